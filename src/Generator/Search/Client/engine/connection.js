// Where the index is. The search page names its folder; after a new deployment the old folder may be gone, and the page is asked again.
import { Index } from './index.js';

export class Connection {
  // page: address of the search page; known: the folder it named, if this is that page.
  constructor(page, known) {
    this.page = page;
    this.known = known;
  }

  async find(cache) {
    const answer = await fetch(this.page, { cache });
    const named = answer.ok && /data-index="([^"]+)"/.exec(await answer.text());
    return named ? named[1] : null;
  }

  async index() {
    this.known ||= await this.find('default');
    this.opened ||= new Index(async name => {
      const answer = await fetch(`${this.known}${name}.bin`, { cache: 'force-cache' });
      if (!answer.ok) throw new Error(`${answer.status} ${name}`);
      return new Uint8Array(await answer.arrayBuffer());
    }).open();
    this.opened.catch(() => { this.opened = null; });
    return this.opened;
  }

  // Does something with one index, from the beginning with the new one if there is a new one.
  async run(task) {
    try {
      return await task(await this.index());
    } catch (fault) {
      const found = await this.find('reload').catch(() => null);
      if (!found || found == this.known) throw fault;
      this.known = found;
      this.opened = null;
      return task(await this.index());
    }
  }
}
