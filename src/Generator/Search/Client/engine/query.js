// What was typed: syllables in order, those between quotation marks as phrases.
import { syllables } from './folding.js';

const toneless = form => form.replace(/(\D)[1-5]$/, '$1');
const bare = form => toneless(form).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');

export function parse(text) {
  const tokens = [];
  let phrase = 0;
  for (const piece of text.normalize().match(/["“”][^"“”]+["“”]|["“”]|[^"“”]+/g) || []) {
    const quoted = /^["“”].*["“”]$/s.test(piece) && piece.length > 1;
    if (quoted) phrase++;
    for (const { key, form } of syllables(piece)) {
      if (tokens.length < 24) tokens.push({ key, form, bare: bare(form), phrase: quoted ? phrase : 0 });
    }
  }
  for (const token of tokens) token.marked = token.form != token.bare;
  return tokens;
}

// How well a written form answers a typed one: a syllable typed with marks prefers them, one typed without takes all.
export function likeness(token, form, prefix) {
  if (prefix && form.length > token.form.length) {
    const start = toneless(form), typed = toneless(token.form);
    if (start.startsWith(typed) || !token.marked) return .9;
    return likeness(token, form.slice(0, token.form.length)) * .5;
  }
  if (form == token.form) return 1;
  if (!token.marked) return bare(form) == token.bare ? 1 : .8;
  const a = [...toneless(token.form).normalize('NFD').replace(/đ/g, 'd\u0335')], b = toneless(form).normalize('NFD').replace(/đ/g, 'd\u0335');
  let at = 0;
  for (const c of b) if (c == a[at]) at++;
  const tone = token.form.slice(toneless(token.form).length);
  if (at == a.length && (!tone || form.endsWith(tone))) return .6;
  return .08;
}
