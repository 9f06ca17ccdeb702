import fc from "fast-check";
import { applyPatch } from "../src/workbook/apply-patch";
import type { CellFormat } from "../src/workbook/format";
import type { Patch, Step } from "../src/workbook/patch";
import type { CellContent, Snapshot } from "../src/workbook/snapshot";
import { EMPTY_CONTENT, type SheetContent } from "../src/workbook/sheet-content";
import { snapshotOf, stateOf } from "../src/workbook/workbook-state";
import { arbitraryDice, arbitraryWorkbook, patchFrom } from "./builders/arbitrary-workbook";
import { sheetFromText, workbookFromText } from "./builders/sheet-text";
import { plainBook, plainSnapshot } from "./office-host/compare";
import { openExcel, type OpenExcel } from "./office-host/open-excel";

const book = workbookFromText({
  실천계획: "관리번호 | 1-2-2\n총사업비 | 640",
  이행현황: "구분 | 총계 | <\n계 | =SUM(B3:B4) → 179 | 'x\n국비 | 100\n도비 | 79\n합 | =실천계획!B2 → 640"
});

const set = (cell: string, before: CellContent, after: CellContent): Step => ({
  kind: "set-cells",
  sheet: "이행현황",
  changes: [{ cell, before, after }]
});

const opened: OpenExcel[] = [];

async function open(snapshot: Snapshot, ceiling = 14): Promise<OpenExcel> {
  const excel = await openExcel(snapshot, ceiling);
  opened.push(excel);
  return excel;
}

afterEach(() => {
  for (const { office } of opened.splice(0)) expect(office.complaints).toEqual([]);
});

/** Applies, looks, takes back, and looks again. */
async function thereAndBack(excel: OpenExcel, steps: readonly Step[]): Promise<Snapshot> {
  await excel.host.read();
  const before = plainBook(excel.office.book);
  const inverse = await excel.host.apply({ title: "시험", steps });
  const after = await excel.host.read();
  await excel.host.apply(inverse);
  expect(plainBook(excel.office.book)).toEqual(before);
  return after;
}

describe("reading", () => {
  test("gives what stands in the workbook, in two round trips", async () => {
    const { host, office } = await open(book);
    const trips = await office.counting(async () => {
      expect(plainSnapshot(await host.read())).toEqual(plainSnapshot(book));
    });
    expect(trips).toHaveLength(2);
    expect(trips.every((trip) => (trip.flags & 64) !== 0)).toBe(true);
  });

  test("gives everything that a snapshot has", async () => {
    const sheet = sheetFromText("1-2 카드", "'=1+1 | '#REF! | #REF! | 오전\n'TRUE | 1.5", {
      visibility: "hidden",
      protected: true,
      hiddenRows: [{ first: 1, last: 1 }],
      hiddenColumns: [{ first: 1, last: 2 }]
    });
    const cells = sheet.cells.map((cell) => (cell.value === 1.5 ? { ...cell, format: "0.0" } : cell));
    const rich: Snapshot = {
      ...book,
      sheets: [...book.sheets, { ...sheet, cells }],
      names: [
        { name: "합계", refersTo: "이행현황!$B$2" },
        { name: "숨김", refersTo: "1", hidden: true },
        { name: "여기", refersTo: "이행현황!$B$3", sheet: "이행현황" }
      ],
      settings: { profile: '{"term":"<민선 8기>"}' }
    };
    const { host } = await open(rich);
    expect(plainSnapshot(await host.read())).toEqual(plainSnapshot(rich));
  });

  test("names the workbooks that formulas point into", async () => {
    const { host } = await open(workbookFromText({ 가: "='[계획.xlsx]총괄'!A1 → 1 | =[b.xlsm]c!B2 → 2" }));
    expect((await host.read()).externalLinks).toEqual(["계획.xlsx", "b.xlsm"]);
  });

  test("some sheets come in one round trip, and leave merges alone", async () => {
    const { host, office } = await open(book);
    await host.read();
    office.book.sheets[1]?.cells.set("2,1", { value: 7, kind: "Double" });
    const trips = await office.counting(async () => {
      const { sheets } = await host.read({ sheets: ["이행현황", "없는 시트"] });
      expect(sheets.map((sheet) => sheet.name)).toEqual(["이행현황"]);
      expect(sheets[0]?.cells.find((cell) => cell.row === 2 && cell.column === 1)?.value).toBe(7);
      expect(sheets[0]?.merges).toHaveLength(1);
    });
    expect(trips).toHaveLength(1);
  });

  test("a sheet that took another's name is read whole", async () => {
    const { host, office } = await open(book);
    await host.read();
    const [first, second] = office.book.sheets;
    if (!first || !second) throw new Error("two sheets");
    office.book.sheets.splice(1, 1);
    first.name = "이행현황";
    first.merges = [{ top: 5, bottom: 6, left: 0, right: 0 }];
    first.id = "{fresh}";
    const { sheets } = await host.read({ sheets: ["이행현황"] });
    expect(sheets[0]?.merges).toEqual(first.merges);
  });

  test("more merges than Excel tells at once are all found", async () => {
    const merges = Array.from({ length: 600 }, (_, index) => ({
      top: index * 2,
      bottom: index * 2,
      left: 0,
      right: 1
    }));
    const rows = Array.from({ length: 1200 }, (_, index) => `'${index}`).join("\n");
    const { host, office } = await open({ ...book, sheets: [sheetFromText("많음", rows, { merges })] });
    const trips = await office.counting(async () => {
      expect((await host.read()).sheets[0]?.merges).toHaveLength(600);
    });
    expect(trips).toHaveLength(4);
  });
});

