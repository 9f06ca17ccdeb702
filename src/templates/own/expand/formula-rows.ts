import { formatArea, type Area, type AreaEnd } from "../../../workbook/formula/area";
import { referencesIn, type AreaReference } from "../../../workbook/formula/references";
import { quoteSheet } from "../../../workbook/address";
import type { RowPlaces } from "../../../workbook/repeated-rows";
import { sameSheetName, type Span } from "../../../workbook/snapshot";

/** Where a formula of a template stands in the copy. */
export interface FormulaAt {
  /** The row of the template, counted from 0. */
  readonly row: number;
  /** Which of the repetitions of that row; 0 for a row that is not repeated. */
  readonly time: number;
}

/** A template and its copy, as formulas have to follow from the one to the other. */
export interface FormulaMove {
  readonly template: string;
  readonly copy: string;
  readonly blocks: readonly Span[];
  readonly places: RowPlaces;
}

/**
 * The formula (with "=") as it reads in the copy. References within a repeated run follow their repetition, but for those
 * with "$", which mean the first one; a range over the whole run from anywhere else grows over all repetitions, and so
 * does a single row that is all that SUM and its like are given.
 */
export function movedFormula(formula: string, at: FormulaAt, move: FormulaMove): string {
  const pieces: string[] = [];
  const text = formula.slice(1);
  let from = 0;
  for (const reference of referencesIn(text)) {
    const written =
      reference.kind === "area"
        ? movedArea(reference, text, at, move)
        : reference.kind === "name" && meansTemplate(reference.mention, move.template)
          ? `${quoteSheet(move.copy)}!${reference.rest}`
          : null;
    if (written === null) continue;
    pieces.push(text.slice(from, reference.from), written);
    from = reference.to;
  }
  return pieces.length === 0 ? formula : `=${pieces.join("")}${text.slice(from)}`;
}

export function meansTemplate(mention: AreaReference["mention"], template: string): boolean {
  if (!mention) return false;
  const [name, end] = mention.sheets;
  return end === undefined && sameSheetName(name, template);
}

function movedArea(reference: AreaReference, text: string, at: FormulaAt, move: FormulaMove): string | null {
  const { mention, area, rest } = reference;
  const own = meansTemplate(mention, move.template);
  if (mention && !own) return null;
  const sheet = own ? `${quoteSheet(move.copy)}!` : "";
  const moved = placedArea(area, isWholeArgument(text, reference), at, move);
  const written = moved ? formatArea(moved) : rest;
  return sheet === "" && written === rest ? null : sheet + written;
}

/** Null where nothing of it moves: whole columns. */
function placedArea(area: Area, grows: boolean, at: FormulaAt, move: FormulaMove): Area | null {
  const { first, last } = area;
  if (!first.row || (last && !last.row)) return null;
  if (last?.row) {
    const reversed = first.row.index > last.row.index;
    const [top, bottom] = reversed ? [last, first] : [first, last];
    const ends = endsOf(top, bottom, at, move);
    if (!ends) return area;
    const [upper, lower] = [withRow(top, ends[0]), withRow(bottom, ends[1])];
    return reversed ? { first: lower, last: upper } : { first: upper, last: lower };
  }
  const follows = followed(first, at, move);
  if (follows !== null) return { first: withRow(first, follows), last: null };
  const rows = move.places.placesOf(first.row.index);
  const [row] = rows;
  const end = rows.at(-1);
  if (row === undefined || end === undefined) return area;
  const all = grows && end > row && blockOf(first.row.index, move.blocks) !== null;
  return { first: withRow(first, row), last: all ? withRow(first, end) : null };
}

/** The rows of the copy that a range reaches from and to. */
function endsOf(
  top: AreaEnd,
  bottom: AreaEnd,
  at: FormulaAt,
  { blocks, places }: FormulaMove
): readonly [number, number] | null {
  const move = { blocks, places };
  const above = followed(top, at, move);
  const below = followed(bottom, at, move);
  const [first = 0, last = 0] = [top.row?.index, bottom.row?.index];
  const hull = places.hullOf({ top: first, bottom: last, left: 0, right: 0 });
  if (above === null && below === null) return hull && [hull.top, hull.bottom];
  const upper = above ?? places.placesOf(first)[0];
  const lower = below ?? places.placesOf(last)[0];
  return upper === undefined || lower === undefined ? null : [upper, lower];
}

/** The row that an end means where it lies in the formula's own repetition; null where it does not. */
function followed(
  { row }: AreaEnd,
  at: FormulaAt,
  { blocks, places }: Pick<FormulaMove, "blocks" | "places">
): number | null {
  if (!row || row.fixed) return null;
  const own = blockOf(at.row, blocks);
  if (!own || own !== blockOf(row.index, blocks)) return null;
  return places.placesOf(row.index)[at.time] ?? null;
}

export function blockOf(row: number, blocks: readonly Span[]): Span | null {
  return blocks.find(({ first, last }) => row >= first && row <= last) ?? null;
}

function withRow(end: AreaEnd, index: number): AreaEnd {
  return end.row ? { ...end, row: { ...end.row, index } } : end;
}

const COLLECTING = /(?:^|[^\p{L}\p{N}_.])(?:SUM|COUNT|COUNTA|COUNTBLANK|AVERAGE|MAX|MIN|PRODUCT)\(\s*$/iu;

/** Whether the reference is all that one of the functions that take many cells is given: SUM(B7). */
export function isWholeArgument(text: string, { from, to }: Pick<AreaReference, "from" | "to">): boolean {
  return COLLECTING.test(text.slice(0, from)) && /^\s*\)/.test(text.slice(to));
}
