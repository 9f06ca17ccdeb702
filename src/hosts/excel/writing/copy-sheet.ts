import { formatCell, formatRange, intersects, type CellAt, type Rectangle } from "../../../workbook/address";
import type { Flag } from "../../../workbook/flag";
import type { CopySheetStep } from "../../../workbook/patch";
import { rowPlaces, type RowPlaces } from "../../../workbook/repeated-rows";
import type { DefinedName } from "../../../workbook/snapshot";
import { requireCell } from "../../../workbook/steps/outcome";
import { mentionsSheet } from "../../../workbook/steps/references";
import type { SheetState } from "../../../workbook/workbook-state";
import type { LooksAnswer } from "../reading/looks";
import type { Mark } from "../reading/marks";
import { rectanglesAround } from "../reading/ranges";
import { blocksOf, writeBlock } from "./blocks";
import { dress } from "./dress";
import type { MarkWriter } from "./flags";
import { VISIBILITIES } from "./new-sheet";
import { roomyHeights } from "./roomy-rows";
import type { SheetProxies } from "./sheet-proxies";
import { op, type WriteOp } from "./write-op";

/** The sheet that is copied, as it is when the step comes to it. */
export interface CopiedFrom {
  readonly state: SheetState;
  readonly names: readonly DefinedName[];
  /** The marks that it had before the patch, and the number formats that were asked for. */
  readonly marks: readonly Mark[];
  readonly looks: LooksAnswer;
}

/** What has Excel copy the sheet, and makes of the copy what the step wants. */
export function copySheetOps(
  step: CopySheetStep,
  source: CopiedFrom,
  position: number | undefined,
  proxies: SheetProxies,
  marks: MarkWriter
): readonly WriteOp[] {
  const places = rowPlaces(step.repeated);
  const copy = (): Excel.Worksheet => proxies.named(step.sheet);
  const pastes = places.blocks.reduce((sum, { times }) => sum + times, 0);
  return [
    op(
      () => {
        duplicate(step, source, proxies, marks);
        repeatRows(copy(), places, source.state.snapshot.merges);
      },
      4000 + 500 * pastes
    ),
    ...contentOps(step, places, source.looks.formats, copy),
    ...[...roomyHeights(step, source.state.snapshot, places, source.looks)].map(([row, height]) =>
      op(() => {
        copy().getRange(rowsText(row, row)).untrack().format.rowHeight = height;
      })
    ),
    op(() => {
      if (position !== undefined) copy().position = position;
      copy().visibility = VISIBILITIES[step.visibility ?? "visible"];
    })
  ];
}

/** The sheet once more under the new name, empty, without flags. */
function duplicate(
  step: CopySheetStep,
  { state: { snapshot }, names, marks: found }: CopiedFrom,
  proxies: SheetProxies,
  marks: MarkWriter
): void {
  const from = proxies.named(step.from);
  // Excel copies no sheet that is hidden so deeply.
  const deep = snapshot.visibility === "veryHidden";
  if (deep) from.visibility = VISIBILITIES.hidden;
  liftFlags(from, snapshot.flags, found, marks);
  const copy = proxies.copy(step.from, step.sheet);
  for (const flag of snapshot.flags) marks.set(from, flag);
  if (deep) from.visibility = VISIBILITIES.veryHidden;
  dropNames(copy, names, step.from);
  copy.getRange().untrack().clear("Contents");
}

/** A copy would take the marks of flags with it: the sheet has none while it is copied. */
function liftFlags(
  from: Excel.Worksheet,
  flags: readonly Flag[],
  found: readonly Mark[],
  marks: MarkWriter
): void {
  for (const { id } of flags) marks.remove(from, id, found);
}

/** Excel gives a copy names of its own for all that mean the sheet; they would keep it from being removed. */
function dropNames(copy: Excel.Worksheet, names: readonly DefinedName[], from: string): void {
  const own = names.filter(({ sheet, refersTo }) => sheet === from || mentionsSheet(refersTo, from));
  for (const name of new Set(own.map((each) => each.name))) copy.names.getItemOrNullObject(name).delete();
}

/** From the last run to the first, so that those above stand where they stood on the sheet. */
function repeatRows(copy: Excel.Worksheet, places: RowPlaces, merges: readonly Rectangle[]): void {
  // Rows within a merge are not pasted: it is put back when all rows are there.
  const around = merges.filter((merge) =>
    places.blocks.some((run) => run.times > 1 && reachesOver(merge, run))
  );
  for (const merge of around) copy.getRange(formatRange(merge)).untrack().unmerge();
  for (const { first, last, times } of [...places.blocks].reverse()) {
    const rows = rowsText(first, last);
    if (times === 0) {
      copy.getRange(rows).untrack().delete("Up");
      continue;
    }
    const size = last - first + 1;
    copy
      .getRange(rowsText(last + 1, last + size * (times - 1)))
      .untrack()
      .insert("Down")
      .untrack();
    for (let time = 1; time < times; time++) {
      const target = copy.getRange(rowsText(first + time * size, last + time * size)).untrack();
      target.copyFrom(rows);
    }
  }
  for (const merge of around) {
    for (const place of places.mergesOf(merge)) copy.getRange(formatRange(place)).untrack().merge(false);
  }
}

function reachesOver(
  merge: Rectangle,
  { first, last }: { readonly first: number; readonly last: number }
): boolean {
  const run = { ...merge, top: first, bottom: last };
  return intersects(merge, run) && (merge.top < first || merge.bottom > last);
}

function rowsText(first: number, last: number): string {
  return `${first + 1}:${last + 1}`;
}

/** Numbers and formulas in cells of the text format would become texts: those lose it. */
function contentOps(
  step: CopySheetStep,
  places: RowPlaces,
  formats: LooksAnswer["formats"],
  copy: () => Excel.Worksheet
): readonly WriteOp[] {
  const changes = step.cells.map((cell) => ({ ...requireCell(cell.cell), content: cell }));
  const freed = changes.filter(({ row, column, content }) => {
    const written = content.formula !== undefined || ["number", "boolean"].includes(typeof content.value);
    return written && formats.get(formatCell({ row: places.sourceOf(row).row, column })) === "@";
  });
  return [
    ...rectanglesAround(freed).map((area) =>
      op(() => {
        dress(copy(), area, { numberFormat: "General" });
      })
    ),
    ...blocksOf(step.sheet, changes).map((block) =>
      op(
        () => {
          writeBlock(copy(), block);
        },
        500 + JSON.stringify(block.inputs).length * 2
      )
    )
  ];
}

/** The cells of the sheet on which the number formats of what is written depend. */
export function cellsBehind(step: CopySheetStep): readonly CellAt[] {
  const places = rowPlaces(step.repeated);
  return step.cells.map(({ cell }) => {
    const { row, column } = requireCell(cell);
    return { row: places.sourceOf(row).row, column };
  });
}
