import {
  BooleanNumber,
  CellValueType,
  CustomRangeType,
  DataValidationType,
  type IWorksheetData
} from "@univerjs/core";
import {
  dress,
  editedGrid,
  put,
  snapshotOfData,
  untouchedGrid
} from "../../../../tests/builders/edited-grid";
import { textsOf } from "../../../../tests/builders/package-parts";
import { xlsxFrom } from "../../../../tests/builders/xlsx-zip";
import { formatCell, formatRange } from "../../../workbook/address";
import { sheetNamed, type Snapshot } from "../../../workbook/snapshot";
import { openXlsx } from "../../xlsx/xlsx-host";
import type { GridChanges, GridSheetNow } from "../grid-changes";
import { openGridBook } from "../open/open-grid-book";
import { RESOURCES } from "../open/plugin-names";
import { saveGrid } from "./save-grid";

const BYTES = xlsxFrom({
  sheets: {
    카드: `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+총괄!A1</f><v>3</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>글</t></is></c></row></sheetData><hyperlinks><hyperlink ref="A2" location="총괄!A1"/></hyperlinks>`,
    총괄: `<sheetData><row r="1"><c r="A1"><v>2</v></c></row></sheetData>`,
    숨김: `<sheetData/>`
  },
  styles: `<fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellXfs count="2"><xf fontId="0"/><xf fontId="1"/></cellXfs>`,
  workbookTail: `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">카드!$A$1:$B$2</definedName><definedName name="합계">카드!$B$1</definedName></definedNames>`
});

async function untouched(): Promise<GridChanges> {
  return untouchedGrid(await openGridBook(openXlsx(BYTES)));
}

async function saved(
  changes: GridChanges
): Promise<{ readonly bytes: Uint8Array; readonly snapshot: Snapshot }> {
  const bytes = await saveGrid(openXlsx(BYTES), changes);
  return { bytes, snapshot: await openXlsx(bytes).read() };
}

function contents(snapshot: Snapshot, name: string) {
  const cells = sheetNamed(snapshot, name)?.cells ?? [];
  return Object.fromEntries(cells.map((cell) => [formatCell(cell), cell.formula ?? cell.value]));
}

/** A sheet that a user adds: what is in it is put there by the act. */
function addedSheet(like: GridSheetNow, name: string, act: (data: IWorksheetData) => void): GridSheetNow {
  if (!like.contents) throw new Error("nothing to begin with");
  const data = {
    ...structuredClone(like.contents.data),
    id: name,
    name,
    cellData: {},
    rowData: {},
    columnData: {}
  };
  act(data);
  const blank = { ...like.contents.snapshot, id: name, name, cells: [], merges: [], notes: [] };
  return {
    ...like,
    id: name,
    name,
    baseName: null,
    contents: { ...like.contents, data, snapshot: snapshotOfData(blank, data) }
  };
}

test("sheets renamed, moved, hidden, shown and dropped, with all that refers to them", async () => {
  const { sheets, ...rest } = await untouched();
  const [card, roll, hidden] = sheets.map((sheet) => ({ ...sheet, contents: null }));
  const changed = [
    { ...roll!, name: "총괄표" },
    { ...card!, visibility: "hidden" as const },
    { ...hidden!, visibility: "veryHidden" as const }
  ];
  const names = [{ name: "합계", refersTo: "카드!$B$1" }];
  const { snapshot } = await saved({ ...rest, names, sheets: changed });
  expect(snapshot.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["총괄표", "visible"],
    ["카드", "hidden"],
    ["숨김", "veryHidden"]
  ]);
  expect(contents(snapshot, "카드")).toEqual({ A1: 1, B1: "=A1+총괄표!A1", A2: "글" });
  const dropped = await saved({ ...rest, sheets: [card!, hidden!] });
  expect(contents(dropped.snapshot, "카드")["B1"]).toBe("=A1+#REF!");
});

