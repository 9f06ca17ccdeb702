import { relationshipsOf } from "../package/relationships";
import { planFullCalculation, removeCalculationChain } from "../write/book/calculation";
import type { PartsDraft } from "../write/parts/draft";
import { writeResults } from "./cells/formula-results";
import { writeRichText } from "./cells/rich-text";
import type { FileEdit } from "./file-edit";
import { listedSheets, type ListedSheet } from "./follow/sheet-parts";
import { changeLines } from "./lines/change-lines";
import { setDefaultSizes } from "./lines/default-sizes";
import { setLineLooks } from "./lines/line-looks";
import { setLineSizes } from "./lines/line-sizes";
import { setLineVisibility } from "./lines/line-visibility";
import { setLink } from "./links/set-link";
import { refuseEdit } from "./messages";
import { setNote } from "./notes/set-note";
import { forgetStrings, stringsIn } from "./strings/forget-strings";
import { dropSheet } from "./sheets/drop-sheet";
import { moveSheet } from "./sheets/move-sheet";
import { renameSheet } from "./sheets/rename-sheet";
import { setTabColor } from "./sheets/tab-color";
import { setVisibility } from "./sheets/visible-sheets";
import { setFrozen, setGridlines } from "./views/sheet-views";

/**
 * Carries edits out on the parts of a package, in order.
 * @throws Refusal where one cannot be done; the draft is then to be thrown away.
 */
export function editParts(draft: PartsDraft, edits: readonly FileEdit[]): void {
  const { workbook } = draft.base;
  if (relationshipsOf(draft, workbook).some(({ type }) => type === "revisionHeaders")) {
    throw refuseEdit("edit-shared", {});
  }
  const shown = new Set<number>();
  for (const edit of edits) {
    const sheet = worksheetNamed(draft, edit.sheet);
    if (REMOVING.has(edit.kind)) for (const text of stringsIn(draft, sheet.part)) shown.add(text);
    editOne(draft, sheet, edit);
  }
  forgetStrings(draft, shown);
  if (edits.some(({ kind }) => MOVING.has(kind) || REMOVING.has(kind))) {
    removeCalculationChain(draft);
    if (hasFormulas(draft)) {
      draft.edit(workbook, planFullCalculation(draft.text(workbook), draft.outline(workbook)));
    }
  }
  draft.types.save();
}

const MOVING: ReadonlySet<FileEdit["kind"]> = new Set(["insert-lines"]);
const REMOVING: ReadonlySet<FileEdit["kind"]> = new Set(["remove-lines", "drop-sheet"]);

/** What formulas give may be another when cells have moved, though they read the same. */
function hasFormulas(draft: PartsDraft): boolean {
  return listedSheets(draft).some(({ part }) => /<(?:[\w.-]+:)?f[\s>]/.test(draft.text(part)));
}

function editOne(draft: PartsDraft, sheet: ListedSheet, edit: FileEdit): void {
  switch (edit.kind) {
    case "insert-lines":
    case "remove-lines":
      changeLines(draft, sheet, edit);
      break;
    case "line-sizes":
      setLineSizes(draft, sheet, edit);
      break;
    case "default-sizes":
      setDefaultSizes(draft, sheet, edit);
      break;
    case "line-visibility":
      setLineVisibility(draft, sheet, edit);
      break;
    case "line-looks":
      setLineLooks(draft, sheet, edit);
      break;
    case "formula-results":
      writeResults(draft, sheet, edit);
      break;
    case "rich-text":
      writeRichText(draft, sheet, edit);
      break;
    case "rename-sheet":
      renameSheet(draft, sheet, edit.to);
      break;
    case "drop-sheet":
      dropSheet(draft, sheet);
      break;
    case "move-sheet":
      moveSheet(draft, sheet, edit.to);
      break;
    case "sheet-visibility":
      setVisibility(draft, sheet, edit.visibility);
      break;
    case "tab-color":
      setTabColor(draft, sheet, edit.color);
      break;
    case "frozen":
      setFrozen(draft, sheet, edit);
      break;
    case "gridlines":
      setGridlines(draft, sheet, edit.shown);
      break;
    case "note":
      setNote(draft, sheet, edit);
      break;
    case "link":
      setLink(draft, sheet, edit);
      break;
  }
}

function worksheetNamed(draft: PartsDraft, name: string): ListedSheet {
  const sheet = listedSheets(draft).find((one) => one.worksheet && one.name === name);
  if (!sheet) throw refuseEdit("edit-sheet-missing", { sheet: name });
  return sheet;
}
