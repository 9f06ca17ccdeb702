import { everythingWorkbook } from "../../../../tests/builders/everything-workbook";
import { openXlsx } from "../xlsx-host";
import type { Axis, InsertLines, RemoveLines } from "./file-edit";
import { obstaclesAfter, obstaclesIn, whyFixed, whyRefused } from "./shape";

const host = openXlsx(everythingWorkbook());
const obstacles = obstaclesIn(host.parts);

const insert = (sheet: string, axis: Axis, at: number): InsertLines => ({
  kind: "insert-lines",
  sheet,
  axis,
  at,
  count: 1
});
const remove = (sheet: string, axis: Axis, first: number, last: number): RemoveLines => ({
  kind: "remove-lines",
  sheet,
  axis,
  first,
  last
});

test("what lies on the sheets is told, in both languages", () => {
  expect([...obstacles].map(([sheet, list]) => [sheet, list.map(({ kind }) => kind)])).toEqual([
    ["자료", ["array", "pivot-source"]],
    ["표", ["table"]],
    ["피벗", ["pivot"]]
  ]);
  expect(whyFixed("둘째", obstacles.get("둘째") ?? [])).toBeNull();
  const why = whyFixed("표", obstacles.get("표") ?? []);
  expect(why?.ko).toContain("B2:C5에 표 '표1'이 있어");
  expect(why?.en).toContain("The table '표1' lies at B2:C5");
});

const cut: readonly (readonly [string, InsertLines | RemoveLines, string | null])[] = [
  ["rows into an array", insert("자료", "row", 8), "edit-array-cut"],
  ["rows before an array", insert("자료", "row", 7), null],
  ["rows behind an array", insert("자료", "row", 9), null],
  ["a part of an array", remove("자료", "row", 8, 9), "edit-array-cut"],
  ["a whole array", remove("자료", "row", 7, 8), null],
  ["the column of an array", remove("자료", "column", 5, 5), null],
  ["all that a pivot table is made of", remove("자료", "column", 0, 3), "edit-pivot-source-lost"],
  ["some of what a pivot table is made of", remove("자료", "column", 0, 2), null],
  ["rows before a table", insert("표", "row", 1), null],
  ["rows under the heading of a table", insert("표", "row", 2), null],
  ["rows before the totals of a table", insert("표", "row", 4), null],
  ["columns into a table", insert("표", "column", 2), "edit-table-cut"],
  ["columns beside a table", insert("표", "column", 3), null],
  ["a column of a table", remove("표", "column", 2, 5), "edit-table-cut"],
  ["the heading of a table", remove("표", "row", 1, 1), "edit-table-cut"],
  ["a row of a table", remove("표", "row", 2, 2), null],
  ["the totals of a table", remove("표", "row", 4, 4), null],
  ["all rows of a table", remove("표", "row", 2, 3), "edit-table-cut"],
  ["a whole table", remove("표", "row", 0, 9), null],
  ["rows into a pivot table", insert("피벗", "row", 3), "edit-pivot-cut"],
  ["columns before a pivot table", insert("피벗", "column", 0), null],
  ["a row of a pivot table", remove("피벗", "row", 3, 3), "edit-pivot-cut"]
];

test.each(cut)("asked in advance and when it is done, it is the same: %s", async (_, edit, code) => {
  expect(whyRefused(obstacles.get(edit.sheet) ?? [], edit)?.code ?? null).toBe(code);
  const done = openXlsx(everythingWorkbook()).edit([edit]);
  if (code === null) await done;
  else await expect(done).rejects.toMatchObject({ code });
});

test.each(cut.filter(([, , code]) => code === null))("obstacles move as in the file: %s", async (_, edit) => {
  const moved = obstaclesAfter(obstacles.get(edit.sheet) ?? [], edit);
  const other = openXlsx(everythingWorkbook());
  await other.edit([edit]);
  expect(obstaclesIn(other.parts).get(edit.sheet) ?? []).toEqual(moved);
});
