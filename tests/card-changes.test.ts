import { dropPledgePatch } from "../src/filling/drop-pledge/drop-pledge";
import { mergePledgesPatch } from "../src/filling/merge-pledges/merge-pledges";
import { moveDepartmentPatch } from "../src/filling/move-department/move-department";
import { fillPatch, type Filling } from "../src/filling";
import { ALL_OVERVIEWS } from "../src/filling/our-sheets";
import { rollOverPatch } from "../src/filling/roll-over/roll-over";
import { readBook } from "../src/reading";
import { filledBook } from "./builders/filled-book";
import { BASIS } from "./builders/pledge-workbook";
import { Refusal } from "../src/language/refusal";
import { add, decimal, formatDecimal, type Decimal } from "../src/pledge/decimal";
import { grandTotal } from "../src/pledge/grid-lookup";
import { convert } from "../src/pledge/money";
import type { PledgeBook } from "../src/pledge/pledge-book";
import { changeEntriesOf } from "../src/reading/change-register";
import { applyPatch } from "../src/workbook/apply-patch";
import { patchFromJson } from "../src/workbook/patch-json";
import type { Snapshot } from "../src/workbook/snapshot";
import { snapshotOf, stateOf } from "../src/workbook/workbook-state";
import { makeBook } from "./accuracy/book/make-book";
import { randomFrom } from "./accuracy/random";
import { check } from "./accuracy/try-book";
import type { TrueBook } from "./accuracy/truth";

type Change = (book: PledgeBook, truth: TrueBook) => Filling;

const CHANGES: Readonly<Record<string, Change>> = {
  move: (book, { snapshot, basisDate, pledges }) =>
    moveDepartmentPatch(book, snapshot, { number: pledges[0]!.number, department: "도로과", basisDate }),
  drop: (book, { snapshot, basisDate, pledges }) =>
    dropPledgePatch(book, snapshot, { number: pledges[0]!.number, reason: "여건 변화", basisDate }),
  merge: (book, { snapshot, basisDate, pledges }) =>
    mergePledgesPatch(book, snapshot, { from: pledges[0]!.number, to: pledges[1]!.number, basisDate })
};

/** Σ 총계 of every kind over all pledges, in 원. */
function totals(book: PledgeBook): Readonly<Record<string, string>> {
  const sums: Record<string, Decimal> = {};
  for (const grid of book.pledges.flatMap(({ grids }) => grids)) {
    const amount = grandTotal(grid)?.amount ?? decimal(0);
    const value = convert({ value: amount, unit: grid.unit?.value ?? "원" }, "원").value;
    sums[grid.kind] = add(sums[grid.kind] ?? decimal(0), value);
  }
  return Object.fromEntries(Object.entries(sums).map(([kind, value]) => [kind, formatDecimal(value)]));
}

const errorsOf = (snapshot: Snapshot, basisDate: TrueBook["basisDate"]) => {
  const { book, result } = check(snapshot, basisDate);
  expect(result.toolErrors).toEqual([]);
  return {
    book,
    errors: result.findings.filter(({ severity }) => severity === "error").map(({ key }) => key)
  };
};

/** A snapshot forgets the number format of a cell that was blank for a while; hosts keep it. */
const withoutFormats = (snapshot: Snapshot) =>
  snapshot.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((cell) => ({ ...cell, format: "" })) }));

test.each(Object.keys(CHANGES))("%s: no new error, all undone, nothing counted twice", (name) => {
  let made = 0;
  const refused: string[] = [];
  for (let index = 0; index < 60; index++) {
    const truth = makeBook(randomFrom(`card changes ${index}`), { rounded: "no", rollUp: "none" });
    if (truth.pledges.length < 2) continue;
    const { snapshot, basisDate } = truth;
    const before = errorsOf(snapshot, basisDate);
    let filling: Filling;
    try {
      filling = CHANGES[name]!(before.book, truth);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push(error.code);
      continue;
    }
    made += 1;
    const patch = patchFromJson(JSON.stringify(filling.patch));
    const { state, inverse } = applyPatch(stateOf(snapshot), patch);
    const after = errorsOf(snapshotOf(state), basisDate);
    const where = `${index} ${JSON.stringify(truth.layout)}`;
    expect([where, after.errors.filter((key) => !before.errors.includes(key))]).toEqual([where, []]);
    expect([where, after.book.pledges.length]).toEqual([where, before.book.pledges.length]);
    expect([where, totals(after.book)]).toEqual([where, totals(before.book)]);
    expect([where, after.book.summaries.length]).toEqual([where, before.book.summaries.length]);
    const [entry] = changeEntriesOf(snapshotOf(state), after.book);
    expect(entry).toMatchObject({
      date: basisDate,
      name: before.book.pledges.find(({ number }) => number === entry!.number)!.name
    });
    const undone = snapshotOf(applyPatch(state, patchFromJson(JSON.stringify(inverse))).state);
    expect(withoutFormats(undone)).toEqual(withoutFormats(snapshot));
  }
  expect(made).toBeGreaterThan(25);
  // what a card has no place for is refused, and nothing else
  expect(refused.filter((code) => code !== "no-change-section" && code !== "no-dropped-class")).toEqual([]);
});

test.each<readonly [string, (book: PledgeBook, snapshot: Snapshot) => Filling]>([
  [
    "move",
    (book, snapshot) =>
      moveDepartmentPatch(book, snapshot, { number: "1-2", department: "도로과", basisDate: BASIS })
  ],
  ["drop", (book, snapshot) => dropPledgePatch(book, snapshot, { number: "1-2", basisDate: BASIS })],
  [
    "merge",
    (book, snapshot) => mergePledgesPatch(book, snapshot, { from: "1-2", to: "2-1", basisDate: BASIS })
  ],
  ["roll over", (book, snapshot) => rollOverPatch(book, snapshot, { basisDate: BASIS })]
])("%s: our own overview sheets follow in the same patch", async (_, make) => {
  const host = await filledBook(5);
  const first = await host.read();
  await host.apply(fillPatch(readBook(first), first, { basisDate: BASIS, overviews: ALL_OVERVIEWS }).patch);
  const snapshot = await host.read();
  const before = errorsOf(snapshot, BASIS);
  const { patch } = make(before.book, snapshot);
  const inverse = await host.apply(patch);
  const then = await host.read();
  const after = errorsOf(then, BASIS);
  const isMark = (key: string): boolean => key.startsWith("status-one-class");
  expect(after.errors.filter((key) => !before.errors.includes(key) && !isMark(key))).toEqual([]);
  expect(totals(after.book)).toEqual(totals(before.book));
  const again = fillPatch(after.book, then, { basisDate: BASIS });
  expect(again.patch.steps).toEqual([]);
  await host.apply(inverse);
  expect(withoutFormats(await host.read())).toEqual(withoutFormats(snapshot));
});
