import { madeWorkbooks } from "../../../../tests/builders/made-workbooks";
import { openXlsx } from "../../xlsx/xlsx-host";
import { openGridBook } from "./open-grid-book";

test("however a workbook is written down, with prefixes, in Strict, with texts in cells, it is the same to the grid", async () => {
  const first = new Map<string, { readonly name: string; readonly book: string }>();
  const different: string[] = [];
  let compared = 0;
  for (const { name, bytes } of await madeWorkbooks()) {
    const [kind = "", dialect] = name.split(",");
    if (dialect === undefined) continue;
    const book = JSON.stringify(await openGridBook(openXlsx(bytes)));
    const other = first.get(kind);
    if (!other) first.set(kind, { name, book });
    else if (other.book !== book) different.push(`${other.name} / ${name}`);
    compared++;
  }
  expect(different).toEqual([]);
  expect(compared).toBeGreaterThan(150);
});
