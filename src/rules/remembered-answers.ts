import { formatIsoDate } from "../pledge/calendar-date";
import type { Pledge } from "../pledge/pledge";
import { askOfPledge, type Answer, type Facts } from "./ask";
import { lastSubmissionMark } from "./last-submission/last-submission-mark";
import type { PledgeRule } from "./rule";

interface Remembered {
  readonly circumstances: string;
  readonly rules: readonly PledgeRule[];
  /** One of each rule, in the order of the rules. */
  readonly answers: readonly Answer[];
}

const remembered = new WeakMap<Pledge, Remembered>();

/** Of cards that are in order most answers are the same: so many passes, and nothing to tell. */
const quiet: Answer[] = [];
const MOST_PASSES = 1000;

/** All that an answer about one pledge rests on besides the pledge itself and its own cells. */
export function circumstancesOf(facts: Facts): string {
  const { book, basisDate, publicCopy } = facts;
  const circumstances = `${formatIsoDate(basisDate)} ${String(publicCopy)} ${JSON.stringify(book.profile)}`;
  return `${circumstances} ${lastSubmissionMark(facts)}`;
}

/** What the rules said of the pledge under the same circumstances before, rule by rule; null where they were not asked. */
export function answersKnown(
  rules: readonly PledgeRule[],
  pledge: Pledge,
  circumstances: string
): readonly Answer[] | null {
  const known = remembered.get(pledge);
  return known?.circumstances === circumstances && known.rules === rules ? known.answers : null;
}

/**
 * What the rules say of the pledge, rule by rule. A pledge that was not read anew is the very same object, and under
 * the same circumstances its answers stand: after one edit only the card that was edited is asked about again.
 */
export function askAnew(
  rules: readonly PledgeRule[],
  pledge: Pledge,
  facts: Facts,
  circumstances: string
): readonly Answer[] {
  const answers = rules.map((rule) => shared(askOfPledge(rule, pledge, facts)));
  remembered.set(pledge, { circumstances, rules, answers });
  return answers;
}

let lastList: readonly PledgeRule[] = [];

/** The list of the check before where it is of the same rules: answers are remembered for a list as a whole. */
export function sameListAsBefore(rules: readonly PledgeRule[]): readonly PledgeRule[] {
  const same = rules.length === lastList.length && rules.every((rule, at) => rule === lastList[at]);
  if (!same) lastList = rules;
  return lastList;
}

function shared(answer: Answer): Answer {
  const { findings, passes, error } = answer;
  if (findings.length > 0 || error || passes >= MOST_PASSES) return answer;
  return (quiet[passes] ??= answer);
}
