import { relationshipsOf } from "../package/relationships";
import { planFullCalculation, removeCalculationChain } from "../write/book/calculation";
import type { PartsDraft } from "../write/parts/draft";
import { writeResults } from "./cells/formula-results";
import type { FileEdit } from "./file-edit";
import { listedSheets, type ListedSheet } from "./follow/sheet-parts";
import { changeLines } from "./lines/change-lines";
import { refuseEdit } from "./messages";

/**
 * Carries edits out on the parts of a package, in order.
 * @throws Refusal where one cannot be done; the draft is then to be thrown away.
 */
export function editParts(draft: PartsDraft, edits: readonly FileEdit[]): void {
  const { workbook } = draft.base;
  if (relationshipsOf(draft, workbook).some(({ type }) => type === "revisionHeaders")) {
    throw refuseEdit("edit-shared", {});
  }
  for (const edit of edits) editOne(draft, edit);
  if (edits.some(({ kind }) => RESTRUCTURING.has(kind))) {
    removeCalculationChain(draft);
    draft.edit(workbook, planFullCalculation(draft.text(workbook), draft.outline(workbook)));
  }
  draft.types.save();
}

const RESTRUCTURING: ReadonlySet<FileEdit["kind"]> = new Set(["insert-lines", "remove-lines", "drop-sheet"]);

function editOne(draft: PartsDraft, edit: FileEdit): void {
  const sheet = worksheetNamed(draft, edit.sheet);
  switch (edit.kind) {
    case "insert-lines":
    case "remove-lines":
      changeLines(draft, sheet, edit);
      break;
    case "formula-results":
      writeResults(draft, sheet, edit);
      break;
    default:
      throw new Error(`${edit.kind}: yet to come`);
  }
}

function worksheetNamed(draft: PartsDraft, name: string): ListedSheet {
  const sheet = listedSheets(draft).find((one) => one.worksheet && one.name === name);
  if (!sheet) throw refuseEdit("edit-sheet-missing", { sheet: name });
  return sheet;
}
