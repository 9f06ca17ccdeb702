import { contains, formatCell, formatRange, type Rectangle } from "../workbook/address";
import { lookupOf } from "../workbook/cell-lookup";
import type { CellChange, Step } from "../workbook/patch";
import type { SheetContent } from "../workbook/sheet-content";
import { BLANK, sameValue, type Cell, type SheetSnapshot, type Snapshot } from "../workbook/snapshot";
import { contentOf } from "../workbook/steps/cells";
import { referenceTo } from "../workbook/steps/references";
import { sheetFrom } from "../workbook/steps/sheets";
import { stateOf } from "../workbook/workbook-state";
import type { FillNote } from "./fill-note";

/** What brings a sheet of ours up to date. */
export interface Refresh {
  readonly steps: readonly Step[];
  readonly note: FillNote;
  /** Whether the sheet afterwards is as the content says. */
  readonly done: boolean;
}

/**
 * Sets only the cells that differ where rows and columns are the same; otherwise removes the sheet and adds it again
 * in its place. Left alone where it is protected, where a formula refers to it, or where the user wrote beside it.
 * @param keepsNotes the sheet has places for the user's own words: it is never made anew.
 */
export function refreshSheet(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  content: SheetContent,
  extent: Rectangle | null,
  keepsNotes = false
): Refresh {
  const { name } = sheet;
  const leave = (note: FillNote): Refresh => ({ steps: [], note, done: false });
  const wanted = sheetFrom(name, content).snapshot;
  const same = sameShape(sheet, wanted);
  const changes = same ? changesBetween(sheet, wanted) : [];
  if (same && changes.length === 0)
    return { steps: [], note: { code: "sheet-current", data: { sheet: name } }, done: true };
  if (sheet.protected) return leave({ code: "sheet-protected", data: { sheet: name } });
  if (same) {
    const note: FillNote = { code: "sheet-refreshed", data: { sheet: name, count: changes.length } };
    return { steps: [{ kind: "set-cells", sheet: name, changes }], note, done: true };
  }
  if (keepsNotes) return leave({ code: "sheet-reshaped", data: { sheet: name } });
  const added = extent && sheet.cells.find((cell) => !contains(extent, cell));
  if (added) return leave({ code: "sheet-has-additions", data: { sheet: name, cell: formatCell(added) } });
  const others = {
    ...stateOf(snapshot),
    sheets: stateOf(snapshot).sheets.filter((other) => other.snapshot !== sheet)
  };
  const place = referenceTo(others, name);
  if (place !== null) return leave({ code: "sheet-referred", data: { sheet: name, place } });
  const expected = sheet.cells.map((cell) => ({ cell: formatCell(cell), ...contentOf(cell) }));
  const steps: readonly Step[] = [
    { kind: "remove-sheet", sheet: name, expected },
    { kind: "add-sheet", sheet: name, content, position: snapshot.sheets.indexOf(sheet) }
  ];
  return { steps, note: { code: "sheet-remade", data: { sheet: name } }, done: true };
}

/** The same merges, the same filled rows of the first column, the same headings in the rows above the first total. */
function sameShape(sheet: SheetSnapshot, wanted: SheetSnapshot): boolean {
  const merges = (one: SheetSnapshot): string => one.merges.map(formatRange).sort().join(" ");
  const rows = (one: SheetSnapshot): string =>
    one.cells
      .filter((cell) => cell.column === 0)
      .map((cell) => cell.row)
      .join(" ");
  const width = (one: SheetSnapshot): string =>
    one.cells
      .filter((cell) => cell.row === HEADING_ROW)
      .map((cell) => cell.column)
      .join(" ");
  return merges(sheet) === merges(wanted) && rows(sheet) === rows(wanted) && width(sheet) === width(wanted);
}

/** The upper header row of every overview, counted from 0. */
const HEADING_ROW = 3;

/** Cells of the content that the sheet has otherwise; a blank one of the content is cleared where it held a formula. */
function changesBetween(sheet: SheetSnapshot, wanted: SheetSnapshot): readonly CellChange[] {
  const old = lookupOf(sheet);
  const fresh = lookupOf(wanted);
  const changed = (cell: Cell): CellChange => ({
    cell: formatCell(cell),
    before: contentOf(old.at(cell.row, cell.column)),
    after: contentOf(fresh.at(cell.row, cell.column))
  });
  const differs = ({ before, after }: CellChange): boolean =>
    before.formula !== after.formula || !sameValue(before.value, after.value);
  const set = wanted.cells.map(changed).filter(differs);
  const cleared = sheet.cells.filter(
    (cell) => cell.formula !== undefined && !fresh.at(cell.row, cell.column)
  );
  return [...set, ...cleared.map((cell) => ({ ...changed(cell), after: BLANK }))];
}
