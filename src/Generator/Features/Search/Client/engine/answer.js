// Finds every story that holds all typed syllables, the best first.
import { isMeant, likeness, matches } from './query.js';

const facts = 2;
const placeWeight = [1, 2.5, 5, 10];
const pairWeight = [4, 8, 15, 30];
const chainWeight = [25, 30, 35, 40];
const longChain = 30;

// All syllables in a row are no chance where one story more holds their pairs than thrice as many as would by chance; a little less, since chance is never nothing.
const fewest = .97;
const mostShards = 3;

// tokens: what was typed; prefix: whether the last syllable may go on. Answers { stories, scores, found, whole }, the best first;
// whole: in how many of them all syllables stand side by side as typed; isSure: in one of them above the body, or such that it is no chance, or as quoted.
// isLoose: also stories that lack one syllable, though not the rarest.
// isOpen: only a beginning was typed that could go on in too many ways, and it is no syllable itself.
// All files are asked for at once: on a slow network every turn costs more than the bytes of one asked for in vain.
export async function search(index, tokens, prefix = false, isLoose = false) {
  const size = index.stories;
  const last = tokens.length - 1, sides = sideBySide(tokens, index.between);
  const [columns, lists, pairs, phrases] = await Promise.all([
    index.columns(),
    Promise.all(tokens.map((token, i) => listsOf(index, token, prefix && i == last, !last))),
    Promise.all(sides.map(([a, b]) => pairsOf(index, tokens[a].key, tokens[b], prefix && b == last))),
    tokens.some(t => t.phrase) && import('asset:search-phrases.js'),
  ]);
  const names = columns.flatMap(column => column.values);
  const found = lists.map((all, i) => all && [...all, ...namesWith(names, tokens[i], prefix && i == last)]);
  const open = found.map((lists, i) => lists ? i : -1).filter(i => i >= 0);
  if (!open.length) return { stories: [], found, isOpen: true, whole: 0, isSure: false };

  const scores = new Float32Array(size), count = new Uint8Array(size);
  const alike = tokens.map(() => new Float32Array(size));
  for (const i of open) {
    const best = new Float32Array(size);
    const weight = Math.log(1 + size / (1 + longest(found[i])));
    const likes = found[i].map(({ form, isPrefix }) => likeness(tokens[i], form, isPrefix));

    // Marks that nothing has are wrong: then they say nothing.
    const isStrange = tokens[i].marked && Math.max(...likes) < .5;
    for (const [n, { list, places }] of found[i].entries()) {
      const like = isStrange ? Math.max(.4, likes[n]) : likes[n];
      for (let k = 0; k < list.length; k++) {
        const story = list[k];
        const score = like * placeWeight[places ? places[k] : facts];
        if (score > best[story]) best[story] = score;
        if (like > alike[i][story]) alike[i][story] = like;
      }
    }
    for (let story = 0; story < size; story++) if (best[story]) {
      scores[story] += best[story] * (.5 + weight / 4);
      count[story]++;
    }
  }

  let stories = [], whole = 0, isSure = false;
  const known = open.filter(i => found[i].length);
  const least = !isLoose ? open.length : known.length - (known.length > 2 ? 1 : 0);
  const rarest = isLoose && known.reduce((a, b) => longest(found[b]) < longest(found[a]) ? b : a, known[0]);
  for (let story = 0; story < size; story++) if (count[story] && count[story] >= least && (!isLoose || alike[rarest][story])) stories.push(story);
  if (stories.length && tokens.length > 1) {
    pairs.forEach((all, i) => all.push(...namesWithPair(names, tokens, sides[i], prefix && sides[i][1] == last)));
    ({ whole, isSure } = neighbours(size, pairs, sides, stories, scores, alike));
  } else {
    whole = stories.length;
    isSure = whole > 0;
  }
  if (stories.length && phrases) {
    stories = await withPhrases(index, phrases, names, tokens, stories);
    isSure = stories.length > 0;
  }
  stories.sort((a, b) => scores[b] - scores[a] || a - b);
  return { stories, scores, found, whole, isSure };
}

const isNumber = token => token && /^\d+$/.test(token.key);

// Which typed syllables are looked for together: each with the next, over words that say little, beside a number over any, and the numbers of a date with each other.
function sideBySide(tokens, between) {
  const sides = tokens.slice(1).map((_, i) => [i, i + 1]);
  tokens.forEach((token, i) => {
    for (let k = i + 2; k <= i + 4 && tokens[k]; k++) {
      if (isNumber(token) && isNumber(tokens[k]) || k == i + 2 && (between.includes(tokens[i + 1].key) || isNumber(token) || isNumber(tokens[k]))) sides.push([i, k]);
    }
  });
  return sides;
}

