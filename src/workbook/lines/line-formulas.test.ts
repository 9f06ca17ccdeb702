import { followFormula, type Restructuring } from "../formula/restructuring";
import type { LineChange } from "./line-change";
import { lineRestructuring } from "./line-formulas";

const removal: LineChange = { sheet: "카드", axis: "row", at: 2, removed: 2, inserted: 0 };
const insertion: LineChange = { sheet: "카드", axis: "row", at: 2, removed: 0, inserted: 2 };

function followed(formula: string, change: Restructuring, inName = false): string {
  return followFormula(formula, change, { home: "카드", inName });
}

test.each([
  ["A2+A3+$A$4+A5", "A2+#REF!+#REF!+A3"],
  ["SUM(A1:A3)+SUM(A3:A9)+SUM(A3:A4)", "SUM(A1:A2)+SUM(A3:A7)+SUM(#REF!)"],
  ["SUM(A9:A1)", "SUM(A7:A1)"],
  [
    "SUM(3:9)+SUM(A:A)+SUM(A5:A1048576)+SUM(A1:A1048576)",
    "SUM(3:7)+SUM(A:A)+SUM(A3:A1048574)+SUM(A1:A1048576)"
  ],
  ["둘째!A9+Jan:Dec!A9+'카드'!A9", "둘째!A9+Jan:Dec!A9+'카드'!A7"]
])("%s, without rows 3 and 4, is %s", (formula, after) => {
  expect(followed(formula, lineRestructuring(removal, []))).toBe(after);
});

test.each([
  ["A2+A3+SUM(A1:A2)+SUM(A1:A3)", "A2+A5+SUM(A1:A2)+SUM(A1:A5)"],
  ["A1048576+SUM(A9:A1048575)+SUM(B:B)", "#REF!+SUM(A11:A1048576)+SUM(B:B)"]
])("%s, with two rows before row 3, is %s", (formula, after) => {
  expect(followed(formula, lineRestructuring(insertion, []))).toBe(after);
});

test("what a name counts from the cell that uses it does not move", () => {
  expect(followed("카드!A9+카드!$A$9+카드!A$9:A10", lineRestructuring(insertion, []), true)).toBe(
    "카드!A9+카드!$A$11+카드!A$9:A10"
  );
});

test("a table that goes with the lines is lost, with or without brackets", () => {
  expect(followed("SUM(표1[값])+ROWS(표1)+표12[값]", lineRestructuring(removal, ["표1"]))).toBe(
    "SUM(#REF!)+ROWS(#REF!)+표12[값]"
  );
});
