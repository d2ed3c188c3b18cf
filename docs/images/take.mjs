// Takes a picture of a previewed page once its bar has been filled, which happens after the page has loaded:
//   node take.mjs CHROMIUM ADDRESS WIDTH HEIGHT FILE
// It speaks to Chromium over the pipe that --remote-debugging-pipe opens: messages of JSON, each ended by a zero.

import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [chromium, address, width, height, file] = process.argv.slice(2);
const profile = await mkdtemp(join(tmpdir(), 'take-'));
const browser = spawn(
  chromium,
  ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--remote-debugging-pipe', `--user-data-dir=${profile}`, `--window-size=${width},${height}`, 'about:blank'],
  { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });

const waiting = new Map();
let said = '';
browser.stdio[4].on('data', (data) => {
  const messages = (said + data).split('\0');
  said = messages.pop();
  for (const answer of messages.map((message) => JSON.parse(message))) waiting.get(answer.id)?.(answer.result);
});

let last = 0;
let sessionId;
const ask = (method, params = {}) => new Promise((answer) => {
  waiting.set(++last, answer);
  browser.stdio[3].write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
});

const { targetInfos } = await ask('Target.getTargets');
({ sessionId } = await ask('Target.attachToTarget', { targetId: targetInfos.find((target) => target.type === 'page').targetId, flatten: true }));
await ask('Emulation.setDeviceMetricsOverride', { width: Number(width), height: Number(height), deviceScaleFactor: 1, mobile: false });

// Green or red, neither still being filled nor still being judged; a page that was opened before the judging ended has to be opened anew.
const settled = "document.querySelector('#preview-bar:not([data-state=waiting]) strong') !== null && !document.body.textContent.includes('Đang kiểm tra cả trang…')";
for (let tries = 100, times = 0; ; tries--) {
  await ask('Page.navigate', { url: address });
  await new Promise((resume) => setTimeout(resume, 3000));
  if ((await ask('Runtime.evaluate', { expression: settled })).result.value && ++times === 2) break;
  if (tries === 0) throw new Error(`${address}: the bar was not filled within five minutes.`);
}

const { data } = await ask('Page.captureScreenshot', { format: 'png' });
await writeFile(file, Buffer.from(data, 'base64'));
const ended = new Promise((resume) => browser.on('exit', resume));
browser.kill();
await ended;
await rm(profile, { recursive: true, force: true, maxRetries: 5 });
