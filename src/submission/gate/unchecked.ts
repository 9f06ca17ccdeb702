import type { NotUnderstood } from "../../pledge/pledge-book";
import type { ReadingReason } from "../../reading";

/** What was not understood, yet leaves no figure of a card unchecked: a rule asks about it, or the sums settled it. */
const HARMLESS: readonly string[] = [
  "row-unknown",
  "summary-column-unknown",
  "narrative-year-missing",
  "period-unreadable",
  "profile-unreadable"
] satisfies ReadingReason[];

/** Whether a person must look at the place herself, because figures there went unchecked. */
export function leavesUnchecked({ reason }: NotUnderstood): boolean {
  return !HARMLESS.includes(reason);
}
