import { groupDigits } from "../../pledge/decimal";
import { quoteSheet } from "../../workbook/address";
import type { Patch } from "../../workbook/patch";
import { isCellError, type CellContent } from "../../workbook/snapshot";

/** A cell that a patch changes, as the user is asked about it. `null` = blank. */
export interface ShownChange {
  readonly place: string;
  readonly before: string | null;
  readonly after: string | null;
  /** The formula stays, and only its result follows. */
  readonly follows: boolean;
}

/** Every cell that the patch sets on sheets that are there, typed values before results that follow. */
export function changesOf(patch: Patch): readonly ShownChange[] {
  const all = patch.steps.flatMap((step) =>
    step.kind !== "set-cells"
      ? []
      : step.changes.map(({ cell, before, after }): ShownChange => {
          const follows = before.formula !== undefined && before.formula === after.formula;
          return {
            place: `${quoteSheet(step.sheet)}!${cell}`,
            before: shown(follows ? { value: before.value } : before),
            after: shown(follows ? { value: after.value } : after),
            follows
          };
        })
  );
  return [...all.filter((change) => !change.follows), ...all.filter((change) => change.follows)];
}

function shown({ value, formula }: CellContent): string | null {
  if (formula !== undefined) return formula;
  if (value === null) return null;
  if (isCellError(value)) return value.error;
  return typeof value === "number" ? groupDigits(String(value)) : String(value);
}
