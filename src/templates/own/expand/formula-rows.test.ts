import { rowPlaces } from "../../../workbook/repeated-rows";
import { movedFormula, type FormulaMove } from "./formula-rows";

/** Row 7 stands three times, rows 10 and 11 twice, row 9 not at all. */
const move: FormulaMove = {
  template: "서식",
  copy: "1-1 이행표",
  blocks: [
    { first: 6, last: 6 },
    { first: 9, last: 10 }
  ],
  places: rowPlaces([
    { rows: "7", times: 3 },
    { rows: "9", times: 0 },
    { rows: "10:11", times: 2 }
  ])
};

test.each([
  // outside the repeated rows
  [0, 0, "=SUM(B7:B7)", "=SUM(B7:B9)"],
  [0, 0, "=SUM(B7)", "=SUM(B7:B9)"],
  [0, 0, "=sum( $B$7 )*2", "=sum( $B$7:$B$9 )*2"],
  [0, 0, "=SUM(B7,C7)", "=SUM(B7,C7)"],
  [0, 0, "=SUM(B6:B8)", "=SUM(B6:B10)"],
  [0, 0, "=SUM(B8:B6)", "=SUM(B10:B6)"],
  [0, 0, "=SUM(B8:B12)", "=SUM(B10:B15)"],
  [0, 0, "=SUM(B10:B11)", "=SUM(B11:B14)"],
  [0, 0, "=B8+B12+$B$5", "=B10+B15+$B$5"],
  [0, 0, "=SUM(B:B)+SUM(7:7)", "=SUM(B:B)+SUM(7:9)"],
  [0, 0, "=서식!B8+'서식'!B12+다른!B12+\"B12\"", "='1-1 이행표'!B10+'1-1 이행표'!B15+다른!B12+\"B12\""],
  [0, 0, "=B1+B2", "=B1+B2"],
  // in the third repetition of row 7
  [6, 2, "=B7*C7", "=B9*C9"],
  [6, 2, "=B7/B$12+B5", "=B9/B$15+B5"],
  [6, 2, "=B7/SUM(B$7:B$7)", "=B9/SUM(B$7:B$9)"],
  [6, 2, "=SUM(B$7:B7)", "=SUM(B$7:B9)"],
  [6, 2, "=SUM(C7:F7)", "=SUM(C9:F9)"],
  [6, 2, "=ROW()-ROW($A$7)+1", "=ROW()-ROW($A$7)+1"],
  [6, 2, "=SUM(B10:B11)", "=SUM(B11:B14)"],
  // in the second repetition of rows 10 and 11
  [9, 1, "=B11+B7", "=B14+B7"],
  [10, 1, "=SUM(B10:B11)", "=SUM(B13:B14)"]
])("row %i, time %i: %s → %s", (row, time, formula, moved) => {
  expect(movedFormula(formula, { row, time }, move)).toBe(moved);
});
