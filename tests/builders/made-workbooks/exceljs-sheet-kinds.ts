import { grid, type Make } from "./exceljs-kind";

const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

/** What users make of sheets and workbooks. */
export const SHEET_KINDS: Readonly<Record<string, Make>> = {
  merges: (sheet) => {
    grid(sheet);
    sheet.mergeCells("A5:C6");
    sheet.getCell("A5").value = "병합";
    sheet.mergeCells("E1:E9");
  },
  sizes: (sheet) => {
    grid(sheet);
    sheet.getColumn(2).width = 30;
    sheet.getColumn(3).hidden = true;
    sheet.getRow(2).height = 40;
    sheet.getRow(3).hidden = true;
    sheet.properties.defaultRowHeight = 18;
  },
  "styled lines": (sheet) => {
    grid(sheet);
    sheet.getColumn(6).fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDEBF7" } };
    sheet.getRow(8).font = { bold: true };
  },
  outline: (sheet) => {
    grid(sheet);
    sheet.getRow(2).outlineLevel = 1;
    sheet.getRow(3).outlineLevel = 2;
    sheet.getColumn(3).outlineLevel = 1;
  },
  "frozen panes": (sheet) => {
    grid(sheet);
    sheet.views = [{ state: "frozen", xSplit: 1, ySplit: 1, showGridLines: false, zoomScale: 85 }];
  },
  "split panes": (sheet) => {
    grid(sheet);
    sheet.views = [{ state: "split", xSplit: 2000, ySplit: 1000, topLeftCell: "C3" }];
  },
  "tab colour": (sheet) => {
    grid(sheet);
    sheet.properties.tabColor = { argb: "FFC00000" };
  },
  "hidden sheets": (sheet, book) => {
    grid(sheet);
    book.addWorksheet("숨김", { state: "hidden" }).addRow([1]);
    book.addWorksheet("아주 숨김", { state: "veryHidden" }).addRow([2]);
  },
  "many sheets": (sheet, book) => {
    grid(sheet);
    for (const name of ["1-2 카드", "O'Neil", "R1C1", "2024", "긴 이름 ".repeat(6).trim()]) {
      grid(book.addWorksheet(name));
    }
    sheet.getCell("F1").value = { formula: "'1-2 카드'!D2+'O''Neil'!D3+'2024'!B2", result: 290.5 };
  },
  names: (sheet, book) => {
    grid(sheet);
    book.definedNames.add("현황!$B$2:$C$3", "금액");
    sheet.getCell("F1").value = { formula: "SUM(금액)", result: 190.5 };
  },
  links: (sheet) => {
    grid(sheet);
    sheet.getCell("A5").value = { text: "누리집", hyperlink: "https://example.org/?a=1&b=2" };
    sheet.getCell("A6").value = { text: "안쪽", hyperlink: "#현황!A1", tooltip: "처음으로" };
  },
  notes: (sheet) => {
    grid(sheet);
    sheet.getCell("B2").note = "담당자 확인";
    sheet.getCell("B3").note = { texts: [{ text: "굵은 ", font: { bold: true } }, { text: "메모" }] };
  },
  validations: (sheet) => {
    grid(sheet);
    sheet.getCell("A5").dataValidation = { type: "list", allowBlank: true, formulae: ['"완료,정상추진"'] };
    sheet.getCell("B5").dataValidation = { type: "whole", operator: "between", formulae: [1, 9] };
    sheet.getCell("C5").dataValidation = { type: "custom", formulae: ["LEN(C5)<9"], showErrorMessage: true };
  },
  "conditional formats": (sheet) => {
    grid(sheet);
    const look = { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFC7CE" } } } as const;
    sheet.addConditionalFormatting({
      ref: "B2:C3",
      rules: [
        { type: "expression", formulae: ["B2>50"], style: look, priority: 1 },
        { type: "top10", rank: 1, percent: false, bottom: false, style: look, priority: 2 },
        {
          type: "colorScale",
          priority: 3,
          cfvo: [{ type: "min" }, { type: "max" }],
          color: [{ argb: "FFF8696B" }, { argb: "FF63BE7B" }]
        }
      ]
    });
  },
  tables: (sheet) => {
    sheet.addTable({
      name: "표1",
      ref: "B2",
      headerRow: true,
      totalsRow: true,
      columns: [
        { name: "이름", totalsRowLabel: "계" },
        { name: "값", totalsRowFunction: "sum" }
      ],
      rows: [
        ["가", 1],
        ["나", 2]
      ]
    });
  },
  filter: (sheet) => {
    grid(sheet);
    sheet.autoFilter = "A1:D3";
  },
  images: (sheet, book) => {
    grid(sheet);
    const image = book.addImage({ base64: PIXEL, extension: "png" });
    sheet.addImage(image, "F2:H6");
    sheet.addImage(image, { tl: { col: 1, row: 8 }, ext: { width: 40, height: 40 } });
  },
  background: (sheet, book) => {
    grid(sheet);
    sheet.addBackgroundImage(book.addImage({ base64: PIXEL, extension: "png" }));
  },
  printing: (sheet) => {
    grid(sheet);
    const page = { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
    Object.assign(sheet.pageSetup, page, { paperSize: 9 });
    sheet.pageSetup.printArea = "A1:D3";
    sheet.pageSetup.printTitlesRow = "1:1";
    sheet.headerFooter = { oddFooter: "&C&P / &N", differentFirst: true, firstHeader: "&L대외비" };
    sheet.getRow(2).addPageBreak();
  },
  "protected sheet": (sheet, book) => {
    grid(sheet);
    const other = book.addWorksheet("잠금");
    grid(other);
    Object.assign(other, { sheetProtection: { sheet: true, objects: false, formatCells: false } });
  },
  "date system 1904": (sheet, book) => {
    book.properties.date1904 = true;
    sheet.getCell("A1").value = new Date(Date.UTC(2024, 1, 29));
    sheet.getCell("A1").numFmt = "yyyy-mm-dd";
    sheet.getCell("A2").value = 15;
  },
  "right to left": (sheet) => {
    grid(sheet);
    sheet.views = [{ rightToLeft: true }];
  },
  "wide and deep": (sheet) => {
    sheet.getCell("A1").value = "처음";
    sheet.getCell("XFD1").value = "오른쪽 끝";
    sheet.getCell("A1048576").value = "맨 아래";
  },
  empty: () => undefined
};
