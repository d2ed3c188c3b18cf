// The searches as a page uses them. Each: which requests count, the page it runs on, how its index is made,
// how it answers a reader (slugs of the first ten), and the whole answer.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const here = path.dirname(new URL(import.meta.url).pathname);

export const own = {
  name: 'this search',
  counted: /\/assets\/(search|scripts)/,
  page: 'tim-kiem/',
  build: (site, measured) => ({ seconds: measured.seconds, ...weigh(path.join(site, 'assets', 'search')) }),
  // As a reader does it: types and presses Enter, then looks at the list.
  async answer(page, text) {
    await page.evaluate(typed => {
      document.getElementById('ket-qua').replaceChildren();
      document.getElementById('so-ket-qua').textContent = '';
      document.getElementById('q').value = typed;
      document.getElementById('q').form.requestSubmit();
    }, text);
    await page.waitForFunction(() => document.getElementById('so-ket-qua').textContent);
    return page.$$eval('#ket-qua a', links => links.map(link => link.pathname.split('/').at(-2)));
  },
  // The whole answer, by the same scripts, as the page asks them.
  all: (page, text, isPrefix) => page.evaluate(async ([typed, goesOn]) => {
    const scripts = performance.getEntriesByType('resource').map(entry => entry.name);
    const { Connection, entries, parse, search } = await import(scripts.find(name => /\/search\.\w+\.js$/.test(name)));
    window.connection ||= new Connection(location.pathname, document.getElementById('tim-kiem').dataset.index);
    const index = await window.connection.index();
    const tokens = parse(typed);
    let found = await search(index, tokens, goesOn);
    const pages = await entries(index, tokens, goesOn);
    if (!pages[0]?.isNamed && (goesOn ? !found.stories.length : !found.isSure)) {
      const results = await (await fetch(scripts.find(name => /\/results\.\w+\.js$/.test(name)))).text();
      const { help } = await import(new URL('/assets/' + /search-help\.\w+\.js/.exec(results)[0], location.href).href);
      found = await help(index, typed, tokens, found) || found;
    }
    return Promise.all(found.stories.map(async story => (await index.result(story)).slug));
  }, [text, isPrefix]),
};

export const pagefind = {
  name: 'Pagefind 1.6.0',
  counted: /\/pagefind\//,
  page: '404.html',
  build(site) {
    fs.rmSync(path.join(site, 'pagefind'), { recursive: true, force: true });
    const began = performance.now();
    execFileSync(path.join(here, 'node_modules', '.bin', 'pagefind'), ['--site', site, '--glob', 'guong/*/index.html', '--root-selector', 'article.story', '--exclude-selectors', '.ladder, .notice'], { stdio: 'ignore' });
    return { seconds: (performance.now() - began) / 1000, ...weigh(path.join(site, 'pagefind')) };
  },
  answer: (page, text) => page.evaluate(async typed => {
    const { results } = await (await import('/pagefind/pagefind.js')).search(typed);
    return (await Promise.all(results.slice(0, 10).map(result => result.data()))).map(data => data.url.split('/').at(-2));
  }, text),
  // All addresses stand in fragments of a story each, so they are read from the files, not counted.
  async all(page, text) {
    const ids = await page.evaluate(async typed => (await (await import('/pagefind/pagefind.js')).search(typed)).results.map(result => result.id), text);
    return ids.map(id => this.slugs.get(id));
  },
  async prepare(site) {
    this.slugs = new Map();
    const folder = path.join(site, 'pagefind', 'fragment');
    for (const name of fs.readdirSync(folder)) {
      const text = zlib.gunzipSync(fs.readFileSync(path.join(folder, name))).toString();
      this.slugs.set(name.replace('.pf_fragment', ''), JSON.parse(text.slice(text.indexOf('{'))).url.split('/').at(-2));
    }
  },
};

const fold = `term => term.normalize('NFD').replace(/\\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()`;
const options = `{ fields: ['title', 'honoree', 'facts', 'summary', 'text'], storeFields: ['slug'], processTerm: ${fold}, searchOptions: { processTerm: ${fold}, boost: { title: 10, honoree: 10, facts: 5, summary: 2.5 } } }`;

const flexOptions = `{ tokenize: 'forward', resolution: 9, context: { depth: 2, bidirectional: false }, encode: text => (text.normalize('NFD').replace(/\\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().match(/[\\p{L}\\p{Nd}]+/gu) || []) }`;

