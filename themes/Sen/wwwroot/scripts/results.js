// The search page: what is asked stands in the address, everything else follows from it.
import { Connection, entries, parse, search } from 'asset:search.js';
import { element } from './results/element.js';
import { Filters } from './results/filters.js';
import { hit } from './results/hit.js';
import { forget } from './results/passages.js';

const byId = id => document.getElementById(id);
const page = byId('tim-kiem'), box = byId('q'), list = byId('ket-qua'), more = byId('xem-them'), sorts = byId('sap-xep'),
  section = byId('phan-ket-qua'), status = byId('thong-bao'), error = byId('loi'), notMore = byId('loi-them'), helped = byId('giup-do'), ways = byId('loi-vao'), shownCount = byId('so-ket-qua'), pagesPlace = byId('cac-trang'), chips = byId('dang-loc');
const { index: folder, texts } = page.dataset;
const says = JSON.parse(texts), kinds = JSON.parse(page.dataset.kinds);
const say = (key, ...values) => says[key].replace(/\{(\d)\}/g, (_, i) => values[i]);
const title = document.title;
const { format: number } = new Intl.NumberFormat(document.documentElement.lang == 'vi' ? 'vi-VN' : 'en-GB');
const countOf = count => count == 1 ? says['count-one'] : say('count', number(count));
const connection = new Connection(location.pathname, folder);
const filters = new Filters(byId('cac-muc'), says, number, () => go('choice'));
const perPage = 10, mostPages = 3;
const home = new URL('../', box.form.action).pathname;

let turn = 0, shown = null;

// Whether the last syllable is still being typed, and whether the back button will return to what the address says.
let isTyping = false, isKept = true;

// Whether the question is taken as it was typed, whatever it may mean.
let isExact = false;

function address() {
  const asked = new URLSearchParams();
  if (box.value.trim()) asked.set('q', box.value.trim());
  for (const [name, slug] of filters.chosen()) asked.append(name, slug);
  if (sorts.value != 'lien-quan') asked.set('sap-xep', sorts.value);
  if (isExact) asked.set('dung', 'nguyen-van');
  return location.pathname + (asked.size ? '?' + asked : '');
}

function readAddress() {
  const asked = new URLSearchParams(location.search);
  box.value = asked.get('q') || '';
  sorts.value = asked.get('sap-xep') || 'lien-quan';
  if (!sorts.value) sorts.value = 'lien-quan';
  isExact = asked.has('dung');
  filters.read(asked);
}

// The back button returns from each choice and each question; the steps of typing one are no questions.
function go(step) {
  const next = address();
  if (next != location.pathname + location.search) history[isKept || step == 'choice' ? 'pushState' : 'replaceState'](null, '', next);
  isKept = step != 'typing';
  return answer();
}

async function answer() {
  const mine = ++turn;
  const text = box.value.trim();
  document.title = text ? `${text} – ${title}` : title;
  error.hidden = true;
  const isIdle = !text && !filters.chosen().length;
  ways.hidden = !isIdle;
  if (isIdle) {
    section.hidden = pagesPlace.hidden = chips.hidden = helped.hidden = true;
    section.removeAttribute('aria-busy');
    tell('');
    return;
  }
  const slow = setTimeout(() => {
    section.setAttribute('aria-busy', 'true');
    tell(says.searching, section.hidden);
  }, 300);
  try {
    const found = await connection.run(index => find(index, text, isTyping && !/\s$/.test(box.value)));
    if (mine == turn) draw(text, found);
  } catch {
    if (mine == turn) fail();
  }
  clearTimeout(slow);
  if (mine == turn) section.removeAttribute('aria-busy');
}

// What is said aloud, and seen if it is not seen anyway.
function tell(text, isSeen = false) {
  status.textContent = text;
  status.classList.toggle('vh', !isSeen);
}

async function find(index, text, isPrefix) {
  const tokens = parse(text);
  const [columns, got, pages] = await Promise.all([
    index.columns(),
    tokens.length ? search(index, tokens, isPrefix) : everything(index, !text || filters.chosen().length),
    entries(index, tokens, isPrefix),
  ]);
  filters.fill(columns, index.stories);
  let found = { ...got, tokens, isPrefix, pages };
  const isWeak = !pages[0]?.isNamed && (isPrefix ? !got.stories.length : !got.isSure);
  if (tokens.length && !got.isOpen && !isExact && isWeak) {
    const [{ help }] = await Promise.all([import('asset:search-help.js'), index.words()]);
    found = { ...found, ...await help(index, text, tokens, got) };
    if (!pages.length) found.pages = await entries(index, found.tokens);
  }
  found.all = found.stories;
  found.stories = filters.narrow(found.all);
  await inOrder(index, found, columns);
  found.index = index;
  found.results = await Promise.all(found.stories.slice(0, Math.max(perPage, history.state?.shown || 0)).map(story => index.result(story)));
  return found;
}

