import type { EquationRule } from "../../pledge/grid";
import { agreement, figureOf, isSound, tallyOf } from "./figures";
import type { NamedRow } from "./named-rows";
import { readingsOf, type RowChoice } from "./row-readings";

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

/** @param factorOf what the figures of a row are taken times */
export function judgeRows(
  rows: readonly NamedRow[],
  way: readonly RowChoice[],
  columns: readonly number[],
  factorOf: (row: number) => number = () => 1
): JudgedRows {
  const readings = readingsOf(rows, way);
  const figures = readings.map(({ draft }) =>
    columns.map((column) => figureOf(draft.amounts[column]) * factorOf(draft.row))
  );
  const sums = readings.flatMap((reading, at): RowSum[] => {
    if (reading.role !== "total" && reading.role !== "group") return [];
    const children =
      reading.parts ??
      readings.flatMap((other, index) =>
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
    way,
    ...tallyOf(sums.flatMap(({ agreements }) => agreements)),
    sound: rules.every((rule) => isSound(tallyOf(ofRule(rule)))),
    sums
  };
}
