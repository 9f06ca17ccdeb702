import type { PledgeBook } from "../pledge/pledge-book";
import type { Profile } from "../pledge/profile";
import type { Snapshot } from "../workbook/snapshot";
import { understand } from "./read-book";

export { READING_REASONS, type ReadingReason } from "./messages";

/**
 * Understands a workbook: finds its cards by labels and structure, never by fixed addresses. The profile is the one
 * given, else the one kept in `settings.profile` (JSON of `profileSchema`), else guessed. Never throws.
 */
export function readBook(snapshot: Snapshot, profile?: Profile): PledgeBook {
  return understand(snapshot, profile);
}
