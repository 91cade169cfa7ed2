// ---- The schema panel -----------------------------------------------------

const introspection = `query Schema {
  __schema {
    types {
      kind name description
      fields(includeDeprecated: true) { name description isDeprecated args { name type { ...T } } type { ...T } }
      inputFields { name description type { ...T } }
      enumValues(includeDeprecated: true) { name description isDeprecated }
      possibleTypes { name }
    }
  }
}
fragment T on __Type { name kind ofType { name kind ofType { name kind ofType { name kind } } } }`;

const derived = /(Connection|Edge|Where|Order|Filter|Operators|Payload)$/; // found by search, not listed
let types = null;

async function openSchema() {
  $('schema').hidden = false;
  $('schema-open').setAttribute('aria-expanded', 'true');
  if (types) return drawTypes();
  $('types').textContent = t('loading');
  try {
    const { text } = await post(JSON.stringify({ query: introspection }));
    const { data, errors } = JSON.parse(text);
    if (!data) throw new Error(errors[0].message);
    types = data.__schema.types.filter((x) => !x.name.startsWith('__'));
    drawTypes();
  } catch (e) {
    $('types').textContent = `${t('noSchema')} ${e instanceof TypeError ? t('unreachable') : e.message}`;
  }
}

function closeSchema() {
  $('schema').hidden = true;
  $('schema-open').setAttribute('aria-expanded', 'false');
  $('schema-open').focus();
}

const membersOf = (x) => x.fields || x.inputFields || x.enumValues || x.possibleTypes || [];
const textOf = (x) => (x.kind === 'NON_NULL' ? textOf(x.ofType) + '!' : x.kind === 'LIST' ? `[${textOf(x.ofType)}]` : x.name);
const innermost = (x) => (x.ofType ? innermost(x.ofType) : x.name);

function drawTypes() {
  const sought = $('search').value.trim().toLowerCase();
  const hit = (x) => `${x.name}\n${x.description || ''}`.toLowerCase().includes(sought);
  const rank = (x) => {
    const name = x.name.toLowerCase();
    if (!sought) return derived.test(x.name) ? 0 : /^(Query|Mutation|Subscription)$/.test(x.name) ? 9 : { OBJECT: 8, INTERFACE: 7, UNION: 6, ENUM: 5, INPUT_OBJECT: 4 }[x.kind] || 1;
    return name === sought ? 9 : name.startsWith(sought) ? 8 : name.includes(sought) ? 7 : hit(x) ? 6 : membersOf(x).some(hit) ? (derived.test(x.name) ? 4 : 5) : 0;
  };
  const found = types.map((x) => [rank(x), x]).filter(([r]) => r > 0);
  found.sort((a, b) => b[0] - a[0] || (a[1].name < b[1].name ? -1 : 1));
  const rows = found.slice(0, 80).map(([r, x], i) => typeRow(x, sought && r < 6 ? hit : () => true, i === 0 || (sought !== '' && r <= 5 && i < 12)));
  $('types').replaceChildren(...rows);
  if (!rows.length) $('types').textContent = t('nothingFound');
  if (found.length > rows.length) $('types').append(el('p', {}, t('moreTypes')));
}

function typeRow(x, wanted, open) {
  const list = el('ul', {});
  const row = el('details', { open }, el('summary', {}, el('b', {}, x.name), el('small', {}, x.description || '')), list);
  const fill = () => list.append(...membersOf(x).filter(wanted).map((m) => memberRow(m, x.kind)));
  if (open) fill();
  else row.addEventListener('toggle', fill, { once: true });
  return row;
}

function memberRow(m, kind) {
  const row = el('li', {});
  if (kind !== 'UNION') row.append(el('button', { className: m.isDeprecated ? 'plain gone' : 'plain', onclick: () => insertName(m.name) }, m.name));
  if (m.args && m.args.length) {
    row.append(el('span', { className: 'c', title: m.args.map((a) => `${a.name}: ${textOf(a.type)}`).join('\n') }, `(${m.args.map((a) => a.name).join(', ')})`));
  }
  const target = m.type ? innermost(m.type) : kind === 'UNION' ? m.name : '';
  if (target) row.append(m.type ? ': ' : '', el('button', { className: 'plain type', onclick: () => seek(target) }, m.type ? textOf(m.type) : target));
  if (m.description) row.append(el('p', {}, m.description));
  return row;
}

function seek(name) {
  $('search').value = name;
  $('types').scrollTop = 0;
  drawTypes();
}

function insertName(name) {
  if (innerWidth <= 760) closeSchema(); // there the panel covers the query
  const before = query.value.slice(0, query.selectionStart);
  insert(query, (/\w$/.test(before) ? ' ' : '') + name);
}
