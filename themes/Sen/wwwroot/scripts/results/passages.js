// Matches deep in stories: each is read from its story's page when the result is seen; on a large site not before the reader turns to the results, it would cost too much.
import { passage } from 'asset:search.js';

// On a small site pages are read at once.
const small = 300;
const toRead = new Map();
const sight = new IntersectionObserver(seen => {
  for (const { target, isIntersecting } of seen) if (isIntersecting) {
    sight.unobserve(target);
    toRead.get(target)();
  }
});
let isTurnedTo = false;
for (const way of ['pointermove', 'scroll', 'focusin']) addEventListener(way, () => {
  isTurnedTo = true;
  toRead.forEach((_, hit) => sight.observe(hit));
}, { once: true });

// Shows the passage in place of the text of a result once it is seen.
export function watch(hit, link, text, found, marked) {
  toRead.set(hit, () => show(link, text, found, marked));
  if (isTurnedTo || found.index.stories <= small) sight.observe(hit);
}

// No result that was watched is shown any longer.
export function forget() {
  sight.disconnect();
  toRead.clear();
}

// What editors wrote of a story, and not what the page adds to it.
async function pageOf(href) {
  const answer = await fetch(href);
  if (!answer.ok) return [];
  const story = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return [...story.querySelectorAll('.prose :is(p,li,dd,h2,h3,td),.quote p,.claim,.figure')].map(block => block.textContent.trim());
}

// What fails here only leaves the summary where it is. The link leads to where the passage begins (text fragments of WICG; others go to the top).
async function show(link, text, found, marked) {
  // It is no longer than the summary, and its place no smaller: what stands below stays where it is.
  const piece = passage(await pageOf(link.href).catch(() => []), found.tokens, found.isPrefix, 80 + text.textContent.length / 2);
  if (!piece) return;
  text.style.minHeight = text.offsetHeight + 'px';
  text.replaceChildren(...marked(piece, found));
  const [first] = [...text.querySelectorAll('mark')].map(mark => mark.textContent).sort((a, b) => b.length - a.length);
  if (first) link.hash = ':~:text=' + encodeURIComponent(first).replace(/-/g, '%2D');
}
