import { textsOf } from "../../../../../tests/builders/package-parts";
import { xlsxFrom, type XlsxParts } from "../../../../../tests/builders/xlsx-zip";
import { formatCell, formatRange } from "../../../../workbook/address";
import { sheetNamed } from "../../../../workbook/snapshot";
import { openXlsx } from "../../xlsx-host";
import type { FileEdit } from "../file-edit";

const ROWS =
  `<row r="1" spans="1:3"><c r="A1" s="1"><v>1</v></c><c r="B1"><f>SUM(A1:A3)</f><v>6</v></c></row>` +
  `<row r="2" ht="30" customHeight="1"><c r="A2" s="2"><v>2</v></c><c r="C2"><f>A3+$A$3+A1</f><v>7</v></c></row>` +
  `<row r="3"><c r="A3"><v>3</v></c></row>`;

const BOOK: XlsxParts = {
  sheets: {
    카드: `<dimension ref="A1:C3"/><cols><col min="1" max="2" width="9" customWidth="1"/></cols><sheetData>${ROWS}</sheetData><mergeCells count="2"><mergeCell ref="D1:D3"/><mergeCell ref="E2:F2"/></mergeCells>`,
    "둘째 시트": `<sheetData><row r="1"><c r="A1"><f>카드!A3+SUM(카드!A:A)</f><v>9</v></c><c r="B1"><f>A3</f><v>0</v></c></row></sheetData>`
  },
  workbookTail: `<definedNames><definedName name="셋">카드!$A$3</definedName><definedName name="앞">카드!A3</definedName></definedNames>`
};

async function edited(...edits: FileEdit[]) {
  const host = openXlsx(xlsxFrom(BOOK));
  await host.edit(edits);
  return { snapshot: await host.read(), parts: textsOf(host.bytes()) };
}

const insert = (axis: "row" | "column", at: number, count = 1): FileEdit => ({
  kind: "insert-lines",
  sheet: "카드",
  axis,
  at,
  count
});
const remove = (axis: "row" | "column", first: number, last = first): FileEdit => ({
  kind: "remove-lines",
  sheet: "카드",
  axis,
  first,
  last
});

function contents(snapshot: Awaited<ReturnType<typeof edited>>["snapshot"], name: string) {
  const sheet = sheetNamed(snapshot, name)!;
  return Object.fromEntries(sheet.cells.map((cell) => [formatCell(cell), cell.formula ?? cell.value]));
}

test("rows that come between move what is below, and every formula follows", async () => {
  const { snapshot, parts } = await edited(insert("row", 2, 2));
  expect(contents(snapshot, "카드")).toEqual({ A1: 1, B1: "=SUM(A1:A5)", A2: 2, C2: "=A5+$A$5+A1", A5: 3 });
  expect(contents(snapshot, "둘째 시트")).toEqual({ A1: "=카드!A5+SUM(카드!A:A)", B1: "=A3" });
  expect(sheetNamed(snapshot, "카드")!.merges.map(formatRange)).toEqual(["D1:D5", "E2:F2"]);
  expect(snapshot.names.map(({ refersTo }) => refersTo)).toEqual(["카드!$A$5", "카드!A3"]);
  expect(parts["xl/worksheets/sheet1.xml"]).toContain(
    `<row r="3" ht="30" customHeight="1"><c r="A3" s="2"/></row><row r="4" ht="30" customHeight="1"><c r="A4" s="2"/></row><row r="5">`
  );
  expect(parts["xl/worksheets/sheet1.xml"]).toContain(`<dimension ref="A1:C5"/>`);
  expect(parts["xl/workbook.xml"]).toContain(`fullCalcOnLoad="1"`);
});

test("rows that go take their references with them", async () => {
  const { snapshot } = await edited(remove("row", 2));
  expect(contents(snapshot, "카드")).toEqual({ A1: 1, B1: "=SUM(A1:A2)", A2: 2, C2: "=#REF!+#REF!+A1" });
  expect(contents(snapshot, "둘째 시트")).toEqual({ A1: "=#REF!+SUM(카드!A:A)", B1: "=A3" });
});

test("columns come and go as rows do", async () => {
  const { snapshot, parts } = await edited(insert("column", 1, 2));
  expect(contents(snapshot, "카드")).toEqual({ A1: 1, D1: "=SUM(A1:A3)", A2: 2, E2: "=A3+$A$3+A1", A3: 3 });
  expect(parts["xl/worksheets/sheet1.xml"]).toContain(`<col min="1" max="4" width="9" customWidth="1"/>`);
  expect(parts["xl/worksheets/sheet1.xml"]).toContain(
    `<row r="1" spans="1:5"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"/><c r="C1" s="1"/><c r="D1">`
  );
  expect(sheetNamed(snapshot, "카드")!.merges.map(formatRange)).toEqual(["F1:F3", "G2:H2"]);
});

test("what cannot be done is refused, and the file is as it was", async () => {
  const bytes = xlsxFrom(BOOK);
  const host = openXlsx(bytes);
  const refused = [
    [[insert("row", 1), { ...insert("row", 0), sheet: "없음" }], "edit-sheet-missing"],
    [[insert("row", 1_048_576)], "edit-lines-invalid"],
    [[insert("column", 0, 16_383)], "edit-no-room"]
  ] as const;
  for (const [edits, code] of refused) await expect(host.edit(edits)).rejects.toMatchObject({ code });
  expect(host.bytes()).toEqual(bytes);
});

