// ---- The editor -----------------------------------------------------------

const query = $('query');
const variables = $('variables');
const token = /("""[^]*?(?:"""|$)|"(?:\\.|[^"\\\n])*"?)|(#[^\n]*)|([$@][A-Za-z_]\w*)|(-?\d[\d.eE+-]*)|([A-Za-z_]\w*)(?=(\s*:)?)|[{}()[\]]/g;
const keyword = /^(query|mutation|subscription|fragment|on|true|false|null)$/;

function paint() {
  const text = query.value;
  const out = document.createDocumentFragment();
  let end = 0;
  for (const m of text.length > 50000 ? [] : text.matchAll(token)) {
    const kind = m[1] ? 's' : m[2] ? 'c' : m[3] ? 'v' : m[4] ? 'n' : !m[5] ? '' : keyword.test(m[5]) ? 'w' : m[6] ? 'k' : /^[A-Z][A-Z0-9_]+$/.test(m[5]) ? 'n' : '';
    if (!kind) continue;
    out.append(text.slice(end, m.index), el('span', { className: kind }, m[0]));
    end = m.index + m[0].length;
  }
  out.append(text.slice(end) + '\n');
  $('paint').replaceChildren(out);
  follow();
}

function follow() {
  $('paint').scrollTop = query.scrollTop;
  $('paint').scrollLeft = query.scrollLeft;
}

function changed() {
  paint();
  keep({ query: query.value, variables: variables.value });
  drawExamples();
}

/** Replaces a selection so that Ctrl+Z takes it back. */
function insert(box, text, from = box.selectionStart, to = box.selectionEnd) {
  box.focus();
  box.setSelectionRange(from, to);
  if (!document.execCommand(text ? 'insertText' : 'delete', false, text)) box.setRangeText(text, from, to, 'end');
  changed();
}

function write(text, vars = '') {
  if (query.value !== text) insert(query, text, 0, query.value.length);
  variables.value = vars;
  query.setSelectionRange(0, 0);
  query.scrollTop = 0;
  changed();
}

/** Indents the lines of the selection by two spaces, or takes two away. */
function indent(box, out) {
  const { selectionStart: from, selectionEnd: to, value } = box;
  if (!out && from === to) return insert(box, '  ');
  const start = value.lastIndexOf('\n', from - 1) + 1;
  const lines = value.slice(start, to);
  const moved = out ? lines.replace(/^ {1,2}/gm, '') : lines.replace(/^(?=.)/gm, '  ');
  if (moved === lines) return;
  insert(box, moved, start, to);
  box.setSelectionRange(from === to ? start + moved.length : start, start + moved.length);
}

