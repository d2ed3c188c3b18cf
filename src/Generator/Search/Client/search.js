// Finds every story that holds all typed syllables, the best first.
import { syllables } from './folding.js';
import { Bits, forms } from './lists.js';
import { likeness } from './query.js';

const placeWeight = [1, 2.5, 5, 10];
const pairWeight = [4, 8, 15, 30];
const chainWeight = [25, 30, 35, 40];
const mostShards = 3;

// tokens: what was typed; prefix: whether the last syllable may go on. Answers { stories, scores }, the best first.
export async function search(index, tokens, prefix = false) {
  const size = index.stories;
  const last = tokens.length - 1;
  const found = await Promise.all(tokens.map((token, i) => listsOf(index, token, prefix && i == last)));
  const open = found.map((lists, i) => lists ? i : -1).filter(i => i >= 0);
  if (!open.length) return { stories: [], found };

  const scores = new Float32Array(size), count = new Uint8Array(size);
  const alike = tokens.map(() => new Float32Array(size));
  const mixed = tokens.map(() => new Uint8Array(size));
  for (const i of open) {
    const best = new Float32Array(size);
    const weight = Math.log(1 + size / (1 + longest(found[i])));
    for (const { form, list, places, isPrefix } of found[i]) {
      const like = likeness(tokens[i], form, isPrefix);
      for (let k = 0; k < list.length; k++) {
        const story = list[k];
        const score = like * placeWeight[places[k]];
        if (score > best[story]) best[story] = score;
        if (like > alike[i][story]) alike[i][story] = like;
        if (form != tokens[i].form) mixed[i][story] = 1;
      }
    }
    for (let story = 0; story < size; story++) if (best[story]) {
      scores[story] += best[story] * (.5 + weight / 4);
      count[story]++;
    }
  }

  let stories = [];
  for (let story = 0; story < size; story++) if (count[story] == open.length) stories.push(story);
  if (stories.length && tokens.length > 1) stories = await neighbours(index, tokens, prefix, stories, scores, alike, mixed);
  else stories = await exactly(index, tokens, stories, story => tokens[0].phrase && tokens[0].marked && mixed[0][story]);
  stories.sort((a, b) => scores[b] - scores[a] || a - b);
  return { stories, scores, found };
}

function longest(lists) {
  return lists.reduce((most, { list }) => Math.max(most, list.length), 0);
}

// The lists of a syllable; null for one that has only begun and could go on in too many ways.
async function listsOf(index, token, prefix) {
  if (!prefix) {
    const bytes = await index.term('s', index.syllables, token.key);
    return bytes ? forms(bytes, index.stories) : [];
  }
  const terms = await index.beginning('s', index.syllables, token.key, mostShards);
  return terms && terms.flatMap(([key, bytes]) => forms(bytes, index.stories).map(form => ({ ...form, isPrefix: key != token.key })));
}

async function neighbours(index, tokens, prefix, stories, scores, alike, mixed) {
  const pairs = await Promise.all(tokens.slice(1).map((token, i) =>
    pairsOf(index, `${tokens[i].key} ${token.key}`, prefix && i == tokens.length - 2)));
  const size = index.stories;
  const chain = new Uint8Array(size), unsure = new Uint8Array(size), place = new Uint8Array(size).fill(3), out = new Uint8Array(size);
  pairs.forEach((lists, i) => {
    const inPhrase = tokens[i].phrase && tokens[i].phrase == tokens[i + 1].phrase;
    const best = new Int8Array(size).fill(-1);
    let cut = 0;
    for (const pair of lists) {
      if (pair.cut) cut = Math.min(cut || size, pair.cut);
      pair.list.forEach((story, k) => { if (pair.places[k] > best[story]) best[story] = pair.places[k]; });
    }
    for (const story of stories) {
      if (best[story] >= 0) {
        scores[story] += pairWeight[best[story]] * Math.min(alike[i][story] || 1, alike[i + 1][story] || 1);
        chain[story]++;
        place[story] = Math.min(place[story], best[story]);
      } else if (inPhrase) {
        if (cut && story >= cut) unsure[story] = 1;
        else out[story] = 1;
      }
    }
  });
  for (const story of stories) if (chain[story] == pairs.length) {
    const like = alike.reduce((least, a) => Math.min(least, a[story] || 1), 1);
    scores[story] += chainWeight[place[story]] * pairs.length * like;
  }
  stories = stories.filter(story => !out[story]);
  const lengths = {};
  for (const { phrase } of tokens) lengths[phrase] = (lengths[phrase] || 0) + 1;
  const long = tokens.some(t => t.phrase && lengths[t.phrase] > 2);
  return exactly(index, tokens, stories, story => long || unsure[story] || tokens.some((t, i) => t.phrase && t.marked && mixed[i][story]));
}

async function pairsOf(index, key, prefix) {
  const read = bytes => {
    const bits = new Bits(bytes);
    return { cut: bits.gamma(), ...bits.postings(index.stories) };
  };
  if (prefix) return ((await index.beginning('p', index.pairs, key, mostShards)) || []).map(([, bytes]) => read(bytes));
  const bytes = await index.term('p', index.pairs, key);
  return bytes ? [read(bytes)] : [];
}

// Phrases must stand as they are: where lists leave a doubt, the text of the story settles it.
async function exactly(index, tokens, stories, isDoubtful) {
  const phrases = Object.values(group(tokens));
  if (!phrases.length) return stories;
  const stands = await Promise.all(stories.map(async story => {
    if (!isDoubtful(story)) return true;
    const texts = (await index.storyTexts(story)).map(text => syllables(text));
    return phrases.every(phrase => texts.some(text => holds(text, phrase)));
  }));
  return stories.filter((_, i) => stands[i]);
}

function group(tokens) {
  const groups = {};
  for (const token of tokens) if (token.phrase) (groups[token.phrase] ||= []).push(token);
  return groups;
}

export function holds(text, phrase) {
  return text.some((_, at) => phrase.every((token, i) => {
    const there = text[at + i];
    return there && there.key == token.key && (!token.marked || there.form == token.form);
  }));
}
