import type { Pledge } from "../../pledge/pledge";
import { markedOption } from "../../pledge/status";
import type { CellRef, RangeRef } from "../../workbook/address";
import { rangeOf, rangesOf } from "../place";
import type { PledgeRule, RuleContext } from "../rule";
import { messages } from "./messages";
import { statedChange } from "./stated-change";

type MessageId = keyof typeof messages;

/** What is suspended, dropped or changed has a dated record in 주요 변경사항. */
export const rule: PledgeRule<MessageId> = {
  meta: {
    id: "status-change-record",
    severities: ["error"],
    scope: "pledge",
    topic: "status",
    title: { ko: "변경 기록", en: "Record of a change" },
    fixable: false,
    messages
  },
  check(pledge: Pledge, context: RuleContext<MessageId>) {
    const option = pledge.status && markedOption(pledge.status);
    const stopped = option?.class === "suspended" || option?.class === "dropped" ? option : null;
    const change = pledge.changes ? statedChange(pledge) : null;
    if (!stopped && !change) return;
    if (pledge.changes?.records.some((record) => record.date !== null)) {
      context.pass();
      return;
    }
    if (stopped) {
      context.report({
        messageId: "stopped",
        data: { label: stopped.label },
        cells: [rangeOf(stopped.cell)],
        related: placesOf(pledge),
        keyParts: ["class"]
      });
    }
    if (change) {
      context.report({
        messageId: pledge.changes?.none ? "said-unchanged" : "changed",
        data: { change: change.text },
        cells: placesOf(pledge),
        related: rangesOf(change.cells),
        actual: change.text,
        keyParts: [change.what]
      });
    }
  }
};

/** The records, or else the section's heading. */
function placesOf({ changes }: Pledge): readonly RangeRef[] {
  if (!changes) return [];
  const cells: readonly CellRef[] = [
    ...changes.records.map((record) => record.cell),
    ...changes.section.items.map((item) => item.cell)
  ];
  return rangesOf(cells.length > 0 ? cells : [changes.section.heading.cell]);
}
