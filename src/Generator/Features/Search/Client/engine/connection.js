// Where the index is. The search page names its folder; after a new deployment the old folder may be gone, and the page is asked again.
import { Index } from './index.js';

// How long a server may say nothing: on a slow line a file may take longer, as long as it goes on coming.
const patience = 30_000;

async function received(address, cache) {
  const stop = new AbortController(), pieces = [];
  let timer;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stop.abort(), patience);
  };
  try {
    wait();
    const answer = await fetch(address, { cache, signal: stop.signal });
    const reader = answer.body.getReader();
    for (let piece; !(piece = await reader.read()).done; wait()) pieces.push(piece.value);
    return { answer, content: new Blob(pieces) };
  } finally {
    clearTimeout(timer);
  }
}

export class Connection {
  // page: address of the search page; known: the folder it named, if this is that page.
  constructor(page, known) {
    this.page = page;
    this.folder = known;
    this.cache = 'force-cache';
  }

  async find(cache) {
    const { answer, content } = await received(this.page, cache);
    const named = answer.ok && /data-index="([^"]+)"/.exec(await content.text());
    return named ? named[1] : null;
  }

  // An index keeps the folder it was opened with: two are never mixed.
  async index() {
    const folder = this.folder ||= await this.find('default');
    this.opened ||= new Index(async name => {
      const { answer, content } = await received(`${folder}${name}.bin`, this.cache);
      if (!answer.ok || /html/.test(answer.headers.get('content-type'))) throw new Error(`${answer.status} ${name}`);
      return new Uint8Array(await content.arrayBuffer());
    }).open();
    this.opened.catch(() => { this.opened = null; });
    return this.opened;
  }

  // Does something with one index, from the beginning with the new one if there is a new one.
  // What failed may lie in a cache: until something succeeds, no cache is asked.
  async run(task) {
    const began = this.folder;
    try {
      return await task(await this.index());
    } catch (fault) {
      this.cache = 'reload';
      const found = await this.find('reload').catch(() => null);
      if (!found || found == began) throw fault;
      if (found != this.folder) {
        this.folder = found;
        this.opened = null;
      }
      const done = await task(await this.index());
      this.cache = 'force-cache';
      return done;
    }
  }
}
