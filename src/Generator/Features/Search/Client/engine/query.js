// What was typed: syllables in order, those between quotation marks as phrases.
import { syllables } from './folding.js';

const most = 50;
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const tone = /[`'~?.]$/;
const toneless = form => form.replace(tone, '');
const bare = form => toneless(form).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');

export function parse(text) {
  const tokens = [];
  let phrase = 0;
  for (const piece of text.replace(unseen, '').normalize().match(/["“”][^"“”]+["“”]|["“”]|[^"“”]+/g) || []) {
    const quoted = /^["“”].*["“”]$/s.test(piece) && piece.length > 1;
    if (quoted) phrase++;
    for (const { key, begun, form, start, end } of syllables(piece)) {
      if (tokens.length < most) tokens.push({ key, begun, form, typed: piece.slice(start, end), bare: bare(form), phrase: quoted ? phrase : 0 });
    }
  }
  for (const token of tokens) token.marked = token.form != token.bare;
  return tokens;
}

// Whether a syllable is the typed one, or begins as it if it may go on: "quy" is qui and quyết.
export const matches = (token, key, prefix) => key == token.key || prefix && key.startsWith(token.begun);

// Whether a written form is the typed one, where marks were typed.
export const isMeant = (token, form) => !token.marked || form == token.form;

// How well a written form answers a typed one: a syllable typed with marks prefers them, one typed without takes all.
export function likeness(token, form, prefix) {
  if (prefix && form.length > token.form.length) {
    const start = toneless(form), typed = toneless(token.form);
    if (start.startsWith(typed) || !token.marked) return .9;
    return likeness(token, form.slice(0, token.form.length)) * .5;
  }
  if (form == token.form) return 1;
  if (!token.marked) return bare(form) == token.bare ? 1 : .8;
  if (withI(form) == withI(token.form)) return .9;
  const a = [...toneless(token.form).normalize('NFD').replace(/đ/g, 'd\u0335')], b = toneless(form).normalize('NFD').replace(/đ/g, 'd\u0335');
  let at = 0;
  for (const c of b) if (c == a[at]) at++;
  const [typedTone = ''] = tone.exec(token.form) || [];
  if (at == a.length && form.endsWith(typedTone)) return .6;

  // The wrong one of ? and ~ is the commonest mistake of all, another tone a rarer one.
  if (toneless(form) == toneless(token.form)) return /[?~]$/.test(form) && /[?~]$/.test(token.form) ? .5 : .2;
  return .08;
}

// kỹ and kĩ are one word in two spellings.
const withI = form => form.replace(/^([bdghklmnpstvx]|qu)y([`'~?.]?)$/, '$1i$2');
