import { rowPlaces } from "../../../workbook/repeated-rows";
import type { SheetSnapshot } from "../../../workbook/snapshot";
import { usedBy } from "../../../workbook/steps/cells";
import { refusePatch } from "../../../workbook/steps/outcome";
import { PLAIN_REST, type SheetState } from "../../../workbook/workbook-state";
import { forgetStrings } from "../edit/strings/forget-strings";
import { openPackage, writePackage } from "../package/opc-package";
import { relationOf } from "../write/parts/relations";
import { readWorkbook } from "../read/read-workbook";
import type { WrittenSheet } from "../write/book/new-sheets";
import { isStrict, sheetEntries } from "../write/book/workbook-part";
import { followedFormula } from "../write/copy/copied-formula";
import { printNamesOf } from "../write/copy/copied-sheets";
import { writeCopiedSheet } from "../write/copy/write-copied-sheet";
import { PartsDraft } from "../write/parts/draft";
import { childrenOf } from "../write/parts/outline";
import { WriteContext } from "../write/write-context";
import { bareWorkbook } from "./bare-workbook";
import { keepReachable } from "./keep-reachable";
import { ownContents } from "./own-contents";

const TITLE = "시트 내보내기";

/**
 * A workbook with that one sheet alone, for giving a form to others: its looks, page set-up, pictures and contents.
 * Nothing else of the file is in it: no other sheet and no text of one, no settings of ours, properties, comments,
 * printers, macros. Formulas that looked elsewhere are their values.
 * @throws Refusal as `openXlsx` and `read`, and "sheet-missing".
 */
export function singleSheetXlsx(bytes: Uint8Array, name: string): Uint8Array {
  const opened = openPackage(bytes);
  const draft = new PartsDraft(opened);
  const strict = isStrict(draft.text(opened.workbook), draft.outline(opened.workbook));
  const written = writtenAlone(draft, name, strict);
  bareWorkbook(draft, written, strict);
  keepReachable(draft);
  forgetAllStrings(draft);
  draft.types.save();
  return writePackage(opened, draft.changes());
}

function writtenAlone(draft: PartsDraft, name: string, strict: boolean): WrittenSheet {
  const { sheets, names } = readWorkbook(draft.base);
  const sheet = sheets.find((each) => each.name === name);
  const number = sheetEntries(draft).findIndex((entry) => entry.name === name);
  const part = sheetEntries(draft)[number]?.part ?? null;
  if (!sheet || part === null) throw refusePatch("sheet-missing", { sheet: name, title: TITLE });
  const cells = ownContents(sheet, names);
  const state = stateOf({ ...sheet, cells, used: usedBy(cells) });
  const bare = stateOf({ ...sheet, cells: [], used: null });
  const printNames = printNamesOf(draft, number);
  return writeCopiedSheet(
    new WriteContext(draft, strict),
    state,
    { from: sheet.id, places: rowPlaces([]), bare },
    { state: { ...state, snapshot: sheet }, part, name, names: printNames },
    (following) =>
      printNames.flatMap(([key, refersTo]) => {
        const followed = followedFormula(refersTo, following);
        return followed.includes("#REF!") ? [] : [[key, followed] as const];
      }),
    { alone: true }
  );
}

function stateOf(snapshot: SheetSnapshot): SheetState {
  return {
    snapshot: { ...snapshot, visibility: "visible", protected: false, notes: [], flags: [] },
    formats: new Map(),
    widths: new Map(),
    rest: PLAIN_REST
  };
}

/** Texts of the sheets that do not come along must not stay readable. */
function forgetAllStrings(draft: PartsDraft): void {
  const strings = relationOf(draft, draft.base.workbook, "sharedStrings")?.target;
  if (strings === undefined || !draft.has(strings)) return;
  const count = childrenOf(draft.outline(strings, new Set(["si"])), "si").length;
  forgetStrings(draft, new Set(Array.from({ length: count }, (_, index) => index)));
}
