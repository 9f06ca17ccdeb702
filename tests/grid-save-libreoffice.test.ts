import { formatCell } from "../src/workbook/address";
import { sheetNamed, type Snapshot } from "../src/workbook/snapshot";
import { savedByLibreOffice } from "./builders/libreoffice";
import { savedGrids, type SavedGrid } from "./builders/saved-grids";

let grids: readonly SavedGrid[];
let shown: ReadonlyMap<string, Snapshot>;
beforeAll(async () => {
  grids = await savedGrids();
  const files = grids.flatMap(({ before, after }, index): [string, Uint8Array][] => [
    [`before${index}.xlsx`, before],
    [`after${index}.xlsx`, after]
  ]);
  shown = savedByLibreOffice(new Map(files));
}, 300_000);

test("LibreOffice shows exactly the changes in a workbook that a grid saved", () => {
  expect(grids.length).toBeGreaterThan(20);
  for (const [index, { name, sheet, values, added }] of grids.entries()) {
    const before = shown.get(`before${index}.xlsx`)!;
    const after = shown.get(`after${index}.xlsx`)!;
    const names = before.sheets.map((one) => one.name);
    expect([name, after.sheets.map((one) => one.name)]).toEqual([name, [...names, added]]);
    for (const one of names) {
      const expected = new Map(valuesOf(before, one));
      if (one === sheet) for (const [cell, value] of values) expected.set(cell, value);
      expect([name, one, valuesOf(after, one)]).toEqual([name, one, sorted(expected)]);
    }
    expect([name, valuesOf(after, added)]).toEqual([name, valuesOf(after, sheet)]);
  }
}, 60_000);

/** What a sheet shows, cell by cell. */
function valuesOf(snapshot: Snapshot, sheet: string): readonly (readonly [string, unknown])[] {
  const cells = sheetNamed(snapshot, sheet)?.cells ?? [];
  return sorted(new Map(cells.map((cell) => [formatCell(cell), cell.value])));
}

function sorted(values: ReadonlyMap<string, unknown>): readonly (readonly [string, unknown])[] {
  return [...values].sort(([one], [other]) => (one < other ? -1 : 1));
}
