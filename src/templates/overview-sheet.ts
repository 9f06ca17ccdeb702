import type { CellAt } from "../workbook/address";
import { LOOK } from "./look";
import type { OverviewColumn } from "./overview-column";
import { totalOf } from "./overview-total";
import type { PledgeLine } from "./pledge-line";
import { SheetDraft } from "./sheet-draft";

/** Rows above the header: title, its second row for the approval box, and the notes. */
const TITLE_ROWS = 3;
const HEADER_ROWS = 2;
export const HEADER_TOP = TITLE_ROWS;
/** Rows that stay in sight and are repeated on every page. */
export const FROZEN_ROWS = TITLE_ROWS + HEADER_ROWS;

/** Where the rows of the pledges stand; the total row stands above them. */
export interface PlacedLines {
  readonly totalRow: number;
  readonly first: number;
  readonly last: number;
  /** The first row below. */
  readonly next: number;
}

export function overviewDraft(columns: readonly Pick<OverviewColumn, "width">[]): SheetDraft {
  return new SheetDraft(columns.map((column) => column.width));
}

/** Title, approval box (담당, 팀장, 과장) at the right, notes and unit. */
export function placeOverviewTitle(
  draft: SheetDraft,
  title: string,
  notes: readonly string[],
  unit: string
): void {
  const approvers = ["담당", "팀장", "과장"];
  const box = draft.lastColumn - approvers.length;
  draft.set({ row: 0, column: 0, rows: 2, columns: box }, title, {
    ...LOOK.title,
    horizontal: "left",
    indent: 1
  });
  draft.set({ row: 0, column: box, rows: 2 }, "결\n재", LOOK.label);
  approvers.forEach((approver, index) => {
    draft.set({ row: 0, column: box + 1 + index }, approver, LOOK.centered);
    draft.set({ row: 1, column: box + 1 + index }, null, LOOK.centered);
  });
  draft.outline({ top: 0, left: box, bottom: 1, right: draft.lastColumn }, "thin");
  draft.height(0, 18).height(1, 40);
  const forUnit = Math.min(3, draft.lastColumn);
  const text = notes.join("\n");
  const noteArea = { row: 2, column: 0, columns: draft.lastColumn + 1 - forUnit };
  draft.set(noteArea, text, LOOK.note).fit(noteArea, text);
  const unitArea = { row: 2, column: noteArea.columns, columns: forUnit };
  draft.set(unitArea, unit === "" ? null : `<단위 : ${unit}>`, { ...LOOK.unit, vertical: "bottom" });
}

/** The two header rows: labels that share a group stand under it, others take both rows. */
export function placeHeader(
  draft: SheetDraft,
  columns: readonly Pick<OverviewColumn, "label" | "group">[]
): void {
  const top = HEADER_TOP;
  columns.forEach(({ label, group }, column) => {
    if (group === null) draft.set({ row: top, column, rows: 2 }, label, LOOK.label);
    else draft.set({ row: top + 1, column }, label, LOOK.label);
    if (group === null || columns[column - 1]?.group === group) return;
    const end = columns.findIndex((other, index) => index > column && other.group !== group);
    const span = (end < 0 ? columns.length : end) - column;
    draft.set({ row: top, column, columns: span }, group, LOOK.label);
  });
  draft.height(top, 22).height(top + 1, 30);
  draft.outline({ top, left: 0, bottom: top + 1, right: columns.length - 1 });
}

/** The total row 계 and, below it, a row a pledge. */
export function placeLines(
  draft: SheetDraft,
  columns: readonly OverviewColumn[],
  lines: readonly PledgeLine[],
  labelColumns: number
): PlacedLines {
  const totalRow = FROZEN_ROWS;
  const first = totalRow + 1;
  const cellIn =
    (row: number) =>
    (key: string): CellAt => ({ row, column: columns.findIndex((column) => column.key === key) });
  lines.forEach((line, index) => {
    const row = first + index;
    draft.height(row, 24);
    columns.forEach((column, at) => {
      const content = column.content(line, cellIn(row));
      draft.set({ row, column: at }, content, column.format);
      if (typeof content.value === "string" && content.formula === undefined)
        draft.fit({ row, column: at }, content.value);
    });
  });
  const last = first + lines.length - 1;
  draft.set({ row: totalRow, column: 0, columns: labelColumns }, "계", LOOK.totalLabel).height(totalRow, 24);
  columns.slice(labelColumns).forEach((column, index) => {
    const at = { row: totalRow, column: labelColumns + index };
    draft.set(
      at,
      totalOf(column, lines, {
        cell: cellIn(totalRow),
        range: (key) => ({ top: first, bottom: last, column: cellIn(first)(key).column })
      }),
      { ...column.format, ...TOTAL_LOOK }
    );
  });
  draft.outline({ top: totalRow, left: 0, bottom: Math.max(last, totalRow), right: columns.length - 1 });
  return { totalRow, first, last, next: Math.max(last, totalRow) + 1 };
}

export const TOTAL_LOOK = { bold: true, fill: "F2F2F2" } as const;