describe("patches", () => {
  test("do in Excel what they do in memory, and their inverse takes them back", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryWorkbook, arbitraryDice, async (workbook, dice) => {
        const excel = await open(workbook);
        const found = await excel.host.read();
        const patch = patchFrom(stateOf(found), dice);
        const { state } = applyPatch(stateOf(found), patch);
        const was = plainBook(excel.office.book);
        const inverse = await excel.host.apply(patch);
        const after = plainSnapshot(await excel.host.read());
        expect(after).toEqual(plainSnapshot(snapshotOf(state)));
        const again = await excel.host.apply(inverse);
        expect(plainSnapshot(await excel.host.read())).toEqual(plainSnapshot(found));
        // The looks of a removed sheet do not come back: see the host's README.
        const removes = patch.steps.some((step) => step.kind === "remove-sheet");
        if (!removes) expect(plainBook(excel.office.book)).toEqual(was);
        await excel.host.apply(again);
        expect(plainSnapshot(await excel.host.read())).toEqual(after);
        expect(excel.office.complaints).toEqual([]);
      }),
      { numRuns: 150 }
    );
  });

  test("write near cells as one block and far ones as another", async () => {
    const { host, office } = await open(book);
    const changes = ["A10", "B10", "A11", "C12", "Z900"].map((cell) => ({
      cell,
      before: { value: null },
      after: { value: 1 }
    }));
    const [, write] = await office.counting(() =>
      host.apply({ title: "시험", steps: [{ kind: "set-cells", sheet: "이행현황", changes }] })
    );
    expect(write?.actions).toBeLessThan(15);
    expect((await host.read()).sheets[1]?.cells.filter((cell) => cell.row >= 9)).toHaveLength(5);
  });

  test.each([
    ["=1+1"],
    ["+82-2-120"],
    ["-"],
    ["-2+3"],
    ["@SUM(A1)"],
    ["\t=1+1"],
    ["\r=1+1"],
    ["=cmd|' /C calc'!A0"],
    ["'77"],
    ["''"],
    ["007"],
    ["1-2-2"],
    ["3/4"],
    ["12:30"],
    ["50%"],
    ["TRUE"],
    ["#REF!"],
    ["1e5"],
    [" 12 "],
    ["줄\n바꿈"],
    ["한글"]
  ])("the text %j stays a text", async (text) => {
    const excel = await open(book);
    const after = await thereAndBack(excel, [set("A9", { value: null }, { value: text })]);
    expect(after.sheets[1]?.cells.find((cell) => cell.row === 8)).toEqual({ row: 8, column: 0, value: text });
  });

  test("a number in a cell of the text format becomes a number, and taking it back gives the text again", async () => {
    const cells = sheetFromText("이행현황", "'100").cells.map((cell) => ({ ...cell, format: "@" }));
    const excel = await open({ ...book, sheets: [sheetFromText("이행현황", "'100", { cells })] });
    const after = await thereAndBack(excel, [set("A1", { value: "100" }, { value: 100 })]);
    expect(after.sheets[0]?.cells).toEqual([{ row: 0, column: 0, value: 100 }]);
  });

  test("the user's looks come back to the letter", async () => {
    const excel = await open(book);
    const sheet = excel.office.book.sheets[1];
    sheet?.looks.set("2,1", { "fill.color": "#FFFF00", "font.bold": true, "border.EdgeTop.style": "Double" });
    sheet?.numberFormats.set("2,1", "#,##0");
    sheet?.widths.set(1, 77.25);
    await thereAndBack(excel, [
      {
        kind: "format",
        sheet: "이행현황",
        formats: [
          {
            range: "A1:C4",
            format: { fill: "DDEBF7", bold: false, horizontal: "center", numberFormat: "0" }
          },
          { range: "A1:C1", format: { border: { top: "thin", bottom: "medium", color: "808080" } } }
        ]
      },
      { kind: "column-widths", sheet: "이행현황", widths: [{ columns: "A:C", width: 20 }] }
    ]);
  });

  test("a look says all that a grid's user can change, and the user's own comes back", async () => {
    const excel = await open(book);
    const sheet = excel.office.book.sheets[1];
    sheet?.looks.set("0,0", { "font.superscript": true, "fill.color": "#FFFF00", textOrientation: 45 });
    const format: CellFormat = {
      strike: true,
      script: "sub",
      color: null,
      fill: null,
      horizontal: "general",
      vertical: "justify",
      rotation: -90,
      border: { top: "thin", left: "thin", color: "112233", colors: { left: "445566" } }
    };
    const step: Step = { kind: "format", sheet: "이행현황", formats: [{ range: "A1", format }] };
    await thereAndBack(excel, [step]);
    await excel.host.apply({ title: "시험", steps: [step] });
    expect(sheet?.looks.get("0,0")).toEqual({
      "font.strikethrough": true,
      "font.subscript": true,
      verticalAlignment: "Justify",
      textOrientation: -90,
      "border.EdgeTop.style": "Continuous",
      "border.EdgeTop.weight": "Thin",
      "border.EdgeTop.color": "#112233",
      "border.EdgeLeft.style": "Continuous",
      "border.EdgeLeft.weight": "Thin",
      "border.EdgeLeft.color": "#445566"
    });
  });
});

