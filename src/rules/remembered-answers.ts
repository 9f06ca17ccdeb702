import { formatIsoDate } from "../pledge/calendar-date";
import type { Pledge } from "../pledge/pledge";
import { askOfPledge, type Answer, type Facts } from "./ask";
import type { PledgeRule } from "./rule";

interface Remembered {
  readonly circumstances: string;
  readonly answers: Map<PledgeRule, Answer>;
}

const remembered = new WeakMap<Pledge, Remembered>();

/** Of cards that are in order most answers are the same: so many passes, and nothing to tell. */
const quiet: Answer[] = [];
const MOST_PASSES = 1000;

/** All that an answer about one pledge rests on besides the pledge itself and its own cells. */
export function circumstancesOf({ book, basisDate, publicCopy }: Facts): string {
  return `${formatIsoDate(basisDate)} ${String(publicCopy)} ${JSON.stringify(book.profile)}`;
}

/** Whether the pledge was asked about under the same circumstances before. */
export function wasAsked(pledge: Pledge, circumstances: string): boolean {
  return remembered.get(pledge)?.circumstances === circumstances;
}

/**
 * What the rule says of the pledge. A pledge that was not read anew is the very same object, and under the same
 * circumstances its answers stand: after one edit only the card that was edited is asked about again.
 */
export function askOnce(rule: PledgeRule, pledge: Pledge, facts: Facts, circumstances: string): Answer {
  let ofPledge = remembered.get(pledge);
  if (ofPledge?.circumstances !== circumstances) {
    remembered.set(pledge, (ofPledge = { circumstances, answers: new Map() }));
  }
  const known = ofPledge.answers.get(rule);
  if (known) return known;
  const answer = shared(askOfPledge(rule, pledge, facts));
  ofPledge.answers.set(rule, answer);
  return answer;
}

function shared(answer: Answer): Answer {
  const { findings, passes, error } = answer;
  if (findings.length > 0 || error || passes >= MOST_PASSES) return answer;
  return (quiet[passes] ??= answer);
}
