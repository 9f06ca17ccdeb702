import { agreement, combinations, figureOf } from "./figures";
import type { NamedRow } from "./named-rows";
import type { RowChoice } from "./row-readings";

const MOST_STRANGERS = 6;
const LONGEST_GROUP = 8;

/**
 * Readings of rows that no label gives, fewest changes first: a label that is not known names the total (first or last,
 * where no other does), or nothing of the grid; any row may be the sum of the rows below it, where its figures say so.
 */
export function otherReadings(
  rows: readonly NamedRow[],
  base: readonly RowChoice[],
  columns: readonly number[]
): readonly (readonly RowChoice[])[] {
  const strangers = rows.flatMap(({ known, bracketed }, at) => (known || bracketed ? [] : [at]));
  if (!rows.some(({ total }) => total)) {
    const ends = rows.length > 2 ? [0, rows.length - 1].filter((at) => strangers.includes(at)) : [];
    return ends.map((at) => withChoices(base, [[at, { role: "total" }]]));
  }
  const groups = groupsIn(rows, base, columns);
  const grouped = groups.length === 0 ? base : withChoices(base, groups);
  const ways: (readonly RowChoice[])[] = groups.length === 0 ? [] : [grouped];
  const subsets =
    strangers.length <= MOST_STRANGERS
      ? combinations(
          strangers.map((at) => [null, at]),
          2 ** MOST_STRANGERS
        ).map((way) => way.filter((at) => at !== null))
      : [...strangers.map((at) => [at]), strangers];
  const sorted = [...subsets].sort((one, other) => one.length - other.length);
  for (const subset of sorted)
    if (subset.length > 0 && subset.length < rows.length - 1)
      ways.push(
        withChoices(
          grouped,
          subset.map((at) => [at, { role: "left-out" }])
        )
      );
  return ways;
}

function withChoices(
  base: readonly RowChoice[],
  changes: readonly (readonly [number, RowChoice])[]
): readonly RowChoice[] {
  const made = new Map(changes);
  return base.map((choice, at) => made.get(at) ?? choice);
}

/** Rows that are the sum of two or more rows right below them in every column that says something, and in two at least. */
function groupsIn(
  rows: readonly NamedRow[],
  base: readonly RowChoice[],
  columns: readonly number[]
): readonly (readonly [number, RowChoice])[] {
  const figures = rows.map(({ draft }) => columns.map((column) => figureOf(draft.amounts[column])));
  const plain = (at: number): boolean => base[at]?.role === "source" && rows[at]?.over === null;
  const groups: (readonly [number, RowChoice])[] = [];
  for (let at = 0; at < rows.length; at++) {
    if (!plain(at)) continue;
    for (let span = 2; span <= LONGEST_GROUP && plain(at + span); span++) {
      const children = figures.slice(at + 1, at + 1 + span);
      const found = (figures[at] ?? []).map((total, column) =>
        agreement(
          total,
          children.map((child) => child[column] ?? Number.NaN)
        )
      );
      const said = found.filter((one) => one !== null);
      if (said.length < 2 || !said.every((one) => one === 1)) continue;
      groups.push([at, { role: "group", span }]);
      at += span;
      break;
    }
  }
  return groups;
}
