import type { Unit } from "../pledge/money";
import { pledgeId } from "../pledge/pledge";
import type { Finding, Severity } from "../rules/finding";
import type { CheckedWhole } from "../submission/checking/check-whole";
import type { FindingCount, OfficeRecord, SealState } from "./office-record";
import { pledgeRecordOf } from "./pledge-record";

const GRAVEST_FIRST: readonly Severity[] = ["error", "warning", "info"];

/**
 * What is taken from a workbook that was read and checked.
 * @param common the unit that the totals of all offices are stated in
 */
export function officeRecordOf(
  { book, result, waivers }: Pick<CheckedWhole, "book" | "result" | "waivers">,
  seal: SealState,
  common: Unit
): OfficeRecord {
  const byPledge = new Map<string, Finding[]>();
  for (const finding of result.findings) {
    if (finding.pledge === null) continue;
    const list = byPledge.get(finding.pledge) ?? [];
    byPledge.set(finding.pledge, list);
    list.push(finding);
  }
  return {
    office: book.profile.municipality.name,
    seal,
    pledges: book.pledges.map((pledge) => {
      const findings = byPledge.get(pledgeId(pledge)) ?? [];
      // of two pledges that are named alike, the first has them: none is counted twice
      byPledge.delete(pledgeId(pledge));
      return pledgeRecordOf(pledge, findings, common);
    }),
    findings: countsOf(result.findings, waivers.standing),
    toolErrors: [...new Set(result.toolErrors.map(({ rule }) => rule))],
    notUnderstood: book.notUnderstood.length
  };
}

/** By rule and severity, the gravest first. */
function countsOf(
  findings: readonly Finding[],
  standing: CheckedWhole["waivers"]["standing"]
): readonly FindingCount[] {
  return GRAVEST_FIRST.flatMap((severity) => {
    const ofIt = findings.filter((finding) => finding.severity === severity);
    const rules = [...new Set(ofIt.map(({ rule }) => rule))].sort();
    return rules.map((rule): FindingCount => {
      const found = ofIt.filter((finding) => finding.rule === rule);
      const explained = found.filter(({ key }) => standing.has(key)).length;
      return { rule, severity, count: found.length, explained };
    });
  });
}
