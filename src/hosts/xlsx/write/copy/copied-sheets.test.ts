import { strFromU8, unzipSync } from "fflate";
import { formWorkbook } from "../../../../../tests/builders/form-workbook";
import { formatRange } from "../../../../workbook/address";
import { sheetFingerprint } from "../../../../workbook/own-sheet";
import type { CopySheetStep, Patch, Step } from "../../../../workbook/patch";
import { sheetNamed, type SheetSnapshot, type Snapshot } from "../../../../workbook/snapshot";
import { openXlsx, type XlsxHost } from "../../xlsx-host";

const CELLS: CopySheetStep["cells"] = [
  { cell: "A1", value: "공약 관리카드" },
  { cell: "A2", value: "구분" },
  { cell: "A3", value: "복지과" },
  { cell: "B3", value: 7 },
  { cell: "A5", value: "도로과" },
  { cell: "B6", value: 8, formula: "=B5*2" },
  { cell: "B9", value: 15, formula: "=SUM(B3:B8)" }
];

function patch(...steps: Step[]): Patch {
  return { title: "양식 채우기", steps };
}

function sheetIn(snapshot: Snapshot, name: string): SheetSnapshot {
  const sheet = sheetNamed(snapshot, name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

async function copyStep(host: XlsxHost, step: Partial<CopySheetStep> = {}): Promise<CopySheetStep> {
  return {
    kind: "copy-sheet",
    sheet: "1-1 카드",
    from: "양식",
    fromFingerprint: sheetFingerprint(sheetIn(await host.read(), "양식")),
    repeated: [{ rows: "3:4", times: 3 }],
    cells: CELLS,
    ...step
  };
}

async function copied(step: Partial<CopySheetStep> = {}): Promise<{ host: XlsxHost; undo: Patch }> {
  const host = openXlsx(formWorkbook());
  const undo = await host.apply(patch(await copyStep(host, step)));
  return { host, undo };
}

function partIn(host: XlsxHost, name: string): string {
  const bytes = unzipSync(host.bytes())[name];
  return bytes ? strFromU8(bytes) : "";
}

const PART = "xl/worksheets/sheet3.xml";

test("the copy has the sheet's rows where they stand after repeating, and the cells that are told", async () => {
  const { host } = await copied();
  const sheet = sheetIn(await host.read(), "1-1 카드");
  expect(sheet.merges.map(formatRange)).toEqual(["A1:C1", "A3:A4", "A5:A6", "A7:A8"]);
  expect(sheet.hiddenRows).toEqual([
    { first: 3, last: 3 },
    { first: 5, last: 5 },
    { first: 7, last: 7 }
  ]);
  expect(sheet.hiddenColumns).toEqual([{ first: 3, last: 3 }]);
  expect(sheet.cells.map(({ row, column, value, format }) => [row, column, value, format])).toEqual([
    [0, 0, "공약 관리카드", undefined],
    [1, 0, "구분", undefined],
    [2, 0, "복지과", undefined],
    [2, 1, 7, "#,##0_ "],
    [4, 0, "도로과", undefined],
    [5, 1, 8, "#,##0_ "],
    [8, 1, 15, "#,##0_ "]
  ]);
  const text = partIn(host, PART);
  expect(text.match(/<row r="[357]" ht="24" customHeight="1">/g)).toHaveLength(3);
  expect(text).toContain('<col min="1" max="1" width="20.7109375" customWidth="1"/>');
});

test("a cell that stays as it is keeps the looks of its letters", async () => {
  const { host } = await copied();
  expect(partIn(host, PART)).toContain('<c r="A1" s="1" t="s"><v>0</v></c>');
});

test("print set-up, frozen rows, validations, conditional formats and links follow the rows", async () => {
  const { host } = await copied();
  const text = partIn(host, PART);
  expect(text).toContain('ySplit="2"');
  expect(text).not.toContain("tabSelected");
  expect(text).not.toContain("codeName");
  expect(text).toContain(
    'sqref="B3:B8"><cfRule type="expression" dxfId="0" priority="1"><formula>B3&gt;$B$9<'
  );
  expect(text).toContain('sqref="C3 C5 C7"><formula1>"예,아니요"');
  expect(text).toContain('sqref="B9"><formula1>B9=SUM($B$3:$B$8)');
  expect(text).toContain('<hyperlink ref="A2" r:id="rId4"/>');
  expect(text).toContain('<hyperlink ref="A5" location="\'1-1 카드\'!A9" display="계"/>');
  expect(text).toContain('<brk id="9" max="16383" man="1"/>');
  expect(text).toContain("<oddFooter>&amp;P / &amp;N</oddFooter>");
  const workbook = partIn(host, "xl/workbook.xml");
  expect(workbook).toContain(
    `<definedName name="_xlnm.Print_Area" localSheetId="2">'1-1 카드'!$A$1:$C$9</definedName>`
  );
  expect(workbook).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="2">'1-1 카드'!$1:$2</definedName>`
  );
});

test("a rule and its extension find each other under an id of their own", async () => {
  const { host } = await copied();
  const text = partIn(host, PART);
  const [, id = ""] = /<x14:id>(.*?)<\/x14:id>/.exec(text) ?? [];
  expect(id).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/);
  expect(id).not.toContain("11111111");
  expect(text).toContain(`<x14:cfRule type="dataBar" id="${id}">`);
  expect(text).toContain("<xm:sqref>B3:B9</xm:sqref>");
});

test("pictures come along where their rows stand, with the printer's settings and the header's picture", async () => {
  const { host } = await copied();
  const relations = partIn(host, "xl/worksheets/_rels/sheet3.xml.rels");
  expect(relations).toContain('Target="../drawings/drawing2.xml"');
  expect(relations).toContain('Target="../printerSettings/printerSettings2.bin"');
  expect(relations).toContain('Target="../drawings/vmlDrawing2.vml"');
  expect(relations).not.toContain("table1");
  const drawing = partIn(host, "xl/drawings/drawing2.xml");
  expect(drawing.match(/<xdr:row>(\d+)<\/xdr:row>/g)).toEqual([
    "<xdr:row>8</xdr:row>",
    "<xdr:row>10</xdr:row>"
  ]);
  expect(partIn(host, "xl/drawings/_rels/drawing2.xml.rels")).not.toContain("chart");
  const parts = unzipSync(host.bytes());
  expect(parts["xl/printerSettings/printerSettings2.bin"]).toEqual(
    parts["xl/printerSettings/printerSettings1.bin"]
  );
});

test("what cannot come along is told with the sheet's name", async () => {
  const { host } = await copied();
  const told = host.noticesIn("ko");
  expect(told).toHaveLength(2);
  for (const text of told) expect(text).toContain("시트 '양식'");
  expect(told.join(" ")).toMatch(/차트와 도해를.*표\(테이블\) 기능을/);
});

test("undoing gives back every byte, and the sheet is as it was", async () => {
  const { host, undo } = await copied();
  const after = host.bytes();
  const redo = await host.apply(undo);
  expect(Buffer.from(host.bytes()).equals(Buffer.from(formWorkbook()))).toBe(true);
  await host.apply(redo);
  expect(Buffer.from(host.bytes()).equals(Buffer.from(after))).toBe(true);
  const other = openXlsx(after);
  await other.apply({ title: undo.title, steps: undo.steps });
  expect(Object.keys(unzipSync(other.bytes())).sort()).toEqual(Object.keys(unzipSync(formWorkbook())).sort());
});

test("rows that are left out take with them what stood in them alone", async () => {
  const { host } = await copied({ repeated: [{ rows: "3:4", times: 0 }], cells: [] });
  const text = partIn(host, PART);
  expect(text).not.toContain('type="expression"');
  expect(text).toContain('<conditionalFormatting sqref="B3">');
  expect(text).toContain('<dataValidations count="1"><dataValidation type="custom" sqref="B3">');
  expect(text).toContain('<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>');
  expect(partIn(host, "xl/workbook.xml")).toContain("'1-1 카드'!$A$1:$C$3");
});

test("a copy of a copy, put in front, with a flag and a look, in one patch", async () => {
  const host = openXlsx(formWorkbook());
  const first = await copyStep(host, { repeated: [], cells: [{ cell: "A1", value: "하나" }] });
  const scratch = openXlsx(formWorkbook());
  await scratch.apply(patch(first));
  const second: CopySheetStep = {
    ...first,
    sheet: "1-2 카드",
    from: "1-1 카드",
    fromFingerprint: sheetFingerprint(sheetIn(await scratch.read(), "1-1 카드")),
    position: 0,
    repeated: [{ rows: "3:4", times: 2 }]
  };
  const flag = { id: "w-1", cell: "B3", severity: "warning", text: "확인" } as const;
  await host.apply(
    patch(
      first,
      second,
      { kind: "flag", sheet: "1-2 카드", flag },
      { kind: "format", sheet: "1-2 카드", formats: [{ range: "B3", format: { bold: true } }] }
    )
  );
  const snapshot = await host.read();
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(["1-2 카드", "목록", "양식", "1-1 카드"]);
  const sheet = sheetIn(snapshot, "1-2 카드");
  expect(sheet.flags).toEqual([flag]);
  expect(sheet.merges.map(formatRange)).toEqual(["A1:C1", "A3:A4", "A5:A6"]);
  const workbook = partIn(host, "xl/workbook.xml");
  expect(workbook).toContain(`localSheetId="0">'1-2 카드'!$A$1:$C$7<`);
  expect(workbook).toContain(`localSheetId="3">'1-1 카드'!$A$1:$C$5<`);
});

test("a copy keeps the merges that the sheet had when it was copied", async () => {
  const host = openXlsx(formWorkbook());
  await host.apply(
    patch(
      await copyStep(host, { repeated: [], cells: [] }),
      { kind: "unmerge", sheet: "양식", range: "A1:C1" },
      { kind: "unmerge", sheet: "양식", range: "A3:A4" }
    )
  );
  const snapshot = await host.read();
  expect(sheetIn(snapshot, "1-1 카드").merges.map(formatRange)).toEqual(["A1:C1", "A3:A4"]);
  expect(sheetIn(snapshot, "양식").merges).toEqual([]);
});
