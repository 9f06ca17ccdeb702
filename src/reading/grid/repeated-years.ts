import type { ColumnDraft } from "./columns";

/**
 * Columns whose years begin anew are of several grids that share their row labels: 당초 {합계, 2023, 2024} | 변경 {합계, 2023,
 * 2024}. Whole where no year comes twice; null where years come twice in no order that tells grids apart.
 */
export function byRepeatedYears(columns: readonly ColumnDraft[]): readonly (readonly ColumnDraft[])[] | null {
  const years = columns.map(yearOf);
  const again = years.findIndex((year, at) => year !== null && years.indexOf(year) < at);
  if (again < 0) return [columns];
  const first = years.indexOf(years[again] ?? null);
  const lead = leadBefore(columns, first, again);
  const cut = again - lead;
  const rest = byRepeatedYears(columns.slice(cut));
  if (!rest) return null;
  const runs = [columns.slice(0, cut), ...rest];
  const shapes = new Set(
    runs.map((run) =>
      run
        .map(yearOf)
        .filter((year) => year !== null)
        .join()
    )
  );
  const enough = runs.every((run) => run.filter(({ roles }) => roles.length > 0).length >= 2);
  return shapes.size === 1 && enough ? runs : null;
}

function yearOf({ roles, year, half }: ColumnDraft): string | null {
  return roles[0] === "year" && year !== undefined ? `${year}${half ?? ""}` : null;
}

/** How many columns before the year that comes again are headed like those before it the first time: 합계, 기투자. */
function leadBefore(columns: readonly ColumnDraft[], first: number, again: number): number {
  let lead = 0;
  while (lead < first && again - lead - 1 > first) {
    const one = columns[first - lead - 1];
    const other = columns[again - lead - 1];
    if (!one || !other || one.label !== other.label || yearOf(other) !== null) break;
    lead += 1;
  }
  return lead;
}