describe("sheets", () => {
  const content: SheetContent = {
    ...EMPTY_CONTENT,
    cells: [
      { cell: "A1", value: "검증결과" },
      { cell: "A2", value: "이동" },
      { cell: "B2", value: "=위험" },
      { cell: "C2", value: 12, formula: "=실천계획!B2" }
    ],
    formats: [
      {
        range: "A1:C2",
        format: { fontName: "맑은 고딕", fontSize: 10, border: { top: "thin", bottom: "thin" } }
      },
      { range: "A1:C1", format: { bold: true, fill: "D9E1F2", horizontal: "center" } },
      { range: "C2", format: { numberFormat: "#,##0" } }
    ],
    merges: ["A1:C1"],
    columnWidths: [{ columns: "A:B", width: 24 }],
    rowHeights: [{ rows: "1", height: 30 }],
    links: [{ cell: "A2", target: "이행현황!B2" }],
    choices: [
      { range: "B3:B9", options: ["완료", "추진중"] },
      { range: "C3", options: ["가".repeat(300)] }
    ],
    page: {
      paper: "A4",
      orientation: "landscape",
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 1, right: 1, bottom: 1, left: 1 },
      printArea: "A1:C9",
      titleRows: "1:2",
      footer: "&P / &N",
      centerHorizontally: true
    },
    frozen: { rows: 2, columns: 1 },
    tabColor: "C00000",
    hideGridlines: true
  };

  test("are added with all that they hold", async () => {
    const excel = await open(book);
    const patch: Patch = { title: "시험", steps: [{ kind: "add-sheet", sheet: "검증결과", content }] };
    await excel.host.apply(patch);
    expect(excel.host.lastTraffic.notices.map((notice) => notice.code)).toEqual(["choices-left-out"]);
    expect(excel.host.remarks).toEqual([
      { ko: expect.stringContaining("검증결과!C3의 선택 목록"), en: expect.stringContaining("검증결과!C3") }
    ]);
    expect(plainBook(excel.office.book)).toMatchObject({
      sheets: [
        {},
        {},
        {
          name: "검증결과",
          merges: ["A1:C1"],
          cells: {
            "0,0": { value: "검증결과" },
            "1,1": { value: "=위험", kind: "String" },
            "1,2": "=실천계획!B2"
          },
          numberFormats: { "1,2": "#,##0" },
          looks: {
            "0,0": { "font.bold": true, "fill.color": "#D9E1F2", "border.EdgeTop.style": "Continuous" },
            "1,0": { "font.size": 10, "border.EdgeBottom.style": "Continuous" }
          },
          rest: {
            tabColor: "#C00000",
            showGridlines: false,
            "frozen.at": "A1:A2",
            "page.paperSize": "A4",
            "page.orientation": "Landscape",
            "page.zoom": { horizontalFitToPages: 1 },
            "page.titleRows": ["$1:$2"],
            "page.footer": "&P / &N",
            "validation.2,1,8,1": { list: { inCellDropDown: true, source: "완료,추진중" } },
            "link.A2": { documentReference: "이행현황!B2", textToDisplay: "이동" }
          }
        }
      ]
    });
    expect(excel.office.book.sheets[2]?.widths.get(0)).toBeCloseTo((24 * 7 + 5) * 0.75);
  });

  test("are added in front, renamed, and removed for one of the same name", async () => {
    const excel = await open(book);
    const front: Step = { kind: "add-sheet", sheet: "표지", content: EMPTY_CONTENT, position: 0 };
    await thereAndBack(excel, [front, { kind: "rename-sheet", sheet: "이행현황", to: "추진현황" }]);
    const old: Step = { kind: "add-sheet", sheet: "검증결과", content };
    await excel.host.apply({ title: "시험", steps: [old] });
    await excel.host.read();
    const inverse = await excel.host.apply({
      title: "시험",
      steps: [
        { kind: "remove-sheet", sheet: "검증결과", expected: content.cells },
        { kind: "add-sheet", sheet: "검증결과", content: EMPTY_CONTENT }
      ]
    });
    expect(excel.office.book.sheets.map((sheet) => sheet.name)).toEqual(["실천계획", "이행현황", "검증결과"]);
    expect((await excel.host.read()).sheets[2]?.cells).toEqual([]);
    await excel.host.apply(inverse);
    expect((await excel.host.read()).sheets[2]?.cells).toHaveLength(4);
  });

  test("with a print area, which Excel lists among the sheet's names, are removed all the same", async () => {
    const excel = await open(book);
    await excel.host.apply({
      title: "시험",
      steps: [{ kind: "add-sheet", sheet: "검증결과", content }]
    });
    expect(excel.office.book.sheets[2]?.names.map((item) => item.name)).toEqual(["Print_Area"]);
    const { names } = await excel.host.read();
    expect(names).toEqual([]);
    await excel.host.apply({
      title: "지우기",
      steps: [{ kind: "remove-sheet", sheet: "검증결과", expected: content.cells }]
    });
    expect(excel.office.book.sheets).toHaveLength(2);
  });

  test("that anything refers to are not removed, though it stands on a sheet not read before", async () => {
    const { host } = await open(book);
    const cells = [
      { cell: "A1", value: "관리번호" },
      { cell: "B1", value: "1-2-2" },
      { cell: "A2", value: "총사업비" },
      { cell: "B2", value: 640 }
    ];
    const patch: Patch = {
      title: "시험",
      steps: [{ kind: "remove-sheet", sheet: "실천계획", expected: cells }]
    };
    await expect(host.apply(patch)).rejects.toMatchObject({ code: "sheet-referred" });
  });
});

