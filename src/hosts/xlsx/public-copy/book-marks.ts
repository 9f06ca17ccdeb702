import type { Removal, RemovalKind } from "../../../submission/public-copy/removal";
import type { PartsDraft } from "../write/parts/draft";
import { removal } from "../write/parts/element-edits";
import { CONTENT_TYPES_PART, contentTypesOf } from "../package/content-types";

/** Elements of the workbook's part that tell of its makers. */
const MARKS: Readonly<Record<string, RemovalKind>> = {
  fileSharing: "user-name",
  customWorkbookViews: "custom-view",
  externalReferences: "external-link",
  absPath: "file-path"
};

const MACRO_FREE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/** Takes away who reserved the file, whose views it has, where it lay, and what it was linked to. */
export function removeBookMarks(draft: PartsDraft): readonly Removal[] {
  const { workbook } = draft.base;
  const text = draft.text(workbook);
  const removals: Removal[] = [];
  const edits = draft.outline(workbook).children.flatMap((element) => {
    const isPath =
      element.local === "AlternateContent" && /[<:]absPath\b/.test(text.slice(element.inner, element.close));
    const kind = isPath ? "file-path" : MARKS[element.local];
    if (kind === undefined) return [];
    // links to other workbooks are told part by part
    if (kind !== "external-link") removals.push({ kind, place: workbook, now: null });
    return [removal(element)];
  });
  draft.edit(workbook, edits);
  return removals;
}

/** A workbook without its macros is of another kind than one with them. */
export function declareMacroFree(draft: PartsDraft): void {
  if (!draft.has(CONTENT_TYPES_PART)) return;
  const type = contentTypesOf(draft).of(draft.base.workbook);
  if (type !== undefined && /macroEnabled/i.test(type)) draft.types.declare(draft.base.workbook, MACRO_FREE);
}
