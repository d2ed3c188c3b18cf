// node bench/photos/bench.mjs [COUNT]: photographs of 12 megapixels, built by the generator and encoded by a plain script with sharp alone, in one run.
// Before it: npm ci --prefix bench/photos (sharp, for the plain script) and dotnet build src/Generator.
// Makes stories with `dotnet run --project bench -- make`, gives each a photograph, builds twice, lets plain.mjs do the same work, writes RESULTS.md.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';

// What a build and its Node process took together, on the machine of RESULTS.md, when sharp made the photographs.
const FORMER_PEAK = 527e6;

const count = Number(process.argv[2] || 100);
const here = path.dirname(new URL(import.meta.url).pathname), root = path.join(here, '..', '..');
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'recognition-bench-photos-'));
const generator = path.join(root, 'src', 'Generator', 'bin', 'Release', 'net10.0', 'guong-sang.dll');

try {
  execFileSync('dotnet', ['run', '--project', path.join(root, 'bench'), '--', 'make', '--stories', String(count), '--into', work], { stdio: 'ignore' });
  const media = path.join(work, 'input', 'media');
  fs.mkdirSync(media);
  const bytes = await photographs(media);
  addToStories();
  const build = () => run('dotnet', [generator, 'build', '--output', 'site', '--date', '2026-11-20'], work);
  const first = await build();
  const second = await build();
  const plain = await run('node', [path.join(here, 'plain.mjs'), media, path.join(work, 'plain')], root);
  const ratio = plain.seconds / first.seconds;
  const goal = (met, text) => `- ${text}: **${met ? 'met' : 'missed'}**`;
  const lines = [
    '# Photographs, measured', '',
    `${new Date().toISOString().slice(0, 10)}, ${os.cpus().length} × ${os.cpus()[0].model}, Node ${process.versions.node}, sharp ${sharp.versions.sharp}, libvips ${sharp.versions.vips}. \`node bench/photos/bench.mjs ${count}\``, '',
    `${count} photographs of 12 megapixels, ${(bytes / count / 1e6).toFixed(1)} MB each; of each the full frame at 320 to 1280 px and a card at 320 and 640 px in AVIF, WebP and JPEG, and a share crop. Times are those of whole programs; memory is the sum over all of a program's processes, looked at ten times a second.`, '',
    '| | seconds | photographs a second | peak memory |', '| --- | --- | --- | --- |',
    ...[['first build', first], ['second build', second], ['plain script, sharp alone', plain]].map(([name, { seconds, peak }]) => `| ${name} | ${seconds.toFixed(1)} | ${(count / seconds).toFixed(2)} | ${(peak / 1e6).toFixed(0)} MB |`), '',
    goal(ratio >= .9, `throughput at least 0.9 of the plain script: ${ratio.toFixed(2)}`),
    goal(first.peak < FORMER_PEAK, `peak memory below that of the program and Node together, ${FORMER_PEAK / 1e6} MB: ${(first.peak / 1e6).toFixed(0)} MB`),
    goal(second.seconds <= first.seconds / 10, `second build at most a tenth of the first: ${(second.seconds / first.seconds).toFixed(3)}`), '',
  ];
  fs.writeFileSync(path.join(here, 'RESULTS.md'), lines.join('\n'));
  console.log(lines.join('\n'));
} finally {
  fs.rmSync(work, { recursive: true, force: true });
}

// Something with the detail of a photograph: soft clouds of colour, sharper ones over them, and the noise of a small sensor.
async function photographs(folder) {
  const [width, height] = [4000, 3000];
  let seed = 1, bytes = 0;
  const random = () => (seed = seed * 48271 % 2147483647) / 2147483647;
  const clouds = (w, h) => sharp(Buffer.from(Uint8Array.from({ length: w * h * 3 }, () => random() * 256)), { raw: { width: w, height: h, channels: 3 } }).resize(width, height, { kernel: 'cubic' }).png({ compressionLevel: 0 }).toBuffer();
  for (let i = 0; i < count; i++) {
    const grain = Buffer.from(Uint8Array.from({ length: 1000 * 750 * 3 }, () => 118 + random() * 20));
    const file = path.join(folder, `anh-${i}.jpg`);
    await sharp(await clouds(8, 6))
      .composite([
        { input: await clouds(160, 120), blend: 'soft-light' },
        { input: await sharp(grain, { raw: { width: 1000, height: 750, channels: 3 } }).png().toBuffer(), tile: true, blend: 'overlay' },
      ])
      .jpeg({ quality: 88 }).toFile(file);
    bytes += fs.statSync(file).size;
  }
  return bytes;
}

function addToStories() {
  const folder = path.join(work, 'input', 'stories');
  fs.readdirSync(folder, { recursive: true }).filter(name => name.endsWith('.md')).forEach((name, i) => {
    const file = path.join(folder, name);
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('---\n', `---\nimage: { file: anh-${i}.jpg, alt: Ảnh thử, credit: Máy đo, consent: Ảnh vẽ }\n`));
  });
}

// Wall time of a program, and the most memory it and its children had together.
function run(program, args, cwd) {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    let peak = 0, said = '';
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', data => { said = (said + data).slice(-2000); });
    const timer = setInterval(() => { peak = Math.max(peak, family(child.pid).reduce((sum, id) => sum + memory(id), 0)); }, 100);
    child.on('close', code => {
      clearInterval(timer);
      if (code) reject(new Error(`${program} ${args.join(' ')}: ${code}\n${said}`));
      else resolve({ seconds: (performance.now() - began) / 1000, peak });
    });
  });
}

function family(id) {
  let tasks = [];
  try {
    tasks = fs.readdirSync(`/proc/${id}/task`);
  } catch { /* It has ended. */ }
  return [id, ...tasks.flatMap(task => read(`/proc/${id}/task/${task}/children`).split(' ').filter(Boolean)).flatMap(family)];
}

function read(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
function memory(id) {
  return Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${id}/status`))?.[1] || 0) * 1024;
}
