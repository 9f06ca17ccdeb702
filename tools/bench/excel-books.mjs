import { createRequire } from "node:module";
import { ensureBuilt } from "../setup/build.mjs";

const load = createRequire(import.meta.url);
load("../run-typescript.cjs");
const { openXlsx, readXlsx } = load("../../src/hosts/xlsx/xlsx-host.ts");
const { readBook } = load("../../src/reading/index.ts");
const { checkBook } = load("../../src/rules/check.ts");
const { annotatePatch } = load("../../src/submission/annotate/index.ts");
const { reportHeader } = load("../../src/cli/rule-set.ts");
const { formatCell } = load("../../src/workbook/address.ts");
const { bookFromFile } = load("../../tests/office-host/model/from-file.ts");

const basisDate = { year: 2023, month: 12, day: 31 };

/** A file of so many sheets of cards, each status card with a wrong figure. */
export async function cardsFile(sheets) {
  const { makeCards } = load(ensureBuilt("engine"));
  const host = openXlsx(await makeCards(Math.ceil(sheets / 2)));
  const { sheets: all } = await host.read();
  // Of a plan card and a status card, the status card holds more: it stays where one is to be left.
  const extra = all.slice(0, all.length - sheets);
  const steps = [
    ...extra.map(({ name, cells }) => ({ kind: "remove-sheet", sheet: name, expected: placed(cells) })),
    ...all.slice(all.length - sheets).flatMap(wrongFigure)
  ];
  await host.apply({ title: "bench", steps });
  return host.bytes();
}

/** The first typed number of a status card, one too many: what a finding is made of. */
function wrongFigure({ name, cells }) {
  const cell = cells.find(({ value, formula }) => typeof value === "number" && formula === undefined);
  if (!cell || !name.endsWith("이행현황")) return [];
  const change = { cell: formatCell(cell), before: { value: cell.value }, after: { value: cell.value + 1 } };
  return [{ kind: "set-cells", sheet: name, changes: [change] }];
}

function placed(cells) {
  return cells.map((cell) => ({
    cell: formatCell(cell),
    value: cell.value,
    ...(cell.formula === undefined ? {} : { formula: cell.formula })
  }));
}

/** The file as the command line flags it. */
export async function annotated(bytes) {
  const host = openXlsx(bytes);
  const snapshot = await host.read();
  const book = readBook(snapshot);
  const result = checkBook(book, snapshot, { basisDate, publicCopy: false });
  if (result.findings.length === 0) throw new Error("the cards of the benchmark have no findings");
  await host.applyWithJournal(annotatePatch(book, result, snapshot, reportHeader(basisDate)));
  return host.bytes();
}

/** The file opened in the test host. It calculates few functions, so results stay those of the file. */
export function bookOf(bytes) {
  return Object.assign(bookFromFile(bytes), { manual: true });
}

export { readXlsx };
