// Reads what BitWriter.cs, PostingWriter.cs and Shards.cs wrote.
export class Bits {
  constructor(bytes) { this.bytes = bytes; this.at = 0; }

  bit() { return this.bytes[this.at >> 3] >> 7 - (this.at++ & 7) & 1; }

  bits(count) {
    let value = 0;
    while (count--) value = value << 1 | this.bit();
    return value;
  }

  gamma() {
    let count = 0;
    while (!this.bit()) count++;
    return (1 << count | this.bits(count)) - 1;
  }

  rice(parameter) {
    let high = 0;
    while (this.bit()) high++;
    return high << parameter | this.bits(parameter);
  }

  ascending(bound) {
    const count = this.gamma();
    const lacks = count * 2 > bound;
    const written = lacks ? bound - count : count;
    let parameter = 0;
    while (written && written * 2 ** (parameter + 1) * 10 <= bound * 7) parameter++;
    const values = new Int32Array(count);
    let last = -1, to = 0;
    for (let i = 0; i < written; i++) {
      const value = last + 1 + this.rice(parameter);
      if (lacks) while (++last < value) values[to++] = last;
      else values[to++] = value;
      last = value;
    }
    if (lacks) while (++last < bound) values[to++] = last;
    return values;
  }

  // Stories with the best place in each: 0 body, 1 summary, 2 facts, 3 title.
  postings(stories) {
    const list = this.ascending(stories);
    const places = new Uint8Array(list.length);
    for (const i of this.ascending(list.length)) places[i] = this.bit() ? 3 - this.bit() : 1;
    return { list, places };
  }
}

const utf8 = new TextDecoder();

export class Reader {
  constructor(bytes) { this.bytes = bytes; this.at = 0; }

  number() {
    let value = 0, shift = 0, b;
    do {
      b = this.bytes[this.at++];
      value |= (b & 127) << shift;
      shift += 7;
    } while (b > 127);
    return value;
  }

  piece(length = this.bytes.length - this.at) { return this.bytes.subarray(this.at, this.at += length); }

  text(length) { return utf8.decode(this.piece(length)); }
}

// The terms of a file in its order, and where their contents begin.
function termsOf(file) {
  const found = [];
  let name = '';
  for (let count = file.number(); count > 0; count--) {
    const both = file.bytes[file.at++];
    const shared = both == 255 ? file.number() : both >> 4, rest = both == 255 ? file.number() : both & 15;
    found.push(name = name.slice(0, shared) + file.text(rest));
  }
  return found;
}

// A file of syllables: from each to the bytes of its content.
export function pieces(bytes) {
  const file = new Reader(bytes);
  return new Map(termsOf(file).map(term => [term, file.piece(file.number())]));
}

// A file of pairs: from each to its stories.
export function pairs(bytes, stories) {
  const file = new Reader(bytes), terms = termsOf(file), bits = new Bits(file.piece());
  return new Map(terms.map(term => [term, bits.postings(stories)]));
}

// The ways to write a syllable, each with the bits of its list.
export function forms(bytes) {
  const found = [], content = new Reader(bytes);
  while (content.at < bytes.length) {
    const form = content.text(content.number());
    found.push([form, new Bits(content.piece(content.number()))]);
  }
  return found;
}
