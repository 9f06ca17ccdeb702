import { compareCells } from "../../../src/workbook/address";
import type { Cell, SheetSnapshot, Snapshot } from "../../../src/workbook/snapshot";
import { usedBy } from "../../../src/workbook/steps/cells";
import { makeBook } from "../book/make-book";
import type { Random } from "../random";
import { WORDS } from "./words";

/** A workbook that was one of cards until cells were lost, moved and typed over, and merges undone or made. */
export function tornBook(random: Random): Snapshot {
  const { snapshot } = makeBook(random.fork("book"));
  const harm = random.unit() ** 2;
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => torn(sheet, random, harm)) };
}

function torn(sheet: SheetSnapshot, random: Random, harm: number): SheetSnapshot {
  const placed = new Map<string, Cell>();
  for (const cell of sheet.cells) {
    if (random.chance(harm * 0.2)) continue;
    const moved = random.chance(harm * 0.2)
      ? {
          ...cell,
          row: Math.max(0, cell.row + random.int(-2, 2)),
          column: Math.max(0, cell.column + random.int(-2, 2))
        }
      : cell;
    const typed = random.chance(harm * 0.2) ? { ...moved, value: random.pick(WORDS) } : moved;
    placed.set(`${typed.row},${typed.column}`, typed);
  }
  const cells = [...placed.values()].sort(compareCells);
  const merges = sheet.merges.filter(() => !random.chance(harm * 0.5));
  return { ...sheet, cells, used: usedBy(cells), merges };
}
