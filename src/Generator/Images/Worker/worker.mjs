// Makes pictures. Started once by the generator (ImageWorker.cs), it reads one job a line from standard input and answers
// in one line each, in whatever order they are done:
//   { id, file }                          → { id, picture: { width, height, … } } or { id, problem: "heic" }
//   { id, file, folder, focus, crops }    → the same, and the files of the picture are in the folder
import { createInterface } from "node:readline";
import sharp from "sharp";
import { photograph, Problem } from "./photographs.mjs";

// Every job is done on one thread: the generator sends as many at once as there is room for.
sharp.cache(false);
sharp.concurrency(1);

async function answer({ id, ...job }) {
  try {
    return { id, picture: await photograph(job) };
  } catch (error) {
    return error instanceof Problem ? { id, problem: error.message, values: error.values } : { id, fault: error.message };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  answer(JSON.parse(line)).then((result) => process.stdout.write(`${JSON.stringify(result)}\n`));
}
