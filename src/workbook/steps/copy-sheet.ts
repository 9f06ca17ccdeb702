import { compareCells, formatCell, formatRange, type Rectangle } from "../address";
import { lookupOf } from "../cell-lookup";
import { sheetFingerprint } from "../own-sheet";
import type { CopySheetStep } from "../patch";
import { rowPlaces, type RowPlaces } from "../repeated-rows";
import type { PlacedContent } from "../sheet-content";
import type { Cell, Span, SheetSnapshot } from "../snapshot";
import type { SheetRest, SheetState, WorkbookState } from "../workbook-state";
import { contentOf, usedBy } from "./cells";
import { placeOf, refusePatch, requireCell, requireFreeName, requireRange, requireWritable } from "./outcome";
import type { Outcome } from "./outcome";

/**
 * The copy of a sheet as the hosts are to make it. A protected sheet is not copied: no host could write on its copy.
 * @throws Refusal where the sheet's cells are not those of the fingerprint, or a cell would lie hidden under a merge.
 */
export function copySheet(state: WorkbookState, step: CopySheetStep, title: string): Outcome {
  requireFreeName(state, step.sheet, title);
  const from = requireWritable(state, step.from, title);
  if (sheetFingerprint(from.snapshot) !== step.fromFingerprint) {
    throw refusePatch("copied-changed", { sheet: step.from, title });
  }
  const copy = copyOf(from, step);
  const position = step.position ?? state.sheets.length;
  return {
    state: {
      ...state,
      sheets: [...state.sheets.slice(0, position), copy, ...state.sheets.slice(position)]
    },
    inverse: [{ kind: "remove-sheet", sheet: step.sheet, expected: step.cells }]
  };
}

function copyOf(from: SheetState, step: CopySheetStep): SheetState {
  const places = rowPlaces(step.repeated);
  const merges = from.snapshot.merges
    .flatMap((merge) => places.mergesOf(merge))
    .sort((one, other) => one.top - other.top || one.left - other.left);
  const bare: SheetSnapshot = {
    id: step.sheet,
    name: step.sheet,
    visibility: step.visibility ?? "visible",
    protected: false,
    used: null,
    cells: [],
    merges,
    hiddenRows: from.snapshot.hiddenRows.flatMap((span) => places.spansOf(span)),
    hiddenColumns: from.snapshot.hiddenColumns,
    notes: [],
    flags: []
  };
  const cells = placedCells(from, step, places);
  for (const cell of cells) {
    const merge = lookupOf(bare).mergeAt(cell.row, cell.column);
    if (merge && (merge.top !== cell.row || merge.left !== cell.column)) {
      throw refusePatch("cell-in-merge", { place: placeOf(step.sheet, cell), range: formatRange(merge) });
    }
  }
  const fresh: SheetState = {
    snapshot: { ...bare, cells, used: usedBy(cells) },
    formats: new Map(
      [...from.formats].flatMap(([cell, format]) =>
        placesOfCell(cell, places).map((place) => [place, format] as const)
      )
    ),
    widths: from.widths,
    rest: restOf(from.rest, places)
  };
  const roomy = step.roomy ? { roomy: step.roomy } : {};
  return {
    ...fresh,
    copied: { from: from.snapshot.id, places, bare: { ...fresh, snapshot: bare }, ...roomy }
  };
}

/** The cells of the copy, with the number formats that they have on the sheet. */
function placedCells(from: SheetState, step: CopySheetStep, places: RowPlaces): readonly Cell[] {
  const lookup = lookupOf(from.snapshot);
  const placed = new Map<string, Cell>();
  for (const item of step.cells) {
    if (isBlank(item)) continue;
    const at = requireCell(item.cell);
    const format = lookup.at(places.sourceOf(at.row).row, at.column)?.format;
    placed.set(formatCell(at), { ...at, ...contentOf(item), ...(format === undefined ? {} : { format }) });
  }
  return [...placed.values()].sort(compareCells);
}

function isBlank({ value, formula }: PlacedContent): boolean {
  return value === null && formula === undefined;
}

function restOf(rest: SheetRest, places: RowPlaces): SheetRest {
  const { rowHeights, links, choices, page, frozen, tabColor, hideGridlines } = rest;
  return {
    rowHeights: rowHeights.flatMap(({ rows, height }) =>
      places.rangesOf(requireRange(rows)).map((range) => ({ rows: rowsText(range), height }))
    ),
    links: links.flatMap((link) => placesOfCell(link.cell, places).map((cell) => ({ ...link, cell }))),
    choices: choices.flatMap((choice) =>
      places.rangesOf(requireRange(choice.range)).map((range) => ({ ...choice, range: formatRange(range) }))
    ),
    ...(page === undefined ? {} : { page: copiedPage(page, places) }),
    ...(frozen === undefined ? {} : { frozen: { ...frozen, rows: frozenRows(frozen.rows, places) } }),
    ...(tabColor === undefined ? {} : { tabColor }),
    ...(hideGridlines === undefined ? {} : { hideGridlines })
  };
}

/** Print area and title rows where their rows stand in the copy. */
export function copiedPage(
  page: NonNullable<SheetRest["page"]>,
  places: RowPlaces
): NonNullable<SheetRest["page"]> {
  const { printArea, titleRows, ...others } = page;
  const area = printArea === undefined ? null : places.hullOf(requireRange(printArea));
  const title = titleRows === undefined ? null : places.hullOf(requireRange(titleRows));
  return {
    ...others,
    ...(area ? { printArea: formatRange(area) } : {}),
    ...(title ? { titleRows: rowsText(title) } : {})
  };
}

/** Frozen rows stay those above the line, however often one of them is repeated. */
function frozenRows(rows: number, places: RowPlaces): number {
  const above: Span | undefined =
    rows === 0 ? undefined : places.spansOf({ first: 0, last: rows - 1 }).at(-1);
  return above ? above.last + 1 : 0;
}

function placesOfCell(cell: string, places: RowPlaces): readonly string[] {
  const at = requireCell(cell);
  return places.placesOf(at.row).map((row) => formatCell({ row, column: at.column }));
}

function rowsText({ top, bottom }: Rectangle): string {
  return top === bottom ? String(top + 1) : `${top + 1}:${bottom + 1}`;
}
