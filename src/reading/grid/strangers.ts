import type { NotUnderstood } from "../../pledge/pledge-book";
import { joinSpaced } from "../labels/fold";
import type { SheetView } from "../sheet/sheet-view";
import type { RowDraft } from "./body";
import type { ColumnReading } from "./column-roles";
import type { ColumnDraft } from "./columns";
import type { GridHeader } from "./header";
import type { RowsReading } from "./row-roles";

/** The columns and rows of a grid whose labels say nothing known and that arithmetic does not explain either. */
export function strangersOf(
  view: SheetView,
  header: GridHeader,
  last: number,
  drafts: readonly ColumnDraft[],
  columns: ColumnReading,
  rows: RowsReading
): readonly NotUnderstood[] {
  const across = columns.unknown.flatMap((at): readonly NotUnderstood[] => {
    const draft = drafts[at];
    if (!draft) return [];
    const { column, label } = draft;
    const range = view.range({ top: header.top, bottom: last, left: column, right: column });
    const reason = columns.unstated.length === 0 ? "column-unknown" : "column-unsettled";
    return [{ range, reason, data: { label } }];
  });
  const right = Math.max(...drafts.map(({ column }) => column));
  const down = rows.unknown.map((draft): NotUnderstood => {
    const reason = rows.unstated.length === 0 ? "row-unknown" : "row-unsettled";
    return {
      range: rangeOf(view, draft, right),
      reason,
      data: { label: joinSpaced(draft.pieces.at(-1)?.text ?? "") }
    };
  });
  return [...across, ...down];
}

function rangeOf(view: SheetView, { row, pieces }: RowDraft, right: number): NotUnderstood["range"] {
  return view.range({ top: row, bottom: row, left: pieces.at(-1)?.column ?? right, right });
}
