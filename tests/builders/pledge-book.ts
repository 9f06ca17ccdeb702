import { DEFAULT_PROFILE } from "../../src/pledge/profile";
import type { Pledge } from "../../src/pledge/pledge";
import type { PledgeBook } from "../../src/pledge/pledge-book";

/** A pledge with a number and nothing else, but for what is given. */
export function pledgeWith(parts: Partial<Pledge> = {}): Pledge {
  return {
    number: "1-1",
    normalizedNumber: parts.number ?? "1-1",
    name: "가상 공약",
    cards: [],
    fields: [],
    period: null,
    totalCost: null,
    grids: [],
    narrative: [],
    futurePlans: null,
    status: null,
    changes: null,
    others: null,
    ...parts
  };
}

export function bookOf(pledges: readonly Pledge[], parts: Partial<PledgeBook> = {}): PledgeBook {
  return {
    pledges,
    summaries: [],
    notUnderstood: [],
    profile: DEFAULT_PROFILE,
    profileGuessed: false,
    extent: { cells: 0, numbers: 0 },
    ...parts
  };
}
