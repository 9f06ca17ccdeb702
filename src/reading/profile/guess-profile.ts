import type { Grid } from "../../pledge/grid";
import type { CardField } from "../../pledge/pledge";
import { DEFAULT_PROFILE, type Profile } from "../../pledge/profile";
import { compact, foldSpaces } from "../labels/fold";
import type { SheetView } from "../sheet/sheet-view";

type Kind = Profile["municipality"]["kind"];

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
      if (typeof value === "string" && value.length <= 60 && /민선|공약|관리카드/.test(value))
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
  const name = nameIn(titles);
  const kind = kindByName(name) ?? kindByTitle(titles) ?? kindBySources(grids) ?? base.municipality.kind;
  const best = [...grids].sort((one, other) => other.rows.length - one.rows.length)[0];
  const sources =
    best?.rows.flatMap((row) => (row.role === "source" || row.role === "outside" ? [row.key] : [])) ?? [];
  return {
    ...base,
    municipality: { name: name ?? "", kind },
    term: { ...termOf(grids), label: label ? compact(label) : base.term.label },
    sources: sources.length > 0 ? sources : base.sources,
    unit: grids.find((grid) => grid.unit)?.unit?.value ?? base.unit,
    requiredFields: base.requiredFields.filter((field) => hasPlace(fields, field))
  };
}

/** Of nobody's own form can be required what it has no place for. */
function hasPlace(fields: ReadonlySet<CardField>, field: CardField): boolean {
  return fields.has(field) || (field === "department" && fields.has("leadDepartment"));
}

const NAME = /([가-힣]{1,6}(?:특별자치도|특별자치시|광역시|특별시|도|시|군|구))(?=\s|청|$|민선|공약)/;
const NO_NAME = /^(?:년도|연도|별도|정도|제도|이행도|진도|다시|일시|군|시|도|구|연구|요구|친구)$/;

function nameIn(titles: readonly string[]): string | null {
  for (const title of titles) {
    const name = NAME.exec(title)?.[1];
    if (name !== undefined && !NO_NAME.test(name)) return name;
  }
  return null;
}

function kindByName(name: string | null): Kind | null {
  if (name === null) return null;
  if (/광역시$|특별시$|특별자치시$|도$/.test(name)) return name.endsWith("도") ? "도" : "광역시·도";
  return name.endsWith("군") ? "군" : name.endsWith("구") ? "자치구" : "시";
}

function kindByTitle(titles: readonly string[]): Kind | null {
  const all = titles.join(" ");
  if (/도지사/.test(all)) return "도";
  if (/군수/.test(all)) return "군";
  if (/구청장/.test(all)) return "자치구";
  return /시장/.test(all) ? "시" : null;
}

function kindBySources(grids: readonly Grid[]): Kind | null {
  const labels = new Set(grids.flatMap((grid) => grid.rows.map((row) => compact(row.label))));
  if (labels.has("군비")) return "군";
  if (labels.has("구비")) return "자치구";
  if (labels.has("시비")) return "시";
  return null;
}

/** The nationwide terms begin in July of 2014, 2018, 2022 …; the one that holds most of the year columns. */
function termOf(grids: readonly Grid[]): { readonly from: string; readonly to: string } {
  const years = new Map<number, number>();
  for (const grid of grids)
    for (const { role, year } of grid.columns)
      if (role === "year" && year !== undefined) years.set(year, (years.get(year) ?? 0) + 1);
  if (years.size === 0) return { from: DEFAULT_PROFILE.term.from, to: DEFAULT_PROFILE.term.to };
  let first = 0;
  let most = 0;
  for (let start = 1998; start <= 2054; start += 4) {
    let held = 0;
    for (let year = start; year <= start + 4; year++) held += years.get(year) ?? 0;
    if (held > most) {
      most = held;
      first = start;
    }
  }
  return { from: `${first}-07-01`, to: `${first + 4}-06-30` };
}
