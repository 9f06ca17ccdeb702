import { cellOfNumber } from "../number-cell";
import { rangeOf } from "../place";
import type { BookRule, RuleContext } from "../rule";
import { isRegular, seriesOf, type Numbered } from "./series";

const messages = {
  gap: {
    ko: "관리번호 '{{before}}' 다음이 '{{after}}'입니다. 빠진 번호: {{missing}}. 합치거나 뺀 공약이면 그대로 두고, 빠뜨린 카드이면 넣으십시오.",
    en: "After '{{before}}' comes '{{after}}'; missing: {{missing}}. If a pledge was merged or dropped all is well; if a card was left out, add it."
  }
} as const;

/** Numbers of one series follow each other; what is missing may have been dropped, or forgotten. */
export const rule: BookRule<"gap"> = {
  meta: {
    id: "set-number-gap",
    severities: ["info"],
    scope: "book",
    topic: "set",
    title: { ko: "빠진 관리번호", en: "A gap in the numbers" },
    fixable: false,
    messages
  },
  check(context: RuleContext<"gap">) {
    for (const [series, numbered] of seriesOf(context.book.pledges)) {
      if (!isRegular(numbered)) continue;
      numbered.forEach((after, at) => {
        const before = numbered[at - 1];
        if (before && after.place - before.place > 1) reportGap(series, before, after, context);
        else context.pass();
      });
    }
  }
};

function reportGap(series: string, before: Numbered, after: Numbered, context: RuleContext<"gap">): void {
  const places = Array.from({ length: after.place - before.place - 1 }, (_, at) => before.place + 1 + at);
  context.report({
    messageId: "gap",
    data: {
      before: before.pledge.number,
      after: after.pledge.number,
      missing: places.map((place) => writtenLike(before, place)).join(", ")
    },
    cells: cellOfNumber(after.pledge).map(rangeOf),
    related: cellOfNumber(before.pledge).map(rangeOf),
    expected: writtenLike(before, before.place + 1),
    actual: after.pledge.number,
    keyParts: [series, places.join(",")]
  });
}

/** "공감행정 ➁-8" with 9 in its place: "공감행정 ➁-9". */
function writtenLike({ pledge, series, place }: Numbered, other: number): string {
  const at = pledge.number.lastIndexOf(String(place));
  const behind = at < 0 ? "" : pledge.number.slice(at + String(place).length);
  if (at < 0 || /[\p{L}\p{N}]/u.test(behind)) return series + String(other);
  return pledge.number.slice(0, at) + String(other) + behind;
}
