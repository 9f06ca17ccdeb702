import type { SheetState } from "../../../../workbook/workbook-state";
import { writeCharts } from "../charts/new-charts";
import { CONTENT_TYPES } from "../parts/content-types";
import type { PartsDraft } from "../parts/draft";
import { addRelation } from "../parts/relations";
import { newSheetText } from "../sheet/new-sheet";
import { printNames } from "../sheet/new-sheet-page";
import type { StyleBook } from "../styles/style-book";
import { mainNamespace } from "./workbook-part";

/** A sheet whose part is written, but which the workbook does not list yet. */
export interface WrittenSheet {
  readonly state: SheetState;
  readonly part: string;
  readonly relation: string;
  /** Built-in names for its printing, each with what it refers to. */
  readonly names: readonly (readonly [string, string])[];
}

export function writeNewSheet(
  draft: PartsDraft,
  state: SheetState,
  styles: () => StyleBook,
  place: (cell: string) => string,
  strict: boolean
): WrittenSheet {
  const { workbook } = draft.base;
  const folder = workbook.slice(0, workbook.lastIndexOf("/") + 1);
  const part = draft.freeName(`${folder}worksheets/sheet`, ".xml");
  const drawing = writeCharts(draft, part, state, strict);
  draft.add(part, newSheetText(state, mainNamespace(strict), styles, place, drawing));
  draft.types.declare(part, CONTENT_TYPES.worksheet);
  return {
    state,
    part,
    relation: addRelation(draft, workbook, "worksheet", part, strict),
    names: printNames(state.snapshot.name, state.rest.page)
  };
}
