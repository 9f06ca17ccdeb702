import { formatIsoDate } from "../pledge/calendar-date";
import type { Pledge } from "../pledge/pledge";
import { askRule, type Answer, type Facts } from "./ask";
import type { Rule } from "./rule";

interface Remembered {
  readonly circumstances: string;
  readonly answer: Answer;
}

const answers = new WeakMap<Pledge, WeakMap<Rule, Remembered>>();

/** All that an answer about one pledge rests on besides the pledge itself and its own cells. */
export function circumstancesOf({ book, basisDate, publicCopy }: Facts): string {
  return `${formatIsoDate(basisDate)} ${String(publicCopy)} ${JSON.stringify(book.profile)}`;
}

/**
 * What the rule says of the pledge. A pledge that was not read anew is the very same object, and under the same
 * circumstances its answers stand: after one edit only the card that was edited is asked about again.
 */
export function askOnce(rule: Rule, pledge: Pledge, facts: Facts, circumstances: string): Answer {
  let ofPledge = answers.get(pledge);
  if (!ofPledge) answers.set(pledge, (ofPledge = new WeakMap()));
  const known = ofPledge.get(rule);
  if (known?.circumstances === circumstances) return known.answer;
  const answer = askRule(rule, pledge, facts);
  ofPledge.set(rule, { circumstances, answer });
  return answer;
}
