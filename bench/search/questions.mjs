// Questions with known answers, derived from the stories themselves: for each kind what is typed and which stories are right.
// Every other one is for tuning, the rest for the report: rules are never looked at with a question that is reported.
import { around, halfTelex, ofWord, short } from './mistakes.mjs';

const words = /[\p{L}\p{M}\p{Nd}]+/gu;
export const bare = text => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
const small = text => (text.normalize('NFC').toLowerCase().match(words) || []).join(' ');
const folded = text => small(bare(text));
const pad = text => ` ${text} `;

// stories: { slug, title, honoree, unit_name, subject, text, body }; body: what editors wrote, without what the page adds
export function questions(stories, perKind, isTuning = false) {
  return made(stories, perKind * 2).filter((_, i) => i % 2 == (isTuning ? 0 : 1));
}

function made(stories, perKind) {
  const told = stories.map(story => ({
    ...story, titleFolded: pad(folded(story.title)), headSmall: pad(`${small(story.title)} . ${small(story.honoree)}`), headFolded: pad(`${folded(story.title)} . ${folded(story.honoree)}`), who: pad(small(story.honoree)), whoFolded: pad(folded(story.honoree)),
    unitFolded: pad(folded(story.unit_name)), all: pad(folded([story.title, story.honoree, story.summary, story.text].join(' . '))),
  }));
  const people = told.filter(s => s.subject == 'ca-nhan' && /^\p{Lu}\p{L}+( \p{Lu}\p{L}+){1,3}$/u.test(s.honoree));
  const titled = told.filter(s => small(s.title).split(' ').length >= 6);
  const right = test => told.filter(test).map(s => s.slug);
  const some = (from, salt) => Array.from({ length: Math.min(perKind, from.length) }, (_, i) => from[(i * 7919 + salt * 104729) % from.length]);
  const cut = (title, i, count) => {
    const all = small(title).split(' ');
    const at = i % (all.length - count + 1);
    return all.slice(at, at + count).join(' ');
  };
  const asked = [];
  const ask = (kind, text, slugs) => { if (text && slugs.length) asked.push({ kind, text, slugs }); };

  for (const s of some(people, 1)) ask('full name', s.honoree, right(o => o.who.includes(pad(small(s.honoree)))));
  for (const s of some(people, 2)) ask('full name without marks', folded(s.honoree), right(o => o.whoFolded.includes(pad(folded(s.honoree)))));
  some(people, 3).forEach((s, i) => {
    const given = s.honoree.split(' ').slice(-2).join(' '), place = s.unit_name.split(' ').slice(-2).join(' ');
    const text = `${given} ${place}`;
    ask('given name and place', i % 2 ? folded(text) : text, right(o => o.whoFolded.includes(pad(folded(given))) && o.unitFolded.includes(pad(folded(place)))));
  });
  some(titled, 4).forEach((s, i) => {
    const text = cut(s.title, i, 2);
    if (i % 2) ask('two syllables', folded(text), right(o => o.headFolded.includes(pad(folded(text)))));
    else ask('two syllables', text, right(o => o.headSmall.includes(pad(text))));
  });
  some(titled, 5).forEach((s, i) => {
    const text = cut(s.title, i, 4);
    if (i % 2) ask('four syllables', folded(text), right(o => o.headFolded.includes(pad(folded(text)))));
    else ask('four syllables', text, right(o => o.headSmall.includes(pad(text))));
  });
  some(told, 6).forEach((s, i) => {
    const all = s.text.match(/\p{Ll}+ \p{Ll}+ \p{Ll}+ \p{Ll}+/gu) || [];
    const text = all[i * 31 % all.length];
    if (text) ask('four syllables of a text', folded(text), right(o => o.all.includes(pad(folded(text)))));
  });
  for (const s of some(told.filter(o => /\d+\/[\p{Lu}\d/-]+/u.test(o.text)), 7)) {
    const number = s.text.match(/\d+\/[\p{Lu}\d/-]*\p{Lu}/u)?.[0];
    if (number) ask('document number', number, right(o => o.all.includes(pad(folded(number)))));
  }
  some(titled, 8).forEach((s, i) => {
    const text = small(s.title).split(' ').map((word, k) => (k + i) % 2 ? bare(word) : word).join(' ');
    ask('partly accented', text, right(o => o.headFolded.includes(s.titleFolded)));
  });
  some(titled, 9).forEach((s, i) => {
    const all = (i % 2 ? folded(s.title) : small(s.title)).split(' ').slice(0, 5);
    const last = all.at(-1);
    const text = [...all.slice(0, -1), last.slice(0, Math.max(1, last.length - 1 - i % 2))].join(' ');
    ask('prefix', text, right(o => o.headFolded.includes(' ' + folded(text))));
  });
  some(titled, 10).forEach((s, i) => {
    const text = cut(s.title, i, 4);
    ask('Telex', text.split(' ').map(word => telex(word, i % 2)).join(' '), right(o => o.headFolded.includes(pad(folded(text)))));
  });
  const titles = (salt, test) => titled.filter(s => small(s.title).split(' ').slice(0, 5).some(test)).map(s => s).filter((_, i) => i % 3 != salt % 3);
  Object.entries(ofWord).forEach(([kind, spoil], salt) => {
    const can = titles(salt, (word, k) => spoil(word, k));
    some(can, 20 + salt).forEach((s, i) => {
      const all = small(s.title).split(' ').slice(0, 4 + i % 2);
      const places = all.map((word, k) => spoil(word, i + k) ? k : -1).filter(k => k >= 0);
      if (!places.length) return;
      const at = places[i % places.length];
      const typed = all.map((word, k) => k == at ? spoil(word, i + k) : word).join(' '), meant = pad(folded(all.join(' ')));
      if (folded(typed) != folded(all.join(' ')) || kind == 'hỏi and ngã' || kind == 'i and y') ask(kind, i % 4 < 2 ? typed : folded(typed), right(o => o.headFolded.includes(meant)));
    });
  });
  some(people, 40).forEach((s, i) => {
    const all = folded(s.honoree).split(' '), at = i % all.length;
    const typed = all.map((word, k) => k == at ? ofWord['a letter wrong'](word, i) || word : word).join(' ');
    if (typed != all.join(' ')) ask('a letter wrong in a name', typed, right(o => o.whoFolded.includes(pad(folded(s.honoree)))));
  });
  some(people, 41).forEach((s, i) => ask('words around a name', around[i % around.length](i % 3 ? s.honoree : folded(s.honoree)), right(o => o.whoFolded.includes(pad(folded(s.honoree))))));
  some(titled, 42).forEach((s, i) => {
    const text = small(s.title).split(' ').slice(0, 5).join(' ');
    ask('words around a title', around[i % around.length](text), right(o => o.headSmall.includes(pad(text))));
  });
  some(people, 43).forEach((s, i) => ask('a name joined', (i % 2 ? folded(s.honoree) : s.honoree).replace(/ /g, ''), right(o => o.whoFolded.includes(pad(folded(s.honoree))))));
  some(titled, 44).forEach((s, i) => {
    const all = small(bare(s.title)).split(' ').slice(0, 4), at = i % 3;
    ask('two words joined', all.map((word, k) => k == at ? word + all[k + 1] : k == at + 1 ? '' : word).filter(Boolean).join(' '), right(o => o.headFolded.includes(pad(all.join(' ')))));
  });
  // Right is everybody whose name it is with one left out.
  const shortened = name => name.split(' ').map((_, at, all) => [...all.slice(0, at), ...all.slice(at + 1)].join(' '));
  some(people.filter(s => s.honoree.split(' ').length > 2), 45).forEach((s, i) => {
    const text = shortened(s.honoree)[1];
    ask('middle name left out', i % 2 ? folded(text) : text, right(o => shortened(folded(o.honoree)).includes(folded(text))));
  });
  some(titled, 46).forEach((s, i) => ask('Telex half typed', halfTelex(small(s.title).split(' ').slice(0, 4), i), right(o => o.headFolded.includes(pad(folded(small(s.title).split(' ').slice(0, 4).join(' ')))))));
  some(titled, 47).forEach((s, i) => {
    const all = (i % 2 ? folded(s.title) : small(s.title)).split(' ').slice(0, 5), last = all.at(-1);
    if (last.length > 2) ask('an unfinished word', [...all.slice(0, -1), last.slice(0, -1 - i % 2)].join(' '), right(o => o.headFolded.includes(pad(folded(all.slice(0, -1).join(' ')))) && o.headFolded.includes(` ${folded(all.join(' ')).slice(0, -1 - i % 2)}`)));
  });
  some(titled, 48).forEach((s, i) => {
    const all = small(s.title).split(' ').slice(0, 5), at = 1 + i % 4;
    ask('a word that is not there', [...all.slice(0, at), ['thật', 'mới', 'hôm', 'kia'][i % 4], ...all.slice(at)].join(' '), right(o => o.headSmall.includes(pad(all.join(' ')))));
  });
  const near = (s, pattern, make, kind, i, ways = match => new RegExp(match[0])) => {
    const all = [...s.body.matchAll(pattern)];
    const match = all[i % (all.length || 1)];
    if (match) ask(kind, make(match, i), right(o => ways(match).test(o.body)));
  };
  // A day is the same day in words and in numbers.
  const day = ([, d, m, y]) => new RegExp(`(?<!\\d)(0?${d}/0?${m}/${y}|ngày ${d} tháng ${m} năm ${y})(?!\\d)`);
  const two = n => n.padStart(2, '0');
  some(told, 50).forEach((s, i) => near(s, /(\d{1,2})\/(\d{1,2})\/(20\d\d)/g, ([, d, m, y]) => [`ngày ${d} tháng ${m} năm ${y}`, `${two(d)}/${two(m)}/${y}`, `${two(d)}-${two(m)}-${y}`, `${d}.${m}.${y}`][i % 4], 'a date', i, day));
  some(told, 51).forEach((s, i) => near(s, /ngày (\d{1,2}) tháng (\d{1,2}) năm (20\d\d)/g, ([, d, m, y]) => [`${d}/${m}/${y}`, `${two(d)}/${two(m)}/${y}`, `${d}-${m}-${y}`][i % 3], 'a date in words', i, day));
  // Asked without its office, a number is any office's.
  some(told, 52).forEach((s, i) => near(s, /Quyết định số (\d+)\/QĐ-(\p{Lu}\p{L}*)/gu, ([, n, sign]) => [`quyết định ${n}`, `QĐ ${n}`, `${n}/QĐ-${sign}`, `quyet dinh so ${n}`, `số ${n} QĐ ${sign}`][i % 5], 'number of a decision', i, ([all, n]) => new RegExp(i % 5 == 2 || i % 5 == 4 ? all : `Quyết định số ${n}/`)));
  short.forEach(([abbreviation, full], k) => {
    const of = (from, to, salt) => some(told.filter(s => s.body.includes(from)), salt).slice(0, Math.ceil(perKind / short.length)).forEach(s => {
      const at = s.body.indexOf(from), after = s.body.slice(at + from.length).match(/^( \p{L}+){3}/u)?.[0];
      if (after) ask(to == abbreviation ? 'short for its words' : 'words for what is short', small(to + after), right(o => o.all.includes(pad(folded(from + after))) || o.all.includes(pad(folded(to + after)))));
    });
    of(full, abbreviation, 60 + k);
    of(abbreviation, full, 70 + k);
  });
  some(told, 80).forEach((s, i) => {
    const all = s.body.match(/\p{Ll}+( \p{Ll}+){4}/gu) || [], text = all[i * 37 % all.length];
    if (text) ask('five words of a text', i % 2 ? text : folded(text), right(o => o.all.includes(pad(folded(text)))));
  });
  return asked;
}

// The keys a typist presses for a syllable: the tone last, or right after the letter that bears it.
function telex(word, isInline) {
  const tones = { '\u0300': 'f', '\u0301': 's', '\u0303': 'x', '\u0309': 'r', '\u0323': 'j' };
  let keys = '', tone = '';
  for (const c of word.normalize('NFC')) {
    let mark = '';
    for (const part of c.normalize('NFD')) {
      if (tones[part]) mark = tones[part];
      else if (part == '\u0302') keys += keys.at(-1);
      else if (part == '\u0306' || part == '\u031b') keys += 'w';
      else keys += part == 'đ' ? 'dd' : part;
    }
    if (isInline) keys += mark;
    else tone += mark;
  }
  return keys + tone;
}
