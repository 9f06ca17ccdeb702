import type { Layout } from "../layout";
import type { TrueColumn } from "../truth";

function column(
  role: TrueColumn["role"],
  year: number | null = null,
  half: TrueColumn["half"] = null
): TrueColumn {
  return { role, year, half };
}

/** The five calendar years of the term. */
export function termYearsOf(layout: Layout): readonly number[] {
  const first = Number(layout.term);
  return [0, 1, 2, 3, 4].map((more) => first + more);
}

/** The columns of the office's grids. */
export function columnsOf(layout: Layout): readonly TrueColumn[] {
  const years = termYearsOf(layout);
  const halves = layout.years === "halves";
  const inTerm = years.map((year, at) =>
    column("year", year, halves && at === 0 ? "하" : halves && at === years.length - 1 ? "상" : null)
  );
  const parts = [
    ...(layout.prior === "yes" ? [column("prior")] : []),
    ...(layout.subtotal === "yes" ? [column("term-subtotal")] : []),
    ...inTerm,
    ...(layout.after === "yes" ? [column("after", Number(layout.term) + 5)] : [])
  ];
  const grand = column("grand-total");
  return layout.totalColumn === "first" ? [grand, ...parts] : [...parts, grand];
}
