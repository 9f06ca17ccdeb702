import fc from "fast-check";
import { saveGrid } from "../src/hosts/grid/save/save-grid";
import { openXlsx, readXlsx } from "../src/hosts/xlsx/xlsx-host";
import { Refusal } from "../src/language/refusal";
import { formatRange, type CellAt } from "../src/workbook/address";
import { lookupOf } from "../src/workbook/cell-lookup";
import type { SheetSnapshot, Snapshot } from "../src/workbook/snapshot";
import { gridDeeds } from "./builders/grid-commands";
import { closeLiveGrids, openLiveBytes } from "./builders/live-grid";
import { workbookFromText } from "./builders/sheet-text";
import { xlsxOfSnapshot } from "./builders/xlsx-of-snapshot";

afterEach(closeLiveGrids);

const bytes = xlsxOfSnapshot({
  ...workbookFromText({
    실천계획: "관리번호 | 1-2-2\n총사업비 | 640\n담당 | 홍길동",
    이행현황: "구분 | 총계 | <\n계 | =SUM(B3:B4) → 179\n국비 | 100\n도비 | 79"
  }),
  names: [{ name: "합계", refersTo: "이행현황!$B$2" }]
});

/** What a file holds of a workbook: not what formulas give, nor what a merged range hides. */
function held({ sheets, names, settings }: Snapshot): unknown {
  return {
    settings,
    names: names.filter(({ refersTo }) => refersTo !== "#REF!"),
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      cells: sheet.cells
        .filter((cell) => isShown(sheet, cell))
        .map(({ row, column, value, formula }) => [row, column, formula ?? value]),
      merges: sheet.merges.map(formatRange).sort(),
      notes: sheet.notes,
      flags: sheet.flags,
      hiddenRows: sheet.hiddenRows
    }))
  };
}

function isShown(sheet: SheetSnapshot, { row, column }: CellAt): boolean {
  const anchor = lookupOf(sheet).anchor(row, column);
  return anchor.row === row && anchor.column === column;
}

test("whatever is done in the grid is in the file that it is saved to", async () => {
  await fc.assert(
    fc.asyncProperty(gridDeeds, async (deeds) => {
      const book = await openLiveBytes(bytes);
      for (const deed of deeds) {
        await deed.run(book).catch((error: unknown) => {
          if (!(error instanceof Refusal)) throw error;
        });
      }
      const { changes } = await book.host.takeChanges();
      const wanted = held(await book.host.read());
      const saved = await saveGrid(openXlsx(bytes), changes);
      expect(held(readXlsx(saved))).toEqual(wanted);
      closeLiveGrids();
    }),
    { numRuns: 25 }
  );
}, 300_000);
