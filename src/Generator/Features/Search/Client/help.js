// When nothing is found: what may have been meant, and what was done about it.
import { parse, search } from 'asset:search.js';

const marks = { aa: 'â', ee: 'ê', oo: 'ô', aw: 'ă', ow: 'ơ', uw: 'ư', dd: 'đ', a6: 'â', e6: 'ê', o6: 'ô', a8: 'ă', o7: 'ơ', u7: 'ư', d9: 'đ' };
const telex = { f: '\u0300', s: '\u0301', x: '\u0303', r: '\u0309', j: '\u0323' };
const signs = "`'~?.";
const vni = { 2: '\u0300', 1: '\u0301', 4: '\u0303', 3: '\u0309', 5: '\u0323' };

// Keystrokes that reached the box as they were typed: nguyeenx, d9o6ng.
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

function withTone(word, tone) {
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

// Answers { stories, scores, did, text, words, tokens, isPrefix }: did and words say what was done, for people.
export async function help(index, text, tokens, found) {
  const answer = async (did, other, words, prefix = false) => {
    const tried = parse(other);
    const got = tried.length && await search(index, tried, prefix);
    return got && got.stories.length ? { ...got, did, text: other, words, tokens: tried, isPrefix: prefix } : null;
  };
  const decoded = decode(text);
  if (decoded != text) {
    const got = await answer('decoded', decoded, [decoded]);
    if (got) return got;
    const other = parse(decoded), lists = (await search(index, other)).found;
    const known = all => all.filter(l => !l || l.length).length;
    if (known(lists) > known(found)) {
      text = decoded;
      tokens = other;
      found = lists;
    }
  }
  const begun = await answer('begun', text, [tokens.at(-1).typed], true);
  if (begun) return begun;
  if (tokens.some(t => t.phrase)) {
    const apart = await answer('unquoted', text.replace(/["“”]/g, ' '), [text]);
    if (apart) return apart;
  }

  // A number is what it is.
  const missing = tokens.filter((token, i) => found[i] && !found[i].length && !/\d/.test(token.key));
  if (missing.length) {
    const words = await index.words();
    const near = new Map();
    for (const token of missing) {
      const best = closest(token.key, words);
      if (best) near.set(token.key, spelled(best[2]));
    }
    if (near.size) {
      const other = tokens.map(t => near.get(t.key) || t.typed).join(' ');
      const got = await answer('near', other, [other]);
      if (got) return got;
    }
  }

  // The syllable with the fewest stories goes first, until something is left.
  let left = tokens.map((token, i) => ({ token, stories: (found[i] || []).reduce((sum, f) => sum + f.list.length, 0) }));
  const dropped = [];
  while (left.length > 1) {
    const strictest = left.reduce((a, b) => b.stories < a.stories ? b : a);
    left = left.filter(x => x != strictest);
    dropped.push(strictest.token.typed);
    const kept = left.map(x => ({ ...x.token, phrase: 0 }));
    const got = await search(index, kept);
    if (got.stories.length) return { ...got, did: 'dropped', text: kept.map(t => t.typed).join(' '), words: dropped, tokens: kept, isPrefix: false };
  }
  return null;
}

// A form as people write it.
function spelled(form) {
  const tone = signs.indexOf(form.at(-1));
  return tone < 0 ? form : withTone(form.slice(0, -1), '\u0300\u0301\u0303\u0309\u0323'[tone]);
}

function closest(key, words) {
  const limit = key.length > 5 ? 2 : 1;
  let best = null, least = limit + .5;
  for (const word of words) {
    if (Math.abs(word[0].length - key.length) > limit || /\d/.test(word[0])) continue;
    const distance = edits(key, word[0]) - Math.min(.4, word[1] / 1e5);
    if (distance < least) { least = distance; best = word; }
  }
  return best;
}

function edits(a, b) {
  let before = [], row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const above = row;
    row = [i];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(row[j - 1] + 1, above[j] + 1, above[j - 1] + (a[i - 1] != b[j - 1]));
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    before = above;
  }
  return row[b.length];
}
