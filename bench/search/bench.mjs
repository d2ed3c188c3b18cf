// node bench.mjs WORK…: each WORK has content made by `dotnet run --project bench -- make --into WORK`, its site in WORK/site
// built with --base-url http://127.0.0.1:6123/, and in WORK/index.json how long its index took. `dotnet run --project bench -- search` does all that.
// Asks this search, Pagefind, MiniSearch and FlexSearch the same derived questions in Chromium; counts bytes and requests; writes RESULTS.md.
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { flexsearch, minisearch, own, pagefind } from './engines.mjs';
import { questions } from './questions.mjs';

const port = Number(process.env.PORT || 6123), home = `http://127.0.0.1:${port}/`;
const perKind = Number(process.env.PER_KIND || 25), isTuning = !!process.env.TUNING;
const engines = isTuning ? [own] : [own, pagefind, minisearch, flexsearch];

// A bus with one bar of signal.
const slow = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm', '.json': 'application/json' };
const first = 'sản xuất nông nghiệp', second = 'hiến đất mở đường';
const kB = bytes => `${(bytes / 1000).toFixed(1)} kB`;
const median = values => values.sort((a, b) => a - b)[values.length >> 1];

const lines = [
  '# Search, measured', '',
  `${new Date().toISOString().slice(0, 10)}, ${os.cpus().length} × ${os.cpus()[0].model}, Node ${process.versions.node}. A file server that compresses nothing; bytes are those of scripts and index, without headers, styles and the page.`,
  `First answer: “${first}” with ten results in an empty browser; second: “${second}” after it. Questions are made from the stories (\`questions.mjs\`): a story is right if it holds what was asked where it was taken from. Mistakes are made by \`mistakes.mjs\`, each kind as often as the others: these are no rates of real readers. Every other question was for tuning and is not counted here.`,
  'Success at 1 and the mean reciprocal rank look at the first ten; recall at the whole answer.', '',
];

for (const work of process.argv.slice(2)) {
  await compare(work);
  fs.writeFileSync(new URL('RESULTS.md', import.meta.url), lines.join('\n') + '\n');
}
console.log(lines.join('\n'));

async function compare(work) {
  const site = path.join(work, 'site');
  const measured = JSON.parse(fs.readFileSync(path.join(work, 'index.json'), 'utf8'));
  const stories = JSON.parse(fs.readFileSync(path.join(site, 'data', 'stories.json'), 'utf8'))
    .map(story => {
      const html = fs.readFileSync(path.join(site, 'guong', story.slug, 'index.html'), 'utf8');
      return { ...story, text: textOf(html), body: textOf('<article' + html.slice(html.indexOf('<div class="story-body">'), html.indexOf('<aside class="story-side"')) + '</article>') };
    });
  const asked = questions(stories, perKind, isTuning);
  const kinds = [...new Set(asked.map(question => question.kind))];
  const state = { sent: 0, requests: 0, counted: /./ };
  const server = serve(site, state);
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
  const rows = [], quality = new Map();
  for (const engine of engines) {
    const index = await engine.build(site, measured, stories);
    await engine.prepare?.(site);
    state.counted = engine.counted;
    const page = await (await browser.newContext({ bypassCSP: true })).newPage();
    Object.assign(state, { sent: 0, requests: 0 });
    await page.goto(home + engine.page);
    await engine.answer(page, first);
    await page.waitForLoadState('networkidle');
    const one = { ...state };
    await engine.answer(page, second);
    await page.waitForLoadState('networkidle');
    const two = { sent: state.sent - one.sent, requests: state.requests - one.requests };
    const scores = [];
    for (const question of asked) {
      const isPrefix = question.kind == 'prefix';
      const found = await engine.all(page, question.text, isPrefix);
      const right = new Set(question.slugs), rank = found.slice(0, 10).findIndex(slug => right.has(slug));
      scores.push({ ...question, rank, found: found.length, recall: found.filter(slug => right.has(slug)).length / right.size });
      if (process.env.TELL && engine == own && rank != 0) console.error(question.kind, '|', question.text, '|', rank, '|', question.slugs.length, '|', found.length, found[0]);
    }
    quality.set(engine.name, scores);
    const all = [...summary(scores), (scores.filter(s => s.found == 0).length / scores.length).toFixed(3)];
    rows.push(`| ${engine.name} | ${kB(one.sent)} | ${one.requests} | ${kB(two.sent)} | ${two.requests} | ${kB(index.bytes)} | ${index.files} | ${index.seconds.toFixed(1)} s | ${all.join(' | ')} |`);
    await page.context().close();
  }
  const { times, lost } = await drawing(browser, asked);
  const waits = await waiting(browser, state, asked);
  await browser.close();
  server.close();
  lines.push(
    `## ${stories.length.toLocaleString('en')} stories, ${asked.length} questions`, '',
    '| | first answer | requests | second | requests | index | files | made in | success at 1 | MRR at 10 | recall | nothing found |', '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |', ...rows, '',
    `From the last byte to ten results drawn, in Chromium, each in an empty browser: median ${median(times).toFixed(0)} ms, slowest of ${times.length} ${Math.max(...times).toFixed(0)} ms; not drawn within five seconds: ${lost}.`, '',
    'This search in an empty browser on a line of 400 kbit/s and 400 ms, from the address to the first results drawn; the page, its styles and its letters come over the same line. Bytes are those of scripts and index; turns: the longest row of their requests of which each begins after the one before has ended.', '',
    '| what is typed | bytes | turns | first results after |', '| --- | --- | --- | --- |',
    ...waits.map(wait => `| ${wait.kind}: ${wait.text} | ${kB(wait.bytes)} | ${wait.turns} | ${(wait.time / 1000).toFixed(1)} s |`), '',
    `| success at 1, recall | ${[...quality.keys()].join(' | ')} |`, `| --- |${' --- |'.repeat(quality.size)}`,
    ...kinds.map(kind => `| ${kind} (${asked.filter(q => q.kind == kind).length}) | ${[...quality.values()].map(scores => {
      const [success, , recall] = summary(scores.filter(score => score.kind == kind));
      return `${success}, ${recall}`;
    }).join(' | ')} |`), '');
}

