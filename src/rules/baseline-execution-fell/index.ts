import { formatIsoDate } from "../../pledge/calendar-date";
import { compare, subtract } from "../../pledge/decimal";
import { plain, shown } from "../figure";
import { executedUntil } from "../last-submission/executed-until";
import { lastSubmissionOf } from "../last-submission/last-submission";
import { pairGridsThen } from "../last-submission/pair-grids";
import { sayTheSame } from "../last-submission/same-amount";
import { rangesOf } from "../place";
import type { PledgeRule } from "../rule";

const messages = {
  fell: {
    ko: "{{year}}년까지의 집행 누계가 {{date}} 제출본에서는 {{was}}{{unit}}인데 지금은 {{now}}{{unit}}입니다. 누계는 줄지 않습니다.",
    en: "Execution up to {{year}} was {{was}}{{unit}} in the submission of {{date}} and is {{now}}{{unit}} now. What was spent does not grow less."
  }
} as const;

/** What had been spent by the last submission is still spent. */
export const rule: PledgeRule<"fell"> = {
  meta: {
    id: "baseline-execution-fell",
    severities: ["error"],
    scope: "pledge",
    topic: "submission",
    title: { ko: "집행 누계가 줄어듦", en: "Cumulative execution fell" },
    fixable: false,
    messages
  },
  check(pledge, context) {
    const last = lastSubmissionOf(context);
    const then = last?.thenOf(pledge);
    if (!last || !then) return;
    const year = Math.min(last.basisDate.year, context.basisDate.year);
    for (const pair of pairGridsThen(pledge, [then.was, ...then.merged]).pairs) {
      const { now: table, was: tables } = pair;
      const [before] = tables;
      if (table.kind !== "executed" || !before || !table.grid) continue;
      const executed = executedUntil(pair, year);
      if (!executed) continue;
      const { was, now, cells, figures } = executed;
      if (compare(now, was) >= 0 || sayTheSame(table, before, now, was, figures)) {
        context.pass();
        continue;
      }
      context.report({
        messageId: "fell",
        data: {
          year,
          date: formatIsoDate(last.basisDate),
          was: shown(was),
          now: shown(now),
          unit: table.unit ?? ""
        },
        cells: cells.length > 0 ? rangesOf(cells.map(({ cell }) => cell)) : [table.grid.range],
        expected: plain(was),
        actual: plain(now),
        difference: plain(subtract(now, was)),
        unit: table.unit,
        keyParts: [table.grid.key, "누계"]
      });
    }
  }
};
