import type { Pledge } from "../../pledge/pledge";
import { markedOption } from "../../pledge/status";
import type { CellRef, RangeRef } from "../../workbook/address";
import { rangeOf, rangesOf } from "../place";
import type { PledgeRule, RuleContext } from "../rule";
import { CHANGED, messages } from "./messages";
import { changedSince } from "./since-last-submission";
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
    const told = reportSince(pledge, context);
    const option = pledge.status && markedOption(pledge.status);
    const stopped = option?.class === "suspended" || option?.class === "dropped" ? option : null;
    const change = pledge.changes && !told ? statedChange(pledge) : null;
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

/** What the last submission shows to have changed. Whether it was told: what the card itself shows is then the same. */
function reportSince(pledge: Pledge, context: RuleContext<MessageId>): boolean {
  const since = changedSince(pledge, context);
  if (!since) return false;
  const denied = pledge.changes?.none === true;
  if (since.changes.length === 0 || (since.recorded && !denied)) {
    context.pass();
    return false;
  }
  for (const { what, was, now, cells } of since.changes) {
    const places = placesOf(pledge);
    context.report({
      messageId: denied ? "said-unchanged-since" : "differs-since",
      data: { date: since.date, what: CHANGED[what], was, now },
      cells: denied && places.length > 0 ? places : rangesOf(cells),
      related: denied && places.length > 0 ? rangesOf(cells) : places,
      expected: was,
      actual: now,
      keyParts: ["baseline", what]
    });
  }
  return true;
}

/** The records, or else the section's heading. */
function placesOf({ changes }: Pledge): readonly RangeRef[] {
  if (!changes) return [];
  const cells: readonly CellRef[] = [
    ...changes.records.map((record) => record.cell),
    ...changes.section.items.map((item) => item.cell)
  ];
  return rangesOf(cells.length > 0 ? cells : [changes.section.heading.cell]);
}
