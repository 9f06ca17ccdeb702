import { gridCard, HEAD } from "../builders/grid-cards";
import { parseCardText } from "./card-text";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { readBook } from "../../src/reading";
import type { Patch } from "../../src/workbook/patch";
import type { Snapshot } from "../../src/workbook/snapshot";
import { checkBook, type CheckOptions } from "../../src/rules/check";
import type { Finding } from "../../src/rules/finding";
import { joinFixes } from "../../src/rules/fixes";

const OPTIONS: CheckOptions = {
  basisDate: { year: 2023, month: 12, day: 31 },
  publicCopy: false,
  rules: [
    "grid-source-sum",
    "grid-term-subtotal",
    "grid-grand-total",
    "grid-not-a-number",
    "grid-hardcoded-total"
  ]
};

const findingsOf = (snapshot: Snapshot): readonly Finding[] =>
  checkBook(readBook(snapshot), snapshot, OPTIONS).findings;
const cellsWritten = (patch: Patch): string[] =>
  patch.steps.flatMap((step) =>
    step.kind === "set-cells"
      ? step.changes.map(({ cell, after }) => `${cell}=${JSON.stringify(after.value)}`)
      : []
  );

/** Two errors in amounts under live formulas, one of them a text besides, and a typed total. */
const CARD = gridCard(`${HEAD}계 | =C5+D5+H5 → 679 | 100 | =SUM(E5:G5) → 549 | 177 | 252 | 120 | 30
국비 | =C6+D6+H6 → 350 | 100 | =SUM(E6:G6) → 220 | 60 | 90 | 70 | 30
도비 | =C7+D7+H7 → 88 | - | =SUM(E7:G7) → 88 | 25 | 43 | 20 | -
군비 | =C8+D8+H8 → 187 | - | =SUM(E8:G8) → 187 | '29 | 128 | 30 | -`);

test("all fixes as one patch: each cell once, results follow all of them, and the card is clean", async () => {
  const { snapshot } = parseCardText(CARD);
  const findings = findingsOf(snapshot);
  const patch = joinFixes(findings);
  const written = cellsWritten(patch);
  expect(new Set(written.map((entry) => entry.split("=")[0])).size).toBe(written.length);
  expect(written).toEqual(expect.arrayContaining(["F7=34", "B7=79", "D7=79"]));

  const host = MemoryHost.of(snapshot);
  const inverse = await host.apply(patch);
  const left = findingsOf(await host.read()).map(({ rule }) => rule);
  expect(left).not.toContain("grid-source-sum");
  expect(left).not.toContain("grid-term-subtotal");
  await host.apply(inverse);
  expect(await host.read()).toEqual(snapshot);
});

const change = (cell: string, before: number, after: number, formula?: string): object => ({
  cell,
  before: formula === undefined ? { value: before } : { value: before, formula },
  after: formula === undefined ? { value: after } : { value: after, formula }
});

/** A finding with nothing but a fix that makes these changes. */
function fixing(...changes: object[]): Finding {
  const patch = { title: "", steps: [{ kind: "set-cells", sheet: "가", changes }] };
  return { fix: { title: { ko: "", en: "" }, data: {}, patch } } as unknown as Finding;
}

test("findings that share a cause change its cells once", () => {
  const one = fixing(change("A1", 1, 2), change("A9", 10, 11, "=SUM(A1:A8)"));
  expect(cellsWritten(joinFixes([one, one, one]))).toEqual(["A1=2", "A9=11"]);
  expect(joinFixes([one, one]).title).toContain("2건");
});

test("a result that follows two fixes takes both shifts, exactly", () => {
  const first = fixing(change("A1", 1, 1.1), change("A9", 10, 10.1, "=SUM(A1:A8)"));
  const second = fixing(change("A2", 1, 1.2), change("A9", 10, 10.2, "=SUM(A1:A8)"));
  expect(cellsWritten(joinFixes([first, second]))).toEqual(["A1=1.1", "A2=1.2", "A9=10.3"]);
});

test("of two fixes that want different values in a cell, the second is left out whole", () => {
  const first = fixing(change("A1", 1, 2));
  const second = fixing(change("A1", 1, 3), change("A9", 10, 12, "=SUM(A1:A8)"));
  expect(cellsWritten(joinFixes([first, second]))).toEqual(["A1=2"]);
  expect(joinFixes([first, second], "en").title).toContain("1 finding");
});

test("a fix of two cells takes in the fixes of either", () => {
  const either = fixing(change("A1", 1, 2), change("A9", 10, 11, "=SUM(A1:A8)"));
  const both = fixing(change("A1", 1, 2), change("A2", 3, 5), change("A9", 10, 13, "=SUM(A1:A8)"));
  expect(cellsWritten(joinFixes([either, both]))).toEqual(["A1=2", "A2=5", "A9=13"]);
});

test("a formula put in place of a typed total is a change of its own, not a result", () => {
  const typed = { cell: "A9", before: { value: 3 }, after: { value: 3, formula: "=SUM(A1:A8)" } };
  expect(joinFixes([fixing(typed)]).steps).toMatchObject([{ changes: [typed] }]);
});

test("nothing to fix gives an empty patch", () => {
  expect(joinFixes([{ fix: null } as unknown as Finding]).steps).toEqual([]);
});
