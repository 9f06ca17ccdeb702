import type { CardFieldAt, CardSection, Pledge } from "../../pledge/pledge";
import type { NotUnderstood } from "../../pledge/pledge-book";
import type { NarrativeYear } from "../../pledge/narrative";
import type { GridKind } from "../../pledge/grid";
import { compact, normalizeNumber } from "../labels/fold";
import type { GridFound } from "../grid/read-grids";
import { readNarrative } from "../narrative/read-narrative";
import type { LabelAt } from "../sheet/sheet-view";
import { readFields } from "./fields";
import { findSections, type Section } from "./sections";
import type { Segment } from "./segments";
import { readStatusFields } from "./status-fields";
import { readStatusMatrix } from "./status-matrix";
import { readChanges, readTextSection } from "./text-section";

/** What one segment of a sheet says, before it is joined with the other card of its pledge. */
export interface CardDraft {
  readonly segment: Segment;
  readonly cards: readonly CardSection[];
  readonly number: string;
  readonly normalizedNumber: string;
  readonly name: string;
  readonly fields: readonly CardFieldAt[];
  readonly grids: readonly { readonly found: GridFound; readonly kind: GridKind }[];
  readonly narrative: readonly NarrativeYear[];
  readonly status: Pledge["status"];
  readonly futurePlans: Pledge["futurePlans"];
  readonly changes: Pledge["changes"];
  readonly others: Pledge["others"];
  readonly notUnderstood: readonly NotUnderstood[];
}

const STATUS_SECTIONS: ReadonlySet<Section["kind"]> = new Set([
  "narrative",
  "status",
  "changes",
  "future-plans",
  "grid-executed"
]);
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
  const fields = readFields(
    view,
    segment.labels.filter(
      (label) => !texts.some((section) => covers(section, label.cell.row)) && !isGridHeading(segment, label)
    )
  );
  const number = filled(fields, "number");
  const name = filled(fields, "name");
  const status = readStatusMatrix(segment) ?? readStatusFields(segment);
  if (!isCard(segment, sections, fields, status)) return null;
  const notUnderstood: NotUnderstood[] = [];
  const narrative = narrativeOf(segment, sections, notUnderstood);
  const matrix = sections.find(({ kind, heading }) => kind === "status" && heading.meaning.marked === true);
  if (!status && matrix && holdsText(segment, matrix))
    notUnderstood.push({ range: view.range(matrix.region), reason: "status-unreadable", data: {} });
  const first = (kind: Section["kind"]): Section | undefined =>
    sections.find((section) => section.kind === kind);
  const future = first("future-plans");
  const changes = first("changes");
  const others = first("others");
  const boundary = boundaryOf(segment, sections, fields);
  return {
    segment,
    cards: cardSections(segment, boundary),
    number,
    normalizedNumber: normalizeNumber(number),
    name,
    fields,
    grids: segment.grids.map((found) => ({ found, kind: kindOf(found, boundary) })),
    narrative,
    status,
    futurePlans: future ? readTextSection(view, future) : null,
    changes: changes ? readChanges(view, changes) : null,
    others: others ? readTextSection(view, others) : null,
    notUnderstood
  };
}

/** 사업비 over a grid, with nothing beside it but the unit, heads the grid. */
function isGridHeading({ view, grids }: Segment, { cell, meaning }: LabelAt): boolean {
  if (meaning.field !== "totalCost" || !grids.some(({ top }) => top > cell.row && top <= cell.row + 4))
    return false;
  if (view.cellsIn(cell.row)[0]?.column !== cell.column) return false;
  const beside = view.areaAt(cell.row, cell.column).right + 1;
  return view.textAt(cell.row, beside).trim() === "" || view.meaningAt(cell.row, beside)?.unit?.line === true;
}

function covers({ region, heading }: Section, row: number): boolean {
  return (row >= region.top && row <= region.bottom) || row === heading.cell.row;
}

/** 이행현황 or 추진현황 alone in the first row is the sheet's title: what follows are the card's fields. */
function isTitle(segment: Segment, kind: Section["kind"], sections: readonly Section[]): boolean {
  const [first] = sections;
  return (
    first?.kind === kind &&
    kind === "narrative" &&
    first.heading.cell.row === segment.view.rows[0] &&
    first.heading.meaning.marked !== true &&
    segment.labels.some(({ meaning }) => meaning.field === "number" || meaning.field === "name")
  );
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
  const parts = new Set(sections.map(({ kind }) => kind)).size + segment.grids.length + (status ? 1 : 0);
  if (segment.title !== null)
    return kinds.size + parts > 0 || segment.labels.some(({ meaning }) => meaning.yearHead);
  const identified = kinds.has("number") || kinds.has("name");
  if (identified) return kinds.size >= 3 || (kinds.size >= 1 && parts > 0);
  return segment.grids.length > 0 || parts >= 2;
}

