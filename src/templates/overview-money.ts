import { ZERO, formatDecimal, groupDigits, sum } from "../pledge/decimal";
import type { Profile } from "../pledge/profile";
import { PRIOR, TERM_SUBTOTAL, afterKey, gridShape } from "./grid-shape";
import { LOOK } from "./look";
import { amountColumn, sumColumn, textColumn, type OverviewColumn } from "./overview-column";
import type { PledgeLine } from "./pledge-line";

/** Digits behind the point that any amount of the lines needs. */
export function scaleOfLines(lines: readonly PledgeLine[]): number {
  const figures = lines.flatMap((line) => [
    line.totalCost,
    ...Object.values(line.bySource),
    ...Object.values(line.byYear)
  ]);
  return Math.max(0, ...figures.map((figure) => figure?.value.scale ?? 0));
}

export function nameColumns(nameWidth: number): readonly OverviewColumn[] {
  return [
    textColumn(
      { key: "number", label: "관리번호", group: null, width: 15 },
      (line) => line.number,
      LOOK.centered
    ),
    textColumn(
      { key: "name", label: "공약명", group: null, width: nameWidth },
      (line) => line.name,
      LOOK.value
    )
  ];
}

export const DEPARTMENT_COLUMN = textColumn(
  { key: "department", label: "부서", group: null, width: 12 },
  (line) => line.department,
  LOOK.centered
);

/** Characters that a column needs for the largest amount it may show, which is the total of all. */
export function amountWidth(lines: readonly PledgeLine[], scale: number): number {
  const all = lines.flatMap((line) => [line.totalCost, ...Object.values(line.bySource)]);
  const largest = formatDecimal(sum(all.map((figure) => figure?.value ?? ZERO)));
  return Math.max(7, groupDigits(largest).length + scale + 1);
}

export function totalCostColumn(scale: number, width: number): OverviewColumn {
  return amountColumn(
    { key: "totalCost", label: "총사업비", group: null, width: width + 1 },
    (line) => line.totalCost,
    scale
  );
}

/** Executed by source: 계 and each source of the profile, then sources that only some cards have. */
export function sourceColumns(
  profile: Profile,
  lines: readonly PledgeLine[],
  scale: number,
  width: number,
  group = "재원별 집행액"
): readonly OverviewColumn[] {
  const keys = [...new Set([...profile.sources, ...lines.flatMap((line) => Object.keys(line.bySource))])];
  const sources = keys.map((key) =>
    amountColumn(
      { key: `source ${key}`, label: key.split("/").at(-1) ?? key, group, width },
      (line) => line.bySource[key],
      scale
    )
  );
  return [sumColumn({ key: "bySource", label: "계", group, width: width + 1 }, sources, scale), ...sources];
}

/** Executed by year: 총계, 기투자, 소계, the term's years, 이후. */
export function yearColumns(
  profile: Profile,
  scale: number,
  width: number,
  group = "연도별 집행액"
): readonly OverviewColumn[] {
  const of = (key: string): OverviewColumn =>
    amountColumn(
      { key: `year ${key}`, label: key.replace("이후", "\n이후"), group, width },
      (line) => line.byYear[key],
      scale
    );
  const years = gridShape(profile)
    .columns.filter((column) => column.role === "year")
    .map((column) => of(column.key));
  const prior = of(PRIOR);
  const after = of(afterKey(profile));
  const subtotal = sumColumn({ key: "inTerm", label: TERM_SUBTOTAL, group, width: width + 1 }, years, scale);
  const total = sumColumn(
    { key: "byYear", label: "총계", group, width: width + 1 },
    [prior, subtotal, after],
    scale
  );
  return [total, prior, subtotal, ...years, after];
}
