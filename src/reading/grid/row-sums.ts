import type { EquationRule } from "../../pledge/grid";
import { agreement, isSound, tallyOf } from "./figures";
import type { RowChoice, RowReading } from "./row-roles";

/** A reading of the rows with what becomes of its sums. */
export interface JudgedRows {
  readonly way: readonly RowChoice[];
  readonly score: number;
  readonly holds: number;
  readonly fails: number;
  /** Of each kind of sum, most hold. */
  readonly sound: boolean;
  readonly sums: readonly RowSum[];
}

/** One total or group, column by column. */
export interface RowSum {
  readonly rule: EquationRule;
  readonly agreements: readonly (number | null)[];
}

/** @param figures of each reading, column by column */
export function judgeRows(
  readings: readonly RowReading[],
  figures: readonly (readonly number[])[]
): Omit<JudgedRows, "way"> {
  const sums = readings.flatMap((reading, at): RowSum[] => {
    if (reading.role !== "total" && reading.role !== "group") return [];
    const children = readings.flatMap((other, index) =>
      other.role === "source" && (reading.role === "total" || other.group === reading.label) ? [index] : []
    );
    const agreements = (figures[at] ?? []).map((total, column) =>
      agreement(
        total,
        children.map((child) => figures[child]?.[column] ?? Number.NaN)
      )
    );
    return [{ rule: reading.role === "total" ? "grid-source-sum" : "grid-nested-sum", agreements }];
  });
  const ofRule = (rule: EquationRule): readonly (number | null)[] =>
    sums.filter((sum) => sum.rule === rule).flatMap(({ agreements }) => agreements);
  const rules: readonly EquationRule[] = ["grid-source-sum", "grid-nested-sum"];
  return {
    ...tallyOf(sums.flatMap(({ agreements }) => agreements)),
    sound: rules.every((rule) => isSound(tallyOf(ofRule(rule)))),
    sums
  };
}
