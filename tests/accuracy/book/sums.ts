import type { Place, TrueColumn, TrueRow, TrueSum } from "../truth";

/**
 * The identities that a grid of these rows and columns keeps: a group is the sum of its children, 계 of all sources in
 * it, 소계 of the years, 총계 of 기투자, 소계 (or the years) and 이후. In this order, figures can be added up one by one.
 */
export function sumsOf(rows: readonly TrueRow[], columns: readonly TrueColumn[]): readonly TrueSum[] {
  const sums: TrueSum[] = [];
  const placesOf = (wanted: (column: TrueColumn) => boolean): readonly number[] =>
    columns.flatMap((column, at) => (wanted(column) ? [at] : []));
  const years = placesOf(({ role }) => role === "year");
  const [subtotal] = placesOf(({ role }) => role === "term-subtotal");
  const [grand] = placesOf(({ role }) => role === "grand-total");
  const outer = placesOf(({ role }) => role === "prior" || role === "after");
  const parts = subtotal === undefined ? [...outer, ...years] : [...outer, subtotal];
  const across = (row: number): void => {
    const at = (column: number): Place => ({ row, column });
    if (subtotal !== undefined) sums.push({ total: at(subtotal), addends: years.map(at), along: "row" });
    if (grand !== undefined) sums.push({ total: at(grand), addends: parts.map(at), along: "row" });
  };
  const down = (row: number, children: readonly number[]): void => {
    columns.forEach((_, column) => {
      sums.push({
        total: { row, column },
        addends: children.map((child) => ({ row: child, column })),
        along: "column"
      });
    });
  };
  rows.forEach(({ role }, row) => {
    if (role === "source" || role === "outside") across(row);
  });
  rows.forEach(({ role, name }, row) => {
    if (role !== "group") return;
    down(
      row,
      rows.flatMap((child, at) => (child.role === "source" && child.group === name ? [at] : []))
    );
    across(row);
  });
  rows.forEach(({ role }, row) => {
    if (role !== "total") return;
    const sources = rows.flatMap((child, at) => (child.role === "source" ? [at] : []));
    if (sources.length > 0) down(row, sources);
    across(row);
  });
  return sums;
}

/** How far each sum misses: total − Σ addends, in ticks. */
export function missOf(ticks: readonly (readonly number[])[], { total, addends }: TrueSum): number {
  const at = ({ row, column }: Place): number => ticks[row]?.[column] ?? 0;
  return addends.reduce((miss, addend) => miss - at(addend), at(total));
}

/** The figures with every total worked out anew from what it adds up; other figures stay. */
export function addedUp(
  ticks: readonly (readonly number[])[],
  sums: readonly TrueSum[]
): readonly (readonly number[])[] {
  const all = ticks.map((row) => [...row]);
  for (const sum of sums) {
    const { row, column } = sum.total;
    const line = all[row];
    if (line) line[column] = (line[column] ?? 0) - missOf(all, sum);
  }
  return all;
}
