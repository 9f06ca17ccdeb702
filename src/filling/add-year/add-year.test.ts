import { refusalOf } from "../../../tests/builders/refusal-of";
import { workbookFromText } from "../../../tests/builders/sheet-text";
import { DEFAULT_PROFILE } from "../../pledge/profile";
import { readBook } from "../../reading";
import { applyPatch } from "../../workbook/apply-patch";
import { formatRange } from "../../workbook/address";
import { patchFromJson } from "../../workbook/patch-json";
import type { Snapshot } from "../../workbook/snapshot";
import { snapshotOf, stateOf } from "../../workbook/workbook-state";
import type { Filling } from "../fill";
import { addYearPatch } from "./add-year";
import { grownSum, movedRight } from "./grow-formula";

const BASIS = { year: 2026, month: 6, day: 30 };

const cardOf = (rows: string, last = " | 2026 |  | 2027이후"): string => `관리번호 | 1-1 | 공약명 | 기록관
<단위 : 백만원>
재원 | 총계 | 집행액(2025~2026) | < | <${last.includes("|  |") ? " |  | 2027이후" : " | 2027이후"}
^ | ^ | 소계 | 2025${last.includes("|  |") ? " | 2026 |  | ^" : " | 2026 | ^"}
${rows}`;

const FORMULAS = `계 | =C5+G5 → 12 | =SUM(D5:E5) → 9 | =D6 → 4 | =E6 → 5 |  | =G6 → 3
군비 | =C6+G6 → 12 | =D6+E6 → 9 | 4 | 5 |  | 3`;

const TERM = { ...DEFAULT_PROFILE, term: { label: "민선8기", from: "2025-07-01", to: "2026-06-30" } };

function grown(card: string, year = 2027) {
  const snapshot = workbookFromText({ 카드: card });
  const book = readBook(snapshot, TERM);
  return { snapshot, book, add: (): Filling => addYearPatch(book, snapshot, { basisDate: BASIS, year }) };
}

test("a year goes into the blank column right of the last one, and every sum takes it in", () => {
  const { snapshot, book, add } = grown(cardOf(FORMULAS));
  expect(book.pledges[0]!.grids).toHaveLength(1);
  const { patch, summary } = add();
  const cells = Object.fromEntries(
    patch.steps.flatMap((step) =>
      step.kind !== "set-cells"
        ? []
        : step.changes.map(({ cell, after }) => [cell, after.formula ?? after.value])
    )
  );
  expect(cells).toEqual({
    C3: "집행액(2025~2027)",
    G3: "2028이후",
    F4: 2027,
    C5: "=SUM(D5:F5)",
    F5: "=F6",
    C6: "=D6+E6+F6"
  });
  expect(patch.steps).toContainEqual({ kind: "merge", sheet: "카드", range: "C3:F3" });
  const { state, inverse } = applyPatch(stateOf(snapshot), patchFromJson(JSON.stringify(patch)));
  const after = readBook(snapshotOf(state));
  expect(after.profile.term.to).toBe("2027-06-30");
  expect(after.pledges[0]!.grids[0]!.columns.map(({ key }) => key)).toEqual([
    "총계",
    "소계",
    "2025",
    "2026",
    "2027",
    "2028이후"
  ]);
  expect(summary.notes.map(({ code }) => code)).toEqual(["term-lengthened", "year-added", "sheet-added"]);
  const inOrder = ({ sheets }: Snapshot) =>
    sheets.map(({ merges, ...sheet }) => ({ ...sheet, merges: merges.map(formatRange).sort() }));
  const undone = snapshotOf(applyPatch(state, patchFromJson(JSON.stringify(inverse))).state);
  expect(inOrder(undone)).toEqual(inOrder(snapshot));
  expect(undone.settings).toEqual(snapshot.settings);
});

const NARROW = cardOf(FORMULAS.replaceAll(" |  | ", " | ").replaceAll("G", "F"), " | 2026 | 2027이후");

test("where there is no blank column one is put in, by the same patch, and taken back with it", () => {
  const { snapshot, add } = grown(NARROW);
  const { patch, summary } = add();
  expect(patch.steps[0]).toEqual({ kind: "insert-lines", sheet: "카드", axis: "column", at: 5, count: 1 });
  const { state, inverse } = applyPatch(stateOf(snapshot), patchFromJson(JSON.stringify(patch)));
  const grid = readBook(snapshotOf(state)).pledges[0]!.grids[0]!;
  expect(grid.columns.map(({ key }) => key)).toEqual(["총계", "소계", "2025", "2026", "2027", "2028이후"]);
  expect(grid.cells[0]!.map((cell) => cell.formula)).toEqual([
    "=C5+G5",
    "=SUM(D5:F5)",
    "=D6",
    "=E6",
    "=F6",
    "=G6"
  ]);
  expect(summary.notes.map(({ code }) => code)).toEqual([
    "year-column-put",
    "term-lengthened",
    "year-added",
    "sheet-added"
  ]);
  const undone = snapshotOf(applyPatch(state, inverse).state);
  expect(undone.sheets[0]!.cells).toEqual(snapshot.sheets[0]!.cells);
});

test("no column is put in where a sum could not follow; the cell is told as it stands", () => {
  const { add } = grown(NARROW.replace("=SUM(D5:E5) → 9", "=B5-F5 → 9"));
  expect(refusalOf(add)).toBe("nothing-rolled");
  expect(add).toThrow("카드!C5의 수식은");
});

test.each([
  ["연도 열(2025, 2026)이 임기", cardOf(FORMULAS), 2030],
  ["2026년 열이 이미 있어", cardOf(FORMULAS), 2026],
  ["카드!C5의 수식은", cardOf(FORMULAS.replace("=SUM(D5:E5) → 9", "=B5-G5 → 9")), 2027]
])("without room, or where a sum could not follow, nothing is done: %s", (why, card, year) => {
  const { add } = grown(card, year);
  expect(refusalOf(add)).toBe("nothing-rolled");
  expect(add).toThrow(why);
});

test("formulas grow and move as sums do", () => {
  const last = { row: 4, column: 4 };
  expect(grownSum("=SUM($D$5:$E$5)", last)).toBe("=SUM($D$5:$F$5)");
  expect(grownSum("=SUM(D5,E5)", last)).toBe("=SUM(D5,E5,F5)");
  expect(grownSum("=D5+$E5", last)).toBe("=D5+$E5+$F5");
  expect(grownSum("=SUM(D5:F5)", last)).toBe("=SUM(D5:F5)");
  expect(grownSum("=ROUND(E5,0)", last)).toBeNull();
  expect(grownSum("=D5", last)).toBeNull();
  expect(movedRight("=SUM(E6:E9)+E11", 4)).toBe("=SUM(F6:F9)+F11");
  expect(movedRight("=SUM(D6:E9)", 4)).toBeNull();
});
