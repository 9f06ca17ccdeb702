import { readFileSync } from "node:fs";
import { readXlsx } from "../../src/hosts/xlsx/read";

import type { Snapshot } from "../../src/workbook/snapshot";
import { readBook } from "../../src/reading";

const county = readXlsx(new Uint8Array(readFileSync("assets/samples/made-up-county.xlsx")));

test("one sheet read anew makes one pledge anew, and the book is as if all had been read", () => {
  const before = readBook(county);
  const index = county.sheets.findIndex((sheet) => sheet.name.endsWith("이행현황"));
  const edited: Snapshot = {
    ...county,
    sheets: county.sheets.map((sheet, at) => (at === index ? { ...sheet, cells: [...sheet.cells] } : sheet))
  };
  const after = readBook(edited);
  const kept = after.pledges.filter((pledge, at) => pledge === before.pledges[at]);
  expect(kept).toHaveLength(before.pledges.length - 1);
  expect(after).toEqual(before);
  expect(readBook(structuredClone(edited))).toEqual(after);
});
