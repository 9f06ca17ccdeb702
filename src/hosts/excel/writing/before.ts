import type { Patch } from "../../../workbook/patch";
import { refusePatch } from "../../../workbook/steps/outcome";
import { stateOf, type SheetState, type WorkbookState } from "../../../workbook/workbook-state";
import { formatCell } from "../../../workbook/address";
import type { CellFormat, FormatHandle } from "../../../workbook/format";
import { handleOf } from "../look";
import type { SheetMemory } from "../memory";
import { refuseExcel } from "../messages";
import type { Reading } from "../reading/read-workbook";
import { snapshotOfReading } from "../reading/snapshot-of-reading";
import { charactersOf } from "./widths";

/** The workbook as the patch finds it, with the looks and widths that it will change. */
export function stateBefore(reading: Reading, memory: SheetMemory, patch: Patch): WorkbookState {
  const state = stateOf(snapshotOfReading(reading, memory, new Map(), { unread: "kept" }));
  const removed = new Set(patch.steps.flatMap((step) => (step.kind === "remove-sheet" ? [step.sheet] : [])));
  return {
    ...state,
    sheets: state.sheets.map((sheet) => {
      const answer = reading.sheets.get(sheet.snapshot.id)?.answer;
      if (!answer) return sheet;
      const kept = removed.has(sheet.snapshot.name) ? numberFormats(sheet) : [];
      const looks = [...answer.looks].map(([cell, look]): [string, FormatHandle] => [cell, handleOf(look)]);
      const widths = [...answer.widths].map(([column, points]): [number, number] => [
        column,
        charactersOf(points)
      ]);
      return {
        ...sheet,
        formats: new Map<string, CellFormat | FormatHandle>([...kept, ...looks]),
        widths: new Map(widths)
      };
    })
  };
}

/** Of a removed sheet's looks, what its inverse can give back without reading every cell's format. */
function numberFormats({ snapshot }: SheetState): readonly [string, CellFormat][] {
  return snapshot.cells.flatMap((cell): [string, CellFormat][] =>
    cell.format === undefined ? [] : [[formatCell(cell), { numberFormat: cell.format }]]
  );
}

/**
 * What Excel would refuse half way through, refused before anything is written.
 * @throws Refusal for protection that the patch would run into.
 */
export function refuseProtected({ index }: Reading, patch: Patch): void {
  for (const step of patch.steps) {
    if (
      step.kind === "add-sheet" ||
      step.kind === "copy-sheet" ||
      step.kind === "remove-sheet" ||
      step.kind === "rename-sheet"
    ) {
      if (index.structureProtected) {
        throw refuseExcel("structure-protected", { sheet: step.sheet, title: patch.title });
      }
    }
    if (step.kind === "flag" || step.kind === "unflag") {
      const sheet = index.sheets.find((entry) => entry.name === step.sheet);
      if (sheet?.protected === true) {
        throw refusePatch("sheet-protected", { sheet: step.sheet, title: patch.title });
      }
    }
  }
}
