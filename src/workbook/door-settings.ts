import type { Flag } from "./flag";
import { flagRecords, recordsText, type FlagRecords } from "./flag-records";

type Settings = Readonly<Record<string, string>>;

/** The doors' own book-keeping among our settings: no part of a snapshot. */
export const FLAGS_SETTING = "flag-records";
/** How a file's bytes are restored: of no use any more once another door has written the workbook. */
export const JOURNAL_SETTING = "journal";

/** The settings that a snapshot shows. */
export function openSettings(kept: Settings): Settings {
  return Object.fromEntries(
    Object.entries(kept).filter(([key]) => key !== FLAGS_SETTING && key !== JOURNAL_SETTING)
  );
}

/** What is kept in the workbook for these settings and flags. */
export function keptSettings(open: Settings, flags: readonly Flag[]): Settings {
  const records = recordsText(flags);
  return records === null ? open : { ...open, [FLAGS_SETTING]: records };
}

export function recordsIn(kept: Settings): FlagRecords {
  return flagRecords(kept[FLAGS_SETTING]);
}
