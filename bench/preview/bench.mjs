// node bench.mjs PROGRAM DATE WORK…: PROGRAM is that of a release; each WORK has content made by `dotnet run --project bench -- make --into WORK`.
// `dotnet run --project bench -- preview` does all that. Starts this preview, then Hugo's server (HUGO, or hugo on the PATH) over the same content;
// counts, in Chromium, the time from the start of the program until the first page is there, and from saving a story until its open page shows it.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';

const [generator, date, ...works] = process.argv.slice(2);
const changes = 7;
const hugo = process.env.HUGO || 'hugo';
const ms = value => (value === undefined ? '–' : Math.round(value).toLocaleString('en'));
const sorted = values => [...values].sort((a, b) => a - b);
const sleep = time => new Promise(done => setTimeout(done, time));
const version = () => { try { return execFileSync(hugo, ['version'], { encoding: 'utf8' }).split(' ').slice(0, 2).join(' '); } catch { return null; } };

const lines = [
  '# The preview, measured', '',
  `${new Date().toISOString().slice(0, 10)}, ${os.cpus().length} × ${os.cpus()[0].model}, load before ${os.loadavg()[0].toFixed(1)}, Chromium; peer: ${version() ?? 'not measured, no Hugo here'}.`,
  `This: the program of a release. First page: from the start of the program until a story stands in the browser. Saved change: from writing the file until the open page shows it by itself, ${changes} times, the first left out. Memory: the most resident memory of the program (VmHWM).`, '',
  '| stories | program | first page, ms | saved change, ms: median (least–most) | memory, MB |',
  '| --- | --- | ---: | ---: | ---: |',
];

for (const work of works) {
  const stories = namesIn(path.join(work, 'input', 'stories'));
  const [count, name] = [stories.length, stories[stories.length >> 1]];
  const story = path.join(work, 'input', 'stories', name);
  const slug = path.basename(story, '.md');
  const own = await measure(spawn(generator, ['preview', '--no-open', '--port', '5190', '--date', date], { cwd: work, stdio: 'ignore' }), `http://127.0.0.1:5190/guong/${slug}/`, story);
  row(count, 'this', own);
  if (version()) {
    const copy = path.join(work, 'hugo', 'content', 'guong', name);
    row(count, 'Hugo', await measure(spawn(hugo, ['server', '--port', '5191', '--bind', '127.0.0.1'], { cwd: path.join(work, 'hugo'), stdio: 'ignore' }), `http://127.0.0.1:5191/guong/${slug}/`, copy));
  }
}

fs.writeFileSync(new URL('RESULTS.md', import.meta.url), lines.join('\n') + '\n');
console.log(lines.join('\n'));

function row(count, program, { first, saved, memory }) {
  const some = sorted(saved.slice(1));
  lines.push(`| ${count.toLocaleString('en')} | ${program} | ${ms(first)} | ${ms(some[some.length >> 1])} (${ms(some[0])}–${ms(some.at(-1))}) | ${Math.round(memory / 1000)} |`);
}

function namesIn(folder) {
  return fs.readdirSync(folder, { recursive: true }).map(String).filter(name => name.endsWith('.md')).sort();
}

async function measure(program, address, story) {
  const start = performance.now();
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
  const typed = fs.readFileSync(story, 'utf8');
  try {
    const page = await browser.newPage();
    // A browser that is opened once: a server that reads the content first is asked again until it answers, one that shows a page meanwhile shows the story by itself.
    while (performance.now() - start < 300_000 && !(await page.goto(address).then(() => true, () => false))) await sleep(50);
    await page.locator('article').first().waitFor({ timeout: 300_000 });
    const first = performance.now() - start;
    await sleep(3000);
    const saved = [];
    for (let i = 0; i < changes; i++) {
      const word = `doanmoi${i}x`;
      const from = performance.now();
      fs.writeFileSync(story, `${typed.trimEnd()}\n\nĐoạn ${word}.\n`);
      await page.getByText(word).waitFor({ timeout: 120_000 });
      saved.push(performance.now() - from);
      await sleep(1000);
    }
    const memory = Number(/VmHWM:\s+(\d+)/.exec(fs.readFileSync(`/proc/${program.pid}/status`, 'utf8'))[1]) * 1.024;
    return { first, saved, memory };
  } finally {
    fs.writeFileSync(story, typed);
    program.kill();
    await browser.close();
  }
}
