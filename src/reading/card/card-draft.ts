import type { CardFieldAt, CardSection, Pledge } from "../../pledge/pledge";
import type { NotUnderstood } from "../../pledge/pledge-book";
import type { NarrativeYear } from "../../pledge/narrative";
import type { Grid, GridKind } from "../../pledge/grid";
import { hasYears } from "../grid/read-grids";
import { normalizeNumber } from "../labels/fold";
import type { LabelAt, SheetView } from "../sheet/sheet-view";
import { covers, holdsText, isTitle, narrativeOf } from "./card-narrative";
import { readFields } from "./fields";
import { boundaryOf, cardSections, kindedGrid } from "./plan-and-status";
import { findSections, type Section } from "./sections";
import type { Segment } from "./segments";
import { readStatusFields } from "./status-fields";
import { readStatusMatrix } from "./status-matrix";
import { titleLineFields } from "./title-line";
import { unmappedClasses } from "./unknown-class";
import { readChanges, readTextSection } from "./text-section";

/** What one segment of a sheet says, before it is joined with the other card of its pledge. */
export interface CardDraft {
  readonly sheet: string;
  readonly title: Segment["title"];
  readonly cards: readonly CardSection[];
  readonly number: string;
  readonly normalizedNumber: string;
  readonly name: string;
  readonly fields: readonly CardFieldAt[];
  readonly grids: readonly { readonly grid: Grid; readonly kind: GridKind }[];
  readonly narrative: readonly NarrativeYear[];
  readonly status: Pledge["status"];
  readonly futurePlans: Pledge["futurePlans"];
  readonly changes: Pledge["changes"];
  readonly others: Pledge["others"];
  readonly notUnderstood: readonly NotUnderstood[];
}

const TEXT_SECTIONS: ReadonlySet<Section["kind"]> = new Set([
  "narrative",
  "changes",
  "future-plans",
  "others",
  "yearly-plan"
]);

/** Reads a segment; null where it is no card. */
export function readCard(segment: Segment): CardDraft | null {
  const { view } = segment;
  const sections = findSections(segment);
  const texts = sections.filter(({ kind }) => TEXT_SECTIONS.has(kind) && !isTitle(segment, kind, sections));
  const labelled = readFields(
    view,
    segment.labels.filter(
      (label) =>
        !texts.some((section) => covers(section, label.cell.row)) &&
        !isGridHeading(view, segment.grids, label)
    )
  );
  const status = readStatusMatrix(segment) ?? readStatusFields(segment);
  if (!isCard(segment, sections, labelled, status)) return null;
  const fields = [...titleLineFields(segment), ...labelled];
  const number = filled(fields, "number");
  const name = filled(fields, "name");
  const notUnderstood: NotUnderstood[] = [];
  const narrative = narrativeOf(segment, sections, notUnderstood);
  const matrix = sections.find(({ kind, heading }) => kind === "status" && heading.meaning.marked === true);
  if (!status && matrix && holdsText(segment, matrix))
    notUnderstood.push({ range: view.range(matrix.region), reason: "status-unreadable", data: {} });
  notUnderstood.push(...unmappedClasses(status));
  const first = (kind: Section["kind"]): Section | undefined =>
    sections.find((section) => section.kind === kind);
  const future = first("future-plans");
  const changes = first("changes");
  const others = first("others");
  const boundary = boundaryOf(segment, sections, fields);
  return {
    sheet: view.name,
    title: segment.title,
    cards: cardSections(segment, boundary),
    number,
    normalizedNumber: normalizeNumber(number),
    name,
    fields,
    grids: segment.grids.map((found) => kindedGrid(found, boundary, segment.title)),
    narrative,
    status,
    futurePlans: future ? readTextSection(view, future) : null,
    changes: changes ? readChanges(view, changes) : null,
    others: others ? readTextSection(view, others) : null,
    notUnderstood
  };
}

/** 사업비 over a grid, with nothing beside it but the unit, heads the grid. */
export function isGridHeading(view: SheetView, grids: Segment["grids"], { cell, meaning }: LabelAt): boolean {
  if (meaning.field !== "totalCost" || !grids.some(({ top }) => top > cell.row && top <= cell.row + 4))
    return false;
  if (view.cellsIn(cell.row)[0]?.column !== cell.column) return false;
  const beside = view.areaAt(cell.row, cell.column).right + 1;
  return view.textAt(cell.row, beside).trim() === "" || view.meaningAt(cell.row, beside)?.unit?.line === true;
}

function filled(fields: readonly CardFieldAt[], field: CardFieldAt["field"]): string {
  return fields.find((candidate) => candidate.field === field && candidate.text !== "")?.text ?? "";
}

function isCard(
  segment: Segment,
  sections: readonly Section[],
  fields: readonly CardFieldAt[],
  status: Pledge["status"]
): boolean {
  const kinds = new Set(fields.map(({ field }) => field));
  const grids = segment.grids.length + (segment.doubted ? 1 : 0);
  const parts = new Set(sections.map(({ kind }) => kind)).size + grids + (status ? 1 : 0);
  if (segment.title !== null)
    return kinds.size + parts > 0 || segment.labels.some(({ meaning }) => meaning.yearHead);
  const identified = kinds.has("number") || kinds.has("name");
  if (identified) return kinds.size >= 3 || (kinds.size >= 1 && parts > 0);
  // sources alone, in a sheet that names no pledge, are anybody's
  return segment.grids.some(hasYears) || parts >= 2;
}
