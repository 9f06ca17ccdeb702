import type { ICellData } from "@univerjs/core";
import type { GridSheet } from "../../grid-book";
import { valueOf } from "./cell-reading";

/**
 * Formulas that fill whole areas, which the grid does not hold: it has what they give. They go with their cells, so that
 * rules still see a formula there, until somebody writes something else.
 */
const MEMBER = "fileFormula";

/** Notes at their cells the formulas that the grid was not given. */
export function keepFileFormulas({ snapshot, data }: GridSheet): void {
  for (const { row, column, formula } of snapshot.cells) {
    const cell = formula === undefined ? undefined : data.cellData[row]?.[column];
    if (!cell || cell.f || cell.si) continue;
    cell.custom = { ...cell.custom, [MEMBER]: { formula, of: told(cell) } };
  }
}

/** The formula that gave what the cell holds; undefined where there is none, or something else stands there now. */
export function fileFormulaOf(cell: ICellData): string | undefined {
  const noted: unknown = cell.custom?.[MEMBER];
  if (typeof noted !== "object" || noted === null) return undefined;
  const { formula, of } = noted as Readonly<Record<string, unknown>>;
  return typeof formula === "string" && of === told(cell) ? formula : undefined;
}

function told(cell: ICellData): string {
  return JSON.stringify(valueOf(cell));
}
