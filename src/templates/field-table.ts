import type { CellContent } from "../workbook/snapshot";
import { LOOK } from "./look";
import type { SheetDraft } from "./sheet-draft";

/** A label and, at its right, the value; sheet columns counted from 0. */
export interface Field {
  readonly label: string;
  readonly value: CellContent | string;
  /** Where the label begins, and how many columns the label and the value take. */
  readonly column: number;
  readonly labelColumns: number;
  readonly columns: number;
  readonly options?: readonly string[];
}

/** Rows of labelled values, with the outer border; gives the first row below. */
export function placeFields(draft: SheetDraft, top: number, rows: readonly (readonly Field[])[]): number {
  rows.forEach((fields, index) => {
    const row = top + index;
    draft.height(row, 26);
    for (const field of fields) {
      const label = { row, column: field.column, columns: field.labelColumns };
      const value = { row, column: field.column + field.labelColumns, columns: field.columns };
      draft.set(label, field.label, LOOK.label).fit(label, field.label);
      draft.set(value, field.value, LOOK.value).fit(value, shownText(field.value));
      const area = { top: row, left: value.column, bottom: row, right: value.column };
      draft.choose(area, field.options ?? []);
    }
  });
  draft.outline({ top, left: 0, bottom: top + rows.length - 1, right: draft.lastColumn });
  return top + rows.length;
}

function shownText(value: CellContent | string): string {
  if (typeof value === "string") return value;
  return typeof value.value === "string" ? value.value : "";
}
