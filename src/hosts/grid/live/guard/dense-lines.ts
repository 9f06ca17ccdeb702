import type { Nullable, Worksheet } from "@univerjs/core";
import type { GridServices } from "../grid-services";

const REMOVES_LINES = /^sheet\.command\.(?:remove-(?:row|col)|delete-range-move)/;

/**
 * Has the looks of lines come back to the lines that they were taken from: what Univer keeps of removed lines counts only
 * those that have looks of their own, so that an undo would give the second line's width to the first. Each line gets an
 * entry, if an empty one, while lines are removed.
 */
export function denseLines({ commands, workbook }: GridServices): () => void {
  let fillers = new WeakSet();
  const sheetOf = (params: object | undefined): Nullable<Worksheet> => {
    const given = ((params ?? {}) as { readonly subUnitId?: string }).subUnitId;
    return given === undefined ? workbook.getActiveSheet() : workbook.getSheetBySheetId(given);
  };
  const subscriptions = [
    commands.beforeCommandExecuted(({ id, params }) => {
      if (!REMOVES_LINES.test(id)) return;
      fillers = new WeakSet();
      for (const lines of linesOf(sheetOf(params))) fill(lines, fillers);
    }),
    commands.onCommandExecuted(({ id, params }) => {
      if (!REMOVES_LINES.test(id)) return;
      for (const lines of linesOf(sheetOf(params))) empty(lines, fillers);
    })
  ];
  return () => {
    for (const subscription of subscriptions) subscription.dispose();
  };
}

/** The same around lines that a patch of ours removes. */
export function withDenseLines(sheet: Worksheet, remove: () => void): void {
  const fillers = new WeakSet();
  for (const lines of linesOf(sheet)) fill(lines, fillers);
  try {
    remove();
  } finally {
    for (const lines of linesOf(sheet)) empty(lines, fillers);
  }
}

type Lines = Record<number, object | undefined>;

function linesOf(sheet: Nullable<Worksheet>): readonly Lines[] {
  return sheet ? [sheet.getRowManager().getRowData(), sheet.getColumnManager().getColumnData()] : [];
}

function fill(lines: Lines, fillers: WeakSet<object>): void {
  const last = Object.keys(lines).reduce((most, line) => Math.max(most, Number(line)), 0);
  for (let line = 0; line < last; line++) {
    if (lines[line]) continue;
    const filler = {};
    fillers.add(filler);
    lines[line] = filler;
  }
}

/** Takes out again what is left of the fillers. */
function empty(lines: Lines, fillers: WeakSet<object>): void {
  for (const [line, entry] of Object.entries(lines)) {
    if (entry && fillers.has(entry) && Object.keys(entry).length === 0) Reflect.deleteProperty(lines, line);
  }
}
