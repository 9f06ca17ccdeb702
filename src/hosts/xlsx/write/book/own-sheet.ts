import type { SheetState } from "../../../../workbook/workbook-state";
import type { SheetChange } from "../change-plan";
import { changeSheet } from "../sheet/change-sheet";
import { canWriteChoice } from "../sheet/new-sheet-extras";
import type { WriteContext } from "../write-context";
import { writeNewSheet, type WrittenSheet } from "./new-sheets";

/** Writes a sheet that is wholly told by its state, with its flags. */
export function writeOwnSheet(context: WriteContext, state: SheetState): WrittenSheet {
  const place = context.placeIn(state.snapshot.name);
  const sheet = writeNewSheet(context.draft, state, context.styles, place, context.strict);
  for (const choice of state.rest.choices) {
    if (canWriteChoice(choice)) continue;
    context.notice({ code: "choices-left-out", data: { place: place(choice.range) } });
  }
  if (state.snapshot.flags.length > 0) changeSheet(context, sheet.part, flagsOnly(sheet.state));
  return sheet;
}

/** A new sheet's flags are put on as on any other sheet. */
function flagsOnly(state: SheetChange["after"]): SheetChange {
  return {
    before: state,
    after: state,
    contents: [],
    looks: [],
    widths: new Map(),
    mergesGone: [],
    mergesFresh: [],
    flagsGone: [],
    flagsFresh: state.snapshot.flags
  };
}
