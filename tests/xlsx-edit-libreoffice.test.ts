import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, unzipSync } from "fflate";
import type { FileEdit, InsertLines } from "../src/hosts/xlsx/edit/file-edit";
import { openXlsx, readXlsx } from "../src/hosts/xlsx/xlsx-host";
import { formatCell, type CellAt } from "../src/workbook/address";
import { sheetNamed, type Snapshot } from "../src/workbook/snapshot";
import { everythingWorkbook } from "./builders/everything-workbook";
import { savedByLibreOffice } from "./builders/libreoffice";
import { zipOf } from "./builders/xlsx-zip";

/** The file without what its formulas give, so that whoever shows a value has computed it. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]): [string, Uint8Array] => {
    if (!/worksheets\/[^/]*\.xml$/.test(name)) return [name, content];
    const text = new TextDecoder().decode(content);
    return [name, strToU8(text.replace(/(<\/f>|<f [^>]*\/>)<v>[^<]*<\/v>/g, "$1"))];
  });
  return zipOf(new Map(parts));
}

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, "../assets/samples/seed-card.xlsx")));
const [FIRST] = readXlsx(SAMPLE).sheets;
const CARD = FIRST?.name ?? "";

const CASES: Readonly<Record<string, readonly [Uint8Array, readonly InsertLines[]]>> = {
  everything: [everythingWorkbook(), []],
  rows: [everythingWorkbook(), [{ kind: "insert-lines", sheet: "자료", axis: "row", at: 4, count: 2 }]],
  columns: [
    everythingWorkbook(),
    [
      { kind: "insert-lines", sheet: "자료", axis: "column", at: 4, count: 1 },
      { kind: "insert-lines", sheet: "자료", axis: "column", at: 0, count: 2 }
    ]
  ],
  table: [
    everythingWorkbook(),
    [
      { kind: "insert-lines", sheet: "표", axis: "row", at: 3, count: 1 },
      { kind: "insert-lines", sheet: "표", axis: "column", at: 0, count: 2 }
    ]
  ],
  card: [SAMPLE, []],
  "card with rows": [
    SAMPLE,
    [5, 9, 14, 20].map((at) => ({ kind: "insert-lines", sheet: CARD, axis: "row", at, count: 1 }))
  ],
  "card with columns": [
    SAMPLE,
    [1, 4, 8].map((at) => ({ kind: "insert-lines", sheet: CARD, axis: "column", at, count: 2 }))
  ]
};

function movedTo(cell: CellAt, sheet: string, edits: readonly InsertLines[]): CellAt {
  return edits.reduce<CellAt>((at, edit) => {
    const moves = edit.sheet === sheet && at[edit.axis] >= edit.at;
    return moves ? { row: at.row, column: at.column, [edit.axis]: at[edit.axis] + edit.count } : at;
  }, cell);
}

/** Values by cell; a pivot table is the program's own to write. */
function valuesOf(snapshot: Snapshot, edits: readonly InsertLines[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    snapshot.sheets
      .filter(({ name }) => name !== "피벗")
      .flatMap(({ name, cells }) =>
        cells
          .filter(({ value }) => value !== null)
          .map((cell) => [`${name}!${formatCell(movedTo(cell, name, edits))}`, cell.value])
      )
  );
}

test("LibreOffice computes the same values with lines in between as without", async () => {
  const files = new Map<string, Uint8Array>();
  for (const [name, [bytes, edits]] of Object.entries(CASES)) {
    const host = openXlsx(withoutResults(bytes));
    await host.edit(edits);
    files.set(`${name}.xlsx`, host.bytes());
  }
  const saved = savedByLibreOffice(files);
  const base: Record<string, Snapshot | undefined> = {
    card: saved.get("card.xlsx"),
    everything: saved.get("everything.xlsx")
  };
  expect(sheetNamed(base["everything"] ?? readXlsx(SAMPLE), "둘째")?.cells[0]?.value).toBe(5);
  for (const [name, [, edits]] of Object.entries(CASES)) {
    const before = base[name.startsWith("card") ? "card" : "everything"];
    const after = saved.get(`${name}.xlsx`);
    if (!before || !after) throw new Error(`LibreOffice saved nothing of ${name}`);
    expect([name, valuesOf(after, [])]).toEqual([name, valuesOf(before, edits)]);
  }
}, 300_000);

test("LibreOffice opens a workbook after every kind of edit, and finds what should be there", async () => {
  const edits: readonly FileEdit[] = [
    { kind: "remove-lines", sheet: "자료", axis: "row", first: 2, last: 3 },
    { kind: "rename-sheet", sheet: "자료", to: "새 자료's" },
    { kind: "move-sheet", sheet: "새 자료's", to: 2 },
    { kind: "drop-sheet", sheet: "피벗" },
    { kind: "note", sheet: "둘째", cell: "B1", text: "새 메모" },
    { kind: "link", sheet: "둘째", cell: "A2", target: "#표!B2" },
    { kind: "frozen", sheet: "둘째", rows: 1, columns: 1 },
    { kind: "tab-color", sheet: "표", color: "00B050" },
    { kind: "sheet-visibility", sheet: "표", visibility: "hidden" },
    { kind: "line-sizes", sheet: "표", axis: "column", sizes: [{ first: 1, last: 2, size: 20 }] },
    { kind: "line-visibility", sheet: "둘째", axis: "row", first: 5, last: 6, hidden: true }
  ];
  const host = openXlsx(withoutResults(everythingWorkbook()));
  await host.edit(edits);
  const saved = savedByLibreOffice(new Map([["edited.xlsx", host.bytes()]])).get("edited.xlsx");
  if (!saved) throw new Error("LibreOffice saved nothing");
  expect(saved.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["둘째", "visible"],
    ["표", "hidden"],
    ["새 자료's", "visible"]
  ]);
  const [second, table, data] = saved.sheets;
  // 2² + 5² … 9², ten times over, with 5 at the place where it was and the table's total beside.
  const sum = [2, 5, 6, 7, 8, 9].reduce((total, row) => total + row * row * 10, 0);
  const valueAt = (cells: Snapshot["sheets"][number] | undefined, place: string): unknown =>
    cells?.cells.find((cell) => formatCell(cell) === place)?.value;
  expect([valueAt(data, "D8"), valueAt(second, "A1"), valueAt(second, "A2"), valueAt(table, "C5")]).toEqual([
    sum,
    5,
    `${sum}자료!B5`,
    3
  ]);
  expect(second?.notes.map(({ text }) => text)).toEqual(["새 메모"]);
  expect(data?.notes.map((note) => formatCell(note))).toEqual(["B3", "C5"]);
}, 300_000);
