// Reads what BitWriter.cs and Shards.cs wrote.
export class Bits {
  constructor(bytes, at = 0) { this.bytes = bytes; this.at = at * 8; }

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

  ascending(bound) {
    const count = this.gamma();
    const lacks = count * 2 > bound;
    const written = lacks ? bound - count : count;
    let parameter = 0;
    while (written && written * 2 ** (parameter + 1) * 10 <= bound * 7) parameter++;
    const values = new Int32Array(count);
    let last = -1, to = 0;
    for (let i = 0; i < written; i++) {
      let high = 0;
      while (this.bit()) high++;
      const value = last + 1 + (high << parameter | this.bits(parameter));
      if (lacks) while (++last < value) values[to++] = last;
      else values[to++] = value;
      last = value;
    }
    if (lacks) while (++last < bound) values[to++] = last;
    return values;
  }

  postings(stories) {
    const list = this.ascending(stories);
    const places = new Uint8Array(list.length);
    const above = this.ascending(list.length);
    for (const i of above) places[i] = this.bits(2) + 1;
    return { list, places };
  }
}

const utf8 = new TextDecoder();

// A file of terms: an object from term to the bytes of its content, in the order of the file.
export function terms(bytes) {
  let at = 0;
  const number = () => {
    let value = 0, shift = 0, b;
    do {
      b = bytes[at++];
      value |= (b & 127) << shift;
      shift += 7;
    } while (b > 127);
    return value;
  };
  const found = new Map(), lengths = [];
  let name = '';
  for (let count = number(); count > 0; count--) {
    const both = bytes[at++];
    const shared = both == 255 ? number() : both >> 4, rest = both == 255 ? number() : both & 15;
    name = name.slice(0, shared) + utf8.decode(bytes.subarray(at, at += rest));
    lengths.push([name, number()]);
  }
  for (const [key, length] of lengths) found.set(key, bytes.subarray(at, at += length));
  return found;
}

// The lists of a syllable by how it is written.
export function forms(bytes, stories) {
  const found = [];
  for (let at = 0; at < bytes.length;) {
    const length = () => {
      let value = 0, shift = 0, b;
      do {
        b = bytes[at++];
        value |= (b & 127) << shift;
        shift += 7;
      } while (b > 127);
      return value;
    };
    let size = length();
    const form = utf8.decode(bytes.subarray(at, at += size));
    size = length();
    found.push({ form, ...new Bits(bytes, at).postings(stories) });
    at += size;
  }
  return found;
}
