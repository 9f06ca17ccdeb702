import type { Gradual } from "../../gradual/gradual";
import type { Grid } from "../../pledge/grid";
import type { CardField } from "../../pledge/pledge";
import { profileSchema, type Profile } from "../../pledge/profile";
import type { Snapshot } from "../../workbook/snapshot";
import { guessProfile } from "./guess-profile";
import { cluesOf } from "./sheet-clues";

/** Sheets that are looked at to guess a profile: cards of one office are alike. */
const SHEETS_FOR_GUESS = 12;

export interface SettledProfile {
  readonly profile: Profile;
  readonly guessed: boolean;
  /** Whether one is kept in the workbook that cannot be read. */
  readonly broken: boolean;
}

/** The profile given, else the one kept in the workbook, else one guessed from its sheets. */
export function* settleProfile(snapshot: Snapshot, given: Profile | undefined): Gradual<SettledProfile> {
  if (given) return { profile: given, guessed: false, broken: false };
  const kept = snapshot.settings["profile"];
  if (kept !== undefined) {
    const parsed = profileSchema.safeParse(parseJson(kept));
    if (parsed.success) return { profile: parsed.data, guessed: false, broken: false };
  }
  return { profile: yield* guessFrom(snapshot), guessed: true, broken: kept !== undefined };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function* guessFrom({ sheets, date1904 }: Snapshot): Gradual<Profile> {
  const titles: string[] = [];
  const grids: Grid[] = [];
  const fields = new Set<CardField>();
  let looked = 0;
  for (const sheet of sheets) {
    const clues = cluesOf(sheet, date1904);
    yield { stage: "sheets", done: 0, all: sheets.length };
    if (!clues) continue;
    titles.push(...clues.titles);
    grids.push(...clues.grids);
    for (const field of clues.fields) fields.add(field);
    if (clues.grids.length > 0 && ++looked >= SHEETS_FOR_GUESS) break;
  }
  return guessProfile({ titles, grids, fields });
}