const longest = lists => lists.reduce((most, { list }) => Math.max(most, list.length), 0);

// The lists of a syllable. One that has only begun and could go on in too many ways: alone it stands for itself, or is null; after others it is null, not asked for yet.
async function listsOf(index, token, prefix, alone = false) {
  if (!prefix) {
    const bytes = await index.term('s', index.syllables, token.key);
    return bytes ? index.lists(bytes) : [];
  }
  const terms = await index.beginning('s', index.syllables, token.begun, mostShards);
  if (!terms) return alone ? orNull(await listsOf(index, token, false)) : null;
  const lists = terms.flatMap(([key, bytes]) => index.lists(bytes).map(list => ({ ...list, isPrefix: key != token.key })));
  return token.key == token.begun ? lists : [...lists, ...await listsOf(index, token, false)];
}

const orNull = lists => lists.length ? lists : null;

async function pairsOf(index, first, second, prefix) {
  const [exact, begun] = await Promise.all([
    index.term('p', index.pairs, `${first} ${second.key}`),
    prefix ? index.beginning('p', index.pairs, `${first} ${second.begun}`, mostShards) : null,
  ]);
  return [...exact ? [exact] : [], ...(begun || []).map(([, list]) => list)];
}

// The same of the names of facts.
function namesWith(names, token, prefix) {
  return names.flatMap(({ names: texts, list }) => texts.flatMap(text => text
    .filter(({ key }) => matches(token, key, prefix))
    .map(({ key, form }) => ({ form, list, isPrefix: key != token.key }))));
}

function namesWithPair(names, tokens, [from, to], prefix) {
  return names.filter(value => value.names.some(name => name.some(({ key }, i) => (
    matches(tokens[to], key, prefix) && name.slice(Math.max(0, i - to + from), i).some(before => before.key == tokens[from].key)))));
}

// Adds to the scores of stories in which syllables stand side by side as typed, most where all do; says in how many they do, and whether that is no chance in one.
function neighbours(size, pairs, sides, stories, scores, alike) {
  const held = new Uint8Array(size), place = new Uint8Array(size).fill(3);
  let chance = size;
  pairs.forEach((lists, i) => {
    const [from, to] = sides[i], isNext = to == from + 1;
    const best = new Int8Array(size).fill(-1);
    let all = 0;
    for (const { list, places } of lists) for (let k = 0; k < list.length; k++) {
      if (best[list[k]] < 0) all++;
      best[list[k]] = Math.max(best[list[k]], places ? places[k] : facts);
    }
    chance *= all / size;
    for (const story of stories) if (best[story] >= 0) {
      held[story]++;
      if (!isNext) continue;
      scores[story] += pairWeight[best[story]] * Math.min(alike[from][story] || 1, alike[to][story] || 1);
      place[story] = Math.min(place[story], best[story]);
    }
  });
  let whole = 0, isSure = false;
  for (const story of stories) if (held[story] == pairs.length) {
    const like = alike.reduce((least, a) => Math.min(least, a[story] || 1), 1);
    scores[story] += (chainWeight[place[story]] * (alike.length - 1) + longChain * (alike.length - 2)) * like;
    whole++;
    isSure ||= place[story] > 0;
  }
  return { whole, isSure: isSure || whole > fewest + 3 * chance };
}

// Only stories in which every phrase stands as it is: in the name of a fact, or with its syllables in a row.
async function withPhrases(index, { inARow }, names, tokens, stories) {
  for (const phrase of phrasesOf(tokens)) {
    const holds = new Set(names.filter(value => value.names.some(name => stands(name, phrase))).flatMap(value => [...value.list]));
    if (stories.some(story => !holds.has(story))) for (const story of await inARow(index, phrase)) holds.add(story);
    stories = stories.filter(story => holds.has(story));
  }
  return stories;
}

const stands = (name, phrase) => name.some((_, at) => phrase.every((token, i) => name[at + i]?.key == token.key && isMeant(token, name[at + i].form)));

function phrasesOf(tokens) {
  const phrases = {};
  for (const token of tokens) if (token.phrase) (phrases[token.phrase] ||= []).push(token);
  return Object.values(phrases);
}
