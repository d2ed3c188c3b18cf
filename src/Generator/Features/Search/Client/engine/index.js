// The files of one index, each fetched once and kept.
import { read } from './entries.js';
import { syllables } from './folding.js';
import { forms, pairs, pieces } from './lists.js';

export class Index {
  // load: from the name of a file to its bytes.
  constructor(load) {
    this.load = load;
    this.kept = new Map();
  }

  async open() {
    return Object.assign(this, JSON.parse(await this.text('start')));
  }

  // What failed is asked for again next time.
  once(name, make) {
    if (!this.kept.has(name)) {
      const promise = make();
      this.kept.set(name, promise);
      promise.catch(() => this.kept.delete(name));
    }
    return this.kept.get(name);
  }

  // A file that may repeat what stands in a sample is unpacked behind that sample.
  async unpacked(name, sample = '') {
    const bytes = await this.load(name);
    if (!bytes.length) return bytes;
    const known = new TextEncoder().encode(sample), length = known.length;
    const before = length ? [new Uint8Array([0, length, length >> 8, ~length, ~length >> 8]), known] : [];
    const stream = new Blob([...before, bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return new Uint8Array(await new Response(stream).arrayBuffer()).subarray(length);
  }

  async text(name, sample) { return new TextDecoder().decode(await this.unpacked(name, sample)); }

  // The file of a term is the last whose first term is not after it.
  at(firsts, term) {
    let low = 0, high = firsts.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (firsts[middle] <= term) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  shard(name) {
    return this.once(name, async () => {
      const bytes = await this.unpacked(name);
      return name[0] == 'p' ? pairs(bytes, this.stories) : pieces(bytes);
    });
  }

  async term(prefix, firsts, term) {
    const i = this.at(firsts, term);
    return i < 0 ? undefined : (await this.shard(prefix + i)).get(term);
  }

  // All terms that begin so, if they stand in few files.
  async beginning(prefix, firsts, start, most) {
    if (!start) return null;
    const from = Math.max(0, this.at(firsts, start)), to = this.at(firsts, start + '\uffff');
    if (to - from >= most) return null;
    const shards = await Promise.all(Array.from({ length: to - from + 1 }, (_, i) => this.shard(prefix + (from + i))));
    return shards.flatMap(shard => [...shard].filter(([term]) => term.startsWith(start)));
  }

  // The ways to write a syllable, each with its stories.
  lists(bytes) { return forms(bytes).map(([form, bits]) => ({ form, ...bits.postings(this.stories) })); }

  async result(story) {
    const name = 'r' + Math.floor(story / this.results);
    const lines = await this.once(name, async () => (await this.text(name, this.sample)).split('\n'));
    const [title, honoree, slug, summary, sample] = lines[story % this.results].split('\t');
    return { story, title, honoree, slug: long(slug, title), summary, sample };
  }

  // For each facet its values, each with the stories that have it and the syllables of its names; of: from a story to the numbers of its values.
  columns() {
    return this.once('facets', async () => {
      const bytes = await this.unpacked('facets');
      let at = 0;
      return this.facets.map(({ name, values, sets }) => {
        const low = bytes.subarray(at, at += this.stories);
        const high = sets.length > 256 ? bytes.subarray(at, at += this.stories) : [];
        const members = sets.map(set => set ? set.split(' ') : []);
        const of = story => members[low[story] | high[story] << 8];
        const lists = values.map(() => []);
        for (let story = 0; story < this.stories; story++) for (const value of of(story)) lists[value].push(story);
        return {
          name,
          of,
          values: values.map(([slug, label, groups, also, rank], i) => (
            { slug: long(slug, label), label, groups, rank, list: lists[i], names: [label, ...groups, ...also].map(text => syllables(text)) })),
        };
      });
    });
  }

  // What is found besides stories.
  entries() { return this.once('entries', async () => read(this.kinds, long)); }

  async names() {
    const bytes = await this.once('names', () => this.load('names'));
    if (bytes.length != this.stories * 3) throw new Error('names');
    return Int32Array.from({ length: this.stories }, (_, i) => bytes[i * 3] | bytes[i * 3 + 1] << 8 | bytes[i * 3 + 2] << 16);
  }

  // How many stories hold two syllables side by side.
  async together(first, second) {
    const pair = await this.term('p', this.pairs, `${first} ${second}`);
    return pair ? pair.list.length : 0;
  }

  // What help knows of the language, and all syllables with the number of their stories and their commonest form.
  words() {
    return this.once('words', async () => {
      const [language, ...lines] = (await this.text('words')).split('\n');
      return { ...JSON.parse(language), words: lines.map(line => line.split(' ')) };
    });
  }
}

// A slug is written as what follows the slug of a text, where it begins so.
const long = (slug, text) => slug[0] == '+' ? slugOf(text) + slug.slice(1) : slug;

export function slugOf(text) {
  return text.normalize('NFD').replace(/[đĐ]/g, 'd').replace(/\p{Mn}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
