import { render, type Locale } from "../language/message";
import { decimalOfNumber, add, subtract, toNumber } from "../pledge/decimal";
import { joinPatches, type CellChange, type Patch, type SetCellsStep, type Step } from "../workbook/patch";
import { sameContent, sameValue } from "../workbook/snapshot";
import type { Finding, Fix } from "./finding";
import { FIX_TITLES } from "./fix-messages";

/**
 * One patch of all fixes, each cell once. Findings that share a cause share its cells and count once; a fix that wants
 * another value in a cell than one taken before is left out whole, to be offered again at the next check.
 * Results of formulas that follow several fixes take the shifts of all of them.
 */
export function joinFixes(findings: readonly Finding[], locale: Locale = "ko"): Patch {
  const fixes = findings.map((finding) => finding.fix).filter((fix) => fix !== null);
  const wanted = new Map<string, CellChange>();
  const others = new Map<string, Step>();
  const taken: Fix[] = [];
  // Larger fixes first: one that mends two cells at once takes in those that mend either.
  for (const fix of [...fixes].sort((one, other) => typedOf(other).length - typedOf(one).length)) {
    const typed = typedOf(fix);
    if (typed.some(([key]) => wanted.has(key))) continue;
    for (const [key, change] of typed) wanted.set(key, change);
    for (const step of fix.patch.steps) {
      if (step.kind !== "set-cells") others.set(JSON.stringify(step), step);
    }
    taken.push(fix);
  }
  const results = new Map<string, CellChange>();
  for (const fix of taken) {
    for (const [key, change] of changesOf(fix)) {
      if (isResult(change) && !wanted.has(key)) results.set(key, shifted(results.get(key), change));
    }
  }
  const steps: Step[] = [...others.values()];
  for (const [key, change] of [...wanted, ...results]) steps.push(stepOf(key, change));
  const count = fixes.filter((fix) =>
    typedOf(fix).every(([key, change]) => agrees(wanted.get(key), change))
  ).length;
  return joinPatches(render(FIX_TITLES.joined, { count }, locale), [{ title: "", steps }]);
}

type Placed = readonly [key: string, change: CellChange];

function changesOf(fix: Fix): readonly Placed[] {
  return fix.patch.steps
    .filter((step): step is SetCellsStep => step.kind === "set-cells")
    .flatMap((step) => step.changes.map((change): Placed => [`${step.sheet}!${change.cell}`, change]));
}

/** The changes that a person would make, without the results that follow. */
function typedOf(fix: Fix): readonly Placed[] {
  return changesOf(fix).filter(([, change]) => !isResult(change));
}

/** A formula that stays and only gets another result. */
function isResult(change: CellChange): boolean {
  return change.after.formula !== undefined && change.after.formula === change.before.formula;
}

function agrees(taken: CellChange | undefined, change: CellChange): boolean {
  return (
    taken !== undefined &&
    sameContent(taken.after, change.after) &&
    sameValue(taken.after.value, change.after.value)
  );
}

function shifted(known: CellChange | undefined, change: CellChange): CellChange {
  if (!known) return change;
  const [sum, after, before] = [known.after.value, change.after.value, change.before.value].map((value) =>
    typeof value === "number" ? decimalOfNumber(value) : null
  );
  if (!sum || !after || !before) return known;
  return { ...known, after: { ...known.after, value: toNumber(add(sum, subtract(after, before))) } };
}

function stepOf(key: string, change: CellChange): SetCellsStep {
  return { kind: "set-cells", sheet: key.slice(0, key.lastIndexOf("!")), changes: [change] };
}
