import { JOURNAL_SETTING, keptSettings } from "../../../../workbook/door-settings";
import { flagsIn, type WorkbookState } from "../../../../workbook/workbook-state";
import type { OpcPackage, PartChanges } from "../../package/opc-package";
import { readOurSettings } from "../../read/our-settings";
import { relationshipsOf } from "../../package/relationships";
import { isStrict } from "../book/workbook-part";
import { PartsDraft } from "../parts/draft";
import { settingsPartOf, settingsText, writeSettings } from "../settings-part";
import { restoringChanges, writeJournal } from "./journal";

type Settings = Readonly<Record<string, string>>;

/**
 * Adds the journal of all that the draft changes to the settings. The settings are written first without it: their
 * part, its relation and its declaration then belong to what the journal restores.
 */
export function storeJournal(draft: PartsDraft, after: WorkbookState): void {
  const { workbook } = draft.base;
  const strict = isStrict(draft.text(workbook), draft.outline(workbook));
  const kept = keptSettings(after.settings, flagsIn(after));
  writeSettings(draft, { ...kept, [JOURNAL_SETTING]: "" }, strict);
  draft.types.save();
  const part = settingsPartOf(draft);
  if (part === null) return;
  const journal = writeJournal(draft, { part, text: settingsText(kept) });
  writeSettings(draft, { ...kept, [JOURNAL_SETTING]: journal }, strict);
}

/** The changes that take the journalled patch back; null when there is none to be taken back exactly. */
export function restoring(parts: OpcPackage): PartChanges | null {
  const settings = readOurSettings(parts, relationshipsOf(parts, parts.workbook));
  const journal = settings[JOURNAL_SETTING];
  const part = settingsPartOf(new PartsDraft(parts));
  if (journal === undefined || part === null) return null;
  return restoringChanges(parts, journal, { part, text: settingsText(bare(settings)) });
}

function bare(settings: Settings): Settings {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => key !== JOURNAL_SETTING));
}
