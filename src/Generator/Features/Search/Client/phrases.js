// The stories in which the syllables of a quoted phrase stand in a row. It is a script of its own: few questions have one.
import { Bits, forms, Reader } from './engine/lists.js';
import { isMeant } from './engine/query.js';

// index: an opened one. Where pairs stand are many bytes: as few are asked for as hold all syllables.
export async function inARow(index, phrase) {
  if (phrase.length < 2) {
    const bytes = await index.term('s', index.syllables, phrase[0].key);
    return bytes ? index.lists(bytes).filter(({ form }) => isMeant(phrase[0], form)).flatMap(({ list }) => [...list]) : [];
  }
  const starts = phrase.map((_, i) => Math.min(i, phrase.length - 2)).filter((_, i) => i % 2 == 0);
  const pairs = await Promise.all(starts.map(i => standing(index, phrase[i].key, phrase[i + 1].key)));
  let begins = null;
  for (const [n, ways] of pairs.entries()) {
    const next = new Map();
    for (const { forms, at } of ways) if (forms.every((form, i) => isMeant(phrase[starts[n] + i], form))) for (const [story, places] of at) {
      const kept = places.map(place => place - starts[n]).filter(place => !begins || begins.get(story)?.includes(place));
      if (kept.length) next.set(story, [...next.get(story) || [], ...kept]);
    }
    begins = next;
  }
  return begins.keys();
}

// Where two syllables stand side by side: for each way to write them, from each story to the places.
async function standing(index, first, second) {
  const pair = `${first} ${second}`, file = index.at(index.pairs, pair);
  if (file < 0) return [];
  const [lists, bytes, ...both] = await Promise.all([
    index.shard('p' + file), index.once('w' + file, () => index.load('w' + file)), ...[first, second].map(key => index.term('s', index.syllables, key)),
  ]);
  if (!lists.has(pair)) return [];
  const reader = new Reader(bytes), names = both.map(piece => forms(piece).map(([form]) => form));
  for (const term of lists.keys()) {
    const piece = reader.piece(reader.number());
    if (term == pair) return ways(new Bits(piece), lists.get(pair).list).map(({ ranks, at }) => ({ forms: ranks.map((rank, i) => names[i][rank]), at }));
  }
}

// What PairWriter.cs wrote: for each way to write the pair, by the ranks of its two forms, and each story of its list the places.
function ways(bits, list) {
  const found = Array.from({ length: bits.gamma() }, () => ({ ranks: [bits.gamma(), bits.gamma()], at: new Map() }));
  if (!found.length) return found;
  const least = bits.bit(), parameter = bits.bits(5);
  for (const story of list) {
    let place = -1;
    for (let count = bits.gamma() + least; count > 0; count--) {
      place += 1 + bits.rice(parameter);
      const { at } = found[found.length > 1 ? bits.gamma() : 0];
      if (!at.has(story)) at.set(story, []);
      at.get(story).push(place);
    }
  }
  return found;
}
