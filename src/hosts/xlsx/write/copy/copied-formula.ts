import { quoteSheet } from "../../../../workbook/address";
import { formatArea, type AreaEnd } from "../../../../workbook/formula/area";
import {
  referencesIn,
  type AreaReference,
  type NameReference
} from "../../../../workbook/formula/references";
import type { RowPlaces } from "../../../../workbook/repeated-rows";
import { sameSheetName, type Span } from "../../../../workbook/snapshot";

/** What is to become of references to the sheet that is copied. */
export interface Following {
  /** The sheet that is copied, as formulas name it, and its copy. */
  readonly from: string;
  readonly to: string;
  readonly places: RowPlaces;
  /** Where nothing but the copy is there: what means other sheets is lost. */
  readonly alone?: boolean;
}

/**
 * A formula (without "=") of a sheet, for its copy: it means the copy's cells where it meant the sheet's own. A cell of
 * a repeated run is the one of its first repetition; a fixed range over the run, as of a total, takes all of them in.
 */
export function followedFormula(text: string, following: Following): string {
  const pieces: string[] = [];
  let at = 0;
  for (const reference of referencesIn(text)) {
    if (reference.kind === "word") continue;
    const followed = followedReference(reference, following);
    if (followed === null) continue;
    pieces.push(text.slice(at, reference.from), followed);
    at = reference.to;
  }
  return pieces.join("") + text.slice(at);
}

/** Null where it stays as it is. */
function followedReference(reference: AreaReference | NameReference, following: Following): string | null {
  const { mention } = reference;
  const [name, end] = mention?.sheets ?? [];
  if (mention && (end !== undefined || name === undefined || !sameSheetName(name, following.from))) {
    return following.alone === true ? "#REF!" : null;
  }
  const rest = reference.kind === "area" ? followedArea(reference, following.places) : reference.rest;
  return rest === null ? "#REF!" : (mention ? `${quoteSheet(following.to)}!` : "") + rest;
}

function followedArea({ area, rest }: AreaReference, places: RowPlaces): string | null {
  const { first, last } = area;
  if (!first.row) return rest;
  if (!last?.row) {
    const [row] = places.placesOf(first.row.index);
    return row === undefined ? null : formatArea({ first: withRow(first, row), last: null });
  }
  const rows: Span = {
    first: Math.min(first.row.index, last.row.index),
    last: Math.max(first.row.index, last.row.index)
  };
  const spans = places.spansOf(rows);
  const [top] = spans;
  const bottom = spans.at(-1);
  if (!top || !bottom) return null;
  const moving = !first.row.fixed && !last.row.fixed;
  const within = moving && places.blocks.some((run) => run.first <= rows.first && run.last >= rows.last);
  const end = within ? top.first + (rows.last - rows.first) : bottom.last;
  return formatArea({ first: withRow(first, top.first), last: withRow(last, end) });
}

function withRow(end: AreaEnd, index: number): AreaEnd {
  return end.row ? { ...end, row: { ...end.row, index } } : end;
}