describe("flags", () => {
  const flag = { id: "e-1", cell: "B3", severity: "error", text: "합계가 다릅니다" } as const;

  test("are conditional formats of their own, and clearing takes no other", async () => {
    const excel = await open(book);
    const formats = excel.office.book.sheets[1]?.conditionalFormats;
    formats?.push({
      id: "{user}",
      range: { top: 0, bottom: 9, left: 0, right: 9 },
      type: "Custom",
      formula: '=LEN("공약")>0',
      fill: "#00FF00"
    });
    formats?.push({ ...formats[0], id: "{bars}", type: "DataBar", formula: "" } as (typeof formats)[number]);
    await excel.host.read();
    const inverse = await excel.host.apply({
      title: "표시",
      steps: [{ kind: "flag", sheet: "이행현황", flag }]
    });
    expect(formats?.slice(2)).toMatchObject([
      { range: { top: 2, left: 1 }, formula: '=LEN("공약지기:e-1")>0', fill: "#FFC7CE" }
    ]);
    const read = await excel.host.read();
    expect(read.sheets[1]?.flags).toEqual([flag]);
    expect(read.settings).toEqual({});
    await excel.host.apply(inverse);
    expect(formats?.map((format) => format.id)).toEqual(["{user}", "{bars}"]);
    expect(excel.office.book.parts).toEqual([]);
  });

  test("that another door set are found by their marks, and cleared wherever they have moved", async () => {
    const sheets = book.sheets.map((sheet) =>
      sheet.name === "이행현황" ? { ...sheet, flags: [flag] } : sheet
    );
    const { host, office } = await open({ ...book, sheets });
    const trips = await office.counting(async () => {
      expect((await host.read()).sheets[1]?.flags).toEqual([{ ...flag, text: "" }]);
    });
    expect(trips).toHaveLength(3);
    const [format] = office.book.sheets[1]?.conditionalFormats ?? [];
    if (format) format.range = { top: 40, bottom: 40, left: 3, right: 3 };
    await host.apply({ title: "표시 지우기", steps: [{ kind: "unflag", sheet: "이행현황", flag }] });
    expect(office.book.sheets[1]?.conditionalFormats).toEqual([]);
  });

  test("follow rows that are inserted above them, and the first cell where the cell was copied", async () => {
    const { host, office } = await open(book);
    await host.apply({ title: "표시", steps: [{ kind: "flag", sheet: "이행현황", flag }] });
    await host.read();
    const [format] = office.book.sheets[1]?.conditionalFormats ?? [];
    if (!format) throw new Error("no mark");
    format.range = { top: 6, bottom: 6, left: 1, right: 1 };
    format.copies = [{ top: 9, bottom: 9, left: 1, right: 1 }];
    const trips = await office.counting(async () => {
      expect((await host.read()).sheets[1]?.flags).toEqual([{ ...flag, cell: "B7" }]);
    });
    expect(trips).toHaveLength(2);
    office.book.sheets[1]?.conditionalFormats.pop();
    expect((await host.read()).sheets[1]?.flags).toEqual([]);
  });

  test("are put back where they stood when they were cleared, not where they were set", async () => {
    const { host, office } = await open(book);
    await host.apply({ title: "표시", steps: [{ kind: "flag", sheet: "이행현황", flag }] });
    const found = await host.read();
    const formats = office.book.sheets[1]?.conditionalFormats;
    if (formats?.[0]) formats[0].range = { top: 6, bottom: 6, left: 1, right: 1 };
    const [known] = found.sheets[1]?.flags ?? [];
    if (!known) throw new Error("no flag");
    const inverse = await host.apply({
      title: "표시 지우기",
      steps: [{ kind: "unflag", sheet: "이행현황", flag: known }]
    });
    await host.apply(inverse);
    expect(formats?.map((format) => format.range.top)).toEqual([6]);
  });

  test("are not set on a protected sheet, and the protection stays", async () => {
    const sheets = book.sheets.map((sheet) => ({ ...sheet, protected: true }));
    const { host, office } = await open({ ...book, sheets });
    const trips = await office.counting(async () => {
      await expect(
        host.apply({ title: "표시", steps: [{ kind: "flag", sheet: "이행현황", flag }] })
      ).rejects.toMatchObject({ code: "sheet-protected" });
    });
    expect(trips).toHaveLength(1);
    expect(office.book.sheets[1]?.isProtected).toBe(true);
  });
});

