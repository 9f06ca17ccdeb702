import { rollOverPatch } from "../src/filling/roll-over/roll-over";
import type { Filling } from "../src/filling";
import { Refusal } from "../src/language/refusal";
import { formatDecimal } from "../src/pledge/decimal";
import { grandTotal } from "../src/pledge/grid-lookup";
import type { PledgeBook } from "../src/pledge/pledge-book";
import { applyPatch } from "../src/workbook/apply-patch";
import { patchFromJson } from "../src/workbook/patch-json";
import type { Snapshot } from "../src/workbook/snapshot";
import { snapshotOf, stateOf } from "../src/workbook/workbook-state";
import { makeBook } from "./accuracy/book/make-book";
import { randomFrom } from "./accuracy/random";
import { check } from "./accuracy/try-book";

const totals = ({ pledges }: PledgeBook) =>
  pledges.map(({ grids }) =>
    grids.map((grid) => formatDecimal(grandTotal(grid)?.amount ?? { coefficient: 0n, scale: 0 }))
  );

/** A snapshot forgets the number format of a cell that was blank for a while; hosts keep it. */
const withoutFormats = ({ sheets, settings }: Snapshot) => ({
  settings,
  sheets: sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((cell) => ({ ...cell, format: "" })) }))
});

test("a clean workbook of any layout rolls over without a new error, the plan totals unchanged, and back", () => {
  let made = 0;
  const told: Record<string, number> = {};
  for (let index = 0; index < 60; index++) {
    const truth = makeBook(randomFrom(`roll over ${index}`), { rounded: "no", rollUp: "none", prior: "yes" });
    const { snapshot, basisDate } = truth;
    const before = check(snapshot, basisDate);
    let filling: Filling;
    try {
      filling = rollOverPatch(before.book, snapshot, { basisDate });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      told[error.code] = (told[error.code] ?? 0) + 1;
      continue;
    }
    made += 1;
    for (const { code } of filling.summary.notes) told[code] = (told[code] ?? 0) + 1;
    const { state, inverse } = applyPatch(stateOf(snapshot), patchFromJson(JSON.stringify(filling.patch)));
    const after = check(snapshotOf(state), basisDate);
    const where = `${index} ${JSON.stringify(truth.layout)}`;
    const known = new Set(before.result.findings.map(({ key }) => key));
    const fresh = after.result.findings.filter(
      ({ key, severity }) => severity === "error" && !known.has(key)
    );
    // what rolling over leaves to the officer is told in its notes: marks of the new term, periods of the old one
    const codes = new Set(filling.summary.notes.map(({ code }) => code));
    const isTold = ({ rule, messageId }: (typeof fresh)[number]): boolean =>
      (rule === "status-one-class" &&
        messageId === "none" &&
        (codes.has("status-cleared") || codes.has("statuses-cleared"))) ||
      (rule === "term-years" && messageId === "period" && codes.has("period-outside")) ||
      // amounts as texts are told one by one where few are left of them
      (rule === "grid-not-a-number" && before.result.findings.some((found) => found.rule === rule)) ||
      (rule === "term-years" && [...codes].some((code) => code.startsWith("grid-left")));
    const untold = fresh.filter((finding) => !isTold(finding)).map(({ key }) => key);
    expect([where, untold]).toEqual([where, []]);
    expect([where, totals(after.book)]).toEqual([where, totals(before.book)]);
    const undone = snapshotOf(applyPatch(state, patchFromJson(JSON.stringify(inverse))).state);
    expect(withoutFormats(undone)).toEqual(withoutFormats(snapshot));
  }
  expect(made).toBeGreaterThan(40);
  // what is refused is a sum whose formula no program could work out: "+" over a cell that says "-"
  expect(told["nothing-rolled"] ?? 0).toBeLessThan(6);
});
