// node plain.mjs FROM TO: what the generator makes of photographs, by sharp alone: each file decoded once, one job a core.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';

const [from, to] = process.argv.slice(2);
sharp.cache(false);
sharp.concurrency(1);
fs.mkdirSync(to, { recursive: true });
const files = fs.readdirSync(from);

async function one(file) {
  const { data, info } = await sharp(path.join(from, file)).autoOrient().resize(1280, 1280, { fit: 'inside' }).toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  const image = () => sharp(data, { raw: info });
  const name = (shape, width, kind) => path.join(to, `${path.parse(file).name}${shape}-${width}.${kind}`);
  const save = async (picture, shape, width) => {
    await picture.clone().avif({ quality: 50, effort: 3, chromaSubsampling: '4:2:0' }).toFile(name(shape, width, 'avif'));
    await picture.clone().webp({ quality: 74 }).toFile(name(shape, width, 'webp'));
    await picture.clone().jpeg({ quality: 76, progressive: true }).toFile(name(shape, width, 'jpg'));
  };
  for (const width of [320, 640, 960, 1280]) await save(image().resize(width), '', width);
  for (const width of [320, 640]) await save(image().resize(width, width * .75, { position: 'attention' }), '-the', width);
  await image().resize(1200, 630, { position: 'attention' }).jpeg({ quality: 80, progressive: true }).toFile(name('-chia-se', 1200, 'jpg'));
}

await Promise.all(os.cpus().map(async () => {
  while (files.length) await one(files.pop());
}));
