/** Makes `assets/samples` anew from the program's own templates: `npm run samples`. */
import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const load = createRequire(import.meta.url);
load("./run-typescript.cjs");
const { makeSamples } = load("../src/cli/samples/make-samples.ts");

const folder = new URL("../assets/samples/", import.meta.url);
await mkdir(folder, { recursive: true });
for (const { name, content } of await makeSamples()) {
  await writeFile(new URL(name, folder), content);
  console.log(`${fileURLToPath(folder)}${name}`);
}
