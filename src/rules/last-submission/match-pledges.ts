import type { Baseline, BaselinePledge } from "../../pledge/baseline";
import type { Pledge } from "../../pledge/pledge";
import type { PledgeBook } from "../../pledge/pledge-book";
import { compact } from "../../reading/labels/fold";
import { isTelling, sharesFigures, similarNames } from "./likeness";

/** How a pledge of the last submission was found again. */
export type Found = "same" | "renumbered" | "renamed";

export interface MatchedPledge {
  readonly pledge: Pledge;
  readonly was: BaselinePledge;
  readonly found: Found;
}

export interface PledgeMatch {
  readonly matched: ReadonlyMap<Pledge, MatchedPledge>;
  /** Of the last submission, and not among the pledges of now. */
  readonly gone: readonly BaselinePledge[];
  /** Of now, and not of the last submission. */
  readonly fresh: readonly Pledge[];
}

const matches = new WeakMap<readonly Pledge[], WeakMap<Baseline, PledgeMatch>>();

/** Which pledge of the last submission is which of now: by number and name, by name alone, by number alone. */
export function matchPledges({ pledges }: Pick<PledgeBook, "pledges">, baseline: Baseline): PledgeMatch {
  let known = matches.get(pledges);
  if (!known) matches.set(pledges, (known = new WeakMap<Baseline, PledgeMatch>()));
  let match = known.get(baseline);
  if (!match) known.set(baseline, (match = matchAll(pledges, baseline.pledges)));
  return match;
}

function matchAll(pledges: readonly Pledge[], before: readonly BaselinePledge[]): PledgeMatch {
  const matched = new Map<Pledge, MatchedPledge>();
  const open = { now: new Set(pledges), was: new Set(before) };
  const take = (found: Found, keyOf: (one: Named) => string, fits: Fits): void => {
    const was = grouped(open.was, keyOf);
    for (const [key, those] of grouped(open.now, (pledge) => keyOf(namedAs(pledge)))) {
      const others = was.get(key) ?? [];
      // as many of the key now as then: in their order; else nobody knows which is which
      if (key === "" || those.length !== others.length) continue;
      those.forEach((pledge, at) => {
        const other = others[at];
        if (!other || !fits(pledge, other)) return;
        matched.set(pledge, { pledge, was: other, found });
        open.now.delete(pledge);
        open.was.delete(other);
      });
    }
  };
  const always: Fits = () => true;
  take("same", (one) => (one.number === "" ? "" : fullName(one)), always);
  take("same", ({ number, name }) => (number === "" ? compact(name) : ""), always);
  take("renumbered", ({ name }) => compact(name), always);
  take("renamed", ({ number }) => number, isLikely);
  for (const [pledge, was] of byFigures(open.now, open.was)) {
    matched.set(pledge, { pledge, was, found: "renamed" });
    open.now.delete(pledge);
    open.was.delete(was);
  }
  const there = new Set(pledges.map((pledge) => fullName(namedAs(pledge))));
  const gone = [...open.was].filter((was) => !there.has(fullName(was)));
  return { matched, gone, fresh: [...open.now] };
}

function fullName({ number, name }: Named): string {
  return number === "" && name === "" ? "" : `${number}|${compact(name)}`;
}

/** With another number and another name: known by its figures, where no other pledge has such ones. */
function byFigures(
  now: ReadonlySet<Pledge>,
  before: ReadonlySet<BaselinePledge>
): readonly (readonly [Pledge, BaselinePledge])[] {
  if (now.size === 0 || now.size * before.size > MOST_COMPARED) return [];
  const pairs = [...before].flatMap((was) =>
    [...now]
      .filter((pledge) => isTelling(was) && sharesFigures(pledge, was))
      .map((pledge) => [pledge, was] as const)
  );
  return pairs.filter(
    ([pledge, was]) => pairs.filter(([one, other]) => one === pledge || other === was).length === 1
  );
}

/** Beyond so many pairs it is another book, not some pledges under other names. */
const MOST_COMPARED = 400;

type Named = Pick<BaselinePledge, "number" | "name">;
type Fits = (pledge: Pledge, was: BaselinePledge) => boolean;

function namedAs({ normalizedNumber, name }: Pledge): Named {
  return { number: normalizedNumber, name };
}

/** A number may be given to another pledge: then neither the names are alike nor the figures. */
const isLikely: Fits = (pledge, was) =>
  pledge.name === "" || was.name === "" || similarNames(pledge.name, was.name) || sharesFigures(pledge, was);

function grouped<One>(list: Iterable<One>, keyOf: (one: One) => string): ReadonlyMap<string, readonly One[]> {
  const groups = new Map<string, One[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
