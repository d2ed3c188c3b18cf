// Draws the cards other sites show with links. What they look like is the theme's: its card.mjs makes an SVG of the texts.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import sharp from "sharp";
import { within } from "./room.mjs";
import { typesetter } from "./typesetting.mjs";

const NAME = "card.png";
const WIDTH = 1200;
const HEIGHT = 630;
const MOST_BYTES = 100_000;
// Flat colours and sharp letters need no more than four bits a pixel. With one bit even noise stays below the limit.
const COLOURS = [16, 4, 2];
// The usual effort takes twice as long and saves a tenth.
const EFFORT = 3;

const themes = new Map();

/** Draws a card of a theme into a folder and gives its bytes by name. */
export async function draw({ card, theme, folder }) {
  if (!themes.has(theme)) themes.set(theme, open(theme));
  const { look, set } = await themes.get(theme);
  const data = await within(WIDTH * HEIGHT, () => encode(look(card, set)));
  await writeFile(join(folder, NAME), data);
  return { [NAME]: data.length };
}

async function open(theme) {
  const { default: look, fonts } = await import(pathToFileURL(join(theme, "card.mjs")));
  return { look, set: await typesetter(theme, fonts) };
}

async function encode(svg) {
  const { data, info } = await sharp(Buffer.from(svg))
    .resize({ width: WIDTH, height: HEIGHT, fit: "fill" })
    .flatten()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let encoded;
  for (const colours of COLOURS) {
    encoded = await sharp(data, { raw: info }).png({ palette: true, colours, dither: 0, effort: EFFORT }).toBuffer();
    if (encoded.length < MOST_BYTES) break;
  }

  return encoded;
}
