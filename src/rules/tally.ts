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

  /** Takes the answers of one rule: most of them are so many passes, and there is one for each sheet. */
  add({ meta }: Rule, answers: readonly Answer[]): void {
    const counts = this.countsOf(meta.id);
    for (const answer of answers) this.count(answer, counts);
  }

  /** Takes the answers about all pledges: for each pledge a list, with one answer of each of the rules. */
  addLists(rules: readonly Rule[], lists: readonly (readonly Answer[])[]): void {
    for (const [at, { meta }] of rules.entries()) {
      const counts = this.countsOf(meta.id);
      for (const list of lists) {
        const answer = list[at];
        if (answer) this.count(answer, counts);
      }
    }
  }

  /** By rule id, every rule listed. */
  get coverage(): Readonly<Record<string, RuleCoverage>> {
    return Object.fromEntries(this.counts);
  }

  private countsOf(id: string): Counts {
    const counts = this.counts.get(id);
    if (!counts) throw new Error(`no such rule: ${id}`);
    return counts;
  }

  private count({ findings, passes, error }: Answer, counts: Counts): void {
    if (error) {
      this.toolErrors.push(error);
      return;
    }
    counts.pass += passes;
    if (findings.length > 0) this.addFindings(findings, counts);
    else if (passes === 0) counts.notApplicable += 1;
  }

  private addFindings(findings: readonly Finding[], counts: Counts): void {
    for (const finding of findings) {
      this.findings.push(finding);
      if (finding.outcome === "violation") counts.violation += 1;
      else counts.needsReview += 1;
    }
  }
}
