import type { Waiver } from "./waiver";

/** Why a reason no longer stands. */
export type LapseReason = "value-changed" | "expired" | "unreadable" | "old-form" | "not-waivable";

/** What a reason was given for and what stands there now; `then` is null where only a digest was kept. */
export interface ChangedValue {
  /** "이행현황!F7", or "expected" and "actual". */
  readonly cell: string;
  readonly then: string | null;
  readonly now: string | null;
}

export interface LapsedWaiver {
  readonly key: string;
  /** Null where what is kept cannot be read. */
  readonly waiver: Waiver | null;
  readonly why: LapseReason;
  /** For "value-changed": every value that is another; empty otherwise. */
  readonly what: readonly ChangedValue[];
}

export interface NeedlessWaiver {
  readonly key: string;
  readonly waiver: Waiver;
}

/** What the kept reasons are worth: which stand, which do not any more, and which nothing needs. */
export interface JudgedWaivers {
  /** By the key of the finding that it explains. */
  readonly standing: ReadonlyMap<string, Waiver>;
  /** Of findings that are still there: to be written anew or taken away. */
  readonly lapsed: readonly LapsedWaiver[];
  /** Of findings that are no more. */
  readonly needless: readonly NeedlessWaiver[];
}

export const NO_WAIVERS: JudgedWaivers = { standing: new Map(), lapsed: [], needless: [] };
