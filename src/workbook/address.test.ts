import fc from "fast-check";
import {
  columnName,
  formatCellRef,
  formatRange,
  formatRangeRef,
  LAST_COLUMN,
  LAST_ROW,
  parseCell,
  parseColumn,
  parseRange,
  parseRangeRef,
  quoteSheet
} from "./address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [LAST_COLUMN, "XFD"]
])("column %d is %s", (column, name) => {
  expect(columnName(column)).toBe(name);
  expect(parseColumn(name)).toBe(column);
});

test("what lies outside a sheet is no address", () => {
  for (const text of ["XFE1", "A0", "A1048577", "1A", "", "A", "A1B", "A-1"])
    expect(parseCell(text)).toBeNull();
  expect(parseCell("$XFD$1048576")).toEqual({ row: LAST_ROW, column: LAST_COLUMN });
});

test("whole rows and columns are ranges", () => {
  expect(parseRange("3:4")).toEqual({ top: 2, bottom: 3, left: 0, right: LAST_COLUMN });
  expect(parseRange("C:$B")).toEqual({ top: 0, bottom: LAST_ROW, left: 1, right: 2 });
  expect(parseRange("B")).toBeNull();
  expect(parseRange("A1:B2:C3")).toBeNull();
});

test.each([
  ["이행현황", "이행현황"],
  ["Sheet1", "Sheet1"],
  ["1-2-2", "'1-2-2'"],
  ["공감행정 2-8", "'공감행정 2-8'"],
  ["A1", "'A1'"],
  ["R1C1", "'R1C1'"],
  ["rc", "'rc'"],
  ["TRUE", "'TRUE'"],
  ["2026년", "'2026년'"],
  ["군수's", "'군수''s'"]
])("sheet %s is written %s", (name, written) => {
  expect(quoteSheet(name)).toBe(written);
  expect(parseRangeRef(`${written}!B2`)?.sheet).toBe(name);
});

test("cells and ranges survive the way through text", () => {
  const cell = fc.record({
    row: fc.integer({ min: 0, max: LAST_ROW }),
    column: fc.integer({ min: 0, max: LAST_COLUMN })
  });
  const sheet = fc.string({ minLength: 1, maxLength: 31, unit: "grapheme" });
  fc.assert(
    fc.property(sheet, cell, cell, (name, one, other) => {
      const range = {
        top: Math.min(one.row, other.row),
        bottom: Math.max(one.row, other.row),
        left: Math.min(one.column, other.column),
        right: Math.max(one.column, other.column)
      };
      expect(parseRange(formatRange(range))).toEqual(range);
      expect(parseRangeRef(formatRangeRef({ sheet: name, ...range }))).toEqual({ sheet: name, ...range });
      expect(parseRangeRef(formatCellRef({ sheet: name, ...one }))).toEqual({
        sheet: name,
        top: one.row,
        bottom: one.row,
        left: one.column,
        right: one.column
      });
    })
  );
});
