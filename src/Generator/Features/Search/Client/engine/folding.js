// Cuts text into syllables and folds them, exactly as VietnameseFolding.cs does for the index.
// key: without marks, i and y alike; begun: the key before that, of which longer ones may be the end; form: with marks, the tone as a sign at the end.
const part = /[\p{L}\p{M}\p{Nd}]/u;
const letter = /\p{L}/u;
const mark = /\p{M}/u;
const apostrophes = "'’‘ʼ`´";
export const tones = { '\u0300': '`', '\u0301': "'", '\u0303': '~', '\u0309': '?', '\u0323': '.' };
const quarters = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

const isPart = c => part.test(c) && !apostrophes.includes(c);

// Full-width letters and digits, and small digits above the line, as the plain ones.
const plain = c => c >= '\uff01' && c <= '\uff5e' ? String.fromCharCode(c.charCodeAt(0) - 0xfee0) : { '¹': '1', '²': '2', '³': '3' }[c] || c;

export function fold(word) {
  let key = '', form = '', tone = '';
  for (const c of word.normalize('NFD')) {
    if (tones[c]) tone = tones[c];
    else {
      form += c;
      if (!mark.test(c)) key += c == 'đ' ? 'd' : c;
    }
  }
  key = key.replace(/^0+(?=\d)/, '');
  return { key: key.replace(/^([bdghklmnpstvx]|qu)y$/, '$1i'), begun: key, form: form.normalize() + tone };
}

// Each syllable with where it stands in the text, so that passages can be marked.
export function syllables(text, composed = text.normalize()) {
  const found = [];
  let word = '', start = 0;
  for (let i = 0; i <= composed.length; i++) {
    const c = plain(composed[i] || ' ');
    if (isPart(c) && (word || !mark.test(c))) {
      if (!word) start = i;
      if (word.length < 40) word += lower(c);
    } else if (word) {
      const after = composed[i + 1] || ' ';
      if (letter.test(after) && letter.test(word.at(-1))
        && (apostrophes.includes(c) || '-‑'.includes(c) && word.length == 1 && 'bdhkmnr'.includes(word))) continue;
      let s = fold(word);
      const before = found.at(-1);
      if (before && before.key == 'qui' && /^qu[iy]'?$/.test(before.form) && quarters[s.key]) s = fold('q' + quarters[s.key]);
      found.push({ ...s, start, end: i });
      word = '';
    }
  }
  return found;
}

function lower(c) {
  const l = c.toLowerCase();
  return l.length == 1 ? l : c;
}
