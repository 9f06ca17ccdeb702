import type { Answer } from "./ask";
import type { Finding, RuleCoverage, ToolError } from "./finding";
import type { Rule } from "./rule";

type Counts = { -readonly [Key in keyof RuleCoverage]: number };

/** What the rules have said so far, counted rule by rule. */
export class Tally {
  readonly findings: Finding[] = [];
  readonly toolErrors: ToolError[] = [];
  private readonly counts = new Map<string, Counts>();

  constructor(rules: readonly Rule[]) {
    for (const { meta } of rules) {
      this.counts.set(meta.id, { pass: 0, violation: 0, needsReview: 0, notApplicable: 0 });
    }
  }

  /** Takes the answers of one rule: most of them are so many passes, and there is one for each pledge or sheet. */
  add({ meta }: Rule, answers: Iterable<Answer>): void {
    const counts = this.counts.get(meta.id);
    if (!counts) throw new Error(`no such rule: ${meta.id}`);
    for (const { findings, passes, error } of answers) {
      if (error) {
        this.toolErrors.push(error);
        continue;
      }
      counts.pass += passes;
      if (findings.length > 0) this.addFindings(findings, counts);
      else if (passes === 0) counts.notApplicable += 1;
    }
  }

  /** By rule id, every rule listed. */
  get coverage(): Readonly<Record<string, RuleCoverage>> {
    return Object.fromEntries(this.counts);
  }

  private addFindings(findings: readonly Finding[], counts: Counts): void {
    for (const finding of findings) {
      this.findings.push(finding);
      if (finding.outcome === "violation") counts.violation += 1;
      else counts.needsReview += 1;
    }
  }
}
