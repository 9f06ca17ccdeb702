import type { EquationRule } from "../../pledge/grid";
import { agreementIn, figureOf, isSound, tallyOf } from "./figures";
import type { NamedRow } from "./named-rows";
import { readingsOf, type RowChoice, type RowReading } from "./row-readings";

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
  // column by column: what is added up stands in one line
  const figures = columns.map((column) =>
    readings.map(({ draft }) => figureOf(draft.amounts[column]) * factorOf(draft.row))
  );
  const sums: RowSum[] = [];
  readings.forEach((reading, at) => {
    if (reading.role !== "total" && reading.role !== "group") return;
    const children = reading.parts ?? childrenOf(reading, readings);
    const agreements = figures.map((line) => agreementIn(line, at, children));
    sums.push({ rule: reading.role === "total" ? "grid-source-sum" : "grid-nested-sum", agreements });
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

/** The places of the sources that 계 or a group adds up. */
function childrenOf({ role, label }: RowReading, readings: readonly RowReading[]): readonly number[] {
  const places: number[] = [];
  readings.forEach((other, at) => {
    if (other.role === "source" && (role === "total" || other.group === label)) places.push(at);
  });
  return places;
}
