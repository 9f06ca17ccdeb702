import type { NarrativeYear } from "../../pledge/narrative";
import type { NotUnderstood } from "../../pledge/pledge-book";
import { compact } from "../labels/fold";
import { readNarrative } from "../narrative/read-narrative";
import type { Section } from "./sections";
import type { Segment } from "./segments";

/** 추진현황 of a card: its sections, and what goes on from the page before. */
export function narrativeOf(
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

export function holdsText({ view }: Segment, { region }: Section): boolean {
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

export function covers({ region, heading }: Section, row: number): boolean {
  return (row >= region.top && row <= region.bottom) || row === heading.cell.row;
}

/** 이행현황 or 추진현황 alone in the first row is the sheet's title: what follows are the card's fields. */
export function isTitle(segment: Segment, kind: Section["kind"], sections: readonly Section[]): boolean {
  const [first] = sections;
  return (
    first?.kind === kind &&
    kind === "narrative" &&
    first.heading.cell.row === segment.view.rows[0] &&
    first.heading.meaning.marked !== true &&
    segment.labels.some(({ meaning }) => meaning.field === "number" || meaning.field === "name")
  );
}
