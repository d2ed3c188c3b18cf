// Sets texts as outlines, in fonts that come as .woff files: the machine need not have them, nor any other.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import opentype from "opentype.js";

const ELLIPSIS = "…";
// What is at least between the marks of two lines, at size 1.
const APART = 0.04;
const segmenter = new Intl.Segmenter("vi", { granularity: "grapheme" });

/**
 * Reads fonts and gives a function that sets texts in them.
 * @param folder where the files are
 * @param files  names of files by weight; a letter is looked for in each in turn
 */
export async function typesetter(folder, files) {
  const fonts = {};
  for (const [weight, names] of Object.entries(files)) {
    fonts[weight] = new Face(await Promise.all(names.map(async (name) => parsed(await readFile(join(folder, name))))));
  }

  return (text, { weight, ...box }) => fonts[weight].set(text, box);
}

const lettersOf = (text) => Array.from(segmenter.segment(text), ({ segment }) => segment);
const parsed = (bytes) => opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));

/** One weight of a typeface, in several files that share its letters between them. */
class Face {
  constructor(fonts) {
    this.fonts = fonts;
    this.letters = new Map();
  }

  /**
   * Sets a text in a box: in the first of the sizes in which it fits, or in the last and cut short.
   * Letters that no font has are left out, as are signs that only steer: a card is no place for empty frames.
   * @returns its outline `d`, from the upper left corner of the box, its `width` and its `height`
   */
  set(text, { sizes, width, height = Infinity, leading = 1.3 }) {
    const words = this.known(text);
    const widest = Math.max(0, ...words.map((word) => this.advance(word)));
    for (const size of sizes) {
      const lines = this.wrap(words, width / size);
      if (widest * size <= width && lines.length * this.spacing(lines, leading) * size <= height) {
        return this.outline(this.balanced(words, widest, width / size, lines.length), size, leading);
      }
    }

    const size = sizes.at(-1);
    const room = width / size;
    const lines = this.wrap(words.flatMap((word) => this.pieces(word, room)), room);
    const count = Math.max(1, Math.floor(height / (this.spacing(lines, leading) * size)));
    if (lines.length > count) lines.splice(count - 1, Infinity, this.cut(lines[count - 1], room));
    return this.outline(lines, size, leading);
  }

  /** The words of a text, as far as the fonts have its letters. */
  known(text) {
    const plain = text.replace(/[‐‑]/g, "-").replace(/\p{Cf}/gu, "");
    return plain.split(/[ \n\t]+/).map((word) => lettersOf(word).filter((letter) => this.measure(letter)).join("")).filter(Boolean);
  }

  /** The font that has a letter, and the letter's measures at size 1; nothing if there is none. */
  measure(letter) {
    if (!this.letters.has(letter)) {
      const font = this.fonts.find((font) => [...letter].every((sign) => font.charToGlyphIndex(sign) > 0));
      const { y1, y2 } = font?.getPath(letter, 0, 0, 1).getBoundingBox() ?? {};
      this.letters.set(letter, font && { font, advance: font.getAdvanceWidth(letter, 1), top: y1, bottom: y2 });
    }

    return this.letters.get(letter);
  }

  /** How wide a text is at size 1; kerning makes it a little narrower. */
  advance(text) {
    return lettersOf(text).reduce((sum, letter) => sum + this.measure(letter).advance, 0);
  }

  wrap(words, room) {
    const space = this.advance(" ");
    const lines = [];
    let taken = Infinity;
    for (const word of words) {
      const wide = this.advance(word);
      if (taken + space + wide <= room) {
        lines[lines.length - 1] += ` ${word}`;
        taken += space + wide;
      } else {
        lines.push(word);
        taken = wide;
      }
    }

    return lines;
  }

  /** The same number of lines, as even as they can be: no word stands alone at the end. */
  balanced(words, widest, room, count) {
    let [narrow, wide] = [widest, room];
    for (let i = 0; i < 8; i++) {
      const middle = (narrow + wide) / 2;
      if (this.wrap(words, middle).length > count) narrow = middle;
      else wide = middle;
    }

    return this.wrap(words, wide);
  }

  /** A word in pieces, none wider than a line. */
  pieces(word, room) {
    const pieces = [""];
    for (const letter of lettersOf(word)) {
      if (pieces.at(-1) && this.advance(pieces.at(-1) + letter) > room) pieces.push("");
      pieces[pieces.length - 1] += letter;
    }

    return pieces;
  }

  cut(line, room) {
    const kept = lettersOf(line);
    while (kept.length > 0 && this.advance(kept.join("") + ELLIPSIS) > room) kept.pop();
    return kept.join("").replace(/[\s,.;:–-]+$/, "") + ELLIPSIS;
  }

  /** From one line to the next at size 1: more than usual where marks below one would touch marks above the other. */
  spacing(lines, leading) {
    const [tops, bottoms] = ["top", "bottom"].map((side) => lines.map((line) => lettersOf(line).map((letter) => this.measure(letter)[side])));
    return tops.slice(1).reduce((most, line, i) => Math.max(most, Math.max(...bottoms[i]) - Math.min(...line) + APART), leading);
  }

  outline(lines, size, leading) {
    const { ascender, descender, unitsPerEm } = this.fonts[0];
    const spacing = this.spacing(lines, leading) * size;
    const first = (spacing + ((ascender + descender) / unitsPerEm) * size) / 2;
    return {
      d: lines.map((line, i) => this.path(line, first + i * spacing, size)).join(""),
      width: Math.max(0, ...lines.map((line) => this.advance(line))) * size,
      height: lines.length * spacing,
    };
  }

  path(line, y, size) {
    const runs = [];
    for (const letter of lettersOf(line)) {
      const { font } = this.measure(letter);
      if (runs.at(-1)?.font === font) runs.at(-1).text += letter;
      else runs.push({ font, text: letter });
    }

    let [d, x] = ["", 0];
    for (const { font, text } of runs) {
      d += dataOf(font.getPath(text, x, y, size));
      x += font.getAdvanceWidth(text, size);
    }

    return d;
  }
}

/** Path data to a tenth of a pixel; what opentype.js 2.0.0 writes itself has NaN in it for numbers next to nothing. */
function dataOf(path) {
  const written = (value) => Math.round(value * 10) / 10;
  return path.commands.map(({ type, x1, y1, x2, y2, x, y }) => type + [x1, y1, x2, y2, x, y].filter((v) => v !== undefined).map(written).join(" ")).join("");
}
