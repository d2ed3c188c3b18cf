// Reads QR codes as a telephone does: files of SVG in, one text a line out. Each is drawn 4 pixels a module.
import sharp from "sharp";
import jsqr from "jsqr";

for (const file of process.argv.slice(2)) {
  const { width } = await sharp(file).metadata();
  const { data, info } = await sharp(file, { density: 72 * 4 }).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const code = jsqr(new Uint8ClampedArray(data), info.width, info.height);
  console.log(code?.data ?? `not readable at ${info.width} × ${info.height} pixels (${width} modules)`);
}
