import type { ColumnRole, GridKind } from "../../../pledge/grid";
import type { PledgeBook } from "../../../pledge/pledge-book";
import { SOURCES } from "../../../pledge/source";
import { compact } from "../../../reading/labels/fold";

/** The first part of an amount's token: which grid. */
export const KINDS = {
  plan: { ko: "계획액", aliases: ["계획", "투자계획", "plan"] },
  secured: { ko: "확보액", aliases: ["확보", "secured"] },
  executed: { ko: "집행액", aliases: ["집행", "executed"] }
} as const satisfies Record<GridKind, { readonly ko: string; readonly aliases: readonly string[] }>;

const KIND_IDS = Object.keys(KINDS) as readonly GridKind[];

export function kindNamed(name: string): GridKind | null {
  const wanted = compact(name);
  const names = (id: GridKind): readonly string[] => [KINDS[id].ko, ...KINDS[id].aliases];
  return KIND_IDS.find((id) => names(id).includes(wanted)) ?? null;
}

/** The third part: which column. `own-year`: that of the section's row. */
export type ColumnName = Exclude<ColumnRole, "year"> | "own-year" | { readonly year: number };

const COLUMNS: readonly (readonly [ColumnName, readonly string[]])[] = [
  ["grand-total", ["총계", "합계", "총액", "grandtotal", "total"]],
  ["prior", ["기투자", "prior"]],
  ["term-subtotal", ["소계", "임기내", "subtotal", "term"]],
  ["after", ["이후", "임기후", "향후", "after"]],
  ["own-year", ["연도", "년도", "year"]]
];

export function columnNamed(name: string): ColumnName | null {
  const wanted = compact(name);
  const year = /^((?:19|20)\d\d)년?$/.exec(wanted)?.[1];
  if (year !== undefined) return { year: Number(year) };
  if (/^(?:20\d\d)년?이후$/.test(wanted)) return "after";
  return COLUMNS.find(([, names]) => names.includes(wanted))?.[0] ?? null;
}

/** The second part: which row. `own-source`: that of the section's row. */
export type RowName = "total" | "own-source" | { readonly source: string };

const TOTALS: readonly string[] = ["계", "합계", "total"];
const OWN: readonly string[] = ["재원", "source"];

/** Null for what is neither 계 nor a source of the profile, of any card, or of those that the program knows. */
export function rowNamed(name: string, book: PledgeBook): RowName | null {
  const wanted = compact(name);
  if (TOTALS.includes(wanted)) return "total";
  if (OWN.includes(wanted)) return "own-source";
  const english = Object.entries(SOURCES).find(([id]) => compact(id) === wanted)?.[1];
  if (english !== undefined) return { source: english };
  return knownSources(book).has(wanted) ? { source: name } : null;
}

const known = new WeakMap<PledgeBook, ReadonlySet<string>>();

function knownSources(book: PledgeBook): ReadonlySet<string> {
  let names = known.get(book);
  if (!names) known.set(book, (names = new Set(allNames(book).map(compact))));
  return names;
}

function allNames({ profile, pledges }: PledgeBook): readonly string[] {
  const rows = pledges.flatMap(({ grids }) => grids.flatMap((grid) => grid.rows));
  return [
    ...Object.values(SOURCES),
    ...Object.keys(profile.sourceAliases),
    ...profile.sources.flatMap(namesOfKey),
    ...rows.flatMap(({ key, label }) => [...namesOfKey(key), label])
  ];
}

/** "기타/민자" is known by its whole, its group and its own name. */
export function namesOfKey(key: string): readonly string[] {
  return [key, ...key.split("/")];
}
