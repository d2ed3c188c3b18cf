// What is found besides stories, by its names: all of them are in the browser and looked through.
import { syllables } from './folding.js';
import { likeness, matches } from './query.js';

// How much a way to be found counts: the name itself, its beginning, a piece of it, its words in any order, with the words of where it is; what holds less than all is no answer.
const whole = 100, joined = 95, beginning = 80, piece = 60, loose = 40, around = 20, within = 10;

// Every entry that answers, the best first; isNamed: what was typed stands in its name as it is.
export async function entries(index, tokens, prefix = false) {
  const typed = tokens.map(token => token.key), found = [];
  if (!typed.length) return found;
  for (const entry of await index.entries()) {
    const all = entry.names.map((name, i) => scoreOf(name, entry, typed, tokens, prefix) - (i && .5));
    const score = Math.max(...all);
    if (score > 0) found.push({ ...entry, score, isNamed: score >= piece });
  }
  return found.sort((a, b) => b.score - a.score || b.stories - a.stories);
}

function scoreOf(name, entry, typed, tokens, prefix) {
  const last = typed.length - 1, is = (i, s) => matches(tokens[i], s.key, prefix && i == last);
  const standsAt = at => typed.every((_, i) => name[at + i] && is(i, name[at + i]));
  const at = name.findIndex((_, i) => standsAt(i));

  // One or two words of a long name are too little, unless they say where it is.
  const isLittle = typed.length < 3 && typed.length * 3 < name.length;
  const rank = at == 0 ? name.length == typed.length ? whole : beginning
    : at > 0 && !isLittle ? piece
      : isJoined(name, typed) ? joined
        : !isLittle && typed.every((_, i) => name.some(s => is(i, s))) ? loose
          : (typed.every((_, i) => (typed.length < 3 ? entry.where : entry.all).some(s => is(i, s))) ? around : 0) + (isWithin(name, typed) ? within : 0);
  if (!rank) return 0;
  const share = typed.filter((_, i) => name.some(s => is(i, s))).length / typed.length;
  const like = at < 0 ? share : typed.reduce((sum, _, i) => sum + likeness(tokens[i], name[at + i].form, prefix && i == last), 0) / typed.length;
  return rank + like * 4 - Math.min(9, name.length) * .1;
}

// "bài về Xã Đắk Wil": a name among other words.
const isWithin = (name, typed) => typed.length > name.length && name.length > 2 && ` ${typed.join(' ')} `.includes(` ${name.map(s => s.key).join(' ')} `);

// "daklak", "dak d rong": the same letters, cut in other places.
function isJoined(name, typed) {
  const letters = typed.join('');
  return letters.length > 4 && name.some((_, i) => name.slice(i).map(s => s.key).join('') == letters);
}

// Kinds with their entries, as the index has them.
export function read(kinds, long) {
  return kinds.flatMap(([kind, folder, rows]) => rows.map(([slug, label, stories, where, also]) => {
    const names = [label, ...also].map(text => syllables(text)), end = long(slug, label);
    return { kind, label, stories, names, where: syllables(where), all: [...names.flat(), ...syllables(where), ...syllables(kind)], address: folder + end + (folder.endsWith('#') ? '' : '/') };
  }));
}