test("settings and names come and go", async () => {
  const excel = await open({ ...book, settings: { seal: "{}" }, names: [{ name: "합", refersTo: "1" }] });
  const after = await thereAndBack(excel, [
    { kind: "setting", key: "profile", before: null, after: '{"a":"\n<"}' },
    { kind: "setting", key: "seal", before: "{}", after: null },
    { kind: "set-name", name: "합", before: "1", after: "이행현황!$B$2" },
    { kind: "set-name", name: "국비", scope: "이행현황", before: null, after: "$B$3" }
  ]);
  expect(after.settings).toEqual({ profile: '{"a":"\n<"}' });
  expect(after.names).toEqual([
    { name: "합", refersTo: "이행현황!$B$2" },
    { name: "국비", refersTo: "$B$3", sheet: "이행현황" }
  ]);
});

describe("moving to a cell", () => {
  test("selects it", async () => {
    const { host, office } = await open(book);
    await host.select({ sheet: "이행현황", row: 6, column: 5 });
    expect(office.book.selected).toBe("이행현황!F7");
  });

  test("on a sheet that is gone or hidden is refused, each in its own words", async () => {
    const sheets = book.sheets.map((sheet, index) =>
      index === 0 ? { ...sheet, visibility: "hidden" as const } : sheet
    );
    const { host } = await open({ ...book, sheets });
    await expect(host.select({ sheet: "없음", row: 0, column: 0 })).rejects.toMatchObject({
      code: "sheet-missing"
    });
    await expect(host.select({ sheet: "실천계획", row: 0, column: 0 })).rejects.toMatchObject({
      code: "sheet-hidden"
    });
  });
});

describe("the active cell", () => {
  test("is asked for in one round trip, on a sheet of any name", async () => {
    const sheets = book.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name}'s 1-2!` }));
    const { host, office } = await open({ ...book, sheets });
    const cell = { sheet: "이행현황's 1-2!", row: 6, column: 27 };
    await host.select(cell);
    const trips = await office.counting(async () => {
      expect(await host.selectedCell()).toEqual(cell);
    });
    expect(trips).toHaveLength(1);
  });

  test("is the first of the workbook before anything was selected", async () => {
    const { host } = await open(book);
    expect(await host.selectedCell()).toEqual({ sheet: "실천계획", row: 0, column: 0 });
  });
});
