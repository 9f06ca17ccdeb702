import { formatRange } from "./address";
import { sumFormula } from "./sum-formula";

/** "+F8:F13 -'1-2 카드'!A1 +5": terms of SUM in small brackets, numbers last. */
function told(formula: string): string | null {
  const read = sumFormula(formula);
  if (!read) return null;
  const terms = read.terms.map(({ sheet, range, sign, inSum }) => {
    const place = (sheet === null ? "" : `${sheet}!`) + formatRange(range);
    return (sign === 1 ? "+" : "-") + (inSum ? `(${place})` : place);
  });
  return [...terms, ...(read.constant === 0 ? [] : [String(read.constant)])].join(" ");
}

test.each([
  ["=SUM(F8:F13)", "+(F8:F13)"],
  ["=sum( $F$8:$F$13 , F20 )", "+(F8:F13) +(F20)"],
  ["=F8+F9-F10", "+F8 +F9 -F10"],
  ["=+C7", "+C7"],
  ["=-(F8-F9)", "-F8 +F9"],
  ["=SUM(F8:F9)+SUM(F11:F13)-3", "+(F8:F9) +(F11:F13) -3"],
  ["=SUM(F8+F9,-F10,SUM(G1:G2))", "+F8 +F9 -F10 +(G1:G2)"],
  ["='1-2 카드'!B3+실천계획!C4", "+1-2 카드!B3 +실천계획!C4"],
  ["=SUM('집행 내역'!C3:C10)", "+(집행 내역!C3:C10)"]
])("%s", (formula, expected) => {
  expect(told(formula)).toBe(expected);
});

test.each([
  "=ROUND(SUM(F8:F13),0)",
  "=IF(F8>0,F8,0)",
  "=F8*2",
  "=SUM(F8:F13)/1000",
  "=F8:F13",
  "=SUM(F8:F13",
  "=SUM()",
  "=SUM(금액)",
  "=금액+F8",
  "=[1]Sheet1!A1",
  "='[예산.xlsx]1월'!A1+1",
  "=#REF!+F8",
  "=SUM(F8:F13)%",
  "=SUM(표1[금액])",
  "=5",
  "=SUBTOTAL(9,F8:F13)",
  "=SUMIF(A:A,1,B:B)",
  `=F8&"원"`,
  "=LOG10(F8)",
  "=SUM(1:3)",
  "=F8#",
  `=${"(".repeat(500)}F8${")".repeat(500)}`
])("%s is no plain sum", (formula) => {
  expect(told(formula)).toBeNull();
});
