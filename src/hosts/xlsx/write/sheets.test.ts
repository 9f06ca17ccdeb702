import { textsOf } from "../../../../tests/builders/package-parts";
import { xlsxBases } from "../../../../tests/builders/xlsx-bases";
import { relationship, xlsxFrom } from "../../../../tests/builders/xlsx-zip";
import type { Patch, Step } from "../../../workbook/patch";
import { EMPTY_CONTENT, type SheetContent } from "../../../workbook/sheet-content";
import { openXlsx, readXlsx } from "../xlsx-host";

const ROWS = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`;

function patch(...steps: Step[]): Patch {
  return { title: "시험", steps };
}

function added(sheet: string, content: Partial<SheetContent> = {}, position?: number): Step {
  const step: Step = { kind: "add-sheet", sheet, content: { ...EMPTY_CONTENT, ...content } };
  return position === undefined ? step : { ...step, position };
}

const FULL: SheetContent = {
  visibility: "hidden",
  cells: [
    { cell: "A1", value: "검증결과" },
    { cell: "B3", value: 2 }
  ],
  formats: [
    { range: "A1:B1", format: { bold: true, fill: "DDEBF7", border: { top: "thin", color: "808080" } } },
    { range: "B1", format: { numberFormat: "#,##0_ ", horizontal: "right", wrap: true } }
  ],
  merges: ["A5:B6"],
  columnWidths: [{ columns: "A:B", width: 12 }],
  rowHeights: [{ rows: "2:3", height: 30 }],
  links: [{ cell: "A3", target: "'1-2 카드'!F7" }],
  choices: [
    { range: "B4", options: ["완료", "추진중"] },
    { range: "B5", options: ["가".repeat(200), "나".repeat(100)] }
  ],
  page: {
    paper: "A4",
    orientation: "landscape",
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { top: 2.54, right: 1.27, bottom: 2.54, left: 1.27 },
    printArea: "A1:B6",
    titleRows: "1:2",
    footer: "&P / &N",
    centerHorizontally: true
  },
  frozen: { rows: 2, columns: 1 },
  tabColor: "c00000",
  hideGridlines: true
};

test("a sheet is written whole, in the order of the schema", async () => {
  const host = openXlsx(xlsxFrom({ sheets: { "1-2 카드": ROWS } }));
  await host.apply(patch(added("결과 '23", FULL)));
  const parts = textsOf(host.bytes());
  const sheet = parts["xl/worksheets/sheet2.xml"] ?? "";
  const names = [...sheet.replace(/<sheetData>.*<\/sheetData>/s, "<sheetData/>").matchAll(/<(\w+)[ />]/g)];
  expect(names.map((match) => match[1]).join(" ")).toBe(
    "worksheet sheetPr tabColor pageSetUpPr dimension sheetViews sheetView pane selection sheetFormatPr cols col col " +
      "sheetData mergeCells mergeCell dataValidations dataValidation formula1 hyperlinks hyperlink printOptions " +
      "pageMargins pageSetup headerFooter oddFooter"
  );
  expect(sheet).toContain(`<tabColor rgb="FFC00000"/>`);
  expect(sheet).toContain(
    `<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>`
  );
  expect(sheet).toContain(`<hyperlink ref="A3" location="'1-2 카드'!F7"/>`);
  expect(sheet).toContain(`sqref="B4"><formula1>"완료,추진중"</formula1>`);
  expect(sheet).toContain(
    `<pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.3" footer="0.3"/>`
  );
  expect(sheet).toContain(
    `<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>`
  );
  expect(sheet).toContain(`<row r="2" ht="30" customHeight="1"></row>`);
  expect(parts["xl/workbook.xml"]).toContain(
    `<sheet name="결과 '23" sheetId="2" state="hidden" r:id="rId3"/>`
  );
  expect(parts["xl/workbook.xml"]).toContain(
    `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">'결과 ''23'!$A$1:$B$6</definedName>` +
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'결과 ''23'!$1:$2</definedName></definedNames>`
  );
  expect(host.notices.join()).toContain("'결과 ''23'!B5");
});

test("a sheet with a print area goes again, and its names with it", async () => {
  const bytes = xlsxFrom({ sheets: { "1-2 카드": ROWS } });
  const host = openXlsx(bytes);
  await host.apply(patch(added("검증결과", FULL)));
  const later = openXlsx(host.bytes());
  await later.apply(patch({ kind: "remove-sheet", sheet: "검증결과", expected: FULL.cells }));
  const parts = textsOf(later.bytes());
  expect(Object.keys(parts).filter((name) => !(name in textsOf(bytes)))).toEqual(["xl/styles.xml"]);
  expect(parts["xl/workbook.xml"]).not.toContain("definedName");
  expect(parts["[Content_Types].xml"]).not.toContain("sheet2.xml");
  expect(parts["xl/_rels/workbook.xml.rels"]).not.toContain("sheet2.xml");
});

const LISTED = {
  sheets: { 하나: ROWS, 둘: ROWS, 셋: ROWS },
  workbookHead: `<bookViews><workbookView firstSheet="1" activeTab="2"/></bookViews>`,
  workbookTail:
    `<definedNames><definedName name="가" localSheetId="0">1</definedName><definedName name="다" localSheetId="2">3</definedName>` +
    `<definedName name="나" localSheetId="1">2</definedName></definedNames>`
};

test("numbers of sheets follow when one is removed", async () => {
  const host = openXlsx(xlsxFrom(LISTED));
  const expected = [{ cell: "A1", value: 1 }];
  await host.apply(patch({ kind: "remove-sheet", sheet: "둘", expected }));
  const book = textsOf(host.bytes())["xl/workbook.xml"] ?? "";
  expect(book).toContain(`<workbookView firstSheet="0" activeTab="1"/>`);
  expect(book).toContain(
    `<definedNames><definedName name="가" localSheetId="0">1</definedName><definedName name="다" localSheetId="1">3</definedName></definedNames>`
  );
  expect(textsOf(host.bytes())["xl/worksheets/sheet2.xml"]).toBeUndefined();
});

test("and when one comes in between", async () => {
  const host = openXlsx(xlsxFrom(LISTED));
  await host.apply(patch(added("사이", {}, 1)));
  const book = textsOf(host.bytes())["xl/workbook.xml"] ?? "";
  expect([...book.matchAll(/<sheet name="([^"]+)"/g)].map((match) => match[1])).toEqual([
    "하나",
    "사이",
    "둘",
    "셋"
  ]);
  expect(book).toContain(`<workbookView firstSheet="2" activeTab="3"/>`);
  expect([...book.matchAll(/localSheetId="(\d)"/g)].map((match) => match[1])).toEqual(["0", "3", "2"]);
});

test("entries that are no worksheets count, and new sheets come behind them", async () => {
  const bytes = xlsxFrom({
    sheets: { 하나: ROWS },
    more: {
      "xl/workbook.xml":
        `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
        `<sheets><sheet name="모듈" sheetId="4" r:id=""/><sheet name="하나" sheetId="1" r:id="rId1"/><sheet name="모듈2" sheetId="9" r:id=""/></sheets></workbook>`
    }
  });
  const host = openXlsx(bytes);
  await host.apply(patch(added("둘", { page: { paper: "A4", orientation: "portrait", titleRows: "1" } })));
  const book = textsOf(host.bytes())["xl/workbook.xml"] ?? "";
  expect(book).toContain(
    `<sheet name="모듈2" sheetId="9" r:id=""/><sheet name="둘" sheetId="10" r:id="rId2"/></sheets>`
  );
  expect(book).toContain(`localSheetId="3"`);
});

