// Sets texts as a theme's cards have them. One job on the command line, as JSON; its answer as JSON.
import { join } from "node:path";
import { pathToFileURL } from "node:url";

async function set({ worker, theme, texts, box }) {
  const { typesetter } = await import(pathToFileURL(join(worker, "typesetting.mjs")));
  const { fonts } = await import(pathToFileURL(join(theme, "card.mjs")));
  const setter = await typesetter(theme, fonts);
  return texts.map((text) => setter(text, box));
}

console.log(JSON.stringify(await set(JSON.parse(process.argv[2]).set)));
