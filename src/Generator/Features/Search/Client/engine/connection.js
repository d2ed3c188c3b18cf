// Where the index is. The search page names its folder; after a new deployment the old folder may be gone, and the page is asked again.
import { Index } from './index.js';

const patience = 30_000;

export class Connection {
  // page: address of the search page; known: the folder it named, if this is that page.
  constructor(page, known) {
    this.page = page;
    this.folder = known;
    this.cache = 'force-cache';
  }

  async find(cache) {
    const answer = await fetch(this.page, { cache, signal: AbortSignal.timeout(patience) });
    const named = answer.ok && /data-index="([^"]+)"/.exec(await answer.text());
    return named ? named[1] : null;
  }

  // An index keeps the folder it was opened with: two are never mixed.
  async index() {
    const folder = this.folder ||= await this.find('default');
    this.opened ||= new Index(async name => {
      const answer = await fetch(`${folder}${name}.bin`, { cache: this.cache, signal: AbortSignal.timeout(patience) });
      if (!answer.ok || /html/.test(answer.headers.get('content-type'))) throw new Error(`${answer.status} ${name}`);
      return new Uint8Array(await answer.arrayBuffer());
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
