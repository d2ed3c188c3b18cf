// Runs on every page that is previewed: tells what is wrong with it, and shows it anew when something was saved.
const here = document.currentScript ?? document.querySelector('script[data-version]');
const version = Number(here.dataset.version);
const place = `preview:${location.pathname}`;

const saved = sessionStorage.getItem(place);
if (saved !== null) {
  sessionStorage.removeItem(place);
  history.scrollRestoration = 'manual';
  addEventListener('load', () => scrollTo({ top: Number(saved), behavior: 'instant' }));
}

// Showing a page anew would stop the way to another that somebody has just asked for; if it led nowhere (a download), the page catches up.
// A page that is asked for while a large site is built anew on an old computer takes seconds.
const wayTakes = 20000;
let isLeaving = false;
let isBehind = false;
addEventListener('beforeunload', () => {
  isLeaving = true;
  setTimeout(() => {
    isLeaving = false;
    if (isBehind) showAnew();
  }, wayTakes);
});

const showAnew = () => {
  isBehind = isLeaving;
  if (isLeaving) return;
  sessionStorage.setItem(place, String(scrollY));
  location.reload();
};

const element = (name, text, attributes = {}) => {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
};

const bar = element('aside', '', { id: 'preview-bar', role: 'status', 'data-state': 'waiting' });

const show = (status) => {
  bar.dataset.state = status.state;
  const line = element('p', '');
  line.append(element('strong', status.text), ' ', ...status.links.flatMap((link) => [element('a', link.text, { href: link.href }), ' ']));
  bar.replaceChildren(line);
  if (status.own.length > 0) {
    const list = element('ul', '');
    for (const problem of status.own) {
      const item = element('li', '');
      item.append(element('a', problem.place, { href: problem.open }), ` ${problem.text}`);
      if (problem.cure) item.append(' ', element('em', problem.cure));
      list.append(item);
    }
    bar.append(list);
  }
};

const ask = async () => {
  const answer = await fetch(`/_xem-truoc/tinh-trang?trang=${encodeURIComponent(location.pathname)}`);
  const status = await answer.json();
  if (status.version === version) show(status);
  else showAnew();
};

document.body.prepend(bar);
ask();
const events = new EventSource('/_xem-truoc/su-kien');
events.addEventListener('changed', showAnew);
// The preview's own pages are made of what was found.
events.addEventListener('judged', location.pathname.startsWith('/_') ? showAnew : ask);
events.addEventListener('open', ask);
