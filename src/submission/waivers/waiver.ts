/** The setting that keeps the reasons, by the key of their finding. */
export const WAIVERS_SETTING = "waivers";

/** A cell, or a figure of the finding ("expected", "actual"), and what stood there when the reason was given. */
export interface Covered {
  /** "이행현황!F7", or "expected" and "actual". */
  readonly cell: string;
  /** A figure as it is; a text as a short SHA-256, since it may be personal. */
  readonly value: string;
}

/** 사유: why a finding stays as it is. A role, never a person. */
export interface Waiver {
  readonly reason: string;
  readonly role: string;
  /** "2023-12-31". */
  readonly date: string;
  /** The last day that it stands; null = until a value changes. */
  readonly expires: string | null;
  /** Empty for one that an earlier version kept: nobody knows then what it was given for. */
  readonly covers: readonly Covered[];
}

/** By the key of the finding. */
export type Waivers = ReadonlyMap<string, Waiver>;
