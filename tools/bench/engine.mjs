import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { ensureBuilt } from "../setup/build.mjs";
import { inRoot, ROOT } from "../setup/root.mjs";
import { cardsWorkbook } from "./cards-workbook.mjs";
import { median, round, table } from "./statistics.mjs";

const SIZES = [1, 100, 1000];
const SIDES = ["ours", "sheetjs", "exceljs"];
const LABELS = { ours: "read + check", sheetjs: "SheetJS read", exceljs: "exceljs read" };

/** The peer that is slowest, and no target, is measured least. */
const RUNS = { ours: 5, sheetjs: 5, exceljs: 2 };
const ROUNDS = { ours: 3, sheetjs: 3, exceljs: 1 };
const RECHECKS = 5;
const RECHECK_ROUNDS = 3;

/** Each side on each size, in turn, several times over: what disturbs the machine disturbs all sides. */
export async function benchEngine() {
  const engine = ensureBuilt("engine");
  const files = new Map();
  for (const cards of SIZES) files.set(cards, await cardsWorkbook(cards, engine));
  const measured = [];
  for (let round = 0; round < Math.max(...Object.values(ROUNDS)); round++) {
    for (const cards of SIZES) {
      for (const side of SIDES) {
        if (round >= ROUNDS[side]) continue;
        measured.push({ cards, side, ...measure(side, files.get(cards), engine, RUNS[side]) });
      }
    }
  }
  const of = (side, cards) => {
    const mine = measured.filter((process) => process.side === side && process.cards === cards);
    return {
      first: median(mine.map(({ all }) => all[0])),
      usual: median(mine.flatMap(({ all }) => all)),
      peakMB: median(mine.map(({ peakMB }) => peakMB)),
      answer: mine[0].answer
    };
  };
  for (const cards of SIZES) requireSound(of("ours", cards).answer, cards);

  const [recheckMs100, recheckMs] = rechecks([100, 1000], files, engine);
  console.log(report(of, files));
  console.log(
    `\none edit, understood and checked anew: ${recheckMs100.toFixed(1)} ms among 100 cards, ${recheckMs.toFixed(1)} ms among 1000\n`
  );

  const [ours, theirs] = [of("ours", 1000), of("sheetjs", 1000)];
  return {
    ratioToSheetJS: round(ours.usual / theirs.usual, 3),
    growth100to1000: round(ours.usual / 1000 / (of("ours", 100).usual / 100), 3),
    peakMB: round(ours.peakMB, 1),
    recheckMs: round(recheckMs, 1),
    recheckMs100: round(recheckMs100, 1),
    ratioToSheetJSFirst: round(ours.first / theirs.first, 3),
    ratioToExceljs: round(ours.usual / of("exceljs", 1000).usual, 3),
    growth100to1000First: round(ours.first / 1000 / (of("ours", 100).first / 100), 3),
    peakMBSheetJS: round(theirs.peakMB, 1),
    seconds1000: round(ours.usual / 1000, 3),
    seconds1000First: round(ours.first / 1000, 3)
  };
}

/** The median time of an edit in each workbook, taking turns; the first edit comes upon one that was only just read. */
function rechecks(sizes, files, engine) {
  const all = new Map(sizes.map((cards) => [cards, []]));
  for (let round = 0; round < RECHECK_ROUNDS; round++)
    for (const cards of sizes)
      all.get(cards).push(...measure("recheck", files.get(cards), engine, RECHECKS + 1).all.slice(1));
  return sizes.map((cards) => median(all.get(cards)));
}

function report(of, files) {
  const head = ["", "median ms", "first ms", "ms/card", "median ÷ SheetJS", "first ÷ SheetJS", "peak MB"];
  const rows = SIZES.flatMap((cards) =>
    SIDES.map((side) => {
      const { first, usual, peakMB } = of(side, cards);
      const base = of("sheetjs", cards);
      return [
        `${cards} cards · ${LABELS[side]}`,
        usual.toFixed(1),
        first.toFixed(0),
        (usual / cards).toFixed(2),
        (usual / base.usual).toFixed(2),
        (first / base.first).toFixed(2),
        peakMB.toFixed(0)
      ];
    })
  );
  const told = SIDES.map((side) => `${LABELS[side]} ${ROUNDS[side]} × ${RUNS[side]}`).join(", ");
  return [
    table(head, rows),
    "",
    `processes × runs in each: ${told}; sides take turns.`,
    "median: of all runs, the first of each process included; first: of the first runs alone; peak: after the first run.",
    `files: ${SIZES.map((cards) => `${cards} cards ${size(files.get(cards))}`).join(", ")}`
  ].join("\n");
}

/** A benchmark of a check that read nothing would be fast, and worth nothing. */
function requireSound(answer, cards) {
  if (answer.pledges !== cards || answer.toolErrors > 0) {
    throw new Error(`${cards} cards were written, and the check saw ${JSON.stringify(answer)}`);
  }
}

function measure(side, file, engine, runs) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [inRoot("tools", "bench", "measure.mjs"), side, file, engine, String(runs)],
    { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 26 }
  );
  if (status !== 0) throw new Error(`${side} failed on ${file}: ${stderr}`);
  return JSON.parse(stdout.trim().split("\n").at(-1));
}

const size = (file) => `${(statSync(file).size / 1024 / 1024).toFixed(2)} MB`;
