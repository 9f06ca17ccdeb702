import { render } from "../../language/message";
import type { Finding, Severity } from "../../rules/finding";
import { causeWords, comparison, messageOf, type RuleTexts, summation } from "../report/finding-words";
import { REPORT, SEVERITY_NAMES } from "../report/messages";
import type { Flag } from "../../workbook/flag";
import type { FlagStep } from "../../workbook/patch";
import { formatCell } from "../../workbook/address";
import { ANNOTATE } from "./messages";

const RANK = { error: 0, warning: 1, info: 2 } as const satisfies Record<Severity, number>;
const LETTER = { error: "e", warning: "w", info: "i" } as const satisfies Record<Severity, string>;

/** Excel shows a note of this length still whole; the result sheet has the rest. */
const LONGEST_NOTE = 1200;

/** One flag a cell: of its highest severity, with all that is to be said of the cell. */
export function flagSteps(findings: readonly Finding[], texts: RuleTexts): readonly FlagStep[] {
  const places = new Map<string, { sheet: string; cell: string; findings: Finding[] }>();
  for (const finding of findings) {
    for (const range of finding.cells) {
      const cell = formatCell({ row: range.top, column: range.left });
      const key = `${range.sheet}\u0000${cell}`;
      const place = places.get(key);
      if (!place) places.set(key, { sheet: range.sheet, cell, findings: [finding] });
      else if (!place.findings.includes(finding)) place.findings.push(finding);
    }
  }
  const counters = { error: 0, warning: 0, info: 0 };
  return [...places.values()].map(({ sheet, cell, findings: here }) => {
    const ranked = [...here].sort((one, other) => RANK[one.severity] - RANK[other.severity]);
    const severity = ranked[0]?.severity ?? "info";
    counters[severity] += 1;
    const flag: Flag = {
      id: `${LETTER[severity]}-${counters[severity]}`,
      cell,
      severity,
      text: noteText(ranked, texts)
    };
    return { kind: "flag", sheet, flag };
  });
}

function noteText(findings: readonly Finding[], texts: RuleTexts): string {
  const parts = findings.map((finding) => findingNote(finding, texts));
  const head = findings.length > 1 ? [render(ANNOTATE.several, { count: findings.length }, "ko")] : [];
  const text = [...head, ...parts].join("\n\n");
  return text.length <= LONGEST_NOTE ? text : `${text.slice(0, LONGEST_NOTE - 1)}…`;
}

/** What was expected, what is there, and why probably. */
function findingNote(finding: Finding, texts: RuleTexts): string {
  const severity = SEVERITY_NAMES[finding.severity].ko;
  const sum = summation(finding);
  const reason = texts.reason(finding, "ko");
  return [
    render(ANNOTATE.flagHead, { severity, rule: texts.title(finding.rule, "ko") }, "ko"),
    messageOf(finding, "ko"),
    comparison(finding, "ko"),
    sum === "" ? "" : `${REPORT.sum.ko}: ${sum}`,
    reason === "" ? "" : `${REPORT.review.ko}: ${reason}`,
    ...finding.causes.slice(0, 2).map((cause) => `${REPORT.cause.ko}: ${causeWords(cause, "ko")}`)
  ]
    .filter((line) => line !== "")
    .join("\n");
}
