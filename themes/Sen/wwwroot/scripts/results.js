// The search page: what is asked stands in the address, everything else follows from it.
import { Connection, covered, parse, parts, passage, search } from 'asset:search.js';
import { Filters } from './results/filters.js';

const byId = id => document.getElementById(id);
const page = byId('tim-kiem'), box = byId('q'), list = byId('ket-qua'), more = byId('xem-them'), sorts = byId('sap-xep');
const { index: folder, texts } = page.dataset;
const says = JSON.parse(texts);
const say = (key, ...values) => says[key].replace(/\{(\d)\}/g, (_, i) => values[i]);
const { format: number } = new Intl.NumberFormat(document.documentElement.lang == 'vi' ? 'vi-VN' : 'en-GB');
const countOf = count => count == 1 ? says['count-one'] : say('count', number(count));
const connection = new Connection(location.pathname, folder);
const filters = new Filters(byId('cac-muc'), says, number, () => go(true));
const perPage = 10;

// On a small site the pages of results are read at once for their passages.
const small = 300;
const kinds = { 'ca-nhan': 'person', 'ho-gia-dinh': 'household', 'tap-the': 'collective' };

let turn = 0, shown = null;

function address() {
  const asked = new URLSearchParams();
  if (box.value.trim()) asked.set('q', box.value.trim());
  for (const [name, slug] of filters.chosen()) asked.append(name, slug);
  if (sorts.value != 'lien-quan') asked.set('sap-xep', sorts.value);
  return location.pathname + (asked.size ? '?' + asked : '');
}

function readAddress() {
  const asked = new URLSearchParams(location.search);
  box.value = asked.get('q') || '';
  sorts.value = asked.get('sap-xep') || 'lien-quan';
  if (!sorts.value) sorts.value = 'lien-quan';
  filters.read(asked);
}

// isNew: a step the back button returns from; typing is none.
function go(isNew, isTyping = false) {
  const next = address();
  if (next != location.pathname + location.search) history[isNew ? 'pushState' : 'replaceState'](null, '', next);
  return answer(isTyping);
}

async function answer(isTyping = false) {
  const mine = ++turn;
  const text = box.value.trim();
  document.title = document.title.replace(/^(.* – )?(?=[^–]* – [^–]*$)/, text ? text + ' – ' : '');
  byId('loi').hidden = true;
  const isIdle = !text && !filters.chosen().length;
  byId('loi-vao').hidden = !isIdle;
  if (isIdle) {
    byId('phan-ket-qua').hidden = true;
    byId('giup-do').hidden = true;
    byId('thong-bao').textContent = '';
    return;
  }
  page.setAttribute('aria-busy', 'true');
  try {
    const found = await connection.run(index => find(index, text, isTyping && !/\s$/.test(box.value)));
    if (mine == turn) draw(text, found);
  } catch (fault) {
    if (mine == turn) fail(fault);
  }
  if (mine == turn) page.removeAttribute('aria-busy');
}

async function find(index, text, isPrefix) {
  const tokens = parse(text);
  const [columns, got] = await Promise.all([index.columns(), tokens.length ? search(index, tokens, isPrefix) : everything(index)]);
  filters.fill(columns, index.stories);
  let found = { ...got, tokens, isPrefix };
  if (!got.stories.length && tokens.length) found = { ...found, ...await (await import('asset:search-help.js')).help(index, text, tokens, got.found), isPrefix: false };
  found.all = found.stories;
  found.stories = filters.narrow(found.all);
  await inOrder(index, found, columns);
  found.index = index;
  found.results = await Promise.all(found.stories.slice(0, perPage).map(story => index.result(story)));
  return found;
}

const everything = index => ({ stories: Array.from({ length: index.stories }, (_, i) => i) });

async function inOrder(index, found, columns) {
  if (sorts.value == 'moi') found.stories.sort((a, b) => a - b);
  if (sorts.value == 'ten') {
    const names = await index.names();
    found.stories.sort((a, b) => names[a] - names[b]);
  }
  if (sorts.value == 'khen') {
    const best = new Float64Array(index.stories).fill(Infinity);
    for (const { rank, list: stories } of columns.find(c => c.name == 'khen-thuong').values) for (const story of stories) best[story] = Math.min(best[story], rank);
    found.stories.sort((a, b) => (best[a] == best[b] ? a - b : best[a] - best[b]));
  }
}

