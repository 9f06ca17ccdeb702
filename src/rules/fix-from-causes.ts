import { followersOf } from "../diagnosis/followers";
import { render } from "../language/message";
import { formatDecimal, groupDigits, toNumber, type Decimal } from "../pledge/decimal";
import type { Grid, GridCell } from "../pledge/grid";
import { formatCell, type CellRef } from "../workbook/address";
import { lookupOf } from "../workbook/cell-lookup";
import type { CellChange, SetCellsStep } from "../workbook/patch";
import { BLANK, sheetNamed, type CellContent, type Snapshot } from "../workbook/snapshot";
import type { Cause, Fix } from "./finding";
import { FIX_TITLES } from "./fix-messages";

/**
 * The one-click fix of the best cause; null where another cause explains as much, where the cause suggests no value,
 * or where a formula would be overwritten by a typed figure (its formula is then what must be mended).
 * Formulas of the grid that follow the changed cells get their new results with it.
 */
export function fixFromCauses(causes: readonly Cause[], grid: Grid, snapshot: Snapshot): Fix | null {
  const [cause] = causes;
  if (!cause || cause.ambiguous) return null;
  const changes = new Map<GridCell, Decimal>();
  for (const [index, ref] of cause.cells.entries()) {
    const value = cause.values[index];
    const cell = gridCellAt(grid, ref);
    if (!value || !cell || cell.formula !== undefined) return null;
    changes.set(cell, value);
  }
  const [first] = changes;
  if (!first) return null;
  const [cell, value] = first;
  const title = changes.size === 1 ? FIX_TITLES["one-cell"] : FIX_TITLES["several-cells"];
  const data = {
    cell: formatCell(cell.cell),
    from: cell.text === "" ? "0" : cell.text,
    to: groupDigits(formatDecimal(value)),
    count: changes.size
  };
  const steps = [
    ...[...changes].map(([changed, to]) => setNumber(snapshot, changed, to)),
    ...followersOf(grid, changes).map(({ cell: follower, value: to }) => setNumber(snapshot, follower, to))
  ];
  return { title, data, patch: { title: render(title, data, "ko"), steps } };
}

function gridCellAt(grid: Grid, at: CellRef): GridCell | undefined {
  for (const row of grid.cells) {
    for (const cell of row) if (cell.cell === at) return cell;
  }
  return undefined;
}

/** A step that writes the number where the cell stands, and keeps its formula if it has one. */
export function setNumber(snapshot: Snapshot, cell: GridCell, value: Decimal): SetCellsStep {
  const before = contentAt(snapshot, cell);
  const after: CellContent =
    before.formula === undefined
      ? { value: toNumber(value) }
      : { value: toNumber(value), formula: before.formula };
  const change: CellChange = { cell: formatCell(cell.cell), before, after };
  return { kind: "set-cells", sheet: cell.cell.sheet, changes: [change] };
}

/** What a patch must expect to find at the cell. */
export function contentAt(snapshot: Snapshot, { cell }: GridCell): CellContent {
  const sheet = sheetNamed(snapshot, cell.sheet);
  const found = sheet && lookupOf(sheet).at(cell.row, cell.column);
  if (!found) return BLANK;
  return found.formula === undefined
    ? { value: found.value }
    : { value: found.value, formula: found.formula };
}
