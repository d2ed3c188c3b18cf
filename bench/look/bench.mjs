// node bench.mjs SITE [BEFORE]: SITE and BEFORE are folders that `build` wrote under the base path /guong-sang/. `dotnet run --project bench -- look` does all that.
// Takes pictures of every kind of page at 390 and 1280 pixels, light and dark, into pictures/, and writes what a reader on a telephone has to scroll and to load, now and before, into RESULTS.md.
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { chromium } from 'playwright-core';

const base = '/guong-sang/', window = { width: 390, height: 844 };
const [site, before] = process.argv.slice(2);
const story = 'guong/dem-mua-o-ngam-tran/', campaign = 'chien-dich/dai-hoi-mttq-son-la-2024/';

const pages = [
  '', 'guong/', story, 'guong/vuon-ca-phe-khung-cui-tam-thang/', 'guong/mot-guong-nguoi-tot-viec-tot-o-cu-jut/', 'linh-vuc/', 'linh-vuc/nguoi-tot-viec-tot/', 'doi-tuong/', 'doi-tuong/ca-nhan/',
  'don-vi/', 'don-vi/xa-nam-dong/', 'don-vi/huyen-con-dao/', 'khoi/', 'khoi/truong-hoc/', 'quy/', 'quy/2026-q1/', 'nam/', 'nam/2026/', 'chien-dich/', campaign, 'phong-trao/', 'khen-thuong/', 'van-ban/',
  'gioi-thieu/', '404.html', 'du-lieu/', 'thong-ke/', 'gioi-thieu-guong/', 'en/', 'nhan-bai-moi/', 'nhung/quy/2026-q1/', 'in/guong/vuon-ca-phe-khung-cui-tam-thang/', 'in/don-vi/benh-vien-da-khoa-tinh-son-la/',
  'in/' + campaign, 'tim-kiem/', 'tim-kiem/?q=nguoi',
];

// What: name, page, how it is measured, and the most it may be.
const height = page => page.evaluate(() => document.documentElement.scrollHeight);
const top = selector => page => page.evaluate(selector => {
  const element = document.querySelector(selector);
  return element ? Math.round(element.getBoundingClientRect().top + scrollY) : null;
}, selector);
const largest = (width, letters) => async page => {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: letters, fixed: letters } });
  await page.setViewportSize({ ...window, width });
  return page.evaluate(() => document.documentElement.scrollWidth);
};
const sheets = async page => (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g).length;
const weighed = ending => async (page, answers) => Math.round(answers.filter(a => !a.address.includes('/anh/') && a.address.endsWith(ending)).reduce((sum, a) => sum + a.bytes, 0) / 100) / 10;
const asked = async (page, answers) => answers.filter(a => !a.address.includes('/anh/')).length;
const moved = page => page.evaluate(() => Math.round(shifts * 1000) / 1000);
const share = async page => {
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.emulateMedia({ media: 'print' });
  return page.evaluate(() => {
    const { width, height } = document.querySelector('.poster-photo img').getBoundingClientRect();
    return Math.round(width * height / (794 * 1123) * 100);
  });
};

