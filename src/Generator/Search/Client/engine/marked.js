// The parts of a text in turn, those that were typed marked: [text, isMatch].
import { syllables } from './folding.js';

export function parts(text, tokens, prefix = false) {
  const composed = text.normalize();
  const found = [];
  let from = 0;
  for (const s of matches(composed, tokens, prefix)) {
    if (found.length && !composed.slice(from, s.start).trim()) found[found.length - 1][0] += composed.slice(from, s.end);
    else {
      if (s.start > from) found.push([composed.slice(from, s.start), false]);
      found.push([composed.slice(s.start, s.end), true]);
    }
    from = s.end;
  }
  if (from < composed.length) found.push([composed.slice(from), false]);
  return found;
}

function matches(text, tokens, prefix) {
  const last = tokens.at(-1);
  return syllables(text).filter(s => tokens.some(t => t.key == s.key) || (prefix && s.key.startsWith(last.key)));
}

// How many of the typed syllables a text holds.
export function covered(text, tokens, prefix) {
  return new Set(matches(text.normalize(), tokens, prefix).map(s => tokens.findIndex(t => s.key == t.key || (prefix && t == tokens.at(-1) && s.key.startsWith(t.key))))).size;
}

// The piece of some texts in which most of what was typed stands close together; '' if nothing of it does.
export function passage(texts, tokens, prefix, length = 220) {
  let best = 0, piece = '';
  for (const text of texts) {
    const composed = text.normalize().replace(/\s+/g, ' ').trim();
    const all = matches(composed, tokens, prefix);
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
