import type { Gradual } from "../gradual/gradual";
import { forgetEquations } from "../pledge/equation";
import type { Pledge } from "../pledge/pledge";
import { ListMemory } from "../workbook/list-memory";
import type { Answer, Facts } from "./ask";
import { countLists, type PledgeCounts } from "./pledge-counts";
import { answersKnown, askAnew } from "./remembered-answers";
import type { PledgeRule } from "./rule";
import { tiedInPledge } from "./tied";

/** Pledges whose answers stand are only looked up: no screen waits for so many of them. */
const KNOWN_AT_ONCE = 50;

/** What the rules said of the pledges of a book. */
interface Asked {
  readonly circumstances: string;
  readonly rules: readonly PledgeRule[];
  readonly pledges: readonly Pledge[];
  readonly said: SaidOfPledges;
}

export interface SaidOfPledges {
  readonly counts: PledgeCounts;
  /** Numbers that at least one sum ties to another. */
  readonly tied: number;
}

const asked = new ListMemory<Pledge, Asked>();

/**
 * What the rules say of each pledge, added up. After one edit only the pledge that was read anew is asked about, and only
 * its answers are counted again.
 */
export function* askOfPledges<Come>(
  rules: readonly PledgeRule[],
  facts: Facts,
  circumstances: string,
  come: (done: number) => Come
): Gradual<SaidOfPledges, Come> {
  const { pledges } = facts.book;
  const last = asked.before(pledges);
  const before = last?.circumstances === circumstances && last.rules === rules ? last : null;
  const lists: (readonly Answer[])[] = [];
  for (const pledge of pledges) {
    const at = lists.length;
    const same = before?.pledges[at] === pledge ? before.said.counts.lists[at] : undefined;
    const known = same ?? answersKnown(rules, pledge, circumstances);
    lists.push(known ?? askAll(rules, pledge, facts, circumstances));
    if (!known || lists.length % KNOWN_AT_ONCE === 0) yield come(lists.length);
  }
  const counts = countLists(lists, rules.length, before?.said.counts ?? null);
  const said = { counts, tied: tiedInAll(pledges, before) };
  asked.keep(pledges, { circumstances, rules, pledges, said });
  return said;
}

/** Card by card, so that what is worked out for a card is there for all rules and need not be kept for all cards. */
function askAll(
  rules: readonly PledgeRule[],
  pledge: Pledge,
  facts: Facts,
  circumstances: string
): readonly Answer[] {
  const answers = askAnew(rules, pledge, facts, circumstances);
  tiedInPledge(pledge);
  for (const grid of pledge.grids) forgetEquations(grid);
  return answers;
}

function tiedInAll(pledges: readonly Pledge[], before: Asked | null): number {
  let tied = before?.said.tied ?? 0;
  for (let at = 0; at < Math.max(pledges.length, before?.pledges.length ?? 0); at++) {
    const [old, pledge] = [before?.pledges[at], pledges[at]];
    if (old === pledge) continue;
    if (old) tied -= tiedInPledge(old);
    if (pledge) tied += tiedInPledge(pledge);
  }
  return tied;
}
