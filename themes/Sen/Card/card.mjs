// The card other sites show with a link to a page: 1200 × 630, to be read at a third of that.
import { readFileSync } from "node:fs";

export const fonts = { 400: ["card-400.ttf"], 600: ["card-600.ttf"] };

const LACQUER = "#6d1023", DEEP = "#520a19", CREAM = "#fff5e4", SOFT = "#f0d3b4", GOLD = "#d9a94f";
const LEFT = 72, RIGHT = 1128, WIDTH = RIGHT - LEFT, TOP = 48, BOTTOM = 504, FOOT = 528, MIDDLE_OF_FOOT = 583;
const TITLE = { weight: 600, sizes: [128, 112, 100, 92, 84, 76, 70, 64, 58, 52, 48, 44], leading: 1.22, width: WIDTH };
const STRONG = { weight: 600, sizes: [34, 30], leading: 1.35, width: WIDTH, height: 46 };
const PLAIN = { weight: 400, sizes: [34, 30], leading: 1.35, width: WIDTH, height: 92 };
const GAP = 14;

/** What a drawing of the theme is made of, without its frame and style. */
const shapes = (name) => readFileSync(new URL(name, import.meta.url), "utf8").replace(/<\/?svg[^>]*>|<style>.*?<\/style>/gs, "");
const rosette = shapes("rosette.svg");
const lotus = shapes("favicon.svg");

/**
 * Draws a card.
 * @param texts of the card; only `title` and `site` are always there
 * @param set   sets a text in a box: `set(text, { weight, sizes, width, height, leading })` gives its outline `d`, its `width` and its `height`
 * @returns an SVG that needs no font
 */
export default function card({ kicker, title, who, where, award, mark, site }, set) {
  const lines = (...all) => all.filter(([text]) => text).map(([text, box, fill]) => ({ ...set(text, box), fill }));
  const above = lines([kicker, STRONG, GOLD]);
  const below = lines([who, STRONG, CREAM], [where, PLAIN, SOFT], [award, STRONG, GOLD]);
  const room = BOTTOM - TOP - 2 * GAP - [...above, ...below].reduce((sum, line) => sum + line.height, 0);
  const main = { ...set(title, { ...TITLE, height: room }), fill: CREAM };

  const parts = [];
  let y = TOP + (room - main.height) / 2;
  for (const line of [...above, main, ...below]) {
    if (line === main) y += GAP;
    parts.push(path(line, LEFT, y));
    y += line.height + (line === main ? GAP : 0);
  }

  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">
<rect width="1200" height="630" fill="${LACQUER}"/>
<g transform="translate(1140 236) scale(1.8)" fill="none" stroke="${GOLD}" stroke-linejoin="round" opacity=".5">${rosette}</g>
<path fill="${DEEP}" d="M0 ${FOOT}h1200v102H0z"/>
<path fill="${GOLD}" d="M0 ${FOOT}h1200v3H0zm0 7h1200v3H0z"/>
<g transform="translate(${LEFT} ${MIDDLE_OF_FOOT - 28}) scale(1.2)" fill="${GOLD}">${lotus}</g>
${parts.join("\n")}
${foot(site, mark, set)}
</svg>`;
}

/** The name of the site, and to the right what has to be said of the page in a frame. */
function foot(site, mark, set) {
  const framed = mark && set(mark, { ...STRONG, sizes: [26], width: 400 });
  const right = framed ? RIGHT - framed.width - 44 : RIGHT;
  const name = set(site, { ...STRONG, sizes: [34, 30, 26], width: right - LEFT - 100 });
  const parts = [path({ ...name, fill: CREAM }, LEFT + 76, MIDDLE_OF_FOOT - name.height / 2)];
  if (framed) {
    parts.push(`<rect x="${right}" y="${MIDDLE_OF_FOOT - 24}" width="${RIGHT - right}" height="48" rx="24" fill="none" stroke="${SOFT}" stroke-width="2"/>`);
    parts.push(path({ ...framed, fill: SOFT }, right + 22, MIDDLE_OF_FOOT - framed.height / 2));
  }

  return parts.join("\n");
}

const path = ({ d, fill }, x, y) => `<path transform="translate(${x} ${y})" fill="${fill}" d="${d}"/>`;
