import type { Gradual } from "../gradual/gradual";
import type { NotUnderstood, PledgeBook } from "../pledge/pledge-book";
import type { Pledge } from "../pledge/pledge";
import type { Profile } from "../pledge/profile";
import type { Summary } from "../pledge/summary";
import { ListMemory } from "../workbook/list-memory";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";
import type { CardDraft } from "./card/card-draft";
import { pledgeOf, type MadePledge } from "./card/make-pledge";
import { pairCards, type CardGroup } from "./card/pairing";
import { vocabularyOf, type Vocabulary } from "./labels/vocabulary";
import { settleProfile } from "./profile/settle-profile";
import { readingOf, type SheetReading } from "./sheet-reading";
import { summariesOf, type SummariesOfSheet } from "./summary/read-summaries";

/** Sheets and pledges that are as they were are only looked up: no screen waits for so many of them. */
const KNOWN_AT_ONCE = 50;

/** What a sheet has been found to be. */
interface SheetUnderstood {
  readonly sheet: SheetSnapshot;
  readonly reading: SheetReading | null;
  readonly rolledUp: SummariesOfSheet | null;
  /** Whether the sheet, although something on it reads like a card, is one of roll-ups. */
  readonly isRollUp: boolean;
}

interface Understanding {
  readonly vocabulary: Vocabulary;
  readonly date1904: boolean;
  readonly sheets: readonly SheetUnderstood[];
}

interface Making {
  readonly unit: Profile["unit"];
  readonly groups: readonly CardGroup[];
  readonly made: readonly MadePledge[];
}

const understandings = new ListMemory<SheetSnapshot, Understanding>();
const makings = new ListMemory<CardGroup, Making>();

export function* understand(snapshot: Snapshot, given: Profile | undefined): Gradual<PledgeBook> {
  const all = snapshot.sheets.length;
  const { profile, guessed, broken } = yield* settleProfile(snapshot, given);
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
  for (const { reading: found, rolledUp, isRollUp } of yield* understandSheets(snapshot, profile)) {
    if (found?.tabled) tables.push(found);
    else if (found && !isRollUp) take(found);
    // a sheet that is neither of cards nor a roll-up, with something like a grid on it
    if (found?.drafts.length === 0 && !rolledUp?.summaries.length) notUnderstood.push(...found.notUnderstood);
    if (rolledUp && (!found?.drafts.length || found.tabled || isRollUp)) {
      summaries.push(...rolledUp.summaries);
      // the columns of a table of pledges are told of where its grids are read
      if (!found?.tabled) notUnderstood.push(...rolledUp.notUnderstood);
    }
  }
  // a table of pledges beside cards is their roll-up; alone it is where the pledges stand
  if (!drafts.some(({ number, name }) => number !== "" || name !== "")) tables.forEach(take);
  const pledges: Pledge[] = [];
  for (const made of yield* makePledges(pairCards(drafts), profile, all)) {
    notUnderstood.push(...made.notUnderstood);
    pledges.push(made.pledge);
  }
  return { pledges, summaries, notUnderstood, profile, profileGuessed: guessed, extent: { cells, numbers } };
}

function* understandSheets(
  { sheets, date1904 }: Snapshot,
  profile: Profile
): Gradual<readonly SheetUnderstood[]> {
  const vocabulary = vocabularyOf(profile);
  const before = understandings.before(sheets);
  const known = before?.vocabulary === vocabulary && before.date1904 === date1904 ? before.sheets : [];
  const understood: SheetUnderstood[] = [];
  for (const sheet of sheets) {
    const at = understood.length;
    const same = known[at];
    const isKnown = same?.sheet === sheet;
    understood.push(isKnown ? same : understandSheet(sheet, vocabulary, date1904));
    if (!isKnown || at % KNOWN_AT_ONCE === 0) yield { stage: "sheets", done: at + 1, all: sheets.length };
  }
  understandings.keep(sheets, { vocabulary, date1904, sheets: understood });
  return understood;
}

function understandSheet(sheet: SheetSnapshot, vocabulary: Vocabulary, date1904: boolean): SheetUnderstood {
  const reading = readingOf(sheet, vocabulary, date1904);
  const rolledUp = mayRollUp(reading) ? summariesOf(sheet, vocabulary, date1904) : null;
  const isRollUp = rolledUp !== null && reading !== null && goesBefore(rolledUp, reading);
  return { sheet, reading, rolledUp, isRollUp };
}

/** @param all of the sheets, which are all understood by now */
function* makePledges(
  groups: readonly CardGroup[],
  profile: Profile,
  all: number
): Gradual<readonly MadePledge[]> {
  const before = makings.before(groups);
  const known = before?.unit === profile.unit ? before : null;
  const made: MadePledge[] = [];
  for (const group of groups) {
    const at = made.length;
    const same = known?.groups[at] === group ? known.made[at] : undefined;
    made.push(same ?? pledgeOf(group, profile));
    if (!same || at % KNOWN_AT_ONCE === 0) yield { stage: "sheets", done: all, all };
  }
  makings.keep(groups, { unit: profile.unit, groups, made });
  yield { stage: "sheets", done: all, all };
  return made;
}

/** A card has a number or a name, and more than those: a grid, texts, a title. */
function mayRollUp(found: SheetReading | null): boolean {
  if (!found || found.tabled || found.drafts.every(isNameless)) return true;
  const [only, ...more] = found.drafts;
  return more.length === 0 && only?.grids.length === 0 && only.narrative.length === 0 && only.title === null;
}

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
