import { decimal, formatDecimal } from "../pledge/decimal";
import { DEFAULT_PROFILE } from "../pledge/profile";
import { placeGrid } from "./grid-block";
import { gridShape, groupSpans } from "./grid-shape";
import { SheetDraft } from "./sheet-draft";
import { textWidth, wrappedLines } from "./text-size";

const SHAPE = gridShape(DEFAULT_PROFILE);
const figure = (value: number, scale = 0): { value: ReturnType<typeof decimal> } => ({
  value: decimal(value, scale)
});

function cellsOf(typedTotals = false): ReadonlyMap<string, { value: unknown; formula?: string }> {
  const draft = new SheetDraft(Array(11).fill(9));
  const figures = {
    군비: { 기투자: figure(1, 1), "2022": figure(2, 1), "2027이후": figure(5, 1) },
    "기타/민자": { "2022": figure(1, 1) }
  };
  placeGrid(draft, 0, SHAPE, figures, { termLabel: "집행액", typedTotals });
  return new Map(draft.finish({}).cells.map((cell) => [cell.cell, cell]));
}

test("every total has its formula and its exact value", () => {
  const cells = cellsOf();
  // 0.1 + 0.2 is 0.3, not 0.30000000000000004.
  expect(cells.get("F3")).toMatchObject({ formula: "=SUM(F4:F8)", value: 0.3 });
  expect(cells.get("E6")).toMatchObject({ formula: "=SUM(F6:J6)", value: 0.2 });
  expect(cells.get("C6")).toMatchObject({ formula: "=D6+E6+K6", value: 0.8 });
  expect(cells.get("C3")).toMatchObject({ formula: "=SUM(C4:C8)", value: 0.9 });
  expect(cells.get("F4")).toBeUndefined();
});

test("typed totals are the same numbers without formulas", () => {
  const cells = cellsOf(true);
  expect(cells.get("C3")).toEqual({ cell: "C3", value: 0.9 });
  expect([...cells.values()].every((cell) => cell.formula === undefined)).toBe(true);
});

test("rows and years come from the profile", () => {
  const shape = gridShape({
    ...DEFAULT_PROFILE,
    sources: ["국비", "시비", "기타/민자", "기타/자담", "기타/융자"],
    term: { label: "민선9기", from: "2026-07-01", to: "2030-06-30" }
  });
  expect(shape.columns.map(({ key }) => key).join()).toBe(
    "총계,기투자,소계,2026,2027,2028,2029,2030,2031이후"
  );
  expect([...groupSpans(shape)]).toEqual([[3, 3]]);
});

test("widths: a full-width sign counts two, and a long line wraps", () => {
  expect(textWidth("가a①")).toBe(5);
  expect(wrappedLines("가나다라마바사아자차", 12)).toBe(2);
  expect(wrappedLines("가\n\n나", 12)).toBe(3);
  expect(formatDecimal(decimal(3, 1))).toBe("0.3");
});
