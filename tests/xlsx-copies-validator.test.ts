import { openXlsx } from "../src/hosts/xlsx/xlsx-host";
import { lookupOf } from "../src/workbook/cell-lookup";
import { placedCells, sheetFingerprint } from "../src/workbook/own-sheet";
import type { Step } from "../src/workbook/patch";
import type { SheetSnapshot } from "../src/workbook/snapshot";
import { formWorkbook } from "./builders/form-workbook";
import { freshSchemaErrors } from "./builders/schema-errors";
import { xlsxBases } from "./builders/xlsx-bases";

function copyOf(sheet: SheetSnapshot, name: string): Step {
  // Behind all merges, so that none is cut.
  const row = Math.max(0, ...sheet.merges.map(({ bottom }) => bottom + 2));
  const cells = placedCells({
    ...sheet,
    cells: sheet.cells.filter(
      (cell) => cell.row < row && lookupOf(sheet).anchor(cell.row, cell.column).row === cell.row
    )
  });
  return {
    kind: "copy-sheet",
    sheet: name,
    from: sheet.name,
    fromFingerprint: sheetFingerprint(sheet),
    repeated: [{ rows: `${row + 1}:${row + 2}`, times: 3 }],
    cells
  };
}

test("copies of sheets have no schema error that the original had not", async () => {
  const bases = [...(await xlsxBases()), { name: "form", bytes: formWorkbook() }];
  for (const { name, bytes } of bases) {
    const host = openXlsx(bytes);
    const { sheets } = await host.read();
    const steps = sheets
      .filter((sheet) => !sheet.protected)
      .map((sheet, index) => copyOf(sheet, `사본 ${index + 1}`));
    await host.apply({ title: "사본", steps });
    expect([name, await freshSchemaErrors(bytes, host.bytes())]).toEqual([name, []]);
  }
});
