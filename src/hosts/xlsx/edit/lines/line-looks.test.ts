import { textsOf } from "../../../../../tests/builders/package-parts";
import { xlsxFrom } from "../../../../../tests/builders/xlsx-zip";
import { sheetNamed } from "../../../../workbook/snapshot";
import { openXlsx } from "../../xlsx-host";
import type { FileEdit } from "../file-edit";

const STYLES =
  `<fonts><font><sz val="11"/><name val="맑은 고딕"/></font></fonts><fills><fill><patternFill patternType="none"/></fill></fills>` +
  `<borders><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="1" fontId="0" fillId="0" borderId="0"/><xf numFmtId="2" fontId="0" fillId="0" borderId="0"/></cellXfs>`;
const SHEET =
  `<sheetFormatPr defaultRowHeight="15" defaultColWidth="10.5"/><cols><col min="2" max="4" width="9.5" customWidth="1" style="1"/><col min="6" max="6" width="4" hidden="1" customWidth="1"/></cols>` +
  `<sheetData><row r="2" ht="20" customHeight="1"><c r="A2"><v>1</v></c></row><row r="4" hidden="1" ht="0" customHeight="1"><c r="A4"><v>2</v></c></row></sheetData>`;

async function edited(...edits: FileEdit[]) {
  const host = openXlsx(xlsxFrom({ sheets: { S: SHEET }, styles: STYLES }));
  await host.edit(edits);
  const text = textsOf(host.bytes())["xl/worksheets/sheet1.xml"] ?? "";
  return {
    sheet: sheetNamed(await host.read(), "S")!,
    rows: [...text.matchAll(/<row [^>]*>/g)].map(([row]) => row),
    columns: [...text.matchAll(/<col [^>]*>/g)].map(([column]) => column),
    text
  };
}

const sizes = (axis: "row" | "column", first: number, last: number, size: number | null): FileEdit => ({
  kind: "line-sizes",
  sheet: "S",
  axis,
  sizes: [{ first, last, size }]
});
const shown = (axis: "row" | "column", first: number, last: number, hidden: boolean): FileEdit => ({
  kind: "line-visibility",
  sheet: "S",
  axis,
  first,
  last,
  hidden
});

test("rows that the sheet does not list come in at their place", async () => {
  const { rows } = await edited(sizes("row", 0, 2, 33), sizes("row", 1, 1, null));
  expect(rows).toEqual([
    `<row r="1" ht="33" customHeight="1"/>`,
    `<row r="2">`,
    `<row r="3" ht="33" customHeight="1"/>`,
    `<row r="4" hidden="1" ht="0" customHeight="1">`
  ]);
});

test("columns get a width, those between the listed ones too", async () => {
  const { columns } = await edited(sizes("column", 0, 4, 20), sizes("column", 2, 2, null));
  expect(columns).toEqual([
    `<col min="1" max="1" width="20.71484375" customWidth="1"/>`,
    `<col min="2" max="2" style="1" width="20.71484375" customWidth="1"/>`,
    `<col min="3" max="3" style="1" width="10.5"/>`,
    `<col min="4" max="4" style="1" width="20.71484375" customWidth="1"/>`,
    `<col min="5" max="5" width="20.71484375" customWidth="1"/>`,
    `<col min="6" max="6" width="4" hidden="1" customWidth="1"/>`
  ]);
});

test("lines are hidden and shown; one without a height of its own gets it back", async () => {
  const { sheet } = await edited(shown("row", 1, 2, true), shown("column", 0, 1, true));
  expect([sheet.hiddenRows, sheet.hiddenColumns]).toEqual([
    [{ first: 1, last: 3 }],
    [
      { first: 0, last: 1 },
      { first: 5, last: 5 }
    ]
  ]);
  const all = await edited(shown("row", 0, 9, false), shown("column", 0, 9, false));
  expect([all.sheet.hiddenRows, all.sheet.hiddenColumns]).toEqual([[], []]);
  expect(all.rows).toEqual([`<row r="2" ht="20" customHeight="1">`, `<row r="4">`]);
  expect(all.columns).toEqual([
    `<col min="2" max="4" width="9.5" customWidth="1" style="1"/>`,
    `<col min="6" max="6" width="4" customWidth="1"/>`
  ]);
});

test("a line looks so where it lists no cell; the cells that it lists keep their looks", async () => {
  const look = { bold: true } as const;
  const { rows, columns, text } = await edited(
    { kind: "line-looks", sheet: "S", axis: "row", looks: [{ first: 1, last: 2, look: { handle: "xf:2" } }] },
    { kind: "line-looks", sheet: "S", axis: "column", looks: [{ first: 3, last: 4, look }] }
  );
  expect(rows.slice(0, 2)).toEqual([
    `<row r="2" ht="20" customHeight="1" s="2" customFormat="1">`,
    `<row r="3" s="2" customFormat="1"/>`
  ]);
  expect(columns.slice(0, 3)).toEqual([
    `<col min="2" max="3" width="9.5" customWidth="1" style="1"/>`,
    `<col min="4" max="4" width="9.5" customWidth="1" style="4"/>`,
    `<col min="5" max="5" width="10.5" style="3"/>`
  ]);
  expect(text).toContain(`<c r="A2"><v>1</v></c>`);
});

test("the plain look of a row is told where a column has another", async () => {
  const looks = [{ first: 6, last: 6, look: { handle: "xf:0" } }];
  const { rows } = await edited({ kind: "line-looks", sheet: "S", axis: "row", looks });
  expect(rows[2]).toBe(`<row r="7" s="0" customFormat="1"/>`);
});

test.each([
  ["beyond the sheet", sizes("row", 0, 1_048_576, 20)],
  ["from last to first", shown("column", 3, 2, true)]
])("lines %s are refused", async (_, edit) => {
  await expect(edited(edit)).rejects.toMatchObject({ code: "edit-lines-invalid" });
});
