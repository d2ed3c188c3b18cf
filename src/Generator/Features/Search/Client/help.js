// When the answer to all words is weak: what may have been meant. Each way to read the question is asked, and the best answers of all come first.
import { parse, search } from 'asset:search.js';
import { decode } from './help/keystrokes.js';
import { dated, numbered, reworded, spoken } from './help/readings.js';
import { spelled, Vocabulary } from './help/spelling.js';

export { decode };

// How much less an answer counts if the question was changed for it.
const less = { decoded: 1, same: .95, begun: .9, near: .85, unquoted: .95, dropped: .6 };
const mostReadings = 6, rounds = 3;

// Letters of the longest syllable, nghiêng.
const longest = 7;
const textOf = tokens => tokens.map(t => t.typed).join(' ');
const isWord = token => !token.phrase && !/\d/.test(token.key);

// Answers { stories, scores, did, text, words, tokens, isPrefix, isAnswered }: did and words say what was done, for people;
// isAnswered: whether the question as it was typed has an answer too.
export async function help(index, text, typed, got) {
  const { words, silent, same } = await index.words();
  const vocabulary = new Vocabulary(words);
  const all = new Answers(index, text, typed, got);
  const isGood = () => all.best.isSure && all.best.did != 'dropped';

  let tokens = typed;
  const decoded = decode(text);
  if (decoded != text) {
    const other = parse(decoded);
    if (other.filter(t => vocabulary.has(t.key)).length > typed.filter(t => vocabulary.has(t.key)).length) tokens = other;
    await all.ask('decoded', other, [decoded]);
    if (isGood()) return all.answer();
  }
  const plain = spoken(tokens, silent);
  if (plain != tokens) await all.ask('same', tokens = plain);
  const pieces = await rejoined(index, tokens, vocabulary);
  if (pieces) await all.ask('near', tokens = pieces, [textOf(pieces)]);
  const otherwise = reworded(tokens, same);
  if (!isGood()) for (const other of [...dated(tokens), ...[tokens, ...otherwise].flatMap(numbered), ...otherwise].slice(0, mostReadings)) await all.ask('same', other);
  if (isGood()) return all.answer();
  if (tokens.some(t => t.phrase)) await all.ask('unquoted', tokens = tokens.map(t => ({ ...t, phrase: 0 })), [text]);
  if (isGood()) return all.answer();

  if (isWord(tokens.at(-1))) await all.ask('begun', tokens, [tokens.at(-1).typed], { prefix: true });
  if (isGood()) return all.answer();
  const meant = await corrected(index, tokens, vocabulary);
  const isChanged = meant != tokens;
  if (isChanged) await all.ask('near', meant, [textOf(meant)], { mustBeWhole: all.has() && tokens.every(t => vocabulary.has(t.key) || !isWord(t)) });
  if (!isGood()) for (const some of isChanged ? [meant, tokens] : [tokens]) if (some.length > 1) await all.ask('dropped', some, null, { isLoose: true });
  if (!all.has()) await all.fewer(tokens);
  return all.has() ? all.answer() : null;
}

// What was found in all ways, each story with its best score.
class Answers {
  constructor(index, text, typed, got) {
    Object.assign(this, { index, text, typed, scores: new Map(), exact: got });
    this.best = { isSure: false, top: 0 };
    this.add({ ...got, did: '', tokens: typed, words: [] }, 1);
  }

  has() { return this.scores.size > 0; }

  async ask(did, tokens, words, { prefix = false, isLoose = false, mustBeWhole = false } = {}) {
    const got = await search(this.index, tokens, prefix, isLoose);
    if (mustBeWhole && !got.whole || !got.stories.length) return;
    const kept = isLoose ? got.stories.slice(0, 50) : got.stories;
    const lacking = words || (did == 'dropped' ? tokens.filter((_, i) => !(got.found[i] || []).some(({ list }) => list.includes(kept[0]))).map(t => t.typed) : []);
    const share = did == 'same' ? Math.max(.6, Math.min(1.6, this.typed.length / tokens.length)) : 1;
    this.add({ ...got, stories: kept, did, tokens, words: lacking, isPrefix: prefix }, less[did] * share);
  }

  add(got, factor) {
    for (const story of got.stories) this.scores.set(story, Math.max(this.scores.get(story) || 0, got.scores[story] * factor));
    const top = got.stories.length ? got.scores[got.stories[0]] * factor : 0;
    if (top > this.best.top) this.best = { ...got, top };
  }

