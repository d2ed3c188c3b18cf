// Reads QR codes as a telephone does: files of pixels (red, green, blue, alpha) with their width after a colon in, one text a line out.
import { readFileSync } from "node:fs";
import jsqr from "jsqr";

for (const picture of process.argv.slice(2)) {
  const colon = picture.lastIndexOf(":");
  const [data, width] = [readFileSync(picture.slice(0, colon)), Number(picture.slice(colon + 1))];
  const height = data.length / 4 / width;
  console.log(jsqr(new Uint8ClampedArray(data), width, height)?.data ?? `not readable at ${width} × ${height} pixels`);
}
