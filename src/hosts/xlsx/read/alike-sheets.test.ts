import { xlsxFrom } from "../../../../tests/builders/xlsx-zip";
import { sheetNamed, type SheetSnapshot } from "../../../workbook/snapshot";
import { readXlsx } from ".";

const text = (cell: string, words: string): string =>
  `<c r="${cell}" t="inlineStr"><is><t>${words}</t></is></c>`;
const merged = (...ranges: readonly string[]): string =>
  `<mergeCells count="${ranges.length}">${ranges.map((range) => `<mergeCell ref="${range}"/>`).join("")}</mergeCells>`;

function read(sheets: Readonly<Record<string, string>>): (name: string) => SheetSnapshot {
  const snapshot = readXlsx(xlsxFrom({ sheets }));
  return (name) => sheetNamed(snapshot, name)!;
}

const at = ({ cells }: SheetSnapshot, row: number, column: number) =>
  cells.find((cell) => cell.row === row && cell.column === column);

test("what stands alike on two sheets is one object, what does not is as each sheet says", () => {
  const row = (name: string): string =>
    `<sheetData><row r="1">${text("A1", "공약명")}${text("B1", name)}<c r="C1"><v>7</v></c></row></sheetData>`;
  const sheet = read({ 하나: row("메타버스"), 둘: row("도시숲길") });
  expect(at(sheet("둘"), 0, 0)).toBe(at(sheet("하나"), 0, 0));
  expect(at(sheet("둘"), 0, 2)).toBe(at(sheet("하나"), 0, 2));
  expect(at(sheet("하나"), 0, 1)?.value).toBe("메타버스");
  expect(at(sheet("둘"), 0, 1)?.value).toBe("도시숲길");
});

test("cells with formulas are the sheet's own: what they look at is", () => {
  const row = (addend: number): string =>
    `<sheetData><row r="1"><c r="A1"><f>B1</f><v>0</v></c><c r="B1"><v>${addend}</v></c></row></sheetData>`;
  const sheet = read({ 하나: row(1), 둘: row(2) });
  expect(at(sheet("둘"), 0, 0)).toEqual(at(sheet("하나"), 0, 0));
  expect(at(sheet("둘"), 0, 0)).not.toBe(at(sheet("하나"), 0, 0));
});

test("a cell keeps its own place, value and format among thousands like it", () => {
  const styles = `<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>`;
  const rows = (shift: number): string => {
    const row = (number: number): string =>
      `<row r="${number}"><c r="A${number}"><v>${number + shift}</v></c><c r="B${number}" s="${(number + shift) % 2}"><v>1</v></c></row>`;
    return `<sheetData>${Array.from({ length: 9000 }, (_, index) => row(index + 1)).join("")}</sheetData>`;
  };
  const { sheets } = readXlsx(xlsxFrom({ sheets: { 하나: rows(0), 둘: rows(3) }, styles }));
  for (const [index, { cells }] of sheets.entries()) {
    const expected = Array.from({ length: 9000 }, (_, row) => [
      { row, column: 0, value: row + 1 + 3 * index },
      (row + 1 + 3 * index) % 2 === 1
        ? { row, column: 1, value: 1, format: "#,##0" }
        : { row, column: 1, value: 1 }
    ]).flat();
    expect(cells).toEqual(expected);
  }
});

test("sheets with the same merged areas share their list, others have their own", () => {
  const sheet = read({
    하나: merged("A1:B2", "C3:D4"),
    둘: merged("A1:B2", "C3:D5"),
    셋: merged("A1:B2", "C3:D4"),
    넷: merged("A1:B2")
  });
  const first = { top: 0, left: 0, bottom: 1, right: 1 };
  expect(sheet("셋").merges).toBe(sheet("하나").merges);
  expect(sheet("하나").merges).toEqual([first, { top: 2, left: 2, bottom: 3, right: 3 }]);
  expect(sheet("둘").merges).toEqual([first, { top: 2, left: 2, bottom: 4, right: 3 }]);
  expect(sheet("넷").merges).toEqual([first]);
});

test("what stands behind merged areas that are known is read as ever", () => {
  const inner = `${merged("A1:B2")}<conditionalFormatting sqref="A1"/>`;
  const sheet = read({
    하나: inner,
    둘: `${inner}<sheetProtection sheet="1"/>`,
    셋: merged("A1:B2", "B3:B4")
  });
  expect(["하나", "둘", "셋"].map((name) => sheet(name).protected)).toEqual([false, true, false]);
  expect(sheet("셋").merges).toHaveLength(2);
});
