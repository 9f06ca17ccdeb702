import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";

/**
 * One side on the files of a folder, in a process of its own, so that its peak memory is its own. Arguments: "ours", the
 * bundle of the command line and its arguments; or "sheetjs" and the files. Prints one line of JSON at the end. Worker
 * threads are of the same process: its peak is that of all of them.
 */
const [side, ...rest] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const begun = performance.now();

process.on("exit", () => {
  const seconds = (performance.now() - begun) / 1000;
  console.log(JSON.stringify({ seconds, peakMB: process.resourceUsage().maxRSS / 1024 }));
});

if (side === "ours") {
  const [bundle, ...args] = rest;
  process.argv = [process.execPath, bundle, ...args];
  require(bundle);
} else {
  const XLSX = require("xlsx");
  const { readFileSync } = require("node:fs");
  // the least that it offers: no styles, no HTML, no texts
  const options = { type: "buffer", cellHTML: false, cellText: false, cellStyles: false };
  for (const file of rest) XLSX.read(readFileSync(file), options);
}
