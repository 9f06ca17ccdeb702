import type { FileEdit } from "../src/hosts/xlsx/edit/file-edit";
import { openXlsx } from "../src/hosts/xlsx/xlsx-host";
import { everythingWorkbook } from "./builders/everything-workbook";
import { freshSchemaErrors } from "./builders/schema-errors";
import { xlsxBases } from "./builders/xlsx-bases";

const RED = { bold: true, strike: true, rotation: 45, color: "C00000", fill: null } as const;

/** Every kind of edit that any workbook of more than one sheet can have. */
function everyEdit(first: string, second: string): readonly FileEdit[] {
  return [
    { kind: "insert-lines", sheet: first, axis: "row", at: 2, count: 2 },
    { kind: "insert-lines", sheet: first, axis: "column", at: 1, count: 1 },
    { kind: "remove-lines", sheet: first, axis: "row", first: 3, last: 3 },
    { kind: "remove-lines", sheet: first, axis: "column", first: 1, last: 1 },
    { kind: "line-sizes", sheet: first, axis: "row", sizes: [{ first: 1, last: 30, size: 20 }] },
    { kind: "line-sizes", sheet: first, axis: "column", sizes: [{ first: 1, last: 2, size: 12.5 }] },
    { kind: "line-visibility", sheet: first, axis: "row", first: 20, last: 22, hidden: true },
    { kind: "line-visibility", sheet: first, axis: "column", first: 2, last: 30, hidden: true },
    { kind: "line-looks", sheet: first, axis: "row", looks: [{ first: 8, last: 9, look: RED }] },
    { kind: "line-looks", sheet: first, axis: "column", looks: [{ first: 5, last: 6, look: RED }] },
    { kind: "note", sheet: first, cell: "Z9", text: "메모\n둘째 줄" },
    { kind: "note", sheet: second, cell: "A1", text: "메모" },
    { kind: "link", sheet: first, cell: "Z9", target: "https://www.example.org/가?a=1&b=2" },
    { kind: "link", sheet: second, cell: "B2", target: "#A1" },
    { kind: "frozen", sheet: first, rows: 2, columns: 1 },
    { kind: "frozen", sheet: second, rows: 0, columns: 3 },
    { kind: "gridlines", sheet: first, shown: false },
    { kind: "tab-color", sheet: first, color: "00B050" },
    { kind: "rename-sheet", sheet: second, to: "새 이름's" },
    { kind: "move-sheet", sheet: first, to: 1 },
    { kind: "sheet-visibility", sheet: first, visibility: "hidden" }
  ];
}

test("what is written has no schema error that the original had not", async () => {
  for (const { name, bytes } of [
    ...(await xlsxBases()),
    { name: "everything", bytes: everythingWorkbook() }
  ]) {
    const host = openXlsx(bytes);
    const [first, second] = (await host.read()).sheets;
    if (!first || !second) continue;
    await host.edit(everyEdit(first.name, second.name));
    expect([name, await freshSchemaErrors(bytes, host.bytes())]).toEqual([name, []]);
    await host.edit([{ kind: "drop-sheet", sheet: first.name }]);
    expect([name, await freshSchemaErrors(bytes, host.bytes())]).toEqual([name, []]);
  }
}, 300_000);
