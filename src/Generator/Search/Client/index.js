// The files of one index, each fetched once and kept.
import { Bits, terms } from './lists.js';


export class Index {
  // load: from the name of a file to its bytes.
  constructor(load) {
    this.load = load;
    this.files = new Map();
  }

  async open() {
    const start = JSON.parse(await this.text('start'));
    Object.assign(this, start);
    return this;
  }

  // What failed is asked for again next time.
  once(name, make) {
    if (!this.files.has(name)) {
      const promise = make();
      this.files.set(name, promise);
      promise.catch(() => this.files.delete(name));
    }
    return this.files.get(name);
  }

  bytes(name) { return this.once(name, () => this.load(name)); }

  text(name) {
    return this.once(name + ' text', async () => {
      const stream = new Blob([await this.bytes(name)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
      return new Response(stream).text();
    });
  }

  // The file of a term is the last whose first term is not after it.
  static at(firsts, term) {
    let low = 0, high = firsts.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (firsts[middle] <= term) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  shard(name) { return this.once(name + ' terms', async () => terms(await this.bytes(name))); }

  async term(prefix, firsts, term) {
    const i = Index.at(firsts, term);
    return i < 0 ? undefined : (await this.shard(prefix + i)).get(term);
  }

  // All terms that begin so, if they stand in few files.
  async beginning(prefix, firsts, start, most) {
    const from = Math.max(0, Index.at(firsts, start)), to = Index.at(firsts, start + '\uffff');
    if (to - from >= most) return null;
    const shards = await Promise.all(Array.from({ length: to - from + 1 }, (_, i) => this.shard(prefix + (from + i))));
    return shards.flatMap(shard => [...shard].filter(([term]) => term.startsWith(start)));
  }

  async line(prefix, perFile, story) {
    const lines = (await this.text(prefix + Math.floor(story / perFile))).split('\n');
    return lines[story % perFile].split('\t');
  }

  async result(story) {
    const [title, honoree, slug, summary, sample] = await this.line('r', this.results, story);
    return { story, title, honoree, slug: slug || slugOf(title), summary, sample };
  }

  storyTexts(story) { return this.line('t', this.texts, story); }

  // For each facet its values, each with the stories that have it.
  columns() {
    return this.once('columns', async () => {
      const bits = new Bits(await this.bytes('facets'));
      return this.facets.map(({ name, values }) => ({
        name,
        values: values.map(([slug, label, groups, rank]) => ({ slug, label, groups, rank, list: bits.ascending(this.stories) })),
      }));
    });
  }

  async names() {
    const bytes = await this.bytes('names');
    return Int32Array.from({ length: this.stories }, (_, i) => bytes[i * 3] | bytes[i * 3 + 1] << 8 | bytes[i * 3 + 2] << 16);
  }

  async words() {
    return (await this.text('words')).split('\n').map(line => line.split(' '));
  }
}

export function slugOf(text) {
  return text.normalize('NFD').replace(/[đĐ]/g, 'd').replace(/\p{Mn}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
