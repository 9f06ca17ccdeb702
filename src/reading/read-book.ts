import type { NotUnderstood, PledgeBook } from "../pledge/pledge-book";
import { DEFAULT_PROFILE, profileSchema, type Profile } from "../pledge/profile";
import type { Snapshot } from "../workbook/snapshot";
import { readCard, type CardDraft } from "./card/card-draft";
import { findListRows } from "./card/list-rows";
import { makePledge } from "./card/make-pledge";
import { tabledDraft } from "./card/tabled-draft";
import { pairCards } from "./card/pairing";
import { cutSegments } from "./card/segments";
import { readGrids } from "./grid/read-grids";
import { compact } from "./labels/fold";
import { createVocabulary, type Vocabulary } from "./labels/vocabulary";
import { guessProfile, titlesOf } from "./profile/guess-profile";
import { viewOf, type SheetView } from "./sheet/sheet-view";

/** Sheets that are looked at to guess a profile: cards of one office are alike. */
const SHEETS_FOR_GUESS = 12;

interface SettledProfile {
  readonly profile: Profile;
  readonly guessed: boolean;
  readonly broken: boolean;
}

export function understand(snapshot: Snapshot, given: Profile | undefined): PledgeBook {
  const { profile, guessed, broken } = settleProfile(snapshot, given);
  const vocabulary = createVocabulary(profile);
  const drafts: CardDraft[] = [];
  const notUnderstood: NotUnderstood[] = [];
  let cells = 0;
  let numbers = 0;
  if (broken && snapshot.sheets[0]) {
    const range = { sheet: snapshot.sheets[0].name, top: 0, bottom: 0, left: 0, right: 0 };
    notUnderstood.push({ range, reason: "profile-unreadable", data: {} });
  }
  const tables: SheetReading[] = [];
  const take = (found: SheetReading): void => {
    if (found.drafts.length === 0) return;
    drafts.push(...found.drafts);
    notUnderstood.push(...found.notUnderstood);
    cells += found.view.sheet.cells.length;
    for (const { value } of found.view.sheet.cells) if (typeof value === "number") numbers += 1;
  };
  for (const view of viewsOf(snapshot, vocabulary)) {
    const found = readSheet(view);
    if (found.tabled) tables.push(found);
    else take(found);
  }
  // a table of pledges beside cards is their roll-up; alone it is where the pledges stand
  if (!drafts.some(({ number, name }) => number !== "" || name !== "")) tables.forEach(take);
  const pledges = pairCards(drafts).map((group) => {
    const made = makePledge(group, profile);
    notUnderstood.push(...made.notUnderstood);
    return made.pledge;
  });
  return { pledges, notUnderstood, profile, profileGuessed: guessed, extent: { cells, numbers } };
}

function* viewsOf(snapshot: Snapshot, vocabulary: Vocabulary): Generator<SheetView> {
  for (const sheet of snapshot.sheets) {
    const view = viewOf(sheet, vocabulary, snapshot.date1904);
    if (view && !isOtherSheet(view)) yield view;
  }
}

const OTHER_SHEETS = /총괄|목차|검증결과|표지|집계|현황표|변경대장|작성요령|작성방법|안내|요약/;
const TITLE_ROWS = 5;

/** 총괄표, 목차, 검증결과 and the like, unless a card's own title stands on the sheet. */
function isOtherSheet(view: SheetView): boolean {
  let summary = OTHER_SHEETS.test(compact(view.name));
  for (const { cell, meaning } of view.labels) {
    if (meaning.title === undefined) continue;
    if (meaning.title !== "summary") return false;
    if (cell.row < view.used.top + TITLE_ROWS) summary = true;
  }
  return summary;
}

interface SheetReading {
  readonly view: SheetView;
  readonly drafts: readonly CardDraft[];
  readonly notUnderstood: readonly NotUnderstood[];
  /** Whether its pledges stand in a table, a row or a block each. */
  readonly tabled: boolean;
}

function readSheet(view: SheetView): SheetReading {
  const grids = readGrids(view);
  const { notUnderstood } = grids;
  const segments = cutSegments(view, grids.found, findListRows(view, grids));
  const drafts = segments.flatMap((segment) => readCard(segment) ?? []);
  const identified = drafts.some(({ number, name }) => number !== "" || name !== "");
  if (grids.tabled.length === 0 || identified) return { view, drafts, notUnderstood, tabled: false };
  return {
    view,
    drafts: grids.tabled.map((pledge) => tabledDraft(view, pledge)),
    notUnderstood,
    tabled: true
  };
}

function settleProfile(snapshot: Snapshot, given: Profile | undefined): SettledProfile {
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
  const vocabulary = createVocabulary(DEFAULT_PROFILE);
  const titles: string[] = [];
  const grids = [];
  let looked = 0;
  for (const view of viewsOf(snapshot, vocabulary)) {
    titles.push(...titlesOf(view));
    const { found, tabled } = readGrids(view);
    const all = [...found, ...tabled.flatMap((pledge) => pledge.grids)];
    grids.push(...all.map(({ grid }) => grid));
    if (all.length > 0 && ++looked >= SHEETS_FOR_GUESS) break;
  }
  return guessProfile({ titles, grids });
}
