import { readBook } from "../../src/reading";
import type { Cell, Snapshot } from "../../src/workbook/snapshot";
import { usedBy } from "../../src/workbook/steps/cells";
import { workbookFromText } from "../builders/sheet-text";
import { LAYOUTS } from "./layout-cases";
import { errorsOf, toldBook } from "./told-book";

/** Blank lines put in before a column or a row; merged areas that lie over the place grow, as in Excel. */
function withBlank(snapshot: Snapshot, axis: "row" | "column", from: number, by = 1): Snapshot {
  const move = (at: number): number => (at >= from ? at + by : at);
  const sheets = snapshot.sheets.map((sheet) => {
    const cells = sheet.cells.map((cell): Cell => ({ ...cell, [axis]: move(cell[axis]) }));
    const merges = sheet.merges.map((area) =>
      axis === "row"
        ? { ...area, top: move(area.top), bottom: move(area.bottom) }
        : { ...area, left: move(area.left), right: move(area.right) }
    );
    return { ...sheet, cells, merges, used: usedBy(cells) };
  });
  return { ...snapshot, sheets };
}

const withoutPlaces = (told: string): string => told.replace(/ [A-Z]+\d+:[A-Z]+\d+/g, "");

describe.each(LAYOUTS)("$name", ({ sheet }) => {
  const snapshot = workbookFromText({ 카드: sheet });
  const told = withoutPlaces(toldBook(readBook(snapshot)));
  const { right = 0, bottom = 0 } = snapshot.sheets[0]?.used ?? {};

  test("is read alike anywhere on the sheet", () => {
    const moved = withBlank(withBlank(snapshot, "row", 0, 3), "column", 0, 2);
    expect(withoutPlaces(toldBook(readBook(moved)))).toBe(told);
    expect(errorsOf(moved)).toEqual([]);
  });

  test("is read alike with a blank column anywhere in it", () => {
    for (let column = 1; column <= right; column++) {
      const wider = withBlank(snapshot, "column", column);
      expect([column, withoutPlaces(toldBook(readBook(wider)))]).toEqual([column, told]);
      expect([column, errorsOf(wider)]).toEqual([column, []]);
    }
  });

  test("gives no error with a blank row anywhere in it", () => {
    for (let row = 1; row <= bottom; row++)
      expect([row, errorsOf(withBlank(snapshot, "row", row))]).toEqual([row, []]);
  });
});
