import {
  composeStyles,
  type ICellData,
  type IStyleData,
  type IWorksheetData,
  type Nullable
} from "@univerjs/core";
import { compareCells, formatRange, type CellAt } from "../../../workbook/address";
import type { CellFormat, FormatHandle } from "../../../workbook/format";
import type { PlacedFormat } from "../../../workbook/sheet-content";
import { styleId } from "../open/style-table";
import { covering } from "./covering";
import { formatDifference } from "./format-difference";
import type { StyleTable } from "./grid-frame";
import { numbered, type Numbered } from "./numbered";

type Style = Nullable<IStyleData | string>;

const PLAIN = styleId(0);
const OF_FILE = /^xf:\d+$/;

type Change = CellFormat | FormatHandle;

/** Where cells are to look otherwise than in the file, and how: by a look that the file has, or by what differs. */
export function lookChanges(
  base: IWorksheetData,
  now: IWorksheetData,
  styles: StyleTable
): readonly PlacedFormat[] {
  const changeOf = rememberedChanges(styles);
  return placed(styledPlaces(base, now), (at) => {
    const file = fileStyle(base, at);
    return changeOf(file, shownStyles(now, at)) ?? (isNewInLine(base, now, at) ? { handle: file } : null);
  });
}

/** How the cells of a sheet look that the file has not got: against the plain look, which stands for itself in styled lines. */
export function freshLooks(data: IWorksheetData, styles: StyleTable): readonly PlacedFormat[] {
  const changeOf = rememberedChanges(styles);
  const places = numbered<Numbered<ICellData>>(data.cellData).flatMap(([row, cells]) =>
    numbered(cells).map(([column]): CellAt => ({ row, column }))
  );
  return placed(places, (at) => {
    const inStyledLine = data.rowData[at.row]?.s ?? data.columnData[at.column]?.s;
    return changeOf(PLAIN, shownStyles(data, at)) ?? (inStyledLine ? { handle: PLAIN } : null);
  });
}

/** @param places sorted */
function placed(places: readonly CellAt[], changeOf: (at: CellAt) => Change | null): readonly PlacedFormat[] {
  const groups = new Map<string, { readonly format: Change; readonly cells: CellAt[] }>();
  for (const at of places) {
    const change = changeOf(at);
    if (change === null) continue;
    const key = JSON.stringify(change);
    const group = groups.get(key) ?? { format: change, cells: [] };
    group.cells.push(at);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ format, cells }) =>
    covering(cells).map((range) => ({ range: formatRange(range), format }))
  );
}

/** Cells of which either state says how they look, if it is not the same; sorted. */
function styledPlaces(base: IWorksheetData, now: IWorksheetData): readonly CellAt[] {
  const places: CellAt[] = [];
  for (const [row, cells] of numbered<Numbered<ICellData>>(now.cellData)) {
    for (const [column, cell] of numbered(cells)) {
      const isOther = (cell.s ?? null) !== (base.cellData[row]?.[column]?.s ?? null);
      if (isOther || isNewInLine(base, now, { row, column })) places.push({ row, column });
    }
  }
  for (const [row, cells] of numbered<Numbered<ICellData>>(base.cellData)) {
    for (const [column, cell] of numbered(cells)) {
      if (cell.s && !now.cellData[row]?.[column]) places.push({ row, column });
    }
  }
  return places.sort(compareCells);
}

/**
 * Whether the file comes to list the cell only now, in a line that looks otherwise from now on: it would take over the
 * line's look, the old one or the new one, instead of keeping its own.
 */
function isNewInLine(base: IWorksheetData, now: IWorksheetData, { row, column }: CellAt): boolean {
  const lineStyle = (data: IWorksheetData): Style =>
    data.rowData[row]?.s ?? data.columnData[column]?.s ?? null;
  return !base.cellData[row]?.[column] && !!now.cellData[row]?.[column] && lineStyle(now) !== lineStyle(base);
}

/** The look that the file gives a cell; one that it does not list takes over that of its row, or of its column. */
function fileStyle(base: IWorksheetData, { row, column }: CellAt): string {
  const own = base.cellData[row]?.[column]?.s ?? base.rowData[row]?.s ?? base.columnData[column]?.s;
  return typeof own === "string" ? own : PLAIN;
}

/** What the grid lays over one another where the cell stands, the topmost last. */
function shownStyles(now: IWorksheetData, { row, column }: CellAt): readonly Style[] {
  return [now.rowData[row]?.s, now.columnData[column]?.s, now.cellData[row]?.[column]?.s];
}

/** The whole look that a cell is shown with. */
export function composedLook(data: IWorksheetData, at: CellAt, styles: StyleTable): IStyleData {
  return composeStyles(...[PLAIN, ...shownStyles(data, at)].map((style) => styleOf(style, styles)));
}

/** The change from a look of the file to what the grid lays over one another; few of them are ever different. */
function rememberedChanges(styles: StyleTable): (file: string, shown: readonly Style[]) => Change | null {
  const known = new Map<string, Change | null>();
  return (file, shown) => {
    const key = JSON.stringify([file, shown]);
    let change = known.get(key);
    if (change === undefined) known.set(key, (change = lookChange(file, shown, styles)));
    return change;
  };
}

/** Null where the file's look is the one that is shown. */
export function lookChange(
  file: string,
  shown: readonly Style[],
  styles: StyleTable
): CellFormat | FormatHandle | null {
  const laid = shown.filter((style) => style !== null && style !== undefined);
  const top = laid[laid.length - 1] ?? PLAIN;
  if (typeof top === "string" && OF_FILE.test(top)) return top === file ? null : { handle: top };
  const look = composeStyles(...[PLAIN, ...laid].map((style) => styleOf(style, styles)));
  return formatDifference(styleOf(file, styles) ?? {}, look);
}

function styleOf(style: Style | undefined, styles: StyleTable): IStyleData | null {
  return typeof style === "string" ? (styles[style] ?? null) : (style ?? null);
}
