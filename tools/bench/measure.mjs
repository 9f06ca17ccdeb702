import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";

/**
 * One side on one file, in a process of its own: so that its peak memory is its own, and no side runs on code that
 * another has warmed up. Arguments: side, file, bundle of the engine, number of runs. Prints one line of JSON: how
 * long each run took, the first one first, and the peak memory after the first.
 */
const [side, file, engineBundle, count] = process.argv.slice(2);
const require = createRequire(import.meta.url);

const sides = {
  /** Read, understand and check, as the command line does. */
  ours: () => {
    const { readXlsx, readBook, checkBook, NODE_ZIP } = require(engineBundle);
    return (bytes) => {
      const snapshot = readXlsx(bytes, NODE_ZIP);
      const book = readBook(snapshot);
      const result = checkBook(book, snapshot, { basisDate: BASIS_DATE, publicCopy: false });
      return {
        pledges: book.pledges.length,
        findings: result.findings.length,
        toolErrors: result.toolErrors.length
      };
    };
  },
  /** Read alone, with the least that it offers: no styles, no HTML, no texts. */
  sheetjs: () => {
    const XLSX = require("xlsx");
    const options = { type: "buffer", cellHTML: false, cellText: false, cellStyles: false };
    return (bytes) => ({ sheets: XLSX.read(bytes, options).SheetNames.length });
  },
  exceljs: () => {
    const { Workbook } = require("exceljs");
    return async (bytes) => {
      const workbook = new Workbook();
      await workbook.xlsx.load(bytes);
      return { sheets: workbook.worksheets.length };
    };
  },
  /** One edit among all cards: the workbook as it then is, understood and checked anew. */
  recheck: () => {
    const { readXlsx, readBook, checkBook, applyPatch, stateOf, snapshotOf, anEdit } = require(engineBundle);
    const options = { basisDate: BASIS_DATE, publicCopy: false };
    let state = null;
    return (bytes) => {
      if (!state) {
        const snapshot = readXlsx(bytes);
        checkBook(readBook(snapshot), snapshot, options);
        state = stateOf(snapshot);
      }
      const edit = anEdit(snapshotOf(state));
      const begun = performance.now();
      state = applyPatch(state, edit).state;
      const snapshot = snapshotOf(state);
      const { findings } = checkBook(readBook(snapshot), snapshot, options);
      return { findings: findings.length, milliseconds: performance.now() - begun };
    };
  }
};

const BASIS_DATE = { year: 2023, month: 12, day: 31 };
const work = sides[side]();
const bytes = readFileSync(file);

async function timed() {
  const begun = performance.now();
  const answer = await work(bytes);
  return { milliseconds: answer.milliseconds ?? performance.now() - begun, answer };
}

const { milliseconds: first, answer } = await timed();
const peakMB = process.resourceUsage().maxRSS / 1024;
const all = [first];
while (all.length < Number(count)) all.push((await timed()).milliseconds);
console.log(JSON.stringify({ all, peakMB, answer }));
