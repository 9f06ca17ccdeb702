import type { CalendarDate } from "../../pledge/calendar-date";
import type { Unit } from "../../pledge/money";
import type { Profile } from "../../pledge/profile";
import type { Verifier } from "../../submission/seal/verify";

/** What every worker is told once. Plain data: it goes from thread to thread. */
export interface CollectFacts {
  readonly basisDate: CalendarDate;
  readonly profile: Profile | null;
  /** The unit of all totals. */
  readonly unit: Unit;
  /** With what seals are looked at. */
  readonly verifier: Verifier;
  /** Where records are kept. */
  readonly folder: string;
  /** What records depend on besides the file's content: the rules, this program's version, the facts above. */
  readonly circumstances: string;
}

/** A file to be read: its path. */
export type Job = string;

/** A text in both languages, as a refusal tells it. */
export interface Told {
  readonly ko: string;
  readonly en: string;
}

/**
 * What a worker says of a file. `recorded`: its record is in the state folder, `content` its fingerprint. `roll-up`: it
 * is itself a result of collecting. `refused`: it cannot be read. `fault`: the program failed on it.
 */
export type Answer =
  | { readonly kind: "recorded"; readonly key: string; readonly content: string }
  | { readonly kind: "roll-up" }
  | { readonly kind: "refused"; readonly why: Told }
  | { readonly kind: "fault"; readonly why: string };

/** What the main thread says of a file whose worker came to an end over it, or never came to one. */
export type Lost =
  | { readonly kind: "crashed"; readonly why: string }
  | { readonly kind: "out-of-memory" }
  | { readonly kind: "too-slow"; readonly seconds: number };
