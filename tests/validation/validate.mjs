// Judges a folder of published files: every feed.xml against RFC 4287, every feed.json against JSON Feed 1.1,
// every data/NAME.json against the data/schema/NAME.schema.json beside it. Exit code 1 and the findings if there are any.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { validateXML } from "xmllint-wasm";

const root = process.argv[2];
const findings = [];
const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((f) => f.isFile()).map((f) => join(f.parentPath, f.name));
const named = (name) => files.filter((f) => basename(f) === name);
const here = (name) => readFileSync(new URL(name, import.meta.url), "utf8");
const find = (file, text) => findings.push(`${relative(root, file)}: ${text}`);

function unique(file, ids) {
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
  if (twice.length > 0) {
    find(file, `the same identifier twice: ${twice.join(" ")}`);
  }
}

async function judgeAtom(feeds) {
  if (feeds.length === 0) {
    return;
  }

  const { errors } = await validateXML({
    xml: feeds.map((f) => ({ fileName: relative(root, f), contents: readFileSync(f, "utf8") })),
    schema: [{ fileName: "atom.rng", contents: here("atom.rng") }],
    extension: "relaxng",
    maxMemoryPages: 4096,
  });
  findings.push(...errors.map((e) => e.rawMessage));
  for (const file of feeds) {
    const text = readFileSync(file, "utf8");
    const [head, ...entries] = text.split("<entry>");
    unique(file, entries.map((e) => /<id>(.*?)<\/id>/.exec(e)?.[1]));
    for (const entry of entries) {
      if (!/<author>/.test(head) && !/<author>/.test(entry)) find(file, "an entry without an author");
      if (!/<link [^>]*rel="alternate"/.test(entry) && !/<content/.test(entry)) find(file, "an entry with neither a link nor a content");
    }
  }
}

const ajv = addFormats(new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false }));

function judge(validate, file) {
  const value = JSON.parse(readFileSync(file, "utf8"));
  if (!validate(value)) {
    validate.errors.slice(0, 20).forEach((e) => find(file, `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`));
  }

  return value;
}

await judgeAtom(named("feed.xml"));
const isJsonFeed = ajv.compile(JSON.parse(here("jsonfeed.schema.json")));
for (const file of named("feed.json")) {
  unique(file, judge(isJsonFeed, file).items?.map((i) => i.id) ?? []);
}

let tables = 0;
for (const file of files.filter((f) => basename(dirname(f)) === "data" && f.endsWith(".json"))) {
  const schema = join(dirname(file), "schema", `${basename(file, ".json")}.schema.json`);
  if (existsSync(schema)) {
    judge(ajv.compile(JSON.parse(readFileSync(schema, "utf8"))), file);
    tables++;
  } else {
    find(file, "has no schema");
  }
}

findings.forEach((finding) => console.error(finding));
console.log(`${named("feed.xml").length} Atom, ${named("feed.json").length} JSON Feed, ${tables} tables`);
process.exit(findings.length === 0 ? 0 : 1);