function narrativeOf(
  segment: Segment,
  sections: readonly Section[],
  notUnderstood: NotUnderstood[]
): readonly NarrativeYear[] {
  const { view } = segment;
  const years: NarrativeYear[] = [];
  for (const section of sections) {
    if (section.kind !== "narrative") continue;
    const found = readNarrative(view, beforeGrids(segment, section.region), section.year);
    const content = holdsText(segment, section);
    const tellsStatus = segment.labels.some(
      ({ cell, meaning }) =>
        covers(section, cell.row) &&
        (meaning.status !== undefined ||
          meaning.rate === true ||
          meaning.yearHead === true ||
          meaning.field !== undefined)
    );
    if (found.length === 0 && content && !tellsStatus && !isTitle(segment, "narrative", sections))
      notUnderstood.push({ range: view.range(section.region), reason: "narrative-year-missing", data: {} });
    years.push(...found);
  }
  const loose = looseNarrative(segment, sections);
  return loose ? [...readNarrative(view, loose, null), ...years] : years;
}

function holdsText({ view }: Segment, { region }: Section): boolean {
  return view.rows.some((row) => row >= region.top && row <= region.bottom);
}

function beforeGrids(segment: Segment, region: Section["region"]): Section["region"] {
  const grid = segment.grids.find(({ top }) => top > region.top && top <= region.bottom);
  return grid ? { ...region, bottom: grid.top - 1 } : region;
}

/** 연도별 | 주요내용 before the first heading: the next page of 추진현황. */
function looseNarrative(segment: Segment, sections: readonly Section[]): Section["region"] | null {
  const { view } = segment;
  const end = (sections[0]?.heading.cell.row ?? segment.bottom + 1) - 1;
  const head = segment.labels.find(
    ({ cell, meaning }) =>
      meaning.yearHead === true &&
      cell.row <= end &&
      view
        .cellsIn(cell.row)
        .some(({ value }) => typeof value === "string" && /내용|실적|현황/.test(compact(value)))
  );
  if (!head) return null;
  return beforeGrids(segment, {
    top: head.cell.row,
    bottom: end,
    left: view.used.left,
    right: view.used.right
  });
}

/** The first row of the status half; null where the segment is one kind alone. */
interface Boundary {
  readonly plan: boolean;
  readonly statusFrom: number | null;
}

function boundaryOf(
  segment: Segment,
  sections: readonly Section[],
  fields: readonly CardFieldAt[]
): Boundary {
  if (segment.title === "status") return { plan: false, statusFrom: segment.top };
  const first = sections.find(({ kind }) => STATUS_SECTIONS.has(kind));
  const executed = segment.grids.find(({ grid, kindSaid }) => kindSaid && grid.kind === "executed");
  const rows = [first?.heading.cell.row, executed?.top].filter((row) => row !== undefined);
  const from = rows.length === 0 ? null : Math.min(...rows);
  if (from === null) return { plan: true, statusFrom: null };
  const planFields = fields.filter(
    ({ field, cell }) => cell.row < from && field !== "number" && field !== "name"
  );
  const planGrid = segment.grids.some(({ grid, kindSaid }) => kindSaid && grid.kind === "plan");
  const plan = segment.title === "plan" || planFields.length >= 3 || planGrid;
  return {
    plan,
    statusFrom: segment.title === "plan" && !executed && first?.kind !== "narrative" ? null : from
  };
}

function cardSections(segment: Segment, { plan, statusFrom }: Boundary): readonly CardSection[] {
  const { view, top, bottom } = segment;
  const { left, right } = view.used;
  const section = (kind: CardSection["kind"], from: number, to: number): CardSection => ({
    kind,
    range: view.range({ top: from, bottom: Math.max(from, to), left, right })
  });
  if (statusFrom === null) return [section("plan", top, bottom)];
  if (!plan) return [section("status", top, bottom)];
  return [section("plan", top, statusFrom - 1), section("status", statusFrom, bottom)];
}

function kindOf({ grid, top, kindSaid }: GridFound, { statusFrom }: Boundary): GridKind {
  if (kindSaid) return grid.kind;
  return statusFrom !== null && top >= statusFrom ? "executed" : "plan";
}
