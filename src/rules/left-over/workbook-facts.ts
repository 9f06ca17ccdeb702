import type { PledgeBook } from "../../pledge/pledge-book";
import { ownSheetOf, TEMPLATE_SETTING_PREFIX } from "../../workbook/own-sheet";
import type { SheetSnapshot, Snapshot } from "../../workbook/snapshot";
import { leftOversOf } from "./sheet-left-overs";

const OWN_NAMES = /^검증결과/;
const ownSheets = new WeakMap<Snapshot, ReadonlySet<string>>();

/** Whether the sheet is a report of ours: it quotes what it tells of. A template of the office's own is none. */
export function isReport(sheet: SheetSnapshot, snapshot: Snapshot): boolean {
  let names = ownSheets.get(snapshot);
  if (!names) {
    const keys = Object.keys(snapshot.settings).filter((key) => !key.startsWith(TEMPLATE_SETTING_PREFIX));
    const own = keys.map((key) => ownSheetOf(snapshot, key)?.sheet.name);
    ownSheets.set(snapshot, (names = new Set(own.filter((name) => name !== undefined))));
  }
  return OWN_NAMES.test(sheet.name) || names.has(sheet.name);
}

const cardSheets = new WeakMap<PledgeBook, ReadonlySet<string>>();

/** Whether a card stands on the sheet. */
export function hasCards(sheet: SheetSnapshot, book: PledgeBook): boolean {
  let names = cardSheets.get(book);
  if (!names) {
    const found = new Set<string>();
    for (const { cards } of book.pledges) for (const { range } of cards) found.add(range.sheet);
    cardSheets.set(book, (names = found));
  }
  return names.has(sheet.name);
}

/** Whether a formula or a name looks at the sheet, so that it is a part of the workbook's workings. */
export function isUsed(sheet: SheetSnapshot, snapshot: Snapshot): boolean {
  const plain = `${sheet.name}!`;
  const quoted = `'${sheet.name.replaceAll("'", "''")}'!`;
  const points = (text: string): boolean => text.includes(plain) || text.includes(quoted);
  return (
    snapshot.names.some(({ refersTo }) => points(refersTo)) ||
    snapshot.sheets.some(
      (other) =>
        other !== sheet && other.cells.some(({ formula }) => formula !== undefined && points(formula))
    )
  );
}

/** Links to other workbooks that no formula needs any more; they still ask to be updated when the file is opened. */
export function unusedLinks(snapshot: Snapshot): readonly string[] {
  if (snapshot.externalLinks.length === 0) return [];
  const used =
    snapshot.names.some(({ refersTo }) => refersTo.includes("[")) ||
    snapshot.sheets.some((sheet) => leftOversOf(sheet).external.length > 0);
  return used ? [] : snapshot.externalLinks;
}
