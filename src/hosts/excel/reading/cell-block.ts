import type { Cell, CellValue } from "../../../workbook/snapshot";

/** A rectangle of cells as Excel answers it: rows of equal length, "" for a blank cell. */
export interface CellBlock {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
}

/** The cells that are not blank, in reading order. */
export function cellsOf(block: CellBlock): readonly Cell[] {
  const cells: Cell[] = [];
  block.values.forEach((row, down) => {
    row.forEach((raw, right) => {
      const formula = formulaOf(block.formulas[down]?.[right], raw);
      const held = valueOf(raw, block.types[down]?.[right]);
      // A formula that gives an empty text gives just that, as files have it: none is without a value here.
      const value = held === null && formula !== undefined && raw === "" ? "" : held;
      if (value === null && formula === undefined) return;
      const format = block.formats[down]?.[right];
      cells.push({
        row: block.top + down,
        column: block.left + right,
        value,
        ...(formula === undefined ? {} : { formula }),
        ...(typeof format === "string" && format !== "General" ? { format } : {})
      });
    });
  });
  return cells;
}

function valueOf(raw: unknown, type: string | undefined): CellValue {
  if (type === "Error") return { error: String(raw) };
  if (type === "Empty" || raw === null || raw === undefined) return null;
  if (typeof raw === "number" || typeof raw === "boolean") return raw;
  return typeof raw === "string" && raw !== "" ? raw : null;
}

/** Excel gives the text of a text cell as its formula: it is a formula only where its value reads otherwise. */
function formulaOf(formula: unknown, value: unknown): string | undefined {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : undefined;
}
