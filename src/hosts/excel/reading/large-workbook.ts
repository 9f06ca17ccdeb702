import type { Rectangle } from "../../../workbook/address";
import { formatRange } from "../../../workbook/address";
import type { Command } from "../command";
import { refuseExcel } from "../messages";
import type { CellBlock } from "./cell-block";
import { rectangleOf } from "./ranges";
import { queueBlock } from "./sheet-query";
import type { SheetEntry } from "./workbook-index";

/** Values, formulas, formats and types of so many cells stay below the 5 MB that Excel on the web answers at once. */
const CELLS_AN_ANSWER = 50_000;
/** Excel reads no range beyond this. */
const CELLS_A_SHEET = 5_000_000;

interface Piece {
  readonly sheet: SheetEntry;
  readonly area: Rectangle;
}

/**
 * The cells of sheets that are too many for one answer: their sizes first, then as many pieces at once as one answer
 * holds. The number of parts is told in a notice.
 * @throws Refusal for a sheet beyond what Excel reads, and for a piece that comes without values.
 */
export async function readInPieces(
  command: Command,
  sheets: readonly SheetEntry[]
): Promise<ReadonlyMap<string, readonly CellBlock[]>> {
  const { context } = command;
  const asked = sheets.map((sheet) => {
    const used = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true).untrack();
    used.load("address,cellCount");
    return { sheet, used };
  });
  await command.sync();
  const pieces = asked.flatMap(({ sheet, used }) => {
    const area = used.isNullObject ? null : rectangleOf(used.address);
    if (!area) return [];
    // Excel answers -1 where the count does not fit its integer.
    if (used.cellCount < 0 || used.cellCount > CELLS_A_SHEET) {
      throw refuseExcel("sheet-too-large", {
        sheet: sheet.name,
        range: formatRange(area),
        count: used.cellCount < 0 ? ">2,147,483,647" : used.cellCount
      });
    }
    return bandsOf(area).map((band): Piece => ({ sheet, area: band }));
  });
  const batches = batchesOf(pieces);
  command.notice({ code: "chunked", data: { count: batches.length } });
  const found = new Map<string, CellBlock[]>();
  await readBatches(command, batches, found);
  return found;
}

/** The next batch is only asked for when the last has been answered: that is what keeps each below the limit. */
async function readBatches(
  command: Command,
  [batch, ...rest]: readonly (readonly Piece[])[],
  found: Map<string, CellBlock[]>
): Promise<void> {
  if (!batch) return;
  const asked = batch.map(({ sheet, area }) => ({
    sheet,
    area,
    take: queueBlock(command.context.workbook.worksheets.getItem(sheet.id), area)
  }));
  await command.sync();
  for (const { sheet, area, take } of asked) {
    const block = take();
    if (!block) throw refuseExcel("answer-empty", { sheet: sheet.name, range: formatRange(area) });
    found.set(sheet.id, [...(found.get(sheet.id) ?? []), block]);
  }
  await readBatches(command, rest, found);
}

function bandsOf(area: Rectangle): readonly Rectangle[] {
  const rows = Math.max(1, Math.floor(CELLS_AN_ANSWER / (area.right - area.left + 1)));
  const bands: Rectangle[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    bands.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  }
  return bands;
}

function batchesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const batches: { cells: number; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const { top, bottom, left, right } = piece.area;
    const cells = (bottom - top + 1) * (right - left + 1);
    const last = batches.at(-1);
    if (last && last.cells + cells <= CELLS_AN_ANSWER) {
      last.cells += cells;
      last.pieces.push(piece);
    } else batches.push({ cells, pieces: [piece] });
  }
  return batches.map((batch) => batch.pieces);
}
