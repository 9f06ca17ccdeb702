import type { Answer } from "./ask";
import type { Finding, RuleCoverage, ToolError } from "./finding";
import type { Rule } from "./rule";

/** What the rules have said so far, counted rule by rule. */
export class Tally {
  readonly findings: Finding[] = [];
  readonly toolErrors: ToolError[] = [];
  private readonly counts = new Map<Rule, { -readonly [Key in keyof RuleCoverage]: number }>();

  constructor(private readonly rules: readonly Rule[]) {
    for (const rule of rules) {
      this.counts.set(rule, { pass: 0, violation: 0, needsReview: 0, notApplicable: 0 });
    }
  }

  add(rule: Rule, { findings, passes, error }: Answer): void {
    const counts = this.counts.get(rule);
    if (error) this.toolErrors.push(error);
    if (error || !counts) return;
    counts.pass += passes;
    for (const finding of findings) {
      this.findings.push(finding);
      if (finding.outcome === "violation") counts.violation += 1;
      else counts.needsReview += 1;
    }
    if (passes === 0 && findings.length === 0) counts.notApplicable += 1;
  }

  /** By rule id, every rule listed. */
  get coverage(): Readonly<Record<string, RuleCoverage>> {
    const coverage: Record<string, RuleCoverage> = {};
    for (const rule of this.rules) {
      const counts = this.counts.get(rule);
      if (counts) coverage[rule.meta.id] = counts;
    }
    return coverage;
  }
}
