import type { EquationRule } from "../../pledge/grid";
import { agreement, isSound, tallyOf, type Tally } from "./figures";
import type { RowChoice, RowReading } from "./row-roles";

/** A reading of the rows with what becomes of its sums. */
export interface JudgedRows {
  readonly way: readonly RowChoice[];
  readonly score: number;
  readonly holds: number;
  readonly fails: number;
  /** Of each kind of sum, most hold. */
  readonly sound: boolean;
  /** The kinds of which most fail. */
  readonly failing: readonly EquationRule[];
}

/** @param figures of each reading, column by column */
export function judgeRows(
  readings: readonly RowReading[],
  figures: readonly (readonly number[])[]
): Omit<JudgedRows, "way"> {
  const down: (number | null)[] = [];
  const nested: (number | null)[] = [];
  readings.forEach((reading, at) => {
    if (reading.role !== "total" && reading.role !== "group") return;
    const children = readings.flatMap((other, index) =>
      other.role === "source" && (reading.role === "total" || other.group === reading.label) ? [index] : []
    );
    const into = reading.role === "total" ? down : nested;
    (figures[at] ?? []).forEach((total, column) => {
      into.push(
        agreement(
          total,
          children.map((child) => figures[child]?.[column] ?? Number.NaN)
        )
      );
    });
  });
  const tallies: readonly (readonly [EquationRule, Tally])[] = [
    ["grid-source-sum", tallyOf(down)],
    ["grid-nested-sum", tallyOf(nested)]
  ];
  const all = tallyOf([...down, ...nested]);
  const failing = tallies.filter(([, tally]) => !isSound(tally)).map(([rule]) => rule);
  return { ...all, sound: failing.length === 0, failing };
}
