// Asks the published client of a site, read from files: node ask.mjs SITE < questions, one JSON line of answers out.
// With "fold" as the first argument, folds each line instead.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [site, what] = process.argv.slice(2);
const assets = path.join(site, 'assets');
const module = prefix => import(pathToFileURL(path.join(assets, fs.readdirSync(assets).find(f => f.startsWith(prefix) && f.endsWith('.js')))));
const { Index, parse, search, syllables } = await module('search.');
const { help, decode } = await module('search-help.');
const questions = JSON.parse(fs.readFileSync(0, 'utf8'));

if (what == 'fold') {
  console.log(JSON.stringify(questions.map(q => syllables(q).map(s => [s.key, s.form]))));
} else if (what == 'decode') {
  console.log(JSON.stringify(questions.map(q => decode(q))));
} else {
  const folder = path.join(assets, 'search', fs.readdirSync(path.join(assets, 'search'))[0]);
  const answers = [];
  for (const question of questions) {
    let bytes = 0;
    const index = await new Index(async name => {
      const content = fs.readFileSync(path.join(folder, name + '.bin'));
      bytes += content.length;
      return new Uint8Array(content);
    }).open();
    const tokens = parse(question);
    let found = await search(index, tokens, what == 'prefix');
    if (what == 'help' && !found.stories.length) found = await help(index, question, tokens, found.found) || found;
    await Promise.all(found.stories.slice(0, 10).map(story => index.result(story)));
    const firstTen = bytes;
    const results = await Promise.all(found.stories.map(story => index.result(story)));
    answers.push({ slugs: results.map(r => r.slug), bytes: firstTen, did: found.did || '', words: found.words || [] });
  }
  console.log(JSON.stringify(answers));
}
