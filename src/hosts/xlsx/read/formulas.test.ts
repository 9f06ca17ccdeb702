import { xlsxOfRows } from "../../../../tests/builders/xlsx-zip";
import { formatCell } from "../../../workbook/address";
import { readXlsx } from ".";
import { formulaAt, shareFormula } from "./shared-formula";

function formulasOf(rows: string): Record<string, string | undefined> {
  const [sheet] = readXlsx(xlsxOfRows(rows)).sheets;
  return Object.fromEntries(sheet!.cells.map((cell) => [formatCell(cell), cell.formula]));
}

test.each([
  ["A1+$A1+A$1+$A$1", "B3+$A3+B$1+$A$1"],
  ["SUM(A1:B2)", "SUM(B3:C4)"],
  ["SUM(3:3)+SUM($3:4)", "SUM(5:5)+SUM($3:6)"],
  ["SUM(A:A)+SUM($A:C)", "SUM(B:B)+SUM($A:D)"],
  [`"A1"&A1&"""A1"`, `"A1"&B3&"""A1"`],
  ["'A1 카드'!A1+카드!B2+'한''s'!$C3", "'A1 카드'!B3+카드!C4+'한''s'!$C5"],
  ["Sheet1:Sheet3!A1+A1!A1", "Sheet1:Sheet3!B3+A1!B3"],
  ["[1]Sheet1!A1+'[2]A1'!A1", "[1]Sheet1!B3+'[2]A1'!B3"],
  ["LOG10(A1)+ATAN2(A1,1E5)+세율2023+TAX_1", "LOG10(B3)+ATAN2(B3,1E5)+세율2023+TAX_1"],
  ["Table1[[#This Row],[A1]]+Table1[A1]", "Table1[[#This Row],[A1]]+Table1[A1]"],
  ["A1#+A1%+-A1^2", "B3#+B3%+-B3^2"],
  ["IF(TRUE,A1,FALSE)", "IF(TRUE,B3,FALSE)"],
  ["XFE1+A1048577+A0", "XFE1+A1048577+A0"],
  ["XFD1048576", "A2"]
])("%s, two rows down and one column right, is %s", (master, dependent) => {
  expect(formulaAt(shareFormula(master, 0, 0), 2, 1)).toBe(dependent);
});

test("dependents of a shared formula get their own references; one without its master keeps its value alone", () => {
  expect(
    formulasOf(
      `<row r="2"><c r="C2"><f t="shared" ref="C2:D3" si="0">SUM(A2:B2)</f><v>1</v></c><c r="D2"><f t="shared" si="0"/><v>2</v></c></row>` +
        `<row r="3"><c r="C3"><f t="shared" si="0"></f><v>3</v></c><c r="D3"><f t="shared" si="5"/><v>4</v></c></row>`
    )
  ).toEqual({ C2: "=SUM(A2:B2)", D2: "=SUM(B2:C2)", C3: "=SUM(A3:B3)", D3: undefined });
});

test("every cell of an array and of a data table has its formula, no other cell has", () => {
  expect(
    formulasOf(
      `<row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2*2</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>` +
        `<row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>5</v></c></row>` +
        `<row r="3"><c r="A3"><v>6</v></c><c r="B3"><f t="array" ref="B3">SUM(A1:A2)</f><v>7</v></c></row>` +
        `<row r="4"><c r="A4"><f t="dataTable" ref="A4:B4" dt2D="1" dtr="1" r1="F1" r2="F2"/><v>8</v></c><c r="B4"><v>9</v></c></row>`
    )
  ).toEqual({
    A1: "=C1:D2*2",
    B1: "=C1:D2*2",
    C1: undefined,
    A2: "=C1:D2*2",
    B2: "=C1:D2*2",
    A3: undefined,
    B3: "=SUM(A1:A2)",
    A4: "=TABLE(F1,F2)",
    B4: "=TABLE(F1,F2)"
  });
});
