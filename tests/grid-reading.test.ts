import { openGridBook } from "../src/hosts/grid/open/open-grid-book";
import { openLiveGrid } from "../src/hosts/grid/live/open-live-grid";
import { openXlsx } from "../src/hosts/xlsx/xlsx-host";
import type { SheetSnapshot } from "../src/workbook/snapshot";
import { closeLiveGrids, headlessUniver } from "./builders/live-grid";
import { madeWorkbooks } from "./builders/made-workbooks";
import type { XlsxBase } from "./builders/xlsx-bases";

afterEach(closeLiveGrids);

/** How a workbook is written down makes no difference to the grid. */
function firstOfEachKind(all: readonly XlsxBase[]): readonly XlsxBase[] {
  const kinds = new Map<string, XlsxBase>();
  for (const base of all) {
    const [kind = ""] = base.name.split(",");
    if (!kinds.has(kind)) kinds.set(kind, base);
  }
  return [...kinds.values()];
}

test("a sheet that is read again from the grid is the very one that was opened, in every kind of workbook", async () => {
  const differing: string[] = [];
  for (const { name, bytes } of firstOfEachKind(await madeWorkbooks())) {
    const book = await openGridBook(openXlsx(bytes));
    const host = await openLiveGrid(headlessUniver(), book);
    host.touchAll();
    const { sheets, names } = await host.read();
    book.sheets.forEach(({ snapshot }, index) => {
      if (sheets[index] !== snapshot) differing.push(`${name}: ${told(snapshot, sheets[index])}`);
    });
    if (JSON.stringify(names) !== JSON.stringify(book.facts.names))
      differing.push(`${name}: names ${JSON.stringify(names)} for ${JSON.stringify(book.facts.names)}`);
    closeLiveGrids();
  }
  expect(differing).toEqual([]);
}, 300_000);

function told(one: SheetSnapshot, other: SheetSnapshot | undefined): string {
  const members = Object.keys(one) as (keyof SheetSnapshot)[];
  const member = members.find(
    (candidate) => JSON.stringify(one[candidate]) !== JSON.stringify(other?.[candidate])
  );
  if (member === "cells") {
    const at = one.cells.findIndex(
      (cell, index) => JSON.stringify(cell) !== JSON.stringify(other?.cells[index])
    );
    return `${one.name} ${JSON.stringify(one.cells[at])} was read as ${JSON.stringify(other?.cells[at])}`;
  }
  return `${one.name} ${String(member)} ${JSON.stringify(member && one[member])} was read as ${JSON.stringify(member && other?.[member])}`;
}
