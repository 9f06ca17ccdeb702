import { ensureInstalled } from "./setup/install.mjs";

/** What there is to measure; each gives the figures that the last line tells. */
const BENCHES = {
  engine: async () => (await import("./bench/engine.mjs")).benchEngine(),
  excel: async () => (await import("./bench/excel.mjs")).benchExcel(),
  grid: async () => (await import("./bench/grid.mjs")).benchGrid(),
  collect: async () => (await import("./bench/collect.mjs")).benchCollect()
};
const [name = "engine"] = process.argv.slice(2);
const bench = BENCHES[name];

if (bench) {
  ensureInstalled();
  // The last line is for programs.
  console.log(JSON.stringify(await bench()));
} else {
  console.error(`'${name}' 벤치마크는 없습니다. ${Object.keys(BENCHES).join(", ")} 중 하나를 주십시오.`);
  process.exitCode = 2;
}
