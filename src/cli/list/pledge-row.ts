import type { Period } from "../../pledge/pledge";

/** A new pledge as the command line or a list gives it. */
export interface PledgeRow {
  readonly number: string;
  readonly name: string;
  readonly department: string;
  readonly period: Period;
}
