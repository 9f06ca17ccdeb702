import { compareDates, parseIsoDate } from "../../pledge/calendar-date";
import { compare, ZERO } from "../../pledge/decimal";
import { totalAt } from "../../pledge/grid-lookup";
import type { Pledge } from "../../pledge/pledge";
import type { Profile } from "../../pledge/profile";
import { markedOption } from "../../pledge/status";
import type { CellRef } from "../../workbook/address";
import { plain, shown } from "../figure";
import { rangeOf } from "../place";
import type { PledgeRule, RuleContext } from "../rule";

const messages = {
  completed: {
    ko: "구분이 '{{within}}'인데 임기 뒤인 '{{column}}' 열에 {{amount}}{{unit}}{{unit:이/가}} 있습니다.",
    en: "The class is '{{within}}', but column '{{column}}', after the term, has {{amount}}{{unit}}."
  },
  period: {
    ko: "사업기간({{within}})은 임기 안에 끝나는데 임기 뒤인 '{{column}}' 열에 {{amount}}{{unit}}{{unit:이/가}} 있습니다.",
    en: "The period ({{within}}) ends within the term, but column '{{column}}', after the term, has {{amount}}{{unit}}."
  }
} as const;

type MessageId = keyof typeof messages;

interface Within {
  readonly messageId: MessageId;
  readonly text: string;
  readonly cell: CellRef;
}

/** What is completed within the term has no money after it. */
export const rule: PledgeRule<MessageId> = {
  meta: {
    id: "status-after-term",
    severities: ["warning"],
    scope: "pledge",
    topic: "status",
    title: { ko: "임기 뒤의 사업비", en: "Money after the term" },
    fixable: false,
    messages
  },
  check(pledge: Pledge, context: RuleContext<MessageId>) {
    const within = withinTerm(pledge, context.profile);
    if (!within) return;
    for (const grid of pledge.grids) {
      for (const column of grid.columns) {
        const cell = column.role === "after" ? totalAt(grid, column) : undefined;
        if (!cell?.amount) continue;
        if (compare(cell.amount, ZERO) <= 0) {
          context.pass();
          continue;
        }
        context.report({
          messageId: within.messageId,
          data: {
            within: within.text,
            column: column.label,
            amount: shown(cell.amount),
            unit: grid.unit?.value ?? ""
          },
          cells: [rangeOf(cell.cell)],
          related: [rangeOf(within.cell)],
          expected: "0",
          actual: plain(cell.amount),
          difference: plain(cell.amount),
          unit: grid.unit?.value ?? null,
          keyParts: [grid.key, column.key]
        });
      }
    }
  }
};

/** What says that the pledge ends within the term: its class, or its 사업기간. */
function withinTerm(pledge: Pledge, profile: Profile): Within | null {
  const option = pledge.status && markedOption(pledge.status);
  if (option?.class === "completed") {
    return { messageId: "completed", text: option.label, cell: option.cell };
  }
  const end = pledge.period?.value.to;
  const termEnd = parseIsoDate(profile.term.to);
  if (!pledge.period || !end || !termEnd || compareDates(end, termEnd) > 0) return null;
  return { messageId: "period", text: pledge.period.text.trim(), cell: pledge.period.cell };
}
