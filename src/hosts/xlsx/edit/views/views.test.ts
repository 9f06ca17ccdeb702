import { textsOf } from "../../../../../tests/builders/package-parts";
import { xlsxFrom } from "../../../../../tests/builders/xlsx-zip";
import { openXlsx } from "../../xlsx-host";
import type { FileEdit } from "../file-edit";

const PANE = `<pane xSplit="1" ySplit="2" topLeftCell="B9" activePane="bottomRight" state="frozen"/>`;
const SELECTIONS = `<selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="C9" sqref="C9:D9"/>`;

async function viewAfter(view: string, ...edits: FileEdit[]): Promise<string> {
  const data = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`;
  const host = openXlsx(xlsxFrom({ sheets: { S: view + data } }));
  await host.edit(edits);
  const text = textsOf(host.bytes())["xl/worksheets/sheet1.xml"] ?? "";
  return /<sheetViews>(.*)<\/sheetViews>/.exec(text)?.[1] ?? "";
}

function views(inside: string, given = ""): string {
  return `<sheetViews><sheetView${given} workbookViewId="0">${inside}</sheetView></sheetViews>`;
}

const frozen = (rows: number, columns: number): FileEdit => ({ kind: "frozen", sheet: "S", rows, columns });
const insert = (axis: "row" | "column", at: number): FileEdit => ({
  kind: "insert-lines",
  sheet: "S",
  axis,
  at,
  count: 2
});
const remove = (axis: "row" | "column", first: number, last: number): FileEdit => ({
  kind: "remove-lines",
  sheet: "S",
  axis,
  first,
  last
});

test("a sheet without a view gets one", async () => {
  expect(await viewAfter("", frozen(1, 0))).toBe(
    `<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView>`
  );
  expect(await viewAfter("", { kind: "gridlines", sheet: "S", shown: false })).toBe(
    `<sheetView workbookViewId="0" showGridLines="0"/>`
  );
});

test("what is selected stays so when other lines are held fast, and when none are", async () => {
  expect(await viewAfter(views(PANE + SELECTIONS), frozen(0, 2))).toBe(
    `<sheetView workbookViewId="0"><pane xSplit="2" topLeftCell="C1" activePane="topRight" state="frozen"/><selection pane="topRight" activeCell="C9" sqref="C9:D9"/></sheetView>`
  );
  expect(await viewAfter(views(PANE + SELECTIONS), frozen(0, 0))).toBe(
    `<sheetView workbookViewId="0"><selection activeCell="C9" sqref="C9:D9"/></sheetView>`
  );
});

test("a view that is scrolled down holds fast the first lines of the sheet, not those that it shows", async () => {
  expect(await viewAfter(views("", ` topLeftCell="A30"`), frozen(1, 0))).toContain(
    `<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2"`
  );
});

test("what is held fast stays so when lines come", async () => {
  const inside = await viewAfter(views(PANE + SELECTIONS), insert("row", 1));
  expect(inside).toContain(`<pane xSplit="1" ySplit="4" topLeftCell="B11" activePane="bottomRight"`);
  expect(inside).toContain(`<selection pane="bottomRight" activeCell="C11" sqref="C11:D11"/>`);
  expect(await viewAfter(views(PANE), insert("row", 2))).toContain(`ySplit="2" topLeftCell="B11"`);
  expect(await viewAfter(views(PANE.replace("B9", "B3")), insert("row", 2))).toContain(
    `ySplit="2" topLeftCell="B3"`
  );
  expect(await viewAfter(views(PANE), insert("column", 0))).toContain(
    `xSplit="3" ySplit="2" topLeftCell="D9"`
  );
});

test("a view holds fast what is left of it, and nothing where nothing is left", async () => {
  expect(await viewAfter(views(PANE), remove("row", 0, 0))).toContain(
    `xSplit="1" ySplit="1" topLeftCell="B8"`
  );
  expect(await viewAfter(views(PANE + SELECTIONS), remove("row", 0, 4))).toBe(
    `<sheetView workbookViewId="0"><pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/><selection pane="topRight" activeCell="C4" sqref="C4:D4"/></sheetView>`
  );
});

test("a divided view is not a frozen one", async () => {
  const split = `<pane ySplit="2000" topLeftCell="A9" activePane="bottomLeft"/>`;
  expect(await viewAfter(views(split), insert("row", 1))).toContain(
    `<pane ySplit="2000" topLeftCell="A11" activePane="bottomLeft"/>`
  );
});