test("a sheet of the user's: values, formulas, looks, merges, sizes, notes, links, lists", async () => {
  const all = await untouched();
  const fresh = addedSheet(all.sheets[0]!, "새 시트", (data) => {
    put(data, "A1", { v: "제목", t: CellValueType.STRING });
    put(data, "A2", { f: "=IFNA(카드!A1,0)", v: 1, t: CellValueType.NUMBER });
    dress(data, "A1", "xf:1");
    dress(data, "C3", "own");
    data.mergeData = [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 2 }];
    data.columnData = { 1: { w: 101 }, 3: { hd: BooleanNumber.TRUE } };
    data.rowData = { 4: { h: 40, ia: BooleanNumber.FALSE }, 6: { hd: BooleanNumber.TRUE } };
    data.tabColor = "#00B050";
    data.freeze = { xSplit: 0, ySplit: 1, startRow: 1, startColumn: -1 };
    const url = {
      startIndex: 0,
      endIndex: 1,
      rangeId: "l",
      rangeType: CustomRangeType.HYPERLINK,
      properties: { url: "https://example.org/" }
    };
    put(data, "B5", {
      p: { id: "d", documentStyle: {}, body: { dataStream: "누리집\r\n", customRanges: [url] } }
    });
  });
  const rule = {
    uid: "1",
    type: DataValidationType.LIST,
    formula1: '["가","나"]',
    ranges: [{ startRow: 4, startColumn: 0, endRow: 5, endColumn: 0 }]
  };
  const told: GridSheetNow = {
    ...fresh,
    contents: {
      ...fresh.contents!,
      resources: { [RESOURCES.validations]: [rule] },
      snapshot: { ...fresh.contents!.snapshot, notes: [{ row: 1, column: 1, text: "메모", threaded: false }] }
    }
  };
  const styles = { ...all.styles, own: { ...all.styles["xf:0"], bg: { rgb: "rgb(255, 238, 0)" } } };
  const { bytes, snapshot } = await saved({
    ...all,
    styles,
    sheets: [all.sheets[0]!, told, ...all.sheets.slice(1)]
  });
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(["카드", "새 시트", "총괄", "숨김"]);
  const sheet = sheetNamed(snapshot, "새 시트")!;
  expect(contents(snapshot, "새 시트")).toEqual({ A1: "제목", A2: "=_xlfn.IFNA(카드!A1,0)", B5: "누리집" });
  expect(sheet.merges.map(formatRange)).toEqual(["A1:C1"]);
  expect(sheet.notes.map(({ text }) => text)).toEqual(["메모"]);
  expect([sheet.hiddenRows, sheet.hiddenColumns]).toEqual([[{ first: 6, last: 6 }], [{ first: 3, last: 3 }]]);
  const parts = textsOf(bytes);
  const text = parts["xl/worksheets/sheet4.xml"] ?? "";
  expect(text).toContain(`<c r="A1" s="1" t="inlineStr">`);
  expect(parts["xl/styles.xml"]).toContain(`rgb="FFFFEE00"`);
  expect(text).toContain(`<row r="5" ht="30" customHeight="1">`);
  expect(text).toContain(`<formula1>"가,나"</formula1>`);
  expect(text).toContain(`<tabColor rgb="FF00B050"/>`);
  expect(parts["xl/worksheets/_rels/sheet4.xml.rels"]).toContain("https://example.org/");
  const again = await openGridBook(openXlsx(bytes));
  expect(again.sheets[1]!.data.columnData[1]?.w).toBe(101);
  expect(await saveGrid(openXlsx(bytes), untouchedGrid(again))).toEqual(bytes);
});

test("every sheet of the file may give way to new ones", async () => {
  const all = await untouched();
  const fresh = addedSheet(all.sheets[0]!, "카드", (data) => {
    put(data, "A1", { v: 9, t: CellValueType.NUMBER });
  });
  const { snapshot } = await saved({ ...all, names: [], sheets: [fresh] });
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(["카드"]);
  expect(contents(snapshot, "카드")).toEqual({ A1: 9 });
});

test("a link goes with its text, and leads where it is told to, whatever its sheet is called by then", async () => {
  const linkOf = async (act: (data: IWorksheetData) => void): Promise<string | undefined> => {
    const book = await openGridBook(openXlsx(BYTES));
    const bytes = await saveGrid(openXlsx(BYTES), editedGrid(book, "카드", act));
    return /<hyperlink .*?\/>/.exec(textsOf(bytes)["xl/worksheets/sheet1.xml"] ?? "")?.[0];
  };
  const there = `<hyperlink ref="A2" location="총괄!A1"/>`;
  expect(
    await linkOf((data) => {
      put(data, "A2", { v: "다른 글", t: CellValueType.STRING });
    })
  ).toBe(there);
  expect(
    await linkOf((data) => {
      put(data, "A2", { v: "글", t: CellValueType.STRING });
    })
  ).toBeUndefined();
  expect(
    await linkOf((data) => {
      delete data.cellData[1];
    })
  ).toBeUndefined();
  const moved = await linkOf((data) => {
    const range = data.cellData[1]?.[0]?.p?.body?.customRanges?.[0];
    if (range) Object.assign(range, { rangeId: "own", properties: { url: "#gid=1&range=B1" } });
  });
  expect(moved).toContain(`location="카드!B1"`);
  const all = await untouched();
  const renamed = all.sheets.map((sheet) =>
    sheet.name === "총괄" ? { ...sheet, name: "표", contents: null } : sheet
  );
  const { bytes } = await saved({ ...all, sheets: renamed });
  expect(textsOf(bytes)["xl/worksheets/sheet1.xml"]).toContain(`location="표!A1"`);
});

test("notes, names, settings and flags", async () => {
  const all = await untouched();
  const [card, ...others] = all.sheets;
  const flag = { id: "e-1", cell: "B1", severity: "error", text: "합이 다름" } as const;
  const noted = {
    ...card!.contents!.snapshot,
    notes: [{ row: 0, column: 0, text: "확인", threaded: false }]
  };
  const { snapshot, bytes } = await saved({
    ...all,
    names: [{ name: "합", refersTo: "IFS(카드!$A$1>0,1)" }],
    settings: { profile: "{}" },
    sheets: [{ ...card!, flags: [flag], contents: { ...card!.contents!, snapshot: noted } }, ...others]
  });
  const sheet = sheetNamed(snapshot, "카드")!;
  expect(sheet.notes).toEqual([{ row: 0, column: 0, text: "확인", threaded: false }]);
  expect(sheet.flags).toEqual([flag]);
  expect(snapshot.settings).toEqual({ profile: "{}" });
  expect(snapshot.names.map(({ name, refersTo }) => [name, refersTo])).toEqual([
    ["_xlnm.Print_Area", "카드!$A$1:$B$2"],
    ["합", "_xlfn.IFS(카드!$A$1>0,1)"]
  ]);
  const book = await openGridBook(openXlsx(bytes));
  expect(await saveGrid(openXlsx(bytes), untouchedGrid(book))).toEqual(bytes);
  const cleared = untouchedGrid(book);
  const bare = cleared.sheets.map((one) => ({ ...one, flags: [] }));
  const again = await openXlsx(await saveGrid(openXlsx(bytes), { ...cleared, sheets: bare })).read();
  expect(sheetNamed(again, "카드")!.flags).toEqual([]);
});
