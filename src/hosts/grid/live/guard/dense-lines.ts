import type { GridServices } from "../grid-services";

const REMOVES_LINES = /^sheet\.command\.(?:remove-(?:row|col)|delete-range-move)/;

/**
 * Has the looks of lines come back to the lines that they were taken from: what Univer keeps of removed lines counts only
 * those that have looks of their own, so that an undo would give the second line's width to the first. Each line gets an
 * entry, if an empty one, before any are removed.
 */
export function denseLines({ commands, workbook }: GridServices): () => void {
  const subscription = commands.beforeCommandExecuted(({ id, params }) => {
    if (!REMOVES_LINES.test(id)) return;
    const given = ((params ?? {}) as { readonly subUnitId?: string }).subUnitId;
    const sheet = given === undefined ? workbook.getActiveSheet() : workbook.getSheetBySheetId(given);
    if (!sheet) return;
    fill(sheet.getRowManager().getRowData());
    fill(sheet.getColumnManager().getColumnData());
  });
  return () => {
    subscription.dispose();
  };
}

function fill(lines: Record<number, object | undefined>): void {
  const last = Object.keys(lines).reduce((most, line) => Math.max(most, Number(line)), 0);
  for (let line = 0; line < last; line++) lines[line] ??= {};
}