const figures = [
  ['header, px', '', page => page.evaluate(() => Math.round(document.querySelector('.site-header').getBoundingClientRect().height)), 120],
  ['photograph of a story, y', story, top('article figure img'), 200],
  ['highest award of a story, y', story, top('.story-award, .awards'), null],
  ['first story of a quarter, y', 'quy/2026-q3/', top('.card'), 900],
  ['first story of a year, y', 'nam/2026/', top('.card'), 900],
  ['first story of a campaign, y', campaign, top('.card'), 900],
  ['list of 24, px', 'guong/', height, 5500],
  ['home, px', '', height, 3800],
  ['all units, px', 'don-vi/', height, null],
  ['home with letters of 150 % at 360, width', '', largest(360, 24), 360],
  ['home with letters of 200 % at 390, width', '', largest(390, 32), 390],
  ['a campaign printed, sheets', campaign, sheets, 6],
  ['a year printed, sheets', 'nam/2026/', sheets, null],
  ['statistics printed, sheets', 'thong-ke/', sheets, null],
  ['photograph of a poster, % of the sheet', 'in/guong/vuon-ca-phe-khung-cui-tam-thang/', share, null],
  ['a story without its photograph: requests', story, asked, 8],
  ['a story without its photograph: kB', story, weighed(''), 80],
  ['its style sheets, kB', story, weighed('.css'), 12],
  ['its scripts, kB', story, weighed('.js'), 4],
  ['what moves: home', '', moved, 0],
  ['what moves: a story', story, moved, 0],
  ['what moves: a campaign', campaign, moved, 0],
];

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
try {
  const now = await measure(site), then = before ? await measure(before) : null;
  const lines = [
    '# What a reader on a telephone sees, measured', '',
    `${new Date().toISOString().slice(0, 10)}, Chromium ${browser.version()}, a window of ${window.width} × ${window.height}, ${os.cpus().length} × ${os.cpus()[0].model}; the site of \`tests/sites/sample\`, every list with the marks of samples. kB are those of gzip, fonts as they are.`, '',
    `| | now |${then ? ' before |' : ''} most |`, `| --- | ---: |${then ? ' ---: |' : ''} ---: |`,
    ...figures.map(([name, , , most], i) => `| ${name} | ${said(now[i])}${most !== null && now[i] > most ? ' **missed**' : ''} |${then ? ` ${said(then[i])} |` : ''} ${most === null ? '' : said(most)} |`),
  ];
  fs.writeFileSync(new URL('RESULTS.md', import.meta.url), lines.join('\n') + '\n');
  console.log(lines.join('\n'));
  console.log(`${await picture(site)} pictures in bench/look/pictures`);
} finally {
  await browser.close();
}

function said(value) { return value === null ? '–' : value.toLocaleString('en'); }

async function measure(folder) {
  const server = await serve(folder), values = [];
  for (const [, address, figure] of figures) {
    const context = await browser.newContext({ viewport: window }), page = await context.newPage(), answers = [];
    await page.addInitScript(() => {
      globalThis.shifts = 0;
      new PerformanceObserver(list => { for (const entry of list.getEntries()) shifts += entry.value; }).observe({ type: 'layout-shift', buffered: true });
    });
    page.on('response', answer => answers.push(answer));
    await page.goto(server.home + address, { waitUntil: 'networkidle' });
    const weights = await Promise.all(answers.map(async answer => {
      const [address, body] = [new URL(answer.url()).pathname, await answer.body().catch(() => Buffer.alloc(0))];
      return { address, bytes: address.endsWith('.woff2') ? body.length : zlib.gzipSync(body).length };
    }));
    values.push(await figure(page, weights).catch(() => null));
    await context.close();
  }
  server.close();
  return values;
}

async function picture(folder) {
  const server = await serve(folder), place = new URL('pictures/', import.meta.url);
  fs.rmSync(place, { recursive: true, force: true });
  fs.mkdirSync(place);
  let count = 0;
  for (const width of [390, 1280]) {
    for (const colorScheme of ['light', 'dark']) {
      const context = await browser.newContext({ viewport: { ...window, width }, colorScheme }), page = await context.newPage();
      for (const address of pages) {
        await page.goto(server.home + address, { waitUntil: 'networkidle' });
        const name = `${address.replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'trang-chu'}-${width}-${colorScheme}.png`;
        await page.screenshot({ path: path.join(place.pathname, name), fullPage: true });
        count++;
      }
      await context.close();
    }
  }
  server.close();
  return count;
}

function serve(folder) {
  const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.jpg': 'image/jpeg', '.webp': 'image/webp', '.avif': 'image/avif', '.png': 'image/png', '.woff2': 'font/woff2', '.webmanifest': 'application/manifest+json' };
  const server = http.createServer((request, response) => {
    const wanted = decodeURIComponent(new URL(request.url, 'http://127.0.0.1').pathname).replace(base, '/');
    const file = path.join(folder, wanted.endsWith('/') ? wanted + 'index.html' : wanted);
    if (!file.startsWith(folder) || !fs.existsSync(file)) {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      return response.end(fs.readFileSync(path.join(folder, '404.html')));
    }
    response.writeHead(200, { 'content-type': types[path.extname(file)] || 'application/octet-stream' });
    response.end(fs.readFileSync(file));
  });
  return new Promise(done => server.listen(0, '127.0.0.1', () => done({ home: `http://127.0.0.1:${server.address().port}${base}`, close: () => server.close() })));
}
