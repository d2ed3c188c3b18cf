// Questions with known answers, derived from the stories themselves: for each kind what is typed and which stories are right.
const words = /[\p{L}\p{M}\p{Nd}]+/gu;
export const bare = text => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
const small = text => (text.normalize('NFC').toLowerCase().match(words) || []).join(' ');
const folded = text => small(bare(text));
const pad = text => ` ${text} `;

// stories: { slug, title, honoree, unit_name, subject, text }
export function questions(stories, perKind) {
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
