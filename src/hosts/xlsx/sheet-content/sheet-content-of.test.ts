import { formWorkbook } from "../../../../tests/builders/form-workbook";
import { refusalOf } from "../../../../tests/builders/refusal-of";
import { xlsxBases } from "../../../../tests/builders/xlsx-bases";
import { xlsxFrom } from "../../../../tests/builders/xlsx-zip";
import { formatRange } from "../../../workbook/address";
import { patchFromJson } from "../../../workbook/patch-json";
import { sheetNamed } from "../../../workbook/snapshot";
import { openXlsx } from "../xlsx-host";
import { sheetContentOf } from "./sheet-content-of";

test("a form is told with its looks, sizes, lists and page set-up", () => {
  const content = sheetContentOf(formWorkbook(), "양식");
  expect(content.cells).toContainEqual({ cell: "B5", value: 30, formula: "=SUM(B3:B4)" });
  expect(content.formats).toContainEqual({
    range: "A1:C1",
    format: expect.objectContaining({ bold: true, fontSize: 14, fontName: "맑은 고딕", fill: "DDEBF7" })
  });
  expect(content.formats).toContainEqual({
    range: "B3:B5",
    format: expect.objectContaining({ numberFormat: "#,##0_ ", fill: null, bold: false })
  });
  expect(content.merges).toEqual(["A1:C1", "A3:A4"]);
  expect(content.columnWidths[0]).toEqual({ columns: "A", width: expect.closeTo(20, 1) as unknown });
  expect(content.rowHeights).toEqual([
    { rows: "1", height: 30 },
    { rows: "2", height: 16.5 },
    { rows: "3", height: 24 },
    { rows: "4:5", height: 16.5 }
  ]);
  expect(content.choices).toEqual([{ range: "C3", options: ["예", "아니요"] }]);
  expect(content.links).toEqual([{ cell: "A3", target: "양식!A5" }]);
  expect(content.page).toEqual({
    paper: "A4",
    orientation: "landscape",
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { top: 1.905, right: 1.27, bottom: 1.905, left: 1.27, header: 0.762, footer: 0.762 },
    printArea: "A1:C5",
    titleRows: "1:2",
    header: "&C&G",
    footer: "&P / &N"
  });
  expect(content).toMatchObject({ frozen: { rows: 2, columns: 0 }, tabColor: "0F6CBD", hideGridlines: true });
});

test("colours of the theme are resolved, columns' looks reach to what they hold, lists in cells are told", () => {
  const bytes = xlsxFrom({
    sheets: {
      목록: `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>정상</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>지연</t></is></c></row></sheetData>`,
      양식:
        `<cols><col min="2" max="16384" width="9.7109375" style="1"/></cols><sheetData><row r="2"><c r="C2" s="0"><f>목록!A1</f><v>5</v></c></row></sheetData>` +
        `<dataValidations><dataValidation type="list" sqref="A1 B2"><formula1>목록!$A$1:$A$2</formula1></dataValidation>` +
        `<dataValidation type="list" sqref="A2"><formula1>상태</formula1></dataValidation></dataValidations>` +
        `<pageSetup paperSize="12" scale="85" pageOrder="overThenDown"/>`
    },
    styles:
      `<fonts count="1"><font><sz val="11"/><name val="굴림"/></font></fonts><fills count="3"><fill/><fill/><fill><patternFill patternType="solid"><fgColor theme="4"/></patternFill></fill></fills>` +
      `<borders count="2"><border/><border><left style="thin"><color rgb="FF112233"/></left><top style="double"/></border></borders>` +
      `<cellXfs count="2"><xf/><xf fillId="2" borderId="1"/></cellXfs>`,
    workbookTail: `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">양식!$A:$B,양식!$1:$2</definedName><definedName name="상태">목록!$A$1:$A$2</definedName></definedNames>`
  });
  const content = sheetContentOf(bytes, "양식");
  expect(content.cells).toEqual([{ cell: "C2", value: 5 }]);
  const format = expect.objectContaining({
    fill: "4472C4",
    border: { top: "double", left: "thin", colors: { left: "112233" } }
  }) as unknown;
  expect(content.formats).toEqual([
    { range: "B1:C1", format },
    { range: "B2", format }
  ]);
  expect(content.columnWidths).toEqual([{ columns: "B:C", width: expect.closeTo(9, 1) as unknown }]);
  expect(content.choices).toEqual(["A1", "B2", "A2"].map((range) => ({ range, options: ["정상", "지연"] })));
  expect(content.page).toEqual({
    paper: "B4",
    orientation: "portrait",
    scale: 85,
    titleRows: "1:2",
    titleColumns: "A:B",
    overThenDown: true
  });
});

test("every sheet of many makers' workbooks can be added to another, and is told the same there", async () => {
  for (const { name, bytes } of [...(await xlsxBases()), { name: "form", bytes: formWorkbook() }]) {
    const { sheets } = await openXlsx(bytes).read();
    for (const sheet of sheets) {
      const content = sheetContentOf(bytes, sheet.name);
      const patch = { title: "들여오기", steps: [{ kind: "add-sheet" as const, sheet: "들여온", content }] };
      const host = openXlsx(formWorkbook());
      await host.apply(patchFromJson(JSON.stringify(patch)));
      const added = sheetNamed(await host.read(), "들여온");
      expect([name, added?.merges.map(formatRange)]).toEqual([name, sheet.merges.map(formatRange)]);
      const again = sheetContentOf(host.bytes(), "들여온");
      expect([name, again.formats]).toEqual([name, content.formats]);
      expect([name, { ...again.page, margins: null }]).toEqual([name, { ...content.page, margins: null }]);
      expect([name, again.cells]).toEqual([name, content.cells]);
    }
  }
});

test("a sheet that is not there is told", () => {
  expect(refusalOf(() => sheetContentOf(formWorkbook(), "없음"))).toBe("sheet-missing");
});
