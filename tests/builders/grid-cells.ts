import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";

export interface CellOfGrid {
  readonly row: number;
  readonly column: number;
  readonly cell: ICellData;
}

/** The cells of a sheet as the grid has them, one after another. */
export function gridCells(matrix: IObjectMatrixPrimitiveType<Nullable<ICellData>>): readonly CellOfGrid[] {
  const rows = matrix as Readonly<Record<string, Readonly<Record<string, Nullable<ICellData>>>>>;
  return Object.entries(rows).flatMap(([row, cells]) =>
    Object.entries(cells).flatMap(([column, cell]) =>
      cell ? [{ row: Number(row), column: Number(column), cell }] : []
    )
  );
}

/** The id of a cell's look; a look that has none, as JSON. */
export function styleIdOf({ s }: Pick<ICellData, "s">): string {
  return typeof s === "string" ? s : JSON.stringify(s ?? null);
}