let leaving = false; // after Esc, Tab moves on to the next control
function onKey(e) {
  if (e.isComposing) return;
  const box = e.currentTarget;
  if (e.key === 'Tab' && !leaving && !e.ctrlKey && !e.altKey && !e.metaKey) {
    e.preventDefault();
    indent(box, e.shiftKey);
  } else if (e.key === 'Enter' && !e.ctrlKey && !e.metaKey && !e.shiftKey) {
    const before = box.value.slice(0, box.selectionStart);
    const space = before.match(/[^\n]*$/)[0].match(/^ */)[0] + (/[{([]\s*$/.test(before) ? '  ' : '');
    if (!space) return;
    e.preventDefault();
    insert(box, '\n' + space);
  }
  if (e.key !== 'Shift') leaving = e.key === 'Escape';
}

/** The name of the operation at the caret, when the text holds several. */
function operationName() {
  const found = [];
  let depth = 0;
  let named = true;
  for (const m of query.value.matchAll(token)) {
    if (/^[{([]$/.test(m[0])) depth++;
    if (/^[})\]]$/.test(m[0])) depth--;
    if (depth > 0) named = true;
    else if (/^(query|mutation|subscription)$/.test(m[0]) && named) { found.push({ at: m.index }); named = false; }
    else if (m[5] && !named) { found[found.length - 1].name = m[5]; named = true; }
    else if (m[5] === 'fragment') named = true;
  }
  const here = found.filter((o) => o.at <= query.selectionStart).pop() || found[0];
  return found.length > 1 ? here.name : undefined;
}

/** Puts the caret where an error points to. */
function goTo({ line, column }) {
  const lines = query.value.split('\n');
  const at = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1;
  query.focus();
  query.setSelectionRange(at, at + (/^\w+/.exec(query.value.slice(at)) || ' ')[0].length);
  query.scrollTop = (line - 4) * parseFloat(getComputedStyle(query).lineHeight);
}

// ---- Asking ---------------------------------------------------------------

const bearer = $('bearer');
const endpoint = new URL('graphql', location.href.split('#')[0]);
let running = null;

function request() {
  const body = { query: query.value };
  if (variables.value.trim()) {
    body.variables = JSON.parse(variables.value);
    if (typeof body.variables !== 'object' || Array.isArray(body.variables)) throw new Error(variables.value.trim().slice(0, 40));
  }
  const name = operationName();
  if (name) body.operationName = name;
  return JSON.stringify(body);
}

/** What was pasted as a token, with or without the word before it. */
const secret = () => bearer.value.trim().replace(/^bearer\s+/i, '');

async function post(body, signal) {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json', 'Accept-Language': lang };
  if (secret()) headers.Authorization = 'Bearer ' + secret();
  const response = await fetch(endpoint, { method: 'POST', headers, body, signal });
  const bytes = await response.arrayBuffer();
  return { status: response.status, size: bytes.byteLength, text: new TextDecoder().decode(bytes) };
}

async function run() {
  if (running) running.abort();
  let body;
  try {
    body = request();
  } catch (e) {
    return show({ message: 'badVariables', detail: e.message });
  }
  const odd = /[^\x21-\x7e]/.exec(secret());
  if (odd) return show({ message: 'badBearer', detail: odd[0] });
  const mine = running = new AbortController();
  const started = performance.now();
  show({ message: 'running', busy: true });
  let got;
  try {
    const { text, ...rest } = await post(body, mine.signal);
    got = { ...rest, ms: performance.now() - started };
    try {
      got.json = JSON.parse(text);
      got.text = JSON.stringify(got.json, null, 2);
    } catch {
      Object.assign(got, { message: 'notJSON', text });
    }
  } catch {
    got = { message: mine.signal.aborted ? 'stopped' : 'unreachable' };
  }
  if (running !== mine) return; // a later run has taken over
  running = null;
  show(got);
  if (innerWidth <= 760) $('reply').scrollIntoView();
}

// ---- The answer -----------------------------------------------------------

const plainAbove = 200000; // bytes; larger answers are shown without colours and folding
let shown = { message: 'hello' };

function show(result) {
  shown = result;
  const box = $('answer');
  box.classList.toggle('busy', Boolean(result.busy));
  if (result.busy) return drawStatus(); // the last answer stays, faded, until the next one is here
  box.replaceChildren();
  box.scrollTop = 0;
  if (result.message) box.append(el('p', { className: 'note', role: 'alert' }));
  const errors = errorsOf(result);
  if (errors.length) box.append(el('ul', { className: 'errors' }, ...errors.slice(0, 20).map(errorCard)));
  if (result.json !== undefined && result.size <= plainAbove) box.append(tree(result.json, '', '', { lines: 3000 }));
  else if (result.text) box.append(...plain(result.text));
  drawStatus();
}

function errorsOf({ json }) {
  return json && Array.isArray(json.errors) ? json.errors : [];
}

/** The words that depend on the language: buttons, status line, message. */
function drawStatus() {
  const { message, busy, detail, status, ms, size } = shown;
  const bad = errorsOf(shown).length;
  $('run').textContent = t(busy ? 'stop' : 'run');
  const parts = status ? [`${Math.round(ms)} ms`, sizeText(size)] : [];
  if (status && !message) parts.push(`${bad} ${t(bad === 1 ? 'error' : 'errors')}`);
  if (status && status !== 200) parts.unshift(`HTTP ${status}`);
  $('status').textContent = busy ? t('running') : parts.join(' · ');
  $('status').classList.toggle('bad', bad > 0 || status >= 400);
  $('copy-answer').hidden = !shown.text;
  $('fold').hidden = !$('answer').querySelector('.item');
  $('fold').textContent = t($('fold').dataset.next = $('answer').querySelector('.item[open]') ? 'fold' : 'unfold');
  const note = $('answer').querySelector('.note');
  if (!note || busy) return;
  const plainNote = message === 'hello' || message === 'stopped';
  note.replaceChildren(el(plainNote ? 'span' : 'b', {}, t(message)), ' ', detail || '');
}

function sizeText(n) {
  return n < 1000 ? `${n} B` : n < 1e6 ? `${(n / 1e3).toFixed(1)} kB` : `${(n / 1e6).toFixed(1)} MB`;
}

function errorCard(e) {
  const card = el('li', {}, el('b', {}, (e.extensions && e.extensions.code) || 'ERROR'), String(e.message));
  if (e.path) card.append(el('code', {}, e.path.join('.')));
  for (const at of e.locations || []) {
    card.append(' ', el('button', { onclick: () => goTo(at) }, lang === 'zh' ? `第 ${at.line} ${t('line')}` : `${t('line')} ${at.line}`));
  }
  return card;
}

function* plain(text) {
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i += 400) yield el('pre', {}, lines.slice(i, i + 400).join('\n'));
}

const isNode = (v) => v !== null && typeof v === 'object';

/** Draws a value; what is beyond the budget of lines, and errors, which are shown above, start folded and are drawn when opened. */
function tree(value, key, comma, budget, inList) {
  budget.lines--;
  const label = key === '' ? [] : [el('span', { className: 'k' }, JSON.stringify(key)), ': '];
  const list = Array.isArray(value);
  const items = isNode(value) ? Object.entries(value) : [];
  const [open, close] = list ? ['[', ']'] : ['{', '}'];
  if (!isNode(value)) return el('div', { className: 'line' }, ...label, scalar(value), comma);
  if (items.length <= 3 && !items.some(([, v]) => isNode(v)) && JSON.stringify(value).length < 60) {
    const flat = items.flatMap(([k, v], i) => [i ? ', ' : '', ...(list ? [] : [el('span', { className: 'k' }, JSON.stringify(k)), ': ']), scalar(v)]);
    return el('div', { className: 'line' }, ...label, open, ...flat, close, comma);
  }
  const summary = el('summary', {}, ...label, open);
  const title = [value.name, value.title, value.code].find((v) => typeof v === 'string');
  summary.dataset.hint = title || items.length;
  summary.dataset.close = close;
  const inner = el('div', { className: 'inner' });
  const node = el('details', { className: inList ? 'item' : '', open: budget.lines > 0 && key !== 'errors' }, summary, inner, el('div', { className: 'line' }, close, comma));
  const fill = (b) => inner.append(...items.map(([k, v], i) => tree(v, list ? '' : k, i < items.length - 1 ? ',' : '', b, list)));
  if (node.open) fill(budget);
  else node.addEventListener('toggle', () => fill({ lines: 500 }), { once: true });
  return node;
}

function scalar(v) {
  return el('span', { className: typeof v === 'string' ? 's' : typeof v === 'number' ? 'n' : 'w' }, JSON.stringify(v));
}

/** Folds every item of a list, or opens them all. */
function fold() {
  const open = $('fold').dataset.next === 'unfold';
  for (const d of $('answer').querySelectorAll('.item')) d.open = open;
  drawStatus();
}

// ---- Examples, copying, links ---------------------------------------------

const examples = JSON.parse($('examples-data').textContent);

function drawExamples() {
  const nav = $('examples');
  if (!nav.children.length) nav.append(...examples.map((x) => el('button', { onclick: () => { write(x.query); run(); } })));
  examples.forEach((x, i) => {
    nav.children[i].replaceChildren(el('b', {}, String(i + 1)), ' ', x[lang]);
    nav.children[i].setAttribute('aria-pressed', String(query.value === x.query));
  });
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    toast(t('copied'));
  } catch { // without HTTPS there is no clipboard, but there is the old way
    const box = el('textarea', { value: text });
    document.body.append(box);
    box.select();
    toast(t(document.execCommand('copy') ? 'copied' : 'notCopied'));
    box.remove();
  }
}

function curl() {
  const quote = (s) => `'${s.replace(/'/g, `'\\''`)}'`;
  try {
    const who = secret() ? ' -H "Authorization: Bearer $TOKEN"' : ''; // a token belongs into no chat and no history
    copy(`curl -sS ${quote(endpoint.href)}${who} -H 'Content-Type: application/json' --data-raw ${quote(request())}`);
  } catch (e) {
    show({ message: 'badVariables', detail: e.message });
  }
}

function link() {
  const parts = new URLSearchParams({ query: query.value });
  if (variables.value.trim()) parts.set('variables', variables.value);
  history.replaceState(null, '', '#' + parts);
  copy(location.href);
}

/** Takes the query of a link #query=…; it is shown, never run by itself. */
function readLink() {
  const parts = new URLSearchParams(location.hash.slice(1));
  if (parts.has('query')) write(parts.get('query'), parts.get('variables') || '');
  return parts.has('query');
}

// ---- Start ----------------------------------------------------------------

$('run').onclick = () => (running ? running.abort() : run());
$('lang').onclick = () => { lang = lang === 'zh' ? 'en' : 'zh'; keep({ lang }); speak(); };
$('fold').onclick = fold;
$('copy-curl').onclick = curl;
$('copy-link').onclick = link;
$('copy-answer').onclick = () => copy(shown.text);
$('schema-open').onclick = () => ($('schema').hidden ? (openSchema(), $('search').focus()) : closeSchema());
$('schema-close').onclick = closeSchema;
$('schema').onkeydown = (e) => { if (e.key === 'Escape' && !e.isComposing) closeSchema(); };
$('search').oninput = () => types && drawTypes();
bearer.oninput = () => keepSecret(bearer.value);
query.onscroll = follow;
for (const box of [query, variables]) {
  box.oninput = changed;
  box.onkeydown = onKey;
  box.onblur = () => { leaving = false; };
}
addEventListener('keydown', (e) => {
  if (e.key !== 'Enter' || !(e.ctrlKey || e.metaKey) || e.isComposing) return;
  e.preventDefault();
  run();
});
addEventListener('hashchange', readLink);

bearer.value = keepSecret();
if (!readLink()) {
  query.value = kept.query || examples[0].query;
  variables.value = kept.variables || '';
}
speak();
paint();
show(shown);
