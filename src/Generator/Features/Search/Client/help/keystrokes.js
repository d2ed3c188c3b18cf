// Keystrokes of Telex and VNI that reached the box as they were typed.
const marks = { aa: 'â', ee: 'ê', oo: 'ô', aw: 'ă', ow: 'ơ', uw: 'ư', dd: 'đ', a6: 'â', e6: 'ê', o6: 'ô', a8: 'ă', o7: 'ơ', u7: 'ư', d9: 'đ' };
const telex = { f: '\u0300', s: '\u0301', x: '\u0303', r: '\u0309', j: '\u0323' };
const vni = { 2: '\u0300', 1: '\u0301', 4: '\u0303', 3: '\u0309', 5: '\u0323' };

// nguyeenx, d9o6ng.
export function decode(text) {
  return text.replace(/[a-z][a-z0-9]*/gi, word => decodeWord(word.toLowerCase()) || word);
}

function decodeWord(word) {
  const isVni = /\d/.test(word);
  const tones = isVni ? vni : telex;
  let tone = '';
  let rest = word;
  for (let i = word.length - 1; i > 0; i--) {
    if (tones[word[i]] && /[aeiouyw6789]/.test(word.slice(0, i)) && (isVni || !/[aeiouy]/.test(word.slice(i + 1).replace(/[aeiouy]$/, '')))) {
      tone = tones[word[i]];
      rest = word.slice(0, i) + word.slice(i + 1);
      break;
    }
  }
  const mark = (all, c, between, sign) => (marks[c + sign] ? marks[c + sign] + between : all);
  rest = isVni
    ? rest.replace(/uo([a-z]*)7|u7o7?/, 'ươ$1').replace(/([aeo])([^\daeo]*)(6)/, mark).replace(/([ou])([^\dou]*)(7)/, mark).replace(/(a)([^\da]*)(8)/, mark).replace(/(d)([^\d]*)(9)/, mark)
    : rest.replace(/uo([a-z]*)w|uwow?/, 'ươ$1').replace(/(^|[^q])uaw/, '$1ưa').replace(/aa|ee|oo|aw|ow|uw|dd/g, pair => marks[pair]).replace(/([aou])([a-z]*)(w)$/, mark)
      .replace(/([^aeiouyăâêôơư]|^)w/, '$1ư').replace(/([aeo])([^aeiouyăâêôơư]+)\1$/, (_, c, between) => marks[c + c] + between);
  const decoded = tone ? withTone(rest, tone) : rest;
  return decoded == word || /\d/.test(decoded) ? '' : decoded;
}

export function withTone(word, tone) {
  const start = /^(qu|gi(?=[aeiouyăâêôơư]))/.test(word) ? 2 : 0;
  const cluster = /[aeiouyăâêôơư]+/.exec(word.slice(start));
  if (!cluster) return word;
  const letters = cluster[0];
  const marked = [...letters].reduce((last, c, i) => 'ăâêôơư'.includes(c) ? i : last, -1);
  const isClosed = start + cluster.index + letters.length < word.length;
  const i = marked >= 0 ? marked : letters.length == 1 ? 0 : letters.length == 3 || isClosed ? letters.length - (isClosed ? 1 : 2) : 0;
  const at = start + cluster.index + i + 1;
  return (word.slice(0, at) + tone + word.slice(at)).normalize();
}
