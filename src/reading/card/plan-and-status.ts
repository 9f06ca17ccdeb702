import type { Grid, GridKind } from "../../pledge/grid";
import type { CardFieldAt, CardSection } from "../../pledge/pledge";
import type { GridFound } from "../grid/read-grids";
import type { Section } from "./sections";
import type { Segment } from "./segments";

const STATUS_SECTIONS: ReadonlySet<Section["kind"]> = new Set([
  "narrative",
  "status",
  "changes",
  "future-plans",
  "grid-executed"
]);

/** The first row of the status half; null where the segment is one kind alone. */
export interface Boundary {
  readonly plan: boolean;
  readonly statusFrom: number | null;
}

export function boundaryOf(
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

export function cardSections(segment: Segment, { plan, statusFrom }: Boundary): readonly CardSection[] {
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

/** What the grid is of. A card that is titled 실천계획 says it of a grid without a heading of its own. */
export function kindedGrid(
  { grid, top, kindSaid }: GridFound,
  { statusFrom }: Boundary,
  title: Segment["title"]
): { readonly grid: Grid; readonly kind: GridKind } {
  if (kindSaid) return { grid, kind: grid.kind };
  if (statusFrom !== null && top >= statusFrom) return { grid, kind: "executed" };
  return { grid: title === "plan" ? { ...grid, kindGuessed: false } : grid, kind: "plan" };
}
