import type { Gradual, Progress } from "../gradual/gradual";
import type { NotUnderstood, PledgeBook } from "../pledge/pledge-book";
import type { Pledge } from "../pledge/pledge";
import type { Profile } from "../pledge/profile";
import type { Summary } from "../pledge/summary";
import type { Snapshot } from "../workbook/snapshot";
import type { CardDraft } from "./card/card-draft";
import { pledgeOf } from "./card/make-pledge";
import { pairCards } from "./card/pairing";
import { vocabularyOf } from "./labels/vocabulary";
import { settleProfile } from "./profile/settle-profile";
import { readingOf, type SheetReading } from "./sheet-reading";
import { summariesOf, type SummariesOfSheet } from "./summary/read-summaries";

export function* understand(snapshot: Snapshot, given: Profile | undefined): Gradual<PledgeBook> {
  const all = snapshot.sheets.length;
  const come = (done: number): Progress => ({ stage: "sheets", done, all });
  const { profile, guessed, broken } = yield* settleProfile(snapshot, given);
  const vocabulary = vocabularyOf(profile);
  const drafts: CardDraft[] = [];
  const notUnderstood: NotUnderstood[] = [];
  let cells = 0;
  let numbers = 0;
  if (broken && snapshot.sheets[0]) {
    const range = { sheet: snapshot.sheets[0].name, top: 0, bottom: 0, left: 0, right: 0 };
    notUnderstood.push({ range, reason: "profile-unreadable", data: {} });
  }
  const tables: SheetReading[] = [];
  const summaries: Summary[] = [];
  const take = (found: SheetReading): void => {
    if (found.drafts.length === 0) return;
    drafts.push(...found.drafts);
    notUnderstood.push(...found.notUnderstood);
    cells += found.cells;
    numbers += found.numbers;
  };
  for (const [at, sheet] of snapshot.sheets.entries()) {
    const found = readingOf(sheet, vocabulary, snapshot.date1904);
    const rolledUp = mayRollUp(found) ? summariesOf(sheet, vocabulary, snapshot.date1904) : null;
    const isRollUp = rolledUp !== null && found !== null && goesBefore(rolledUp, found);
    if (found?.tabled) tables.push(found);
    else if (found && !isRollUp) take(found);
    // a sheet that is neither of cards nor a roll-up, with something like a grid on it
    if (found?.drafts.length === 0 && !rolledUp?.summaries.length) notUnderstood.push(...found.notUnderstood);
    if (rolledUp && (!found?.drafts.length || found.tabled || isRollUp)) {
      summaries.push(...rolledUp.summaries);
      // the columns of a table of pledges are told of where its grids are read
      if (!found?.tabled) notUnderstood.push(...rolledUp.notUnderstood);
    }
    yield come(at + 1);
  }
  // a table of pledges beside cards is their roll-up; alone it is where the pledges stand
  if (!drafts.some(({ number, name }) => number !== "" || name !== "")) tables.forEach(take);
  const pledges: Pledge[] = [];
  for (const group of pairCards(drafts)) {
    const made = pledgeOf(group, profile);
    notUnderstood.push(...made.notUnderstood);
    pledges.push(made.pledge);
    yield come(all);
  }
  return { pledges, summaries, notUnderstood, profile, profileGuessed: guessed, extent: { cells, numbers } };
}

/** A card has a number or a name, and more than those: a grid, texts, a title. */
function mayRollUp(found: SheetReading | null): boolean {
  if (!found || found.tabled || found.drafts.every(isNameless)) return true;
  const [only, ...more] = found.drafts;
  return more.length === 0 && only?.grids.length === 0 && only.narrative.length === 0 && only.title === null;
}

/** Whether the sheet, although something on it reads like a card, is one of roll-ups. */
function goesBefore(
  { summaries, listsPledges, byArea }: SummariesOfSheet,
  { drafts }: SheetReading
): boolean {
  if (listsPledges) return true;
  const amountsApart = drafts.every(({ grids }) => grids.length === 0) || byArea;
  return summaries.length > 0 && amountsApart && drafts.every(isNameless);
}

function isNameless({ number, name }: CardDraft): boolean {
  return number === "" && name === "";
}
