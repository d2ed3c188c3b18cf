// Asks the published client of a site, read from files: node ask.mjs SITE HOW < questions, one JSON line of answers out. HOW:
// ask: each question with an index of its own; chain: all with one, as a reader does; prefix: the last word goes on; help: with help where the answer is weak; entries: addresses of what is found besides stories;
// fold, decode: what the client makes of each text.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [site, how] = process.argv.slice(2);
const assets = path.join(site, 'assets');
const module = prefix => import(pathToFileURL(path.join(assets, fs.readdirSync(assets).find(f => f.startsWith(prefix) && f.endsWith('.js')))));
const { entries, Index, parse, search, syllables } = await module('search.');
const { help, decode } = await module('search-help.');
const questions = JSON.parse(fs.readFileSync(0, 'utf8'));
const folder = path.join(assets, 'search', fs.readdirSync(path.join(assets, 'search'))[0]);

let bytes = 0;
const open = () => new Index(async name => {
  const content = fs.readFileSync(path.join(folder, name + '.bin'));
  bytes += content.length;
  return new Uint8Array(content);
}).open();

async function answer(index, question) {
  const tokens = parse(question);
  if (how == 'entries') {
    const pages = await entries(index, tokens);
    return { slugs: pages.map(page => page.address), count: pages.length, bytes, did: '', words: pages.map(page => `${page.kind} · ${page.label} · ${page.stories}`) };
  }
  let found = await search(index, tokens, how == 'prefix');
  const isSure = found.isSure;
  if (how == 'help' && tokens.length && !isSure) found = await help(index, question, tokens, found) || found;
  await Promise.all(found.stories.slice(0, 10).map(story => index.result(story)));
  const firstTen = bytes;
  const results = how == 'chain' ? [] : await Promise.all(found.stories.map(story => index.result(story)));
  return { slugs: results.map(r => r.slug), count: found.stories.length, bytes: firstTen, did: found.did || '', words: found.words || [], isSure };
}

let answers;
if (how == 'fold') answers = questions.map(q => syllables(q).map(s => [s.key, s.form]));
else if (how == 'decode') answers = questions.map(q => decode(q));
else {
  answers = [];
  let index = null;
  for (const question of questions) {
    bytes = 0;
    if (how != 'chain' || !index) index = await open();
    answers.push(await answer(index, question));
  }
}
console.log(JSON.stringify(answers));