  // The syllable with the fewest stories goes first, until something is left.
  async fewer(tokens) {
    const { found } = await search(this.index, tokens);
    let left = tokens.map((token, i) => ({ token, stories: (found[i] || []).reduce((sum, f) => sum + f.list.length, 0) }));
    const words = [];
    while (left.length > 1 && !this.has()) {
      const strictest = left.reduce((a, b) => b.stories < a.stories ? b : a);
      left = left.filter(x => x != strictest);
      words.push(strictest.token.typed);
      await this.ask('dropped', left.map(x => ({ ...x.token, phrase: 0 })), words);
    }
  }

  answer() {
    const { did, words, tokens, isPrefix = false } = this.best;
    const stories = [...this.scores.keys()].sort((a, b) => this.scores.get(b) - this.scores.get(a) || a - b);
    const isAnswered = this.exact.stories.length > 0;
    return { stories, scores: this.scores, isPrefix, words, text: textOf(tokens), tokens, isAnswered, did: did == 'same' ? '' : did };
  }
}

// What was typed with only the wrong letters changed, so that its marks stay.
function mended({ typed, key }, word) {
  const letters = [...typed.normalize().toLowerCase()];
  if (letters.length != key.length) return spelled(word.form);
  const most = Math.min(key.length, word.key.length);
  let before = 0, after = 0;
  while (before < most && key[before] == word.key[before]) before++;
  while (after < most - before && key.at(-1 - after) == word.key.at(-1 - after)) after++;
  return letters.slice(0, before).join('') + word.key.slice(before, word.key.length - after) + letters.slice(letters.length - after).join('');
}

// How surely a syllable stands beside the neighbours of another; 0 if beside none.
async function beside(index, tokens, i, key) {
  const [before, after] = await Promise.all([
    i > 0 ? index.together(tokens[i - 1].key, key) : 0,
    i + 1 < tokens.length ? index.together(key, tokens[i + 1].key) : 0,
  ]);
  return Math.log2(1 + before) + Math.log2(1 + after);
}

// Whether a syllable may be another one misspelt: then it is no two of them.
async function isMisspelt(index, tokens, i, vocabulary) {
  if (tokens[i].key.length > longest) return false;
  return (await Promise.all(vocabulary.near(tokens[i].key).map(word => beside(index, tokens, i, word.key)))).some(Boolean);
}

// Joined input cut into known syllables, split input joined; null if nothing is to be done.
async function rejoined(index, tokens, vocabulary) {
  const made = [];
  let isMade = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i], next = tokens[i + 1];
    const both = next && isWord(token) && isWord(next) && token.key + next.key;
    if (both && both.length > 3 && vocabulary.has(both) && !await index.together(token.key, next.key)) {
      made.push(...parse(token.typed + next.typed));
      isMade = true;
      i++;
      continue;
    }
    const pieces = isWord(token) && token.key.length > 3 && !vocabulary.has(token.key) && !await isMisspelt(index, tokens, i, vocabulary) && await likeliest(index, vocabulary.cut(token.key));
    if (pieces) isMade = true;
    made.push(...pieces ? pieces.flatMap(piece => parse(piece.key)) : [token]);
  }
  return isMade ? made : null;
}

// The way to cut of which most neighbours stand together somewhere.
async function likeliest(index, ways) {
  let best, most = -1;
  for (const pieces of ways) {
    const pairs = await Promise.all(pieces.slice(1).map((piece, i) => index.together(pieces[i].key, piece.key)));
    const known = pairs.filter(Boolean).length / pairs.length;
    if (known > most) [best, most] = [pieces, known];
  }
  return best;
}

// The question with other syllables for those that are unknown or stand beside nothing they are known to stand beside; itself if there are none.
async function corrected(index, tokens, vocabulary) {
  let meant = tokens;
  const changed = new Set();
  for (let round = 0; round < rounds; round++) {
    const tries = await Promise.all(meant.map(async (token, i) => {
      const isKnown = vocabulary.has(token.key);
      if (changed.has(i) || !isWord(token) || isKnown && (meant.length < 2 || await beside(index, meant, i, token.key))) return [];
      // A known syllable is doubted for one that sounds like it, for others only if they are far commoner.
      const likely = vocabulary.near(token.key).filter(word => !isKnown || word.cost < 1 || word.count > 20 * vocabulary.byKey.get(token.key).count);
      return Promise.all(likely.map(async word => {
        const evidence = await beside(index, meant, i, word.key);
        return { i, word, isKnown, gain: evidence - 3 * word.rank, evidence };
      }));
    }));
    const best = tries.flat().filter(t => !t.isKnown || t.evidence > 0).sort((a, b) => a.isKnown - b.isKnown || b.gain - a.gain)[0];
    if (!best) break;
    changed.add(best.i);
    meant = meant.map((token, i) => i == best.i ? parse(mended(token, best.word))[0] : token);
  }
  return meant;
}
