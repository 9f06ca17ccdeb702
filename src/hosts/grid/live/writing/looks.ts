import type { IStyleData, Nullable, Worksheet } from "@univerjs/core";
import { formatCellRef } from "../../../../workbook/address";
import type { FormatHandle } from "../../../../workbook/format";
import type { FormatStep, MergeStep, UnmergeStep } from "../../../../workbook/patch";
import { requireRange } from "../../../../workbook/steps/outcome";
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import { refuseGrid } from "../messages";
import { rangeOf } from "../places";
import { setValues, type CellMatrix } from "./cells";
import { grow } from "./extent";
import { styleOfFormat } from "./format-style";
import { sheetNamed } from "./sheets-by-name";
import { styleDifference } from "./style-difference";
import type { Undertaking } from "./undertaking";

/** Formats come one after another: a later one adds to what an earlier one has left. */
export function writeFormats(undertaking: Undertaking, step: FormatStep): void {
  const sheet = sheetNamed(undertaking.services, step.sheet);
  const subUnitId = sheet.getSheetId();
  for (const { range, format } of step.formats) {
    const { top, bottom, left, right } = requireRange(range);
    grow(undertaking, subUnitId, { rowCount: bottom + 1, columnCount: right + 1 });
    const matrix: CellMatrix = {};
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const at = { row, column };
        const below = styleAt(undertaking, sheet, at);
        const s =
          "handle" in format
            ? styleDifference(below, handled(undertaking, format, { sheet, ...at }))
            : styleOfFormat(format, below);
        (matrix[row] ??= {})[column] = { s };
      }
    }
    setValues(undertaking, subUnitId, matrix);
  }
}

interface At {
  readonly row: number;
  readonly column: number;
}

function styleAt({ services }: Undertaking, sheet: Worksheet, { row, column }: At): Nullable<IStyleData> {
  return services.workbook.getStyles().getStyleByCell(sheet.getCellRaw(row, column));
}

/** A handle is the id of a look; the empty one is no look of the cell's own. */
function handled(
  { services }: Undertaking,
  { handle }: FormatHandle,
  { sheet, row, column }: At & { readonly sheet: Worksheet }
): IStyleData | null {
  if (handle === "") return null;
  const style = services.workbook.getStyles().get(handle);
  if (style) return style;
  throw refuseGrid("handle-unknown", { place: formatCellRef({ sheet: sheet.getName(), row, column }) });
}

export function writeMerge(undertaking: Undertaking, step: MergeStep | UnmergeStep): void {
  const { unitId } = undertaking.services;
  const subUnitId = sheetNamed(undertaking.services, step.sheet).getSheetId();
  const area = requireRange(step.range);
  grow(undertaking, subUnitId, { rowCount: area.bottom + 1, columnCount: area.right + 1 });
  const mutation = (id: string): { id: string; params: object } => ({
    id,
    params: { unitId, subUnitId, ranges: [rangeOf(area)] }
  });
  const [redo, undo] = [mutation(AddWorksheetMergeMutation.id), mutation(RemoveWorksheetMergeMutation.id)];
  undertaking.do(step.kind === "merge" ? { redo, undo: [undo] } : { redo: undo, undo: [redo] });
}
