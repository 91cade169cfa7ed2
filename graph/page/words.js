'use strict';

// ---- Words: Chinese and English -------------------------------------------

const words = {
  subtitle: ['社区治理数据图谱 · GraphQL 查询', 'Community governance graph · GraphQL'],
  otherLanguage: ['English', '中文'],
  switchLanguage: ['Switch to English', '切换到中文'],
  examples: ['示例', 'Examples'],
  query: ['查询', 'Query'],
  variables: ['变量（JSON）', 'Variables (JSON)'],
  answer: ['结果', 'Answer'],
  bearer: ['访问令牌或 API 密钥', 'Token or API key'],
  bearerHint: ['令牌（可不填）', 'Token, if any'],
  badBearer: ['令牌中有不能发送的字符：', 'The token holds what cannot be sent:'],
  schema: ['数据结构', 'Schema'],
  close: ['关闭', 'Close'],
  run: ['运行', 'Run'],
  stop: ['停止', 'Stop'],
  copyCurl: ['复制 curl', 'Copy as curl'],
  copyLink: ['复制链接', 'Copy link'],
  copyAnswer: ['复制', 'Copy'],
  fold: ['折叠', 'Fold'],
  unfold: ['展开', 'Unfold'],
  copied: ['已复制', 'Copied'],
  notCopied: ['浏览器不允许复制', 'The browser does not allow copying'],
  keys: ['Ctrl/⌘+Enter 运行 · Tab 缩进，Esc 后 Tab 离开', 'Ctrl/⌘+Enter runs · Tab indents, Esc then Tab leaves'],
  hello: ['点击上方的示例，或写好查询后按 Ctrl/⌘+Enter。', 'Click an example above, or write a query and press Ctrl/⌘+Enter.'],
  running: ['正在运行…', 'Running…'],
  stopped: ['已停止。', 'Stopped.'],
  unreachable: ['无法连接服务器。请确认服务正在运行、网络畅通，然后重试。', 'The server cannot be reached. Check that the service is running and the network is up, then try again.'],
  badVariables: ['变量不是有效的 JSON 对象：', 'The variables are not a JSON object:'],
  notJSON: ['服务器的回答不是 JSON：', 'The server did not answer in JSON:'],
  errors: ['个错误', 'errors'],
  error: ['个错误', 'error'],
  line: ['行', 'line'],
  searchSchema: ['搜索类型、字段、说明', 'Search types, fields, descriptions'],
  loading: ['正在读取…', 'Loading…'],
  noSchema: ['读不到数据结构：', 'The schema cannot be read:'],
  nothingFound: ['没有找到。', 'Nothing found.'],
  moreTypes: ['还有更多，请输入更具体的词。', 'There are more: search for something narrower.'],
};

const kept = keep();
let lang = kept.lang || (/^zh/i.test(navigator.language) ? 'zh' : 'en');

const $ = (id) => document.getElementById(id);
const t = (key) => words[key][lang === 'zh' ? 0 : 1];

/** Makes an element; props are set as properties, children are nodes or text. */
function el(tag, props, ...children) {
  const e = Object.assign(document.createElement(tag), props);
  e.append(...children);
  return e;
}

function speak() {
  document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
  for (const e of document.querySelectorAll('[data-t]')) e.textContent = t(e.dataset.t);
  for (const e of document.querySelectorAll('[data-label]')) e.setAttribute('aria-label', t(e.dataset.label));
  for (const e of document.querySelectorAll('[data-hint]')) e.placeholder = t(e.dataset.hint);
  drawExamples();
  drawStatus();
  if (!$('schema').hidden) openSchema();
}

/** Reads and writes what is kept between visits; a browser may forbid it. */
function keep(change) {
  try {
    const all = { ...JSON.parse(localStorage.getItem('jinyan') || '{}'), ...change };
    if (change) localStorage.setItem('jinyan', JSON.stringify(all));
    return all;
  } catch {
    return {};
  }
}

/** The same for the tab alone, and for as long as it is open. */
function keepSecret(value) {
  try {
    if (value !== undefined) sessionStorage.setItem('jinyan', value);
    return sessionStorage.getItem('jinyan') || '';
  } catch {
    return '';
  }
}

let toastTimer;
function toast(text) {
  $('toast').textContent = text;
  $('toast').classList.add('on');
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => $('toast').classList.remove('on'), 1500);
}
