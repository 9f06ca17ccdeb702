import type { Grid } from "../../pledge/grid";
import type { CardField } from "../../pledge/pledge";
import { DEFAULT_PROFILE, type Profile } from "../../pledge/profile";
import { compact, foldSpaces } from "../labels/fold";
import { SOURCES } from "../../pledge/source";
import type { SheetView } from "../sheet/sheet-view";
import { kindBySources, kindOf, officeIn } from "./guess-office";
import { termOf } from "./guess-term";

/** What the sheets tell about their office. */
export interface ProfileClues {
  /** Headings and titles at the top of sheets. */
  readonly titles: readonly string[];
  readonly grids: readonly Grid[];
  /** What the forms have a place for. */
  readonly fields: ReadonlySet<CardField>;
}

const TOP_ROWS = 4;

export function titlesOf(view: SheetView): readonly string[] {
  const titles: string[] = [];
  for (const row of view.rows.slice(0, TOP_ROWS))
    for (const { value } of view.cellsIn(row)) {
      if (
        typeof value === "string" &&
        value.length <= 60 &&
        /민선|공약|관리카드|지방재정계획|군수|구청장|도지사/.test(value)
      )
        titles.push(foldSpaces(value));
    }
  return titles;
}

/** A sensible profile, to be confirmed by the user: what no clue tells stays as in the default. */
export function guessProfile({ titles, grids, fields }: ProfileClues): Profile {
  const base = DEFAULT_PROFILE;
  const label = titles
    .map((title) => /민선\s*\d+\s*기/.exec(title)?.[0])
    .find((found) => found !== undefined);
  const name = officeIn(titles);
  const kind = kindOf(name, titles) ?? kindBySources(grids) ?? base.municipality.kind;
  const best = [...grids].sort((one, other) => knownSources(other) - knownSources(one))[0];
  const sources =
    best && knownSources(best) > 0
      ? best.rows.flatMap(({ role, key }) => (role === "source" || role === "outside" ? [key] : []))
      : [];
  return {
    ...base,
    municipality: { name: name ?? "", kind },
    term: { ...termOf(grids, label ?? null), label: label ? compact(label) : base.term.label },
    sources: sources.length > 0 ? sources : base.sources,
    unit: grids.find((grid) => grid.unit)?.unit?.value ?? base.unit,
    requiredFields: base.requiredFields.filter((field) => hasPlace(fields, field))
  };
}

const KNOWN: readonly string[] = Object.values(SOURCES);

/** Rows of sources; functional areas and sub-projects are none. */
function knownSources(grid: Grid): number {
  return grid.rows.filter(({ source }) => source !== null && KNOWN.includes(source)).length;
}

/** Of nobody's own form can be required what it has no place for. */
function hasPlace(fields: ReadonlySet<CardField>, field: CardField): boolean {
  return fields.has(field) || (field === "department" && fields.has("leadDepartment"));
}