export const minisearch = {
  name: 'MiniSearch 7.2 with folding',
  counted: /\/minisearch\//,
  page: '404.html',
  async build(site, _, stories) {
    const folder = path.join(site, 'minisearch');
    fs.rmSync(folder, { recursive: true, force: true });
    fs.mkdirSync(folder);
    const modulePath = createRequire(path.join(here, 'x.js')).resolve('minisearch').replace(/dist\/.*/, 'dist/es/index.js');
    const { default: MiniSearch } = await import(pathToFileURL(modulePath));
    const began = performance.now();
    const index = new MiniSearch((0, eval)(`(${options})`));
    index.addAll(stories.map((story, id) => ({ id, ...story, facts: `${story.unit_name} ${story.quarter}` })));
    fs.writeFileSync(path.join(folder, 'index.gz'), zlib.gzipSync(JSON.stringify(index), { level: 9 }));
    const seconds = (performance.now() - began) / 1000;
    fs.copyFileSync(modulePath, path.join(folder, 'minisearch.js'));
    return { seconds, ...weigh(folder) };
  },
  async ask(page, text, isPrefix, count) {
    return page.evaluate(async ([typed, goesOn, most, how]) => {
      window.mini ||= (async () => {
        const { default: MiniSearch } = await import('/minisearch/minisearch.js');
        const packed = (await fetch('/minisearch/index.gz')).body.pipeThrough(new DecompressionStream('gzip'));
        return MiniSearch.loadJSON(await new Response(packed).text(), (0, eval)(`(${how})`));
      })();
      const mini = await window.mini;
      const prefix = goesOn ? (_, i, terms) => i == terms.length - 1 : false;
      let found = mini.search(typed, { combineWith: 'AND', prefix });
      if (!found.length) found = mini.search(typed, { prefix, fuzzy: .2 });
      return found.slice(0, most).map(result => result.slug);
    }, [text, isPrefix, count, options]);
  },
  answer(page, text, isPrefix) { return this.ask(page, text, isPrefix, 10); },
  all(page, text, isPrefix) { return this.ask(page, text, isPrefix, 1e6); },
};

// FlexSearch as its documentation has it for text in documents, with the same folding; all words, and where nothing holds them all, some.
export const flexsearch = {
  name: 'FlexSearch 0.8.212 with folding',
  counted: /\/flexsearch\//,
  page: '404.html',
  async build(site, _, stories) {
    const folder = path.join(site, 'flexsearch');
    fs.rmSync(folder, { recursive: true, force: true });
    fs.mkdirSync(folder);
    const modulePath = createRequire(path.join(here, 'x.js')).resolve('flexsearch').replace(/dist\/.*/, 'dist/flexsearch.bundle.module.min.js');
    const { default: FlexSearch } = await import(pathToFileURL(modulePath));
    const began = performance.now();
    const index = new FlexSearch.Index((0, eval)(`(${flexOptions})`));
    stories.forEach((story, id) => index.add(id, [story.title, story.honoree, story.unit_name, story.quarter, story.summary, story.text].join(' . ')));
    const parts = {};
    await index.export((key, data) => { parts[key] = data; });
    fs.writeFileSync(path.join(folder, 'index.gz'), zlib.gzipSync(JSON.stringify({ parts, slugs: stories.map(story => story.slug) }), { level: 9 }));
    const seconds = (performance.now() - began) / 1000;
    fs.copyFileSync(modulePath, path.join(folder, 'flexsearch.js'));
    return { seconds, ...weigh(folder) };
  },
  async ask(page, text, count) {
    return page.evaluate(async ([typed, most, how]) => {
      window.flex ||= (async () => {
        const { default: FlexSearch } = await import('/flexsearch/flexsearch.js');
        const packed = (await fetch('/flexsearch/index.gz')).body.pipeThrough(new DecompressionStream('gzip'));
        const { parts, slugs } = JSON.parse(await new Response(packed).text());
        const index = new FlexSearch.Index((0, eval)(`(${how})`));
        for (const [key, data] of Object.entries(parts)) index.import(key, data);
        return { index, slugs };
      })();
      const { index, slugs } = await window.flex;
      let found = index.search(typed, { limit: most });
      if (!found.length) found = index.search(typed, { limit: most, suggest: true });
      return found.map(id => slugs[id]);
    }, [text, count, flexOptions]);
  },
  answer(page, text) { return this.ask(page, text, 10); },
  all(page, text) { return this.ask(page, text, 1e6); },
};

function weigh(folder) {
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  return { files: files.length, bytes: files.reduce((sum, file) => sum + fs.statSync(path.join(file.parentPath, file.name)).size, 0) };
}

