// node yaml-language-server.mjs SCHEMA LINE:CHARACTER FILE…: what VS Code's YAML language server says of files by a JSON Schema, as JSON:
// of each its diagnostics ("line message"), and at a place of the first the labels it offers and what it explains. LINE and CHARACTER begin at 0.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [schema, place, ...files] = process.argv.slice(2);
const server = spawn(process.execPath, [fileURLToPath(new URL('node_modules/yaml-language-server/bin/yaml-language-server', import.meta.url)), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
const settings = { yaml: { schemas: { [pathToFileURL(schema).href]: '*' }, schemaStore: { enable: false }, validate: true, completion: true, hover: true }, http: {} };
const waiting = new Map();
const diagnosed = new Map();
let next = 1;

const send = message => {
  const text = JSON.stringify({ jsonrpc: '2.0', ...message });
  server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
};
const ask = (method, params) => new Promise(resolve => {
  waiting.set(next, resolve);
  send({ id: next++, method, params });
});

const hear = message => {
  if (message.method === 'workspace/configuration') send({ id: message.id, result: message.params.items.map(item => item.section.split('.').reduce((value, key) => value?.[key], settings) ?? null) });
  else if (message.method && message.id !== undefined) send({ id: message.id, result: null });
  else if (message.method === 'textDocument/publishDiagnostics') diagnosed.get(message.params.uri)?.(message.params.diagnostics);
  else if (message.id !== undefined) waiting.get(message.id)?.(message.result);
};

let unread = Buffer.alloc(0);
server.stdout.on('data', chunk => {
  unread = Buffer.concat([unread, chunk]);
  for (;;) {
    const head = unread.indexOf('\r\n\r\n');
    if (head < 0) return;
    const length = Number(/Content-Length: (\d+)/i.exec(unread.subarray(0, head).toString())[1]);
    if (unread.length < head + 4 + length) return;
    const text = unread.subarray(head + 4, head + 4 + length).toString();
    unread = unread.subarray(head + 4 + length);
    hear(JSON.parse(text));
  }
});

await ask('initialize', { processId: process.pid, rootUri: null, capabilities: { workspace: { configuration: true }, textDocument: { hover: { contentFormat: ['markdown'] }, completion: { completionItem: { snippetSupport: true } } } } });
send({ method: 'initialized', params: {} });
send({ method: 'workspace/didChangeConfiguration', params: { settings } });
const said = [];
for (const file of files) {
  const uri = pathToFileURL(path.resolve(file)).href;
  const diagnostics = new Promise(resolve => { diagnosed.set(uri, resolve); });
  send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text: fs.readFileSync(file, 'utf8') } } });
  said.push({ diagnostics: (await diagnostics).map(d => `${d.range.start.line + 1} ${d.message}`) });
}

const [line, character] = place.split(':').map(Number);
const at = { textDocument: { uri: pathToFileURL(path.resolve(files[0])).href }, position: { line, character } };
const offered = await ask('textDocument/completion', at);
said[0].offered = (offered?.items ?? offered ?? []).map(item => item.label);
said[0].explained = (await ask('textDocument/hover', at))?.contents?.value ?? '';
console.log(JSON.stringify(said));
server.kill();
process.exit(0);
