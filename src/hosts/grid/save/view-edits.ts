import { BooleanNumber, type IWorksheetData } from "@univerjs/core";
import type { FileEdit } from "../../xlsx/edit/file-edit";

/** What a grid shows of a sheet beside its cells and lines. */
export interface SheetView {
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  /** RRGGBB. */
  readonly tabColor: string | null;
}

export function viewOf({ freeze, showGridlines, tabColor }: IWorksheetData): SheetView {
  const color = /^#?([0-9a-f]{6})/i.exec(tabColor)?.[1];
  return {
    frozen: { rows: Math.max(freeze.ySplit, 0), columns: Math.max(freeze.xSplit, 0) },
    gridlines: showGridlines !== BooleanNumber.FALSE,
    tabColor: color?.toUpperCase() ?? null
  };
}

export function viewEdits(sheet: string, base: IWorksheetData, now: IWorksheetData): readonly FileEdit[] {
  const [was, is] = [viewOf(base), viewOf(now)];
  const { rows, columns } = is.frozen;
  const frozen = rows !== was.frozen.rows || columns !== was.frozen.columns;
  return [
    ...(frozen ? [{ kind: "frozen" as const, sheet, rows, columns }] : []),
    ...(is.gridlines !== was.gridlines ? [{ kind: "gridlines" as const, sheet, shown: is.gridlines }] : []),
    ...(is.tabColor !== was.tabColor ? [{ kind: "tab-color" as const, sheet, color: is.tabColor }] : [])
  ];
}
