import { formatIsoDate } from "../../pledge/calendar-date";
import { cellOfNumber } from "../number-cell";
import { lastSubmissionOf, type LastSubmission } from "../last-submission/last-submission";
import { placesNaming } from "../last-submission/places-naming";
import { rangeOf } from "../place";
import type { BookRule, RuleContext } from "../rule";
import { messages, reasons, type MessageId } from "./messages";

type Context = RuleContext<MessageId>;

/** So many pledges gone, and most of them, is another book: the file of one department beside that of all. */
const OTHER_BOOK = 5;

/** Every pledge that was last sent upward is still there, or 변경대장 says why it is not. */
export const rule: BookRule<MessageId> = {
  meta: {
    id: "baseline-pledge-lost",
    severities: ["error", "info"],
    scope: "book",
    topic: "submission",
    title: { ko: "지난 제출본의 공약이 없음", en: "A pledge of the last submission is gone" },
    fixable: false,
    waivable: false,
    messages,
    reasons
  },
  check(context) {
    const last = lastSubmissionOf(context);
    if (!last || context.book.pledges.length === 0) return;
    const { lost, match, accounted } = last;
    context.pass(match.matched.size + accounted.size);
    if (lost.length >= OTHER_BOOK && lost.length > match.matched.size) reportOtherBook(last, context);
    else reportLost(last, context);
    reportRenumbered(last, context);
  }
};

function reportOtherBook({ basisDate, baseline, match }: LastSubmission, context: Context): void {
  context.report({
    messageId: "many-lost",
    reason: "other-book",
    data: { date: formatIsoDate(basisDate), all: baseline.pledges.length, found: match.matched.size },
    cells: [],
    expected: String(baseline.pledges.length),
    actual: String(match.matched.size),
    keyParts: ["many"]
  });
}

function reportLost({ basisDate, lost }: LastSubmission, context: Context): void {
  const namedAt = placesNaming(lost, context);
  for (const was of lost) {
    const { places, unread } = namedAt(was);
    context.report({
      messageId: "lost",
      ...(unread ? { reason: "not-understood" } : {}),
      data: {
        date: formatIsoDate(basisDate),
        name: [was.written, was.name].filter((text) => text !== "").join(" ")
      },
      cells: unread ? [unread] : [],
      related: places,
      expected: was.written === "" ? was.name : was.written,
      keyParts: [was.number, was.name]
    });
  }
}

/** A pledge that was found again by its name is not lost; its new number is told. */
function reportRenumbered({ match, basisDate }: LastSubmission, context: Context): void {
  for (const { pledge, was, found } of match.matched.values()) {
    if (found !== "renumbered" || pledge.number === "" || was.written === "") continue;
    context.report({
      messageId: "renumbered",
      severity: "info",
      data: { date: formatIsoDate(basisDate), name: pledge.name, was: was.written, now: pledge.number },
      cells: cellOfNumber(pledge).map(rangeOf),
      expected: was.written,
      actual: pledge.number,
      keyParts: ["renumbered", was.number, was.name]
    });
  }
}
