import { formatCell, formatRange, compareCells } from "../address";
import { lookupOf } from "../cell-lookup";
import type { AddSheetStep, RemoveSheetStep, RenameSheetStep } from "../patch";
import type { SheetChart } from "../sheet-chart";
import { EMPTY_CONTENT, type SheetContent } from "../sheet-content";
import { sameContent, sameSheetName, type Cell, type SheetSnapshot } from "../snapshot";
import type { SheetRest, SheetState, WorkbookState } from "../workbook-state";
import { contentOf, usedBy } from "./cells";
import { withFormats, withWidths } from "./looks";
import {
  refusePatch,
  replaceSheet,
  requireCell,
  requireFreeName,
  requireRange,
  requireSheet,
  type Outcome
} from "./outcome";
import { referenceTo } from "./references";

export function addSheet(state: WorkbookState, step: AddSheetStep, title: string): Outcome {
  requireFreeName(state, step.sheet, title);
  const sheet = sheetFrom(step.sheet, step.content);
  return {
    state: { ...state, sheets: inserted(state.sheets, step.position ?? state.sheets.length, sheet) },
    inverse: [{ kind: "remove-sheet", sheet: step.sheet, expected: step.content.cells }]
  };
}

/** The sheet that a content describes, as a snapshot with its looks. */
export function sheetFrom(name: string, content: SheetContent): SheetState {
  const formats = withFormats(new Map(), content.formats);
  const placed = new Map<string, Cell>();
  for (const item of content.cells) {
    const at = requireCell(item.cell);
    const format = formats.get(formatCell(at));
    const code = format && !("handle" in format) ? format.numberFormat : undefined;
    const blank = item.value === null && item.formula === undefined;
    if (!blank)
      placed.set(formatCell(at), {
        ...at,
        ...contentOf(item),
        ...(code === undefined ? {} : { format: code })
      });
  }
  const cells = [...placed.values()].sort(compareCells);
  const snapshot: SheetSnapshot = {
    id: name,
    name,
    visibility: content.visibility ?? "visible",
    protected: false,
    used: usedBy(cells),
    cells,
    merges: content.merges.map(requireRange),
    hiddenRows: [],
    hiddenColumns: [],
    notes: [],
    flags: []
  };
  return {
    snapshot,
    formats,
    widths: withWidths({ widths: new Map() }, content.columnWidths).widths,
    rest: restOf(content)
  };
}

function restOf(content: SheetContent): SheetRest {
  const { rowHeights, links, choices, page, frozen, tabColor, hideGridlines, charts } = content;
  for (const chart of charts ?? []) requireDrawable(chart);
  return {
    rowHeights,
    links,
    choices,
    ...(page === undefined ? {} : { page }),
    ...(frozen === undefined ? {} : { frozen }),
    ...(tabColor === undefined ? {} : { tabColor }),
    ...(hideGridlines === undefined ? {} : { hideGridlines }),
    ...(charts === undefined ? {} : { charts })
  };
}

/** @throws Refusal where a chart is drawn from what are no cells: every host draws the same or nothing. */
function requireDrawable({ area, series }: SheetChart): void {
  requireRange(area);
  for (const { name, values, categories } of series) {
    requireCell(name);
    requireRange(values);
    requireRange(categories);
  }
}

export function removeSheet(state: WorkbookState, step: RemoveSheetStep, title: string): Outcome {
  const sheet = requireSheet(state, step.sheet, title);
  const changed = changedCell(sheet.snapshot, step.expected);
  if (changed !== null) throw refusePatch("sheet-changed", { sheet: step.sheet, cell: changed });
  if (sheet.snapshot.flags.length + sheet.snapshot.notes.length > 0) {
    throw refusePatch("sheet-noted", { sheet: step.sheet });
  }
  const others = state.sheets.filter((other) => other !== sheet);
  if (!others.some((other) => other.snapshot.visibility === "visible")) {
    throw refusePatch("sheet-last", { sheet: step.sheet });
  }
  const place = referenceTo({ ...state, sheets: others }, step.sheet);
  if (place !== null) throw refusePatch("sheet-referred", { sheet: step.sheet, place, title });
  return {
    state: { ...state, sheets: others },
    inverse: [
      {
        kind: "add-sheet",
        sheet: step.sheet,
        content: contentOfSheet(sheet),
        position: state.sheets.indexOf(sheet)
      }
    ]
  };
}

/** The first cell that is not as expected; null when all are. */
function changedCell(sheet: SheetSnapshot, expected: SheetContent["cells"]): string | null {
  const lookup = lookupOf(sheet);
  const wanted = new Map(expected.map((item) => [item.cell, contentOf(item)]));
  for (const [cell, content] of wanted) {
    const at = requireCell(cell);
    if (!sameContent(contentOf(lookup.at(at.row, at.column)), content)) return cell;
  }
  const extra = sheet.cells.find((cell) => !wanted.has(formatCell(cell)));
  return extra ? formatCell(extra) : null;
}

/** A sheet of ours as content again, so that adding it gives the same sheet. */
export function contentOfSheet(sheet: SheetState): SheetContent {
  const { snapshot } = sheet;
  return {
    ...EMPTY_CONTENT,
    ...sheet.rest,
    ...(snapshot.visibility === "visible" ? {} : { visibility: snapshot.visibility }),
    cells: snapshot.cells.map((cell) => ({ cell: formatCell(cell), ...contentOf(cell) })),
    formats: [...sheet.formats].map(([range, format]) => ({ range, format })),
    merges: snapshot.merges.map(formatRange),
    columnWidths: [...sheet.widths].map(([column, width]) => ({
      columns: formatCell({ row: 0, column }).slice(0, -1),
      width
    }))
  };
}

export function renameSheet(state: WorkbookState, step: RenameSheetStep, title: string): Outcome {
  const sheet = requireSheet(state, step.sheet, title);
  if (!sameSheetName(step.sheet, step.to)) requireFreeName(state, step.to, title);
  const place = referenceTo(state, step.sheet);
  if (place !== null) throw refusePatch("sheet-referred", { sheet: step.sheet, place, title });
  return {
    state: replaceSheet(state, sheet, { ...sheet, snapshot: { ...sheet.snapshot, name: step.to } }),
    inverse: [{ ...step, sheet: step.to, to: step.sheet }]
  };
}

function inserted<Item>(items: readonly Item[], position: number, item: Item): readonly Item[] {
  return [...items.slice(0, position), item, ...items.slice(position)];
}