test("line ends in a formula stay line ends", async () => {
  const rows = `<row r="1"><c r="A1"><f>A5\r\n+"가&#13;나"</f><v>1</v></c></row>`;
  const host = openXlsx(xlsxFrom({ sheets: { 카드: `<sheetData>${rows}</sheetData>` } }));
  const [before] = (await host.read()).sheets;
  expect(before?.cells[0]?.formula).toBe(`=A5\n+"가\r나"`);
  await host.edit([insert("row", 2)]);
  expect(contents(await host.read(), "카드")).toEqual({ A1: `=A6\n+"가\r나"` });
});

test("a note at the end of a sheet keeps lines from coming in", async () => {
  const host = openXlsx(xlsxFrom(BOOK));
  await host.edit([{ kind: "note", sheet: "카드", cell: "XFD1048576", text: "끝" }]);
  for (const axis of ["row", "column"] as const) {
    await expect(host.edit([insert(axis, 0)])).rejects.toMatchObject({ code: "edit-no-room" });
  }
});

test("print ranges that are gone are left out, and a filter that loses its heading goes with its name", async () => {
  const sheet = `<sheetData>${ROWS}</sheetData><autoFilter ref="A1:C3"/>`;
  const names =
    `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">카드!$A$1:$C$3</definedName>` +
    `<definedName name="_xlnm.Print_Area" localSheetId="0">카드!$A$1:$C$1,카드!$A$2:$C$3</definedName>` +
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">카드!$1:$1</definedName>`;
  const tail = `<definedNames>${names}</definedNames>`;
  const host = openXlsx(xlsxFrom({ sheets: { 카드: sheet }, workbookTail: tail }));
  await host.edit([remove("row", 0)]);
  expect((await host.read()).names).toEqual([
    { name: "_xlnm.Print_Area", refersTo: "카드!$A$1:$C$2", sheet: "카드" }
  ]);
  const parts = textsOf(host.bytes());
  expect(parts["xl/worksheets/sheet1.xml"]).not.toContain("autoFilter");
});

test("rows and cells without addresses get them where they move", async () => {
  const rows = `<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="B2"><v>3</v></c><c><v>4</v></c></row>`;
  const host = openXlsx(xlsxFrom({ sheets: { 카드: `<sheetData>${rows}</sheetData>` } }));
  await host.edit([insert("row", 1), insert("column", 1)]);
  expect(contents(await host.read(), "카드")).toEqual({ A1: 1, C1: 2, C3: 3, D3: 4 });
});

test("a shared formula is shared on as far as it still reads the same", async () => {
  const shared = [1, 2, 3, 4].map((row) => {
    const formula = row === 1 ? `<f t="shared" ref="B1:B4" si="0">A1*A$3</f>` : `<f t="shared" si="0"/>`;
    return `<row r="${row}"><c r="B${row}">${formula}<v>1</v></c></row>`;
  });
  const open = () => openXlsx(xlsxFrom({ sheets: { 카드: `<sheetData>${shared.join("")}</sheetData>` } }));
  const sharedIn = (host: ReturnType<typeof open>) =>
    textsOf(host.bytes())["xl/worksheets/sheet1.xml"]?.split(`t="shared"`).length;
  const grown = open();
  await grown.edit([insert("row", 3)]);
  expect(contents(await grown.read(), "카드")).toEqual({
    B1: "=A1*A$3",
    B2: "=A2*A$3",
    B3: "=A3*A$3",
    B5: "=A5*A$3"
  });
  expect(sharedIn(grown)).toBe(5);
  const without = open();
  await without.edit([remove("row", 0)]);
  expect(contents(await without.read(), "카드")).toEqual({ B1: "=A1*A$2", B2: "=A2*A$2", B3: "=A3*A$2" });
  expect(sharedIn(without)).toBe(1);
});

test("a data table follows the cells of its inputs, and tells when one is gone", async () => {
  const table = `<row r="5"><c r="D5"><f t="dataTable" ref="D5:D6" dt2D="1" dtr="1" r1="A3" r2="B9"/><v>1</v></c></row>`;
  const open = () => openXlsx(xlsxFrom({ sheets: { 카드: `<sheetData>${ROWS}${table}</sheetData>` } }));
  const formulaAfter = async (edit: FileEdit) => {
    const host = open();
    await host.edit([edit]);
    return /<f t="dataTable"[^>]*>/.exec(textsOf(host.bytes())["xl/worksheets/sheet1.xml"] ?? "")?.[0];
  };
  expect(await formulaAfter(insert("row", 2))).toBe(
    `<f t="dataTable" ref="D6:D7" dt2D="1" dtr="1" r1="A4" r2="B10"/>`
  );
  expect(await formulaAfter(remove("row", 2))).toBe(
    `<f t="dataTable" ref="D4:D5" dt2D="1" dtr="1" r1="A3" r2="B8" del1="1"/>`
  );
});
