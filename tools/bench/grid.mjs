import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";
import { ensureBuilt } from "../setup/build.mjs";
import { inRoot } from "../setup/root.mjs";
import { cardsWorkbook } from "./cards-workbook.mjs";
import { openInPage } from "./grid-page.mjs";
import { saveUntouched } from "./grid-untouched.mjs";
import { round, table } from "./statistics.mjs";

const SHEETS = [10, 100, 1000];
/** A plan card and a status card stand on a sheet each. */
const SHEETS_A_CARD = 2;
const SAMPLE = inRoot("assets", "samples", "seed-card.xlsx");

/** What the workbench costs: until it can be worked with, and opening large workbooks beside exceljs reading them. */
export async function benchGrid() {
  const engine = ensureBuilt("engine");
  const paths = [SAMPLE];
  for (const sheets of SHEETS) paths.push(await cardsWorkbook(sheets / SHEETS_A_CARD, engine));
  const [sample, ...books] = await openInPage(paths);
  const rows = [];
  for (const [index, { path, shown, longest }] of books.entries()) {
    const alone = await readByExceljs(path);
    rows.push({ sheets: SHEETS[index], shown, longest, alone, ratio: shown / alone });
  }
  console.log(`time to interactive, the sample open and checked: ${sample.shown.toFixed(0)} ms`);
  console.log(
    `\n${table(
      [
        "sheets",
        "page asked for → checked, ms",
        "held the page at most, ms",
        "exceljs reads alone, ms",
        "ratio"
      ],
      rows.map((row) => [
        row.sheets,
        row.shown.toFixed(0),
        row.longest.toFixed(0),
        row.alone.toFixed(0),
        row.ratio.toFixed(2)
      ])
    )}`
  );
  const untouched = await saveUntouched();
  console.log(
    `\nmade workbooks ${untouched.made}: opened ${untouched.opened}, saved untouched to the same bytes ${untouched.identical}\n`
  );
  const largest = rows.at(-1);
  return {
    opened: untouched.opened,
    untouchedIdentical: untouched.identical,
    interactiveMs: round(sample.shown, 0),
    open1000Ms: round(largest.shown, 0),
    ratioToExceljs: round(largest.ratio),
    longestStretchMs: round(Math.max(...rows.map(({ longest }) => longest)), 0)
  };
}

/** In this very run: the machine is as busy for both. */
async function readByExceljs(path) {
  const { Workbook } = createRequire(import.meta.url)("exceljs");
  const bytes = readFileSync(path);
  const begun = performance.now();
  await new Workbook().xlsx.load(bytes);
  return performance.now() - begun;
}
