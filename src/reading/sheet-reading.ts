import type { NotUnderstood } from "../pledge/pledge-book";
import type { SheetSnapshot } from "../workbook/snapshot";
import { readCard, type CardDraft } from "./card/card-draft";
import { findListRows } from "./card/list-rows";
import { cutSegments } from "./card/segments";
import { cardViews } from "./card/side-by-side-cards";
import { tabledDraft } from "./card/tabled-draft";
import { readGrids } from "./grid/read-grids";
import { compact } from "./labels/fold";
import type { Vocabulary } from "./labels/vocabulary";
import { viewOf, type SheetView } from "./sheet/sheet-view";

/** What one sheet says, whatever stands on the others. */
export interface SheetReading {
  readonly drafts: readonly CardDraft[];
  readonly notUnderstood: readonly NotUnderstood[];
  /** Whether its pledges stand in a table, a row or a block each. */
  readonly tabled: boolean;
  /** Cells with content, and with numbers, for the extent of what was understood. */
  readonly cells: number;
  readonly numbers: number;
}

interface Remembered {
  readonly vocabulary: Vocabulary;
  readonly date1904: boolean;
  readonly reading: SheetReading | null;
}

const readings = new WeakMap<SheetSnapshot, Remembered>();

/**
 * The reading of a sheet; null for one that holds no cards. A sheet that was not read anew is the very same object and
 * keeps its reading, cards and grids, so that after one edit one sheet is understood again.
 */
export function readingOf(
  sheet: SheetSnapshot,
  vocabulary: Vocabulary,
  date1904: boolean
): SheetReading | null {
  const known = readings.get(sheet);
  if (known?.vocabulary === vocabulary && known.date1904 === date1904) return known.reading;
  const view = cardViewOf(sheet, vocabulary, date1904);
  const reading = view && readSheet(view);
  readings.set(sheet, { vocabulary, date1904, reading });
  return reading;
}

/** The sheet as the reading sees it; null where it is empty or none of cards. */
export function cardViewOf(
  sheet: SheetSnapshot,
  vocabulary: Vocabulary,
  date1904: boolean
): SheetView | null {
  const view = viewOf(sheet, vocabulary, date1904);
  return view && !isOtherSheet(view) ? view : null;
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

function readSheet(view: SheetView): SheetReading {
  const parts = cardViews(view).map(readPart);
  const identified = parts.some(({ cards }) =>
    cards.some(({ number, name }) => number !== "" || name !== "")
  );
  const tabled = !identified && parts.some(({ tabled: pledges }) => pledges.length > 0);
  const drafts = parts.flatMap((part) => (tabled ? part.tabled : part.cards));
  const notUnderstood = parts.flatMap((part) => part.notUnderstood);
  return {
    drafts,
    notUnderstood:
      drafts.length > 0 ? notUnderstood : notUnderstood.filter((doubt) => isOfMoney(view, doubt)),
    tabled,
    cells: view.sheet.cells.length,
    numbers: view.sheet.cells.filter((cell) => typeof cell.value === "number").length
  };
}

/** On a sheet that holds no cards, figures over the years may be anything, unless they stand under sources or 원. */
function isOfMoney(view: SheetView, { reason }: NotUnderstood): boolean {
  const unit = view.labels.some(({ meaning }) => meaning.unit !== undefined && meaning.unit.unit !== null);
  return reason === "sources-unreadable" || unit;
}

interface PartReading {
  readonly cards: readonly CardDraft[];
  readonly tabled: readonly CardDraft[];
  readonly notUnderstood: readonly NotUnderstood[];
}

function readPart(view: SheetView): PartReading {
  const grids = readGrids(view);
  const segments = cutSegments(view, grids, findListRows(view, grids));
  return {
    cards: segments.flatMap((segment) => readCard(segment) ?? []),
    tabled: grids.tabled.map((pledge) => tabledDraft(view, pledge)),
    notUnderstood: grids.notUnderstood
  };
}
