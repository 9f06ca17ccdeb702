import type { GridKind } from "../pledge/grid";
import type { PledgeLine } from "./pledge-line";

/** What one grid of a pledge says: 총계 of each source, 계 of each leaf column, in the profile's unit. */
export type LedgerFigures = Pick<PledgeLine, "bySource" | "byYear">;

/** One pledge of 공약가계부: three rows. A kind that the cards have no grid of is null and stays blank. */
export interface LedgerLine extends Pick<PledgeLine, "number" | "name" | "department"> {
  readonly kinds: Readonly<Record<GridKind, LedgerFigures | null>>;
}

export interface Ledger {
  readonly lines: readonly LedgerLine[];
  /** As it is to stand: "2023. 12. 31.". */
  readonly basisDate: string;
}
