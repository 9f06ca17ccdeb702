import fc from "fast-check";
import { readBook } from "../../src/reading";
import { checkBook } from "../../src/rules/check";
import { compareCells, type Rectangle } from "../../src/workbook/address";
import type { Cell, SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";
import { EMPTY_SNAPSHOT } from "../../src/workbook/workbook-state";
import { usedBy } from "../../src/workbook/steps/cells";
import { workbookFromText } from "../builders/sheet-text";
import { LAYOUTS } from "./layout-cases";

const LABELS = [
  ...new Set(
    LAYOUTS.flatMap(({ sheet }) => sheet.split(/[|\n]/).map((text) => text.trim())).filter(
      (text) => text !== "" && text !== "<" && text !== "^"
    )
  ),
  "연도",
  "재원별",
  "상반기",
  "'24",
  "(민자 등)",
  "지방비",
  "합 계",
  "총괄표",
  "이행도",
  "완료",
  "2024.2.30.",
  "△5",
  "12억",
  "아무 말"
];

const value: fc.Arbitrary<Cell["value"]> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...LABELS) },
  { weight: 4, arbitrary: fc.integer({ min: -20, max: 2030 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 20 }) },
  { weight: 1, arbitrary: fc.constantFrom<Cell["value"]>(true, { error: "#REF!" }, "") }
);

const place = fc.record({ row: fc.nat(14), column: fc.nat(11) });
const merge: fc.Arbitrary<Rectangle> = fc
  .tuple(place, fc.nat(3), fc.nat(4))
  .map(([{ row, column }, tall, wide]) => ({
    top: row,
    left: column,
    bottom: row + tall,
    right: column + wide
  }));

function sheetOf(cells: readonly Cell[], merges: readonly Rectangle[], base?: SheetSnapshot): SheetSnapshot {
  const placed = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const sorted = [...placed.values()].sort(compareCells);
  return {
    id: "카드",
    name: "카드",
    visibility: "visible",
    protected: false,
    hiddenRows: [],
    hiddenColumns: [{ first: 2, last: 2 }],
    notes: [],
    flags: [],
    ...base,
    used: usedBy(sorted),
    cells: sorted,
    merges
  };
}

const written = fc.tuple(place, value).map(([at, found]): Cell => ({ ...at, value: found }));

const anySheet = fc
  .tuple(fc.array(written, { maxLength: 100 }), fc.array(merge, { maxLength: 5 }))
  .map(([cells, merges]) => sheetOf(cells, merges));

/** One of the layouts that are understood, with cells written over, lines moved away and areas merged. */
const nearlyLaidOut = fc
  .record({
    layout: fc.constantFrom(...LAYOUTS),
    over: fc.array(written, { maxLength: 6 }),
    merges: fc.array(merge, { maxLength: 2 }),
    rowFrom: fc.nat(12),
    columnFrom: fc.nat(8),
    down: fc.integer({ min: -1, max: 2 }),
    across: fc.integer({ min: -1, max: 2 })
  })
  .map(({ layout, over, merges, rowFrom, columnFrom, down, across }): SheetSnapshot => {
    const [base] = workbookFromText({ 카드: layout.sheet }).sheets;
    if (!base) throw new Error("no sheet");
    const moved = base.cells.flatMap((cell): Cell[] => {
      const row = cell.row >= rowFrom ? cell.row + down : cell.row;
      const column = cell.column >= columnFrom ? cell.column + across : cell.column;
      return row < 0 || column < 0 ? [] : [{ ...cell, row, column }];
    });
    return sheetOf([...moved, ...over], [...base.merges, ...merges], base);
  });

function whole(snapshot: Snapshot): void {
  const book = readBook(snapshot);
  for (const { grids } of book.pledges)
    for (const { rows, columns, cells } of grids) {
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
      expect(cells.map((row) => row.length)).toEqual(rows.map(() => columns.length));
      // a cell that stood in two rows or columns would be added up twice
      const places = cells.flat().map(({ cell }) => `${cell.row},${cell.column}`);
      expect(new Set(places).size).toBe(places.length);
    }
  const { toolErrors } = checkBook(book, snapshot, {
    basisDate: { year: 2025, month: 12, day: 31 },
    publicCopy: false
  });
  expect(toolErrors).toEqual([]);
}

test.each([
  ["a random sheet", anySheet],
  ["a sheet that is nearly one of a known layout", nearlyLaidOut]
])("%s is read and checked without a fault, whatever it means", (_, sheets) => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      whole({ ...EMPTY_SNAPSHOT, sheets: [sheet] });
    }),
    { numRuns: 300, seed: 20260704 }
  );
});
