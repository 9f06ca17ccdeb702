/**
 * Runs one rule over workbooks drawn in text and holds it to its contract.
 *
 *     testRule(rule, {
 *       passes: [{ name: "모든 합이 맞다", card: `…`, passes: 9 }],
 *       notApplicable: [{ name: "표가 없다", card: `…` }],
 *       reports: [{
 *         name: "계가 다르다",
 *         card: `
 *           기준일 2023-12-31
 *           # 이행현황
 *           <단위: 백만원>
 *           재원 | 총계 | … `,
 *         findings: [{ messageId: "mismatch", cells: ["이행현황!F7"], expected: "102", actual: "120" }],
 *       }]
 *     });
 *
 * The text of a card: see `card-text.ts` (`기준일`, `공개본`, `# 시트이름`, then `tests/builders/sheet-text.ts`).
 * `baseline` (or `이전 제출` in the text) is what was last sent. A case may give `book` (and `snapshot`) instead of `card`, built with `tests/builders/pledge-*.ts`; it is then not
 * re-read, so it cannot test a fix. `change` alters the drawn snapshot (hidden rows, notes …); `profile` is passed on.
 *
 * Every finding of the rule must be listed, in reading order, with at least messageId and cells; any further member
 * that is given is compared (severity, reason, expected, actual, difference, unit, related, data, key, pledge, causes:
 * kind, cells, suggest, mends, ambiguous). Refused are: placeholders left open in either language, a changed input, a
 * rule that throws, and a fix that is not told: `fix: { "이행현황!F7": 102 }` lists what the fix writes (a number, a text,
 * null, or "=formula"; results of formulas that merely follow may be left out). Each told fix is tried: applied to a
 * workbook in memory → read again → that finding is gone and none is new → inverse → the snapshot is as before.
 */
import type { Baseline } from "../../src/pledge/baseline";
import type { CalendarDate } from "../../src/pledge/calendar-date";
import type { PledgeBook } from "../../src/pledge/pledge-book";
import type { Profile } from "../../src/pledge/profile";
import { readBook } from "../../src/reading";
import { checkWith, type CheckResult } from "../../src/rules/check";
import type { Rule } from "../../src/rules/rule";
import type { Snapshot } from "../../src/workbook/snapshot";
import { EMPTY_SNAPSHOT } from "../../src/workbook/workbook-state";
import { parseCardText } from "./card-text";
import { deepFreeze } from "./deep-freeze";
import { expectFindings, expectFilled, type ExpectedFinding } from "./expect-findings";
import { tryFix } from "./try-fix";

export interface RuleCase {
  readonly name: string;
  readonly card?: string;
  readonly book?: PledgeBook;
  readonly snapshot?: Snapshot;
  readonly change?: (snapshot: Snapshot) => Snapshot;
  readonly profile?: Profile;
  readonly basisDate?: CalendarDate;
  readonly publicCopy?: boolean;
  readonly baseline?: Baseline;
}

export interface RuleCases {
  readonly passes: readonly (RuleCase & { readonly passes?: number })[];
  readonly notApplicable?: readonly RuleCase[];
  readonly reports: readonly (RuleCase & { readonly findings: readonly ExpectedFinding[] })[];
}

export function testRule(rule: Rule, cases: RuleCases): void {
  describe(rule.meta.id, () => {
    test.each(cases.passes.map((one) => [one.name, one] as const))("passes: %s", (_, one) => {
      const { findings, coverage } = runRule(rule, one).result;
      expect(findings).toEqual([]);
      const passed = coverage[rule.meta.id]?.pass ?? 0;
      if (one.passes === undefined) expect(passed).toBeGreaterThan(0);
      else expect(passed).toBe(one.passes);
    });
    for (const one of cases.notApplicable ?? []) {
      test(`not applicable: ${one.name}`, () => {
        const { findings, coverage } = runRule(rule, one).result;
        expect(findings).toEqual([]);
        expect(coverage[rule.meta.id]?.pass).toBe(0);
      });
    }
    test.each(cases.reports.map((one) => [one.name, one] as const))("reports: %s", async (_, one) => {
      const run = runRule(rule, one);
      expectFindings(run.result.findings, one.findings);
      for (const finding of run.result.findings) if (finding.fix) await tryFix(rule, run, finding);
    });
  });
}

export interface RuleRun {
  readonly snapshot: Snapshot;
  readonly drawn: boolean;
  readonly result: CheckResult;
  /** Reads the workbook anew and asks the rule again, as the first time. */
  readonly again: (snapshot: Snapshot) => CheckResult;
}

/** Asks the rule about the case, input frozen; a rule that throws, or an open placeholder, fails the test. */
export function runRule(rule: Rule, one: RuleCase): RuleRun {
  const text = one.card === undefined ? null : parseCardText(one.card);
  const drawn = text?.snapshot ?? one.snapshot ?? EMPTY_SNAPSHOT;
  const snapshot = deepFreeze(one.change ? one.change(drawn) : drawn);
  const check = (book: PledgeBook, of: Snapshot): CheckResult => {
    const result = checkWith([rule], deepFreeze(book), of, {
      basisDate: one.basisDate ?? text?.basisDate ?? { year: 2023, month: 12, day: 31 },
      publicCopy: one.publicCopy ?? text?.publicCopy ?? false,
      baseline: one.baseline ?? text?.baseline ?? null
    });
    expect(result.toolErrors).toEqual([]);
    result.findings.forEach(expectFilled);
    return result;
  };
  const again = (of: Snapshot): CheckResult => check(readBook(deepFreeze(of), one.profile), of);
  return {
    snapshot,
    drawn: text !== null,
    result: one.book ? check(one.book, snapshot) : again(snapshot),
    again
  };
}
