import { compareCells, formatCell, parseCell } from "../../../src/workbook/address";
import type { Cell, Snapshot } from "../../../src/workbook/snapshot";
import { usedBy } from "../../../src/workbook/steps/cells";
import type { Content } from "../book/canvas";

/** The workbook with other contents in cells of one sheet, by address; null empties a cell. */
export function editCells(
  snapshot: Snapshot,
  name: string,
  changes: ReadonlyMap<string, Content | null>
): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      if (sheet.name !== name) return sheet;
      const kept = sheet.cells.filter((cell) => !changes.has(formatCell(cell)));
      const fresh = [...changes].flatMap(([address, content]): readonly Cell[] => {
        const at = parseCell(address);
        const blank = content === null || (content.value === null && content.formula === undefined);
        return at && !blank ? [{ ...at, ...content }] : [];
      });
      const cells = [...kept, ...fresh].sort(compareCells);
      return { ...sheet, cells, used: usedBy(cells) };
    })
  };
}
