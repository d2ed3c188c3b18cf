// What readers do to words: each takes a word or a text and gives it back misspelt, or '' where the mistake is not possible.
// Written from how Vietnamese is taught and typed, without a look at the tables of any engine.
const bareOf = text => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
const swap = (word, at, pairs) => {
  for (const [from, to] of pairs) if (word.slice(at).startsWith(from)) return word.slice(0, at) + to + word.slice(at + from.length);
  return '';
};
const onset = pairs => word => swap(word, 0, pairs);
const ending = pairs => word => {
  for (const [from, to] of pairs) if (word.endsWith(from) && word.length > from.length + 1) return word.slice(0, -from.length) + to;
  return '';
};
const tone = (from, to) => word => word.normalize('NFD').includes(from) ? word.normalize('NFD').replace(from, to).normalize() : '';

// Of one word; the number chooses where.
export const ofWord = {
  's and x': onset([['s', 'x'], ['x', 's']]),
  'ch and tr': onset([['ch', 'tr'], ['tr', 'ch']]),
  'l and n': word => /^n[gh]/.test(word) ? '' : onset([['l', 'n'], ['n', 'l']])(word),
  'd, gi and r': onset([['gi', 'd'], ['d', 'gi'], ['r', 'd']]),
  'n and ng at the end': ending([['ng', 'n'], ['n', 'ng']]),
  't and c at the end': word => /ch$/.test(word) ? '' : ending([['t', 'c'], ['c', 't']])(word),
  'hỏi and ngã': word => tone('\u0309', '\u0303')(word) || tone('\u0303', '\u0309')(word),
  'i and y': word => /^[bdghklmstv]?i[\u0300-\u036f]*$/.test(word.normalize('NFD')) ? word.normalize('NFD').replace('i', 'y').normalize() : '',
  'a letter doubled': (word, i) => word.length > 2 ? word.slice(0, 1 + i % (word.length - 1)) + word.slice(i % (word.length - 1)) : '',
  'a letter missing': (word, i) => word.length > 3 ? word.slice(0, 1 + i % (word.length - 2)) + word.slice(2 + i % (word.length - 2)) : '',
  'a letter wrong': (word, i) => word.length > 3 ? bareOf(word).replace(/./g, (c, at) => at == 1 + i % (word.length - 1) ? beside[c]?.[i % beside[c].length] || c : c) : '',
  'letters in the wrong order': (word, i) => word.length > 3 ? bareOf(word).replace(/^(.*)$/, all => { const at = 1 + i % (all.length - 2); return all.slice(0, at) + all[at + 1] + all[at] + all.slice(at + 2); }) : '',
};

// Neighbours on a keyboard.
const beside = {
  a: 'sq', b: 'vn', c: 'xv', d: 'sf', e: 'wr', g: 'fh', h: 'gj', i: 'uo', k: 'jl', l: 'k', m: 'n', n: 'bm', o: 'ip', p: 'o', q: 'w', r: 'et', s: 'ad', t: 'ry', u: 'yi', v: 'cb', x: 'zc', y: 'tu',
};

// Telex of which the tone or a mark was not typed to the end in one word, as on a keyboard switched over too late.
export function halfTelex(words, i) {
  const marks = { '\u0302': c => c, '\u0306': () => 'w', '\u031b': () => 'w' }, tones = { '\u0300': 'f', '\u0301': 's', '\u0303': 'x', '\u0309': 'r', '\u0323': 'j' };
  const typed = words.map((word, k) => {
    if (k % 2 == i % 2) return word;
    let keys = '', last = '';
    for (const c of word.normalize('NFD')) {
      if (tones[c]) last = tones[c];
      else if (marks[c]) keys += marks[c](keys.at(-1));
      else keys += c == 'đ' ? 'dd' : c;
    }
    return keys + last;
  });
  return typed.join(' ') == words.join(' ') ? '' : typed.join(' ');
}

// What is said around what is meant.
export const around = [
  x => `tìm bài về ${x}`, x => `bài viết về ${x}`, x => `cho tôi hỏi về ${x}`, x => `thông tin về ${x}`, x => `${x} là ai`, x => `gương ${x}`,
  x => `tìm ${x}`, x => `câu chuyện của ${x}`, x => `cho em xem bài ${x} với ạ`, x => `có bài nào viết về ${x} không`, x => `tin tức về ${x}`, x => `${x} ở đâu`,
];

// As it stands in official letters and in full; which of the two a text has is left to the text.
export const short = [
  ['UBND', 'Ủy ban nhân dân'], ['HĐND', 'Hội đồng nhân dân'], ['THPT', 'trung học phổ thông'], ['LHPN', 'Liên hiệp Phụ nữ'], ['MTTQ', 'Mặt trận Tổ quốc'], ['CCB', 'Cựu chiến binh'], ['HTX', 'Hợp tác xã'],
];