function draw(text, found) {
  shown = found;
  const count = found.stories.length;
  const helped = byId('giup-do');
  helped.hidden = !found.did;
  if (found.did) helped.textContent = say('did-' + found.did, text, found.words.join('”, “'));
  const none = count ? '' : found.all.length ? says['none-filter'] : say('none', text);
  byId('thong-bao').textContent = none || [found.did ? helped.textContent : '', countOf(count)].join(' ').trim();
  byId('thong-bao').classList.toggle('vh', count > 0);
  byId('so-ket-qua').textContent = number(count);
  byId('so-ket-qua').title = countOf(count);
  byId('phan-ket-qua').hidden = !found.all.length && !filters.chosen().length;
  byId('loi-vao').hidden = found.all.length > 0;
  list.replaceChildren(...found.results.map(result => item(result, found)));
  more.hidden = list.children.length >= count;

  // Results are seen first.
  setTimeout(() => { if (shown == found) filters.draw(found.all); });
}

more.addEventListener('click', async () => {
  const found = shown, from = list.children.length;
  try {
    const results = await Promise.all(found.stories.slice(from, from + perPage).map(story => found.index.result(story)));
    if (found != shown) return;
    list.append(...results.map(result => item(result, found)));
    more.hidden = list.children.length >= found.stories.length;
    byId('thong-bao').textContent = say('shown', number(list.children.length), number(found.stories.length));
    list.children[from].querySelector('a').focus();
  } catch (fault) {
    fail(fault);
  }
});

function element(name, className, ...content) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

const marked = (text, found) => found.tokens.length
  ? parts(text, found.tokens, found.isPrefix).map(([part, isMatch]) => isMatch ? element('mark', '', part) : part)
  : [text];

function item(result, found) {
  const facts = filters.factsOf(result.story);
  const link = element('a', '', ...marked(result.title, found));
  link.href = `${box.form.dataset.stories}${result.slug}/`;
  const text = element('p', 'hit-text', ...marked(result.summary, found));
  const content = element('div', 'hit-body', element('h3', '', link));
  if (result.honoree) content.append(element('p', 'hit-who', ...marked(result.honoree, found)));
  const where = element('p', 'hit-facts');
  for (const name of ['don-vi', 'quy', 'khen-thuong', 'linh-vuc']) if (facts[name]) where.append(element('span', '', ...marked(facts[name].label, found)));
  content.append(where, text);
  if (result.sample) content.append(element('p', 'marks', element('span', 'mark mark-sample', says.sample)));
  const hit = element('li', 'hit', emblem(facts['doi-tuong']?.slug), content);
  const seen = [result.title, result.honoree, result.summary, ...where.textContent.split('\n')].join(' · ');
  if (found.tokens.length && covered(seen, found.tokens, found.isPrefix) < new Set(found.tokens.map(t => t.key)).size) {
    whenTurnedTo(hit, found.index.stories <= small, () => showPassage(pageOf(link.href), text, found));
  }
  return hit;
}

function emblem(subject) {
  const kind = kinds[subject] || 'work';
  const drawing = document.createElement('template');
  drawing.innerHTML = `<svg class="emblem emblem-${kind}" aria-hidden="true"><use href="#e-${kind}"></use></svg>`;
  return drawing.content;
}

// A match deep in a story is read from its page when the result is seen; on a large site not before the reader turns to the results, it would cost too much.
function whenTurnedTo(hit, isAtOnce, act) {
  const ways = ['pointermove', 'scroll', 'touchstart', 'focusin'];
  const begin = () => {
    for (const way of ways) removeEventListener(way, begin);
    new IntersectionObserver((seen, observer) => {
      if (seen.some(s => s.isIntersecting)) {
        observer.disconnect();
        if (hit.isConnected) act();
      }
    }).observe(hit);
  };
  if (isAtOnce) begin();
  else for (const way of ways) addEventListener(way, begin, { passive: true });
}

async function pageOf(href) {
  const answer = await fetch(href);
  const story = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('article, main');
  for (const aside of story.querySelectorAll('nav, .related, .facts, .ladder, .notice')) aside.remove();
  return [...story.querySelectorAll('p, li, dd, h2, h3, td')].map(block => block.textContent.trim());
}

// What fails here only leaves the summary where it is.
async function showPassage(texts, text, found) {
  const piece = passage(await texts.catch(() => []), found.tokens, found.isPrefix);
  if (piece) text.replaceChildren(...marked(piece, found));
}

function fail() {
  const error = byId('loi');
  const again = element('button', 'button', says.retry);
  again.type = 'button';
  again.addEventListener('click', () => answer());
  error.replaceChildren(element('p', '', says.failed), again);
  error.hidden = false;
  byId('thong-bao').textContent = '';
  byId('so-ket-qua').textContent = '';
  byId('giup-do').hidden = true;
  byId('phan-ket-qua').hidden = true;
  list.replaceChildren();
}

let timer;
box.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => go(false, true), 150);
});
box.form.addEventListener('submit', event => {
  event.preventDefault();
  clearTimeout(timer);
  go(true);
});
sorts.addEventListener('change', () => go(true));
addEventListener('popstate', () => {
  readAddress();
  answer();
});
if (matchMedia('(min-width: 62rem)').matches) byId('loc').open = true;
readAddress();
answer();
