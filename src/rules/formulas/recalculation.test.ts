import { workbookFromText } from "../../../tests/builders/sheet-text";
import { decimalOfNumber } from "../../pledge/decimal";
import { plain } from "../figure";
import { agrees, Recalculation } from "./recalculation";

/** What A1 of the first sheet gives. */
function a1(sheets: Record<string, string>): string | null {
  const [first = ""] = Object.keys(sheets);
  const result = new Recalculation(workbookFromText(sheets)).at({ sheet: first, row: 0, column: 0 });
  return result && plain(result.value);
}

test.each([
  ["a sum over numbers, texts and blanks", "=SUM(B1:E1) → 0 | 1 | - |  | 2.5", "3.5"],
  ["sums of sums, whatever is stored", "=B1+C1 → 9 | =SUM(D1:E1) → 9 | =E1 → 9 | 1 | 2", "5"],
  ["another formula by its result", "=B1+C1 → 9 | =ROUND(D1,0) → 3 | 2 | 2.6", "5"],
  ["brackets, minus and numbers", "=10-(B1-C1) → 0 | 4 | 1", "7"],
  ["tenths", "=SUM(B1:C1) → 0 | 0.1 | 0.2", "0.3"],
  ["a dash that is added with +", "=B1+C1 → 9 | - | 2", null],
  ["an error", "=SUM(B1:C1) → 9 | #N/A | 2", null],
  ["a formula without a result", "=SUM(B1:C1) → 9 | =NOW() | 2", null],
  ["itself", "=SUM(A1:C1) → 9 | 1 | 2", null],
  ["a circle", "=B1+1 → 9 | =A1+1 → 3", null],
  ["a sheet that is not there", "=B1+없음!A1 → 9 | 1", null],
  ["a typed number", "9", null],
  ["a very wide range", "=SUM(B1:Z9999) → 9", null]
])("%s", (_, row, expected) => {
  expect(a1({ S: row })).toBe(expected);
});

test("over sheets, whatever the case of their names", () => {
  expect(a1({ S: "='card 1'!A1+SUM(t!A1:A2) → 0", "Card 1": "=B1 → 7 | 40", T: "1\n2" })).toBe("43");
});

test("a chain too long to follow is left alone", () => {
  const cells = Array.from({ length: 300 }, (_, row) => `=A${row + 2}+1 → 1`);
  expect(a1({ S: [...cells, "1"].join("\n") })).toBeNull();
});

const result = (
  value: number,
  size: number
): {
  value: NonNullable<ReturnType<typeof decimalOfNumber>>;
  size: NonNullable<ReturnType<typeof decimalOfNumber>>;
} => ({
  value: decimalOfNumber(value)!,
  size: decimalOfNumber(size)!
});

test.each([
  [30, 30, 30, true],
  [12345678901, 12345678902, 12345678902, false],
  [0.1 + 0.2, 0.3, 0.3, true],
  [5.6e-17, 0, 0.6, true],
  [0.31, 0.3, 0.3, false]
])("stored %d, result %d of terms as large as %d: %s", (stored, value, size, expected) => {
  expect(agrees(decimalOfNumber(stored)!, result(value, size))).toBe(expected);
});
