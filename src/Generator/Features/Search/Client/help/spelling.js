// How syllables are misspelt, and which known ones may have been meant.
import { fold } from 'asset:search.js';
import { withTone } from './keystrokes.js';

const onsets = { x: 's', tr: 'ch', n: 'l', gi: 'd', r: 'd', k: 'c', q: 'c', gh: 'g', ngh: 'ng' };
const endings = { ng: 'n', nh: 'n', c: 't', ch: 't' };
const most = 6, mostCuts = 5;
const signs = "`'~?.";

// How a syllable sounds where s and x, ch and tr, l and n, d, gi and r are one, and so are n, ng and nh, t, c and ch at the end.
function sound(key) {
  const [, onset, rest] = /^(ngh|ng|nh|gh|gi(?=[aeou])|tr|ch|th|kh|ph|[^aeiouy])?(.*)$/.exec(key);
  const [, rime, ending] = /^(.*?)(ng|nh|ch|[a-z])?$/.exec(rest.replace(/y/g, 'i'));
  return (onsets[onset] || onset || '') + rime + (endings[ending] || ending || '');
}

// What a mistake costs: a sound half a letter, any other letter a whole one.
function costOf(typed, heard, word, limit) {
  if (heard == word.sound) return .5;
  return Math.abs(word.key.length - typed.length) > limit ? Infinity : edits(typed, word.key);
}

export class Vocabulary {
  // words: [key, number of stories, commonest form].
  constructor(words) {
    this.words = words.map(([key, count, form]) => ({ key, count: +count, form, sound: sound(key) }));
    this.byKey = new Map(this.words.map(word => [word.key, word]));
  }

  has(key) { return this.byKey.has(key); }

  // Likely meanings of a syllable, the likeliest first; itself is none.
  near(key) {
    const limit = key.length > 5 ? 2 : 1, heard = sound(key);
    return this.words
      .map(word => ({ ...word, cost: word.key == key ? Infinity : costOf(key, heard, word, limit) }))
      .filter(word => word.cost <= limit)
      .map(word => ({ ...word, rank: word.cost - Math.log10(word.count) * .2 }))
      .sort((a, b) => a.rank - b.rank)
      .slice(0, most);
  }

  // "nguyenvandong" cut into known syllables, none a single letter: the likeliest ways, those of few and frequent ones first.
  cut(key) {
    const ways = [[{ cost: 0, pieces: [] }]];
    for (let end = 2; end <= key.length; end++) {
      ways[end] = [];
      for (let start = Math.max(0, end - 7); start <= end - 2; start++) {
        const word = this.byKey.get(fold(key.slice(start, end)).key);
        if (word && end - start < key.length) for (const way of ways[start] || []) ways[end].push({ cost: way.cost + 12 - Math.log2(word.count + 1), pieces: [...way.pieces, word] });
      }
      ways[end] = ways[end].sort((a, b) => a.cost - b.cost).slice(0, mostCuts);
    }
    return ways[key.length].map(way => way.pieces);
  }
}

// A form as people write it.
export function spelled(form) {
  const tone = signs.indexOf(form.at(-1));
  return tone < 0 ? form : withTone(form.slice(0, -1), '\u0300\u0301\u0303\u0309\u0323'[tone]);
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
