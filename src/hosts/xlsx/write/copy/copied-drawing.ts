import type { RowPlaces } from "../../../../workbook/repeated-rows";
import { relationshipsOf } from "../../package/relationships";
import { CONTENT_TYPES } from "../parts/content-types";
import { removal } from "../parts/element-edits";
import { attributesIn, everyElement, textIn, type Element } from "../parts/outline";
import { localName } from "../parts/tags";
import { applyEdits, type TextEdit } from "../parts/text-edit";
import type { WriteContext } from "../write-context";
import { copyRelations } from "./copied-relations";
import type { LeftOut } from "./left-out";

/** Relations that a copied drawing may have: the parts behind them are shared, as pictures are. */
const SHARED: ReadonlySet<string> = new Set(["image", "hyperlink"]);

/**
 * A copy of a drawing with its pictures and shapes, where its rows now stand. Charts, diagrams, slicers and controls are
 * left out. Null where nothing is left.
 */
export function copyDrawing(
  context: WriteContext,
  part: string,
  places: RowPlaces,
  leftOut: (what: LeftOut) => void
): string | null {
  const { draft } = context;
  const text = draft.text(part);
  const root = draft.outline(part);
  const types = new Map(relationshipsOf(draft, part).map(({ id, type }) => [id, type]));
  const edits: TextEdit[] = [];
  let left = 0;
  for (const child of root.children) {
    const lost = lossOf(text, child, types);
    if (lost) {
      leftOut(lost);
      edits.push(removal(child));
      continue;
    }
    left += 1;
    for (const anchor of everyElement(child)) edits.push(...anchorEdits(text, anchor, places));
  }
  if (left === 0) return null;
  const name = draft.freeName(`${part.slice(0, part.lastIndexOf("/") + 1)}drawing`, ".xml");
  draft.add(name, applyEdits(text, edits));
  draft.types.declare(name, CONTENT_TYPES.drawing);
  copyRelations(context, part, name, ({ type }) => SHARED.has(type));
  return name;
}

/** What an object of a drawing needs that does not come with the copy; null for nothing. */
function lossOf(text: string, child: Element, types: ReadonlyMap<string, string>): LeftOut | null {
  for (const element of everyElement(child)) {
    if (element.local === "slicer" || element.local === "timeslicer") return "copy-without-slicers";
    if (element.local === "compatExt" || element.local === "contentPart") return "copy-without-controls";
    for (const { name, value } of attributesIn(text, element)) {
      const type = isRelation(name) ? types.get(value) : undefined;
      if (type !== undefined && !SHARED.has(type)) return "copy-without-charts";
    }
  }
  return null;
}

/** `r:embed`, `r:id`, `r:link` …, whatever the prefix. */
function isRelation(name: string): boolean {
  return name.includes(":") && ["embed", "id", "link", "dm", "lo", "qs", "cs"].includes(localName(name));
}

function anchorEdits(text: string, anchor: Element, places: RowPlaces): readonly TextEdit[] {
  const from = rowIn(text, anchor, "from");
  if (!from) return [];
  const first = placeNear(from.row, places);
  const to = rowIn(text, anchor, "to");
  const edits: TextEdit[] = [{ ...from.at, text: String(first) }];
  if (!to) return edits;
  const within = places.blocks.some((run) => run.first <= from.row && run.last >= to.row);
  const last = within ? first + (to.row - from.row) : Math.max(first, lastPlace(to.row, places));
  return [...edits, { ...to.at, text: String(last) }];
}

interface RowIn {
  readonly row: number;
  readonly at: { readonly from: number; readonly to: number };
}

function rowIn(text: string, anchor: Element, edge: "from" | "to"): RowIn | null {
  const marker = anchor.children.find(({ local }) => local === edge);
  const element = marker?.children.find(({ local }) => local === "row");
  const row = element ? Number(textIn(text, element)) : NaN;
  return element && Number.isInteger(row) ? { row, at: { from: element.inner, to: element.close } } : null;
}

/** Where a row stands first, or the next one that is there. */
export function placeNear(row: number, places: RowPlaces): number {
  const [place] = places.placesOf(row);
  if (place !== undefined) return place;
  const gone = places.blocks.find(({ first, last }) => row >= first && row <= last);
  return gone ? placeNear(gone.last + 1, places) : row;
}

function lastPlace(row: number, places: RowPlaces): number {
  return places.placesOf(row).at(-1) ?? placeNear(row, places);
}