test("what belonged to a removed sheet alone goes with it; what others use stays", async () => {
  const relation = (id: string, target: string): string => relationship(id, "image", target);
  const bytes = xlsxFrom({
    sheets: { 하나: ROWS, 둘: ROWS },
    sheetRelationships: {
      하나: relation("rId1", "../media/both.png"),
      둘: relation("rId1", "../media/both.png") + relation("rId2", "../media/own.png")
    },
    more: { "xl/media/both.png": "x", "xl/media/own.png": "y" }
  });
  const host = openXlsx(bytes);
  await host.apply(patch({ kind: "remove-sheet", sheet: "둘", expected: [{ cell: "A1", value: 1 }] }));
  const left = Object.keys(textsOf(host.bytes()));
  expect(left).toContain("xl/media/both.png");
  expect(left).not.toContain("xl/media/own.png");
  expect(left).not.toContain("xl/worksheets/_rels/sheet2.xml.rels");
});

test("a print area follows its sheet's new name", async () => {
  const host = openXlsx((await xlsxBases())[0]?.bytes ?? new Uint8Array());
  await host.apply(patch({ kind: "rename-sheet", sheet: "이행현황", to: "_x0041_ <1> & 2" }));
  const [sheet] = readXlsx(host.bytes()).sheets;
  expect(sheet?.name).toBe("_x0041_ <1> & 2");
  expect(textsOf(host.bytes())["xl/workbook.xml"]).toContain(`'_x005F_x0041_ &lt;1&gt; &amp; 2'!$A$1:$C$4`);
});

test("a chosen sheet that goes leaves the first visible one chosen", async () => {
  const host = openXlsx(xlsxFrom(LISTED));
  await host.apply(patch({ kind: "remove-sheet", sheet: "셋", expected: [{ cell: "A1", value: 1 }] }));
  expect(textsOf(host.bytes())["xl/workbook.xml"]).toContain(`activeTab="0"`);
});
