/** `npm run zip`: packs the workbench into one file that works from any folder of a web server, http included. */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { ensureBuilt } from "./setup/build.mjs";
import { inRoot } from "./setup/root.mjs";

const { FILE_LIST } = createRequire(import.meta.url)("./web/service-worker.cjs");
/** So that the same build gives the same bytes. */
const TIME = new Date(1980, 0, 1);

const folder = dirname(ensureBuilt("web"));
const { version } = JSON.parse(readFileSync(inRoot("package.json"), "utf8"));
const names = JSON.parse(readFileSync(join(folder, "..", FILE_LIST), "utf8"));

const contents = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))]));
// Whoever opens the folder itself gets the page.
contents["index.html"] = contents["workbench.html"];
contents["읽어보기.txt"] = strToU8(readFileSync(inRoot("tools", "web", "zip-readme.txt"), "utf8"));

const zip = zipSync(contents, { level: 9, mtime: TIME });
const target = inRoot("dist", `pledge-keeper-workbench-${version}.zip`);
writeFileSync(target, zip);
console.log(`${target} (${(zip.length / 1024 / 1024).toFixed(1)} MB)`);
