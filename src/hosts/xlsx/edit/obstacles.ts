import { parseRange, type Rectangle } from "../../../workbook/address";
import { sameSheetName } from "../../../workbook/snapshot";
import { relationshipsOf } from "../package/relationships";
import type { PartsDraft } from "../write/parts/draft";
import { attributeIn, attributesIn, childOf, everyElement } from "../write/parts/outline";
import { localName } from "../write/parts/tags";
import { arraysOf } from "../write/sheet/formula-groups";
import { sheetTextOf } from "../write/sheet/sheet-text";
import { ownedParts, type ListedSheet } from "./follow/sheet-parts";

/** What lies on a sheet and cannot be cut by lines that come or go; plain data. */
export interface Obstacle {
  readonly kind: "array" | "table" | "pivot" | "pivot-source";
  readonly range: Rectangle;
  /** Of a table or pivot table; "" for others. */
  readonly name: string;
  /** How many rows at the begin and at the end of a table are no data: its heading, its totals. */
  readonly heading: number;
  readonly totals: number;
}

const PLAIN = { name: "", heading: 0, totals: 0 };

/** @param sources the ranges that pivot tables of the workbook are made of */
export function obstaclesOf(
  draft: PartsDraft,
  sheet: ListedSheet,
  sources: readonly PivotSource[]
): readonly Obstacle[] {
  return [
    ...arraysIn(draft, sheet.part),
    ...ownedParts(draft, sheet.part).flatMap(({ type, part }) => {
      if (type === "table") return tableIn(draft, part) ?? [];
      return type === "pivotTable" ? (pivotIn(draft, part) ?? []) : [];
    }),
    ...sources
      .filter((source) => sameSheetName(source.sheet, sheet.name))
      .map(({ range }): Obstacle => ({ kind: "pivot-source", range, ...PLAIN }))
  ];
}

function arraysIn(draft: PartsDraft, part: string): readonly Obstacle[] {
  const text = draft.text(part);
  if (!/["'](?:array|dataTable)["']/.test(text)) return [];
  return arraysOf(sheetTextOf(part, text)).map((range) => ({ kind: "array", range, ...PLAIN }));
}

function tableIn(draft: PartsDraft, part: string): Obstacle | null {
  const text = draft.text(part);
  const root = draft.outline(part);
  const given = (name: string): string | undefined => attributeIn(text, root, name);
  const range = parseRange(given("ref") ?? "");
  const name = given("displayName") ?? given("name") ?? "";
  const heading = Number(given("headerRowCount") ?? 1);
  return range && { kind: "table", range, name, heading, totals: Number(given("totalsRowCount") ?? 0) };
}

/** A pivot table's pages stand above it, with a blank row between. */
function pivotIn(draft: PartsDraft, part: string): Obstacle | null {
  const text = draft.text(part);
  const root = draft.outline(part);
  const location = childOf(root, "location");
  const range = location && parseRange(attributeIn(text, location, "ref") ?? "");
  if (!location || !range) return null;
  const pages = Number(attributeIn(text, location, "rowPageCount") ?? 0);
  const top = pages > 0 ? Math.max(0, range.top - pages - 1) : range.top;
  return { kind: "pivot", ...PLAIN, range: { ...range, top }, name: attributeIn(text, root, "name") ?? "" };
}

/** A range that a pivot table is made of. */
export interface PivotSource {
  readonly sheet: string;
  readonly range: Rectangle;
}

export function pivotSources(draft: PartsDraft): readonly PivotSource[] {
  return pivotCaches(draft).flatMap((part) => {
    const text = draft.text(part);
    return [...everyElement(draft.outline(part))].flatMap((element) => {
      if (element.local !== "worksheetSource" && element.local !== "rangeSet") return [];
      const range = parseRange(attributeIn(text, element, "ref") ?? "");
      const sheet = attributeIn(text, element, "sheet");
      // One with a relation lies in another workbook.
      const own = attributesIn(text, element).every(({ name }) => localName(name) !== "id");
      return range && sheet !== undefined && own ? [{ sheet, range }] : [];
    });
  });
}

/** The parts of all pivot caches of the workbook. */
export function pivotCaches(draft: PartsDraft): readonly string[] {
  return relationshipsOf(draft, draft.base.workbook)
    .filter(({ type, external, target }) => type === "pivotCacheDefinition" && !external && draft.has(target))
    .map(({ target }) => target);
}
