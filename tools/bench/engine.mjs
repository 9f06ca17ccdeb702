import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { ensureBuilt } from "../setup/build.mjs";
import { inRoot, ROOT } from "../setup/root.mjs";
import { cardsWorkbook } from "./cards-workbook.mjs";
import { median, round, table } from "./statistics.mjs";

const SIZES = [1, 100, 1000];
const SIDES = ["ours", "sheetjs", "exceljs"];
const LABELS = { ours: "read + check", sheetjs: "SheetJS read", exceljs: "exceljs read" };

/** Each side on each size, in turn, several times over: what disturbs the machine disturbs all sides. */
export async function benchEngine({ rounds = 3, warmRuns = 3 } = {}) {
  const engine = ensureBuilt("engine");
  const files = new Map();
  for (const cards of SIZES) files.set(cards, await cardsWorkbook(cards, engine));
  const runs = [];
  for (let round = 0; round < rounds; round++) {
    for (const cards of SIZES) {
      for (const side of SIDES) {
        runs.push({ cards, side, ...measure(side, files.get(cards), engine, warmRuns) });
      }
    }
  }
  const of = (side, cards) => {
    const mine = runs.filter((run) => run.side === side && run.cards === cards);
    return {
      cold: median(mine.map((run) => run.cold)),
      warm: median(mine.flatMap((run) => run.warm)),
      peakMB: median(mine.map((run) => run.peakMB)),
      answer: mine[0].answer
    };
  };
  for (const cards of SIZES) requireSound(of("ours", cards).answer, cards);

  const recheck = measure("recheck", files.get(1000), engine, 5);
  const rows = SIZES.flatMap((cards) =>
    SIDES.map((side) => {
      const { cold, warm, peakMB } = of(side, cards);
      const base = of("sheetjs", cards);
      return [
        `${cards} cards · ${LABELS[side]}`,
        cold.toFixed(0),
        warm.toFixed(1),
        (cold / cards).toFixed(2),
        (cold / base.cold).toFixed(2),
        (warm / base.warm).toFixed(2),
        peakMB.toFixed(0)
      ];
    })
  );
  console.log(
    table(["", "first ms", "warm ms", "first ms/card", "first ÷ SheetJS", "warm ÷ SheetJS", "peak MB"], rows)
  );
  console.log(`\nfiles: ${SIZES.map((cards) => `${cards} cards ${size(files.get(cards))}`).join(", ")}`);
  console.log(
    `one edit among 1000 cards, understood and checked anew: ${median(recheck.warm).toFixed(0)} ms\n`
  );

  const [ours, theirs] = [of("ours", 1000), of("sheetjs", 1000)];
  return {
    ratioToSheetJS: round(ours.cold / theirs.cold, 3),
    growth100to1000: round(ours.warm / 1000 / (of("ours", 100).warm / 100), 3),
    peakMB: round(ours.peakMB, 1),
    recheckMs: round(median(recheck.warm), 1),
    ratioToSheetJSWarm: round(ours.warm / theirs.warm, 3),
    ratioToExceljs: round(ours.cold / of("exceljs", 1000).cold, 3),
    growth100to1000First: round(ours.cold / 1000 / (of("ours", 100).cold / 100), 3),
    peakMBSheetJS: round(theirs.peakMB, 1),
    seconds1000: round(ours.cold / 1000, 3)
  };
}

/** A benchmark of a check that read nothing would be fast, and worth nothing. */
function requireSound(answer, cards) {
  if (answer.pledges !== cards || answer.toolErrors > 0) {
    throw new Error(`${cards} cards were written, and the check saw ${JSON.stringify(answer)}`);
  }
}

function measure(side, file, engine, warmRuns) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [inRoot("tools", "bench", "measure.mjs"), side, file, engine, String(warmRuns)],
    { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 26 }
  );
  if (status !== 0) throw new Error(`${side} failed on ${file}: ${stderr}`);
  return JSON.parse(stdout.trim().split("\n").at(-1));
}

const size = (file) => `${(statSync(file).size / 1024 / 1024).toFixed(2)} MB`;
