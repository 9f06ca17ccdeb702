import { formatCell, parseCell, type CellAt, type Rectangle } from "../../../../workbook/address";
import { lookupOf, type CellLookup } from "../../../../workbook/cell-lookup";
import type { Flag } from "../../../../workbook/flag";
import type { SheetChange } from "../change-plan";
import { noteText } from "../notes/note-text";
import { planNotes } from "../notes/sheet-notes";
import type { WriteContext } from "../write-context";
import { planCells } from "./cell-edits";
import { gatherWrites } from "./cell-writes";
import { planWidths } from "./columns";
import { planDimension } from "./dimension";
import { mayHideFlag, planFlags, type PlacedFlag } from "./flag-rules";
import { ownFormulas, requireWholeArrays } from "./formula-groups";
import { planMerges } from "./merges";
import { sheetTextOf, type SheetText } from "./sheet-text";

/** Writes all changes of one sheet into its part, and into the parts of its notes. */
export function changeSheet(context: WriteContext, part: string, change: SheetChange): void {
  const { draft } = context;
  const sheet = sheetTextOf(part, draft.text(part));
  const before = lookupOf(change.before.snapshot);
  const place = context.placeIn(change.after.snapshot.name);
  const writes = gatherWrites(change.contents, change.looks);
  if (change.contents.length > 0) requireWholeArrays(sheet, writes, place);
  const cells = planCells(sheet, writes, context.styles, place);
  const filled = change.contents.flatMap(([at, { value, formula }]) =>
    value === null && formula === undefined ? [] : [at]
  );
  draft.edit(part, [
    ...cells.edits,
    ...ownFormulas(sheet, cells.orphaned, writes, (row, column) => before.at(row, column)?.formula),
    ...planDimension(sheet, filled),
    ...planMerges(sheet, change.mergesGone, change.mergesFresh),
    ...planWidths(sheet, change.widths),
    ...changeFlags(context, sheet, change)
  ]);
}

function changeFlags(
  context: WriteContext,
  sheet: SheetText,
  { after, flagsGone, flagsFresh }: SheetChange
): ReturnType<typeof planFlags> {
  if (flagsGone.length === 0 && flagsFresh.length === 0) return [];
  const lookup = lookupOf(after.snapshot);
  const place = context.placeIn(after.snapshot.name);
  const placed = flagsFresh.map((flag): PlacedFlag => {
    const at = shownAt(lookup, flag);
    if (mayHideFlag(sheet, at)) {
      context.notice({ code: "flag-may-hide", data: { place: place(formatCell(topLeft(at))) } });
    }
    return { flag, at, look: context.styles().flagLook(flag.severity) };
  });
  // Those that the file has stand where it has them; new ones where they are shown.
  const fresh = new Set(flagsFresh);
  const cellOf = (flag: Flag): string =>
    fresh.has(flag) ? formatCell(topLeft(shownAt(lookup, flag))) : flag.cell;
  const cells = new Set([...flagsGone, ...flagsFresh].map(cellOf));
  const wanted = new Map(
    [...cells].map((cell) => {
      const flags = after.snapshot.flags.filter((flag) => cellOf(flag) === cell);
      return [cell, noteText(flags)] as const;
    })
  );
  const notes = planNotes(context.draft, sheet, wanted, context.vmlNumbers, context.strict);
  for (const cell of notes.kept) context.notice({ code: "note-kept", data: { place: place(cell) } });
  return [...planFlags(sheet, flagsGone, placed), ...notes.edits];
}

/** A flag on a cell that a merged range hides is shown at the range's first cell. */
function shownAt(lookup: CellLookup, flag: Flag): Rectangle {
  const at = parseCell(flag.cell) ?? { row: 0, column: 0 };
  const anchor = lookup.anchor(at.row, at.column);
  return { top: anchor.row, left: anchor.column, bottom: anchor.row, right: anchor.column };
}

function topLeft(range: Rectangle): CellAt {
  return { row: range.top, column: range.left };
}
