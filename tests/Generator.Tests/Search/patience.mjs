// Asks the published client of a site for its index over slow lines: node patience.mjs SITE. Out: for each way to send a file, whether it was read.
// A minute of the client lasts four seconds here: more than a busy machine sleeps.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [site] = process.argv.slice(2);
const { setTimeout: wait } = globalThis;
globalThis.setTimeout = (task, time, ...rest) => wait(task, time / 15, ...rest);
const assets = path.join(site, 'assets');
const { Connection } = await import(pathToFileURL(path.join(assets, fs.readdirSync(assets).find(f => f.startsWith('search.') && f.endsWith('.js')))));
const folder = `assets/search/${fs.readdirSync(path.join(assets, 'search'))[0]}/`;
const start = fs.readFileSync(path.join(site, folder, 'start.bin')), pieces = 5;

// How long each piece takes to come, in minutes of the client.
const ways = { steady: Array(pieces).fill(.3), silent: [0, 0, 5] };
const found = {};
for (const [way, times] of Object.entries(ways)) {
  const server = http.createServer(async (_, response) => {
    response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': start.length });
    for (let i = 0; i < pieces; i++) {
      await new Promise(done => wait(done, (times[i] ?? 0) * 4000));
      response.write(start.subarray(Math.floor(start.length * i / pieces), Math.floor(start.length * (i + 1) / pieces)));
    }
    response.end();
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  const home = `http://127.0.0.1:${server.address().port}/`;
  found[way] = await new Connection(home, home + folder).index().then(index => index.stories > 0, () => false);
  server.closeAllConnections();
  server.close();
}
console.log(JSON.stringify(found));
process.exit();