const everything = (index, isMeant) => ({ stories: isMeant ? Array.from({ length: index.stories }, (_, i) => i) : [] });

async function inOrder(index, found, columns) {
  const by = { moi: () => 0 };
  if (sorts.value == 'ten') {
    const names = await index.names();
    by.ten = story => names[story];
  }
  if (sorts.value == 'khen') {
    const { values, of } = columns.find(c => c.name == 'khen-thuong');
    by.khen = story => Math.min(1e9, ...of(story).map(value => values[value].rank));
  }
  const place = by[sorts.value];
  if (place) found.stories.sort((a, b) => place(a) - place(b) || a - b);
}

// What is said of help: something else if the question as it was typed has answers too.
function saidOf({ did, isAnswered, words }) {
  if (!did || did == 'dropped' && !words.length) return '';
  return isAnswered ? { near: 'meant', decoded: 'meant', dropped: 'also' }[did] || '' : did;
}

function draw(text, found) {
  shown = found;
  const count = found.stories.length;
  const did = saidOf(found);
  helped.hidden = !did;
  if (did) helped.replaceChildren(say('did-' + did, text, found.words.join('”, “')), ...found.isAnswered ? [' ', exactly(text)] : []);
  const none = count ? '' : found.isOpen ? says['go-on'] : found.all.length ? says['none-filter'] : say(found.pages.length ? 'none-but' : 'none', text);
  tell(none || (did && helped.firstChild.data + ' ') + countOf(count), !count);
  drawPages(found.pages);
  chips.replaceChildren(...filters.chips());
  chips.hidden = !chips.children.length;
  forget();
  notMore.hidden = true;
  shownCount.textContent = number(count);
  section.hidden = !found.all.length && !filters.chosen().length;
  ways.hidden = found.all.length + found.pages.length > 0;
  list.replaceChildren(...found.results.map(result => item(result, found)));
  more.hidden = list.children.length >= count;

  // Results are seen first.
  setTimeout(() => { if (shown == found) filters.draw(found.all); });
}

// Units, documents and other pages, above the stories and not counted among them.
function drawPages(pages) {
  const items = pages.map(({ kind, label, stories, address: to }) => {
    const link = element('a', '', label);
    link.href = home + to;
    return element('li', '', element('span', 'hit-kind', kind), link, ...stories ? [element('span', 'hit-count', countOf(stories))] : []);
  });
  const rest = items.slice(mostPages);
  if (rest.length) items.splice(mostPages, rest.length, element('li', '', element('details', '', element('summary', '', say('more-pages', number(rest.length))), element('ul', 'hit-pages', ...rest))));
  pagesPlace.replaceChildren(...items);
  pagesPlace.hidden = !items.length;
}

function exactly(text) {
  const link = element('a', '', say('exactly', text));
  link.href = `?q=${encodeURIComponent(text)}&dung=nguyen-van`;
  return link;
}

more.addEventListener('click', async () => {
  const found = shown, from = list.children.length;
  more.disabled = true;
  notMore.hidden = true;
  try {
    const results = await Promise.all(found.stories.slice(from, from + perPage).map(story => found.index.result(story)));
    if (found == shown) {
      list.append(...results.map(result => item(result, found)));
      more.hidden = list.children.length >= found.stories.length;
      history.replaceState({ shown: list.children.length }, '');
      tell(say('shown', number(list.children.length), number(found.stories.length)));
      list.children[from].querySelector('a').focus();
    }
  } catch {
    if (found == shown) {
      notMore.textContent = says.failed;
      notMore.hidden = false;
    }
  }
  more.disabled = false;
});

const item = (result, found) => hit(result, filters.factsOf(result.story), found, kinds, box.form.dataset.stories, says.sample);

function fail() {
  const again = element('button', 'button', says.retry);
  again.addEventListener('click', () => {
    box.focus();
    answer();
  });
  error.replaceChildren(element('p', '', says.failed), again);
  error.hidden = false;
  tell('');
  shownCount.textContent = '';
  helped.hidden = pagesPlace.hidden = section.hidden = true;
  list.replaceChildren();
}

let timer;
box.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    isTyping = true;
    isExact = false;
    go('typing');
  }, 150);
});
box.form.addEventListener('submit', event => {
  event.preventDefault();
  clearTimeout(timer);
  isTyping = isExact = false;
  go('question');
});

// From the box down to the first result.
box.addEventListener('keydown', event => {
  const first = (pagesPlace.hidden ? list : pagesPlace).querySelector('a');
  if (event.key != 'ArrowDown' || event.isComposing || !first?.offsetParent) return;
  event.preventDefault();
  first.focus();
});
sorts.addEventListener('change', () => go('choice'));
addEventListener('popstate', () => {
  isTyping = false;
  isKept = true;
  readAddress();
  answer();
});
if (matchMedia('(min-width: 62rem)').matches) byId('loc').open = true;
readAddress();
answer();
