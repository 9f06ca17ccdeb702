import { render, type Locale } from "../../language/message";
import type { Blocker, Gate } from "./gate";
import { BLOCKER_NAMES, BLOCKERS, GATE_VERDICT } from "./messages";

/** How many things the blocker is about; 0 for one that counts nothing. */
export function countOf(gate: Gate, blocker: Blocker): number {
  switch (blocker) {
    case "no-cards":
      return 0;
    case "errors":
      return gate.errors.length;
    case "tool-errors":
      return gate.toolErrors.length;
    case "unexplained":
      return gate.unexplained.length;
    case "lapsed":
      return gate.lapsed.length;
    case "unread":
      return gate.unread.length;
  }
}

/** "보낼 수 있습니다", or "보낼 수 없습니다: 오류 3건, 사유 없는 주의 2건". */
export function gateVerdict(gate: Gate, locale: Locale): string {
  if (gate.open) return GATE_VERDICT.open[locale];
  const why = gate.blockers.map((blocker) =>
    render(BLOCKER_NAMES[blocker], { count: countOf(gate, blocker) }, locale)
  );
  return render(GATE_VERDICT.closed, { why: why.join(", ") }, locale);
}

/** Each blocker as a sentence that says what to do. */
export function blockerSentences(gate: Gate, locale: Locale): readonly string[] {
  return gate.blockers.map((blocker) => render(BLOCKERS[blocker], { count: countOf(gate, blocker) }, locale));
}
