import { atOnce, type Gradual } from "../gradual/gradual";
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
  return atOnce(understand(snapshot, profile));
}

/** The same with a pause after every sheet, for a thread that has a screen to keep alive. */
export function readBookGradually(snapshot: Snapshot, profile?: Profile): Gradual<PledgeBook> {
  return understand(snapshot, profile);
}
