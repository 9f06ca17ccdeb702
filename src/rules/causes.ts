import { diagnoseGrid } from "../diagnosis/diagnose";
import type { Grid } from "../pledge/grid";
import type { Pledge } from "../pledge/pledge";
import type { Snapshot } from "../workbook/snapshot";
import type { Cause, Fix } from "./finding";
import { fixFromCauses } from "./fix-from-causes";

export interface CausesAndFix {
  readonly causes: readonly Cause[];
  readonly fix: Fix | null;
}

/** Probable causes of one sum that does not hold, and the fix that the first of them allows. */
export type CauseFinder = (
  pledge: Pledge,
  equation: { readonly grid: string; readonly id: string }
) => CausesAndFix;

/** Diagnoses a grid when first asked about it, and once only: most grids are in order and cost nothing. */
export function causeFinder(snapshot: Snapshot): CauseFinder {
  const diagnoses = new Map<Grid, ReadonlyMap<string, readonly Cause[]>>();
  return (pledge, equation) => {
    const grid = pledge.grids.find((candidate) => candidate.key === equation.grid);
    if (!grid) throw new Error(`no grid "${equation.grid}" on the card`);
    let diagnosis = diagnoses.get(grid);
    if (!diagnosis) diagnoses.set(grid, (diagnosis = diagnoseGrid(grid)));
    const causes = diagnosis.get(equation.id) ?? [];
    return { causes, fix: fixFromCauses(causes, grid, snapshot) };
  };
}
