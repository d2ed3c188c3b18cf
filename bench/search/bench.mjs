// node bench.mjs SITE [SITE …]: each SITE is the output of `build --base-url http://127.0.0.1:8123/` over content made by `dotnet run --project bench -- make`.
// Asks the site's own search and Pagefind the same derived questions in Chromium, counts bytes and requests, and writes RESULTS.md.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { chromium } from 'playwright-core';

const port = Number(process.env.PORT || 8123);
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm', '.json': 'application/json' };
const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
const lines = ['# Search, measured', '', `${new Date().toISOString().slice(0, 10)}, Chromium, a file server that compresses nothing. Bytes are those of scripts and index.`, ''];

for (const site of process.argv.slice(2)) {
  const began = performance.now();
  execFileSync('npx', ['pagefind', '--site', site], { stdio: 'ignore' });
  const pagefindSeconds = (performance.now() - began) / 1000;
  let sent = 0, asked = 0, counted = /./;
  const server = http.createServer((request, response) => {
    const name = path.join(site, decodeURIComponent(new URL(request.url, 'http://x').pathname));
    const file = name.endsWith('/') ? name + 'index.html' : name;
    if (!fs.existsSync(file)) return response.writeHead(404).end();
    const content = fs.readFileSync(file);
    if (counted.test(request.url)) {
      sent += content.length;
      asked++;
    }
    response.writeHead(200, { 'content-type': types[path.extname(file)] || 'application/octet-stream' }).end(content);
  }).listen(port);
  const stories = JSON.parse(fs.readFileSync(path.join(site, 'data/stories.json'), 'utf8'));
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });

  const questions = [];
  for (let i = 0; questions.length < 200; i = (i + 37) % stories.length) {
    const { slug, title, honoree, unit_name } = stories[i];
    const forms = [`${title} ${honoree}`, plain(`${title} ${honoree}`), `${plain(title)} ${honoree} ${unit_name}`];
    questions.push({ slug, text: forms[questions.length % forms.length].replace(/["“”]/g, '') });
  }
  const own = await measure(browser, 'tim-kiem/', /\/assets\/(search|scripts)/, async (page, text) => {
    await page.evaluate(typed => {
      document.getElementById('so-ket-qua').textContent = '';
      document.getElementById('q').value = typed;
      document.getElementById('q').form.requestSubmit();
    }, text);
    await page.waitForFunction(() => document.getElementById('so-ket-qua').textContent);
    return page.$$eval('#ket-qua a', links => links.map(link => link.href));
  });
  const pagefind = await measure(browser, '404.html', /\/pagefind\//, (page, text) => page.evaluate(async typed => {
    const index = window.engine ||= await import('/pagefind/pagefind.js');
    const { results } = await index.search(typed);
    return (await Promise.all(results.slice(0, 10).map(result => result.data()))).map(data => data.url);
  }, text));
  lines.push(`## ${stories.length} stories, ${questions.length} known-item questions`, '', '| | first answer | requests | second answer | success at 1 | MRR at 10 |', '| --- | --- | --- | --- | --- | --- |', row('this search', own), row('Pagefind 1.6.0', pagefind), '', `Pagefind made its index in ${pagefindSeconds.toFixed(1)} s.`, '');
  await browser.close();
  server.close();

  async function measure(browser, address, which, ask) {
    [sent, asked, counted] = [0, 0, which];
    const page = await (await browser.newContext({ bypassCSP: true })).newPage();
    await page.goto(`http://127.0.0.1:${port}/${address}`);
    await ask(page, 'sản xuất nông nghiệp');
    await page.waitForTimeout(300);
    const first = [sent, asked];
    await ask(page, 'hiến đất mở đường');
    await page.waitForTimeout(300);
    const second = sent - first[0];
    let hits = 0, ranks = 0;
    for (const { slug, text } of questions) {
      const rank = (await ask(page, text)).findIndex(url => url.includes(`/guong/${slug}/`));
      if (rank == 0) hits++;
      if (rank >= 0) ranks += 1 / (rank + 1);
    }
    return { first, second, success: hits / questions.length, mrr: ranks / questions.length };
  }
}

function row(name, { first, second, success, mrr }) {
  return `| ${name} | ${(first[0] / 1000).toFixed(1)} kB | ${first[1]} | ${(second / 1000).toFixed(1)} kB | ${success.toFixed(3)} | ${mrr.toFixed(3)} |`;
}

fs.writeFileSync(new URL('RESULTS.md', import.meta.url), lines.join('\n'));
console.log(lines.join('\n'));
