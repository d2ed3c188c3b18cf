// The parts of a text in turn, those that were typed marked: [text, isMatch].
import { syllables } from './folding.js';
import { matches } from './query.js';

export function parts(text, tokens, prefix = false) {
  const composed = text.normalize();
  const pieces = [];
  let from = 0;
  for (const s of found(composed, tokens, prefix)) {
    if (pieces.length && !composed.slice(from, s.start).trim()) pieces[pieces.length - 1][0] += composed.slice(from, s.end);
    else {
      if (s.start > from) pieces.push([composed.slice(from, s.start), false]);
      pieces.push([composed.slice(s.start, s.end), true]);
    }
    from = s.end;
  }
  if (from < composed.length) pieces.push([composed.slice(from), false]);
  return pieces;
}

const isMatch = (s, tokens, prefix) => tokens.some((token, i) => matches(token, s.key, prefix && i == tokens.length - 1));
const found = (text, tokens, prefix) => syllables(text).filter(s => isMatch(s, tokens, prefix));

// How many of the typed syllables a text holds.
export function covered(text, tokens, prefix) {
  return new Set(found(text.normalize(), tokens, prefix).map(s => tokens.findIndex((t, i) => matches(t, s.key, prefix && i == tokens.length - 1)))).size;
}

// The piece of some texts in which most of what was typed stands close together; '' if nothing of it does.
export function passage(texts, tokens, prefix, length = 220) {
  let best = 0, piece = '';
  for (const text of texts) {
    const composed = text.normalize().replace(/\s+/g, ' ').trim();
    const all = found(composed, tokens, prefix);
    all.forEach((first, i) => {
      const near = all.slice(i, i + 12).filter(s => s.end - first.start < length * .7);
      const score = new Set(near.map(s => s.key)).size * 4 + near.filter((s, k) => k && s.start - near[k - 1].end < 2).length;
      if (score > best) {
        best = score;
        piece = cut(composed, first.start, length);
      }
    });
  }
  return piece;
}

function cut(text, at, length) {
  const start = at < 60 ? 0 : text.indexOf(' ', at - 60) + 1;
  const end = text.length - start < length * 1.2 ? text.length : text.lastIndexOf(' ', start + length);
  return (start ? '… ' : '') + text.slice(start, end) + (end < text.length ? ' …' : '');
}
