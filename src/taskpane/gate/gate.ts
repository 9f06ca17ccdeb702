import type { Finding } from "../../rules/finding";
import type { Checked } from "../session/session-state";

/** Why a workbook may not be sent. */
export type Blocker = "no-cards" | "errors" | "tool-errors";

/** The gate before sending: errors block, warnings ask for a reason. */
export interface Gate {
  readonly blockers: readonly Blocker[];
  readonly errors: readonly Finding[];
  readonly unexplained: readonly Finding[];
  /** Errors and warnings with a reason; an error's reason does not open the gate. */
  readonly explained: number;
  readonly unread: number;
}

export function gateOf({ book, result, waivers: { standing: waivers } }: Checked): Gate {
  const of = (severity: Finding["severity"]): readonly Finding[] =>
    result.findings.filter((finding) => finding.severity === severity);
  const errors = of("error");
  const warnings = of("warning");
  const blockers: Blocker[] = [];
  if (book.pledges.length === 0) blockers.push("no-cards");
  if (errors.length > 0) blockers.push("errors");
  if (result.toolErrors.length > 0) blockers.push("tool-errors");
  return {
    blockers,
    errors,
    unexplained: warnings.filter((finding) => !waivers.has(finding.key)),
    explained: [...errors, ...warnings].filter((finding) => waivers.has(finding.key)).length,
    unread: book.notUnderstood.length
  };
}
