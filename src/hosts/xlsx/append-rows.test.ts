import { leavingNoStartSheet } from "../../templates/empty-workbook";
import { EMPTY_CONTENT, type SheetContent } from "../../workbook/sheet-content";
import { appendRows, type AppendedRow } from "./append-rows";
import { emptyXlsx } from "./empty-workbook";
import { openXlsx, readXlsx } from "./xlsx-host";

const rowAt = (row: number): AppendedRow => ({
  row,
  height: 24,
  cells: [
    { cell: `A${row}`, value: `글 <${row}>` },
    ...(row % 2 === 0 ? [] : [{ cell: `B${row}`, value: row / 4 }]),
    { cell: `C${row}`, value: row * 2, formula: `=B${row}*8` }
  ],
  links: [{ cell: `A${row}`, target: "표!C1" }]
});

/** A sheet with a head and rows up to the last, looks as a table has them. */
function sheetTo(last: number): SheetContent {
  const rows = Array.from({ length: last - 1 }, (_, index) => rowAt(index + 2));
  return {
    ...EMPTY_CONTENT,
    cells: [{ cell: "A1", value: "머리" }, ...rows.flatMap(({ cells }) => cells)],
    formats: [
      { range: "A1", format: { bold: true } },
      { range: `A2:A${last}`, format: { wrap: true } },
      { range: `B2:B${last}`, format: { numberFormat: "#,##0.0" } }
    ],
    rowHeights: rows.map(({ row, height }) => ({ rows: String(row), height })),
    links: rows.flatMap(({ links }) => links)
  };
}

async function workbookWith(content: SheetContent): Promise<Uint8Array> {
  const host = openXlsx(emptyXlsx());
  const steps = [{ kind: "add-sheet", sheet: "표", content }] as const;
  await host.apply(leavingNoStartSheet({ title: "", steps }));
  return host.bytes();
}

const rowsFrom = (first: number, last: number): readonly AppendedRow[] =>
  Array.from({ length: last - first + 1 }, (_, index) => rowAt(first + index));

test("rows that are appended make the very bytes of a sheet that has them from the start", async () => {
  const bytes = appendRows(await workbookWith(sheetTo(3)), "표", rowsFrom(4, 900));
  expect(Buffer.from(bytes).equals(await workbookWith(sheetTo(900)))).toBe(true);
  expect(readXlsx(bytes).sheets[0]?.used).toEqual({ top: 0, left: 0, bottom: 899, right: 2 });
});

test("without rows the workbook stays as it is", async () => {
  const bytes = await workbookWith(sheetTo(3));
  expect(appendRows(bytes, "표", [])).toBe(bytes);
});

test("a sheet that is not there, and a number that no cell holds, are refused", async () => {
  const bytes = await workbookWith(sheetTo(3));
  expect(() => appendRows(bytes, "없음", rowsFrom(4, 4))).toThrow("없음");
  const bad = { ...rowAt(4), cells: [{ cell: "B4", value: NaN }] };
  expect(() => appendRows(bytes, "표", [bad])).toThrow("표!B4");
});