function summary(scores) {
  const mean = of => (scores.reduce((sum, score) => sum + of(score), 0) / scores.length).toFixed(3);
  return [mean(s => s.rank == 0 ? 1 : 0), mean(s => s.rank < 0 ? 0 : 1 / (s.rank + 1)), mean(s => s.recall)];
}

// A reader with nothing in store opens an address with a question.
async function drawing(browser, asked) {
  const times = [];
  let lost = 0;
  for (const { text } of asked.filter((_, i) => i % 10 == 0)) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => new MutationObserver(() => {
        const list = document.getElementById('ket-qua');
        if (list?.children.length) requestAnimationFrame(() => { window.drawn ||= performance.now(); });
      }).observe(document.body, { childList: true, subtree: true }));
    });
    await page.goto(`${home}tim-kiem/?q=${encodeURIComponent(text)}`);
    try {
      await page.waitForFunction(() => window.drawn, null, { timeout: 5000 });
      times.push(await page.evaluate(() => window.drawn - Math.max(...performance.getEntriesByType('resource').filter(e => e.name.includes('/assets/search')).map(e => e.responseEnd).filter(end => end < window.drawn))));
    } catch {
      lost++;
    }
    await context.close();
  }
  return { times, lost };
}

// How long it takes on a slow line: the first question of the table, one of each of a few kinds, and texts in quotation marks.
async function waiting(browser, state, asked) {
  const text = kind => asked.find(question => question.kind == kind)?.text;
  const quoted = asked.filter(question => question.kind == 'four syllables of a text').slice(0, 4).map(question => ['a phrase', `"${question.text}"`]);
  const waits = [];
  for (const [kind, typed] of [['words', first], ...['full name without marks', 'a letter wrong', 'short for its words', 'a date'].map(kind => [kind, text(kind)]), ...quoted]) {
    if (!typed) continue;
    const context = await browser.newContext(), page = await context.newPage();
    await (await context.newCDPSession(page)).send('Network.emulateNetworkConditions', slow);
    Object.assign(state, { sent: 0, requests: 0, counted: own.counted });
    const began = performance.now();
    await page.goto(`${home}tim-kiem/?q=${encodeURIComponent(typed)}`, { waitUntil: 'commit' });
    await page.waitForSelector('#ket-qua > li', { timeout: 90_000 });
    const time = performance.now() - began;
    const spans = await page.evaluate(() => performance.getEntriesByType('resource').filter(e => /assets\/(search|scripts)/.test(e.name)).map(e => [e.startTime, e.responseEnd]));
    waits.push({ kind, text: typed, bytes: state.sent, turns: turns(spans), time });
    await context.close();
  }
  return waits;
}

// The longest row of spans of which each begins when the one before has ended.
function turns(spans) {
  const sorted = spans.sort((a, b) => a[1] - b[1]), most = [];
  for (const [i, [began]] of sorted.entries()) most[i] = 1 + Math.max(0, ...sorted.slice(0, i).flatMap(([, ended], k) => ended <= began ? [most[k]] : []));
  return Math.max(...most);
}

// What stands in a story's page: the same text the other engines index.
function textOf(html) {
  const article = html.slice(html.indexOf('<article'), html.indexOf('</article>')).replace(/<section class="ladder".*?<\/section>|<p class="notice".*?<\/p>/gs, '');
  return article.replace(/<(p|li|h[1-6]|dt|dd|td|div|span)\b/g, ' . <$1').replace(/<[^>]+>/g, '').replace(/&quot;/g, '"').replace(/&amp;/g, '&').replace(/\s+/g, ' ');
}

function serve(site, state) {
  return http.createServer((request, response) => {
    const name = path.join(site, decodeURIComponent(new URL(request.url, home).pathname));
    const file = name.endsWith('/') ? name + 'index.html' : name;
    if (!fs.existsSync(file)) return response.writeHead(404).end();
    const content = fs.readFileSync(file);
    if (state.counted.test(request.url)) {
      state.sent += content.length;
      state.requests++;
    }
    response.writeHead(200, { 'content-type': types[path.extname(file)] || 'application/octet-stream' }).end(content);
  }).listen(port, '127.0.0.1');
}
