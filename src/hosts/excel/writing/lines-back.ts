import { lookupOf } from "../../../workbook/cell-lookup";
import { sameContent, type SheetSnapshot, type Snapshot } from "../../../workbook/snapshot";
import { lineChangeOf } from "../../../workbook/steps/lines/lines";
import { movedWorkbook } from "../../../workbook/steps/lines/moved-workbook";
import type { Patch } from "../../../workbook/patch";
import type { WorkbookState } from "../../../workbook/workbook-state";
import type { Command } from "../command";
import { changeLines, isAboutLines, type LinesStep } from "./lines";
import { op, type WriteOp } from "./write-op";

/**
 * What takes back the lines that have come and gone by a patch that stopped anywhere. How many of them Excel has done
 * is told by where the cells of their sheet stand now.
 */
export function linesBack(
  command: Command,
  patch: Patch,
  before: WorkbookState,
  now: Snapshot
): readonly WriteOp[] {
  const steps = patch.steps.filter(isAboutLines);
  const states = steps.reduce<readonly WorkbookState[]>(
    (all, step) => [...all, movedWorkbook(all.at(-1) ?? before, lineChangeOf(step))],
    [before]
  );
  const found = new Map(now.sheets.map((sheet) => [sheet.id, sheet]));
  let [most, done] = [-1, 0];
  for (const [count, state] of states.entries()) {
    const score = state.sheets.reduce((sum, { snapshot }) => {
      const is = found.get(snapshot.id);
      return is ? sum + inPlace(snapshot, is) : sum;
    }, 0);
    if (score > most) [most, done] = [score, count];
  }
  return steps
    .slice(0, done)
    .reverse()
    .flatMap((step) => {
      const id = before.sheets.find(({ snapshot }) => snapshot.name === step.sheet)?.snapshot.id;
      if (id === undefined) return [];
      return [
        op(() => {
          changeLines(command.context.workbook.worksheets.getItem(id), opposite(step));
        })
      ];
    });
}

/** How many of the cells and merges of a sheet are where they should be. */
function inPlace(wanted: SheetSnapshot, is: SheetSnapshot): number {
  const lookup = lookupOf(is);
  const merges = new Set(is.merges.map((merge) => JSON.stringify(merge)));
  const cells = wanted.cells.filter((cell) => {
    const found = lookup.at(cell.row, cell.column);
    return found !== undefined && sameContent(found, cell);
  });
  return cells.length + wanted.merges.filter((merge) => merges.has(JSON.stringify(merge))).length;
}

function opposite(step: LinesStep): LinesStep {
  return { ...step, kind: step.kind === "insert-lines" ? "remove-lines" : "insert-lines" };
}
