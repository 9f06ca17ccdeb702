import type { Answer } from "./ask";
import type { Finding, RuleCoverage, ToolError } from "./finding";
import { countAnswer, noCounts, type Counts, type PledgeCounts } from "./pledge-counts";
import type { Rule } from "./rule";

/** What the rules have said so far, counted rule by rule. */
export class Tally {
  readonly findings: Finding[] = [];
  readonly toolErrors: ToolError[] = [];
  private readonly counts = new Map<string, Counts>();

  constructor(rules: readonly Rule[]) {
    for (const { meta } of rules) this.counts.set(meta.id, noCounts());
  }

  /** Takes the answers of one rule: most of them are so many passes, and there is one for each sheet. */
  add({ meta }: Rule, answers: readonly Answer[]): void {
    const counts = this.countsOf(meta.id);
    for (const answer of answers) {
      countAnswer(answer, counts);
      this.tell(answer);
    }
  }

  /** Takes the answers about all pledges, rule by rule in the order that they were counted in. */
  addCounted(rules: readonly Rule[], { lists, counts, telling }: PledgeCounts): void {
    for (const [at, { meta }] of rules.entries()) {
      const [own, counted] = [this.countsOf(meta.id), counts[at] ?? noCounts()];
      own.pass += counted.pass;
      own.violation += counted.violation;
      own.needsReview += counted.needsReview;
      own.notApplicable += counted.notApplicable;
      for (const place of telling) {
        const answer = lists[place]?.[at];
        if (answer) this.tell(answer);
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

  private tell({ findings, error }: Answer): void {
    if (error) this.toolErrors.push(error);
    else for (const finding of findings) this.findings.push(finding);
  }
}
