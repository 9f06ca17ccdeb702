import type { ICellData, IWorksheetData } from "@univerjs/core";
import { lookupOf } from "../../../workbook/cell-lookup";
import { sameValue, type Cell, type CellValue, type SheetSnapshot } from "../../../workbook/snapshot";
import { sameFormula } from "./formula-notation";

/** A sheet as it is told twice: as rules see it, and as the grid holds it. */
export interface SheetInGrid {
  readonly snapshot: SheetSnapshot;
  readonly data: Pick<IWorksheetData, "cellData">;
}

/** A place at which two states of a sheet do not hold the same; an absent member: nothing stands there. */
export interface CellDifference {
  readonly row: number;
  readonly column: number;
  readonly was?: Cell;
  readonly is?: Cell;
  /** Same formula, other value: it was calculated, nobody wrote into the cell. */
  readonly recalculated: boolean;
}

/**
 * Where the contents of two states of a sheet differ. A cell that the grid holds as it was given it is the same, however
 * it is read; a formula is the same whatever its notation; a number, to the 15 digits that Excel shows.
 */
export function cellDifferences(base: SheetInGrid, now: SheetInGrid): readonly CellDifference[] {
  const was = lookupOf(base.snapshot);
  const is = lookupOf(now.snapshot);
  const places = [
    ...now.snapshot.cells,
    ...base.snapshot.cells.filter(({ row, column }) => !is.at(row, column))
  ];
  return places.flatMap(({ row, column }) => {
    const [before, after] = [was.at(row, column), is.at(row, column)];
    if (sameStored(cellAt(base.data, row, column), cellAt(now.data, row, column))) return [];
    const difference = differenceOf(before, isEmptyText(after) ? undefined : after);
    return difference === null ? [] : [{ row, column, ...difference }];
  });
}

function differenceOf(
  was: Cell | undefined,
  is: Cell | undefined
): Pick<CellDifference, "was" | "is" | "recalculated"> | null {
  const places = { ...(was ? { was } : {}), ...(is ? { is } : {}) };
  if (!sameFormula(was?.formula, is?.formula)) return { ...places, recalculated: false };
  if (sameShown(was?.value ?? null, is?.value ?? null)) return null;
  return { ...places, recalculated: is?.formula !== undefined };
}

function sameShown(one: CellValue, other: CellValue): boolean {
  if (typeof one !== "number" || typeof other !== "number") return sameValue(one, other);
  return one === other || one.toPrecision(15) === other.toPrecision(15);
}

function cellAt({ cellData }: SheetInGrid["data"], row: number, column: number): ICellData | undefined {
  return cellData[row]?.[column];
}

function sameStored(one: ICellData | undefined, other: ICellData | undefined): boolean {
  return (
    (one?.v ?? null) === (other?.v ?? null) &&
    (one?.t ?? null) === (other?.t ?? null) &&
    (one?.f ?? null) === (other?.f ?? null) &&
    (one?.si ?? null) === (other?.si ?? null) &&
    (one?.p?.body?.dataStream ?? null) === (other?.p?.body?.dataStream ?? null)
  );
}

/** What stays in a cell of a grid whose text was taken out; a file has no such text. */
function isEmptyText(cell: Cell | undefined): boolean {
  return cell?.value === "" && cell.formula === undefined;
}
