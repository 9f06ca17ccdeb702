import { equal } from "../pledge/decimal";
import type { Cause, Finding } from "./finding";

/** The rule that finds formulas which add the wrong cells. */
const FORMULAS = "grid-formula-range";

/**
 * A formula that is known to add the wrong cells is the cause of the sums that fail through it, whatever typed amount
 * would mend them as well: it comes first, alone in being certain, and with the fix of the formula.
 */
export function withFormulasFirst(findings: readonly Finding[]): readonly Finding[] {
  const wrong = findings.filter(({ rule, causes }) => rule === FORMULAS && causes.length > 0);
  if (wrong.length === 0) return findings;
  return findings.map((finding) => {
    if (finding.rule === FORMULAS || finding.causes.length === 0) return finding;
    for (const { pledge, causes, fix } of wrong) {
      const [formula] = causes;
      const own =
        finding.pledge === pledge && formula
          ? finding.causes.find((cause) => isSame(cause, formula))
          : undefined;
      if (!own) continue;
      const others = finding.causes.filter((cause) => cause !== own);
      return { ...finding, causes: [{ ...own, ambiguous: false }, ...others], fix };
    }
    return finding;
  });
}

function isSame(one: Cause, other: Cause): boolean {
  const places = ({ cells }: Cause): string =>
    cells
      .map(({ sheet, row, column }) => `${row},${column} ${sheet}`)
      .sort()
      .join("\n");
  return (
    one.suggest !== null &&
    other.suggest !== null &&
    equal(one.suggest, other.suggest) &&
    places(one) === places(other)
  );
}
