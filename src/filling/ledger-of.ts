import { departmentOf } from "../pledge/area";
import type { GridKind } from "../pledge/grid";
import type { Pledge } from "../pledge/pledge";
import type { Profile } from "../pledge/profile";
import type { LedgerFigures, LedgerLine } from "../templates/ledger-line";
import type { FillNote } from "./fill-note";
import { bySource, byYear } from "./pledge-line-of";

/** What 공약가계부 says of a pledge: the first grid of each kind, as references to its cells. */
export function ledgerLineOf(pledge: Pledge, profile: Profile, notes: FillNote[]): LedgerLine {
  const figuresOf = (kind: GridKind): LedgerFigures | null => {
    const grid = pledge.grids.find((candidate) => candidate.kind === kind);
    if (!grid) return null;
    return { bySource: bySource(grid, profile.unit, notes), byYear: byYear(grid, profile, notes) };
  };
  return {
    number: pledge.number,
    name: pledge.name,
    department: departmentOf(pledge),
    kinds: { plan: figuresOf("plan"), secured: figuresOf("secured"), executed: figuresOf("executed") }
  };
}
