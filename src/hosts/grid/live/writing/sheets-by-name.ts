import type { Worksheet } from "@univerjs/core";
import type { GridServices } from "../grid-services";

/** The sheet of this very name; the shared core has seen to it that there is one. */
export function sheetNamed({ workbook }: Pick<GridServices, "workbook">, name: string): Worksheet {
  const sheet = workbook.getSheets().find((candidate) => candidate.getName() === name);
  if (!sheet) throw new Error(`the grid has no sheet ${name}`);
  return sheet;
}
