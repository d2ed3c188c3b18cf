// Cuts text into syllables and folds them, exactly as VietnameseFolding.cs does for the index.
const part = /[\p{L}\p{M}\p{Nd}]/u;
const letter = /\p{L}/u;
const mark = /\p{M}/u;
const apostrophes = "'’‘ʼ`´";
const tones = { '\u0300': 1, '\u0301': 2, '\u0303': 3, '\u0309': 4, '\u0323': 5 };
const quarters = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

const isPart = c => part.test(c) && !apostrophes.includes(c);

export function fold(word) {
  let key = '', form = '', tone = '';
  for (const c of word.normalize('NFD')) {
    if (tones[c]) tone = tones[c];
    else {
      form += c;
      if (!mark.test(c)) key += c == 'đ' ? 'd' : c;
    }
  }
  return { key: key.replace(/^([bdghklmnpstvx]|qu)y$/, '$1i'), form: form.normalize() + tone };
}

// Each syllable with where it stands in the text, so that passages can be marked.
export function syllables(text, composed = text.normalize()) {
  const found = [];
  let word = '', start = 0;
  for (let i = 0; i <= composed.length; i++) {
    const c = composed[i] || ' ';
    if (isPart(c) && (word || !mark.test(c))) {
      if (!word) start = i;
      if (word.length < 40) word += lower(c);
    } else if (word) {
      const after = composed[i + 1] || ' ';
      if (letter.test(after) && letter.test(word.at(-1))
        && (apostrophes.includes(c) || '-‑'.includes(c) && word.length == 1 && !'aeiouy'.includes(word))) continue;
      let s = fold(word);
      const before = found.at(-1);
      if (before && before.key == 'qui' && /^quy2?$/.test(before.form) && quarters[s.key]) s = { key: 'q' + quarters[s.key], form: 'q' + quarters[s.key] };
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
