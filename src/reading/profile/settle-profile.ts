import { DEFAULT_PROFILE, profileSchema, type Profile } from "../../pledge/profile";
import type { Snapshot } from "../../workbook/snapshot";
import { readGrids } from "../grid/read-grids";
import { vocabularyOf } from "../labels/vocabulary";
import { cardViewOf } from "../sheet-reading";
import { guessProfile, titlesOf } from "./guess-profile";

/** Sheets that are looked at to guess a profile: cards of one office are alike. */
const SHEETS_FOR_GUESS = 12;

export interface SettledProfile {
  readonly profile: Profile;
  readonly guessed: boolean;
  /** Whether one is kept in the workbook that cannot be read. */
  readonly broken: boolean;
}

/** The profile given, else the one kept in the workbook, else one guessed from its sheets. */
export function settleProfile(snapshot: Snapshot, given: Profile | undefined): SettledProfile {
  if (given) return { profile: given, guessed: false, broken: false };
  const kept = snapshot.settings["profile"];
  if (kept !== undefined) {
    const parsed = profileSchema.safeParse(parseJson(kept));
    if (parsed.success) return { profile: parsed.data, guessed: false, broken: false };
  }
  return { profile: guessFrom(snapshot), guessed: true, broken: kept !== undefined };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function guessFrom(snapshot: Snapshot): Profile {
  const vocabulary = vocabularyOf(DEFAULT_PROFILE);
  const titles: string[] = [];
  const grids = [];
  let looked = 0;
  for (const sheet of snapshot.sheets) {
    const view = cardViewOf(sheet, vocabulary, snapshot.date1904);
    if (!view) continue;
    titles.push(...titlesOf(view));
    const { found, tabled } = readGrids(view);
    const all = [...found, ...tabled.flatMap((pledge) => pledge.grids)];
    grids.push(...all.map(({ grid }) => grid));
    if (all.length > 0 && ++looked >= SHEETS_FOR_GUESS) break;
  }
  return guessProfile({ titles, grids });
}
