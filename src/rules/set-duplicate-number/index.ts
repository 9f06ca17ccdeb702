import type { Pledge } from "../../pledge/pledge";
import { cellOfNumber } from "../number-cell";
import { rangeOf, rangesOf } from "../place";
import type { BookRule, RuleContext } from "../rule";

const messages = {
  twice: {
    ko: "관리번호 '{{number}}'{{number:을/를}} 공약 {{count}}개가 함께 씁니다: {{names}}",
    en: "{{count}} pledges share the number '{{number}}': {{names}}"
  }
} as const;

type MessageId = keyof typeof messages;

/** No two pledges have the same 관리번호, however it is written. */
export const rule: BookRule<MessageId> = {
  meta: {
    id: "set-duplicate-number",
    severities: ["error"],
    scope: "book",
    topic: "set",
    title: { ko: "같은 관리번호", en: "The same number twice" },
    fixable: false,
    waivable: false,
    messages
  },
  check(context: RuleContext<MessageId>) {
    for (const [normalizedNumber, pledges] of byNumber(context.book.pledges)) {
      const [first, ...others] = pledges;
      if (!first) continue;
      if (others.length === 0) {
        context.pass();
        continue;
      }
      context.report({
        messageId: "twice",
        data: {
          number: first.number,
          count: pledges.length,
          names: pledges.map(({ name }) => `'${name}'`).join(", ")
        },
        cells: rangesOf(others.flatMap(cellOfNumber)),
        related: cellOfNumber(first).map(rangeOf),
        expected: "1",
        actual: String(pledges.length),
        keyParts: [normalizedNumber]
      });
    }
  }
};

function byNumber(pledges: readonly Pledge[]): ReadonlyMap<string, readonly Pledge[]> {
  const groups = new Map<string, Pledge[]>();
  for (const pledge of pledges) {
    if (pledge.normalizedNumber === "") continue;
    const group = groups.get(pledge.normalizedNumber);
    if (group) group.push(pledge);
    else groups.set(pledge.normalizedNumber, [pledge]);
  }
  return groups;
}
