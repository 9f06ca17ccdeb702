import type { CheckResult } from "../../rules/check";
import type { Finding, Severity } from "../../rules/finding";
import { isUnreadable, type ReportedWorkbook } from "./subject";

export type Verdict = "clean" | "warnings" | "errors" | "unreadable";

export type SeverityCounts = Readonly<Record<Severity, number>>;

export function countBySeverity(findings: readonly Finding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

/** Information alone leaves a workbook clean. */
export function verdictOf(result: CheckResult): Verdict {
  const counts = countBySeverity(result.findings);
  return counts.error > 0 ? "errors" : counts.warning > 0 ? "warnings" : "clean";
}

export function verdictOn(workbook: ReportedWorkbook): Verdict {
  return isUnreadable(workbook) ? "unreadable" : verdictOf(workbook.result);
}
