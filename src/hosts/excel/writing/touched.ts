import { formatCell, type CellAt } from "../../../workbook/address";
import type { Patch } from "../../../workbook/patch";
import { requireCell } from "../../../workbook/steps/outcome";
import type { Reading } from "../reading/read-workbook";
import { textCellsToFree } from "./cells-and-looks";
import { isAboutLines, LinesSoFar } from "./lines";

/** What a patch may have changed on a sheet that was there before it; cells as they stood before it. */
export interface TouchedSheet {
  readonly cells: Map<string, CellAt>;
  /** Cells that lose the text format. */
  readonly freed: CellAt[];
  merges: boolean;
  flags: boolean;
  looks: boolean;
  widths: boolean;
  /** Only while it was copied. */
  visibility: boolean;
}

/** By sheet id; sheets that the patch itself adds are not among them. */
export function touchedBy(patch: Patch, reading: Reading): ReadonlyMap<string, TouchedSheet> {
  const ids = new Map(reading.index.sheets.map((entry) => [entry.name, entry.id]));
  const touched = new Map<string, TouchedSheet>();
  const lines = new Map<string, LinesSoFar>();
  for (const step of patch.steps) {
    if (!("sheet" in step)) continue;
    const source = step.kind === "copy-sheet" ? ids.get(step.from) : undefined;
    if (source !== undefined) {
      const sheet = touched.get(source) ?? untouched();
      touched.set(source, sheet);
      sheet.flags = true;
      sheet.visibility = true;
    }
    const id = ids.get(step.sheet);
    if (step.kind === "rename-sheet" || step.kind === "remove-sheet") ids.delete(step.sheet);
    if (id === undefined) continue;
    if (step.kind === "rename-sheet") ids.set(step.to, id);
    const sheet = touched.get(id) ?? untouched();
    touched.set(id, sheet);
    if (step.kind === "set-cells") {
      const so = lines.get(id) ?? new LinesSoFar();
      for (const { cell } of step.changes) {
        const at = so.before(requireCell(cell));
        if (at) sheet.cells.set(formatCell(at), at);
      }
      const formats = so.moved(reading.sheets.get(id)?.answer.formats ?? new Map<string, string>());
      sheet.freed.push(...textCellsToFree(step, formats).flatMap((cell) => so.before(cell) ?? []));
    }
    if (isAboutLines(step)) {
      const so = lines.get(id) ?? new LinesSoFar();
      so.heed(step);
      lines.set(id, so);
      sheet.merges = true;
    }
    sheet.merges ||= step.kind === "merge" || step.kind === "unmerge";
    sheet.flags ||= step.kind === "flag" || step.kind === "unflag";
    sheet.looks ||= step.kind === "format";
    sheet.widths ||= step.kind === "column-widths";
  }
  return touched;
}

function untouched(): TouchedSheet {
  return {
    cells: new Map(),
    freed: [],
    merges: false,
    flags: false,
    looks: false,
    widths: false,
    visibility: false
  };
}
