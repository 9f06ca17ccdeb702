import type { Removal } from "../../../submission/public-copy/removal";
import { formatCellRef, parseCell } from "../../../workbook/address";
import { listedSheets } from "../edit/follow/sheet-parts";
import { isStrict, sheetElements } from "../write/book/workbook-part";
import { commentsOf, replaceNotes } from "../write/notes/sheet-notes";
import { VmlNumbers } from "../write/notes/vml-numbers";
import type { PartsDraft } from "../write/parts/draft";
import { removal, setAttributes } from "../write/parts/element-edits";
import { attributeIn, attributesIn } from "../write/parts/outline";
import { localName } from "../write/parts/tags";
import { sheetTextOf } from "../write/sheet/sheet-text";
import { removeSheetParts } from "./remove-parts";

/** Takes notes, comments, printer settings and personal views off a sheet. */
export function removeSheetMarks(draft: PartsDraft, part: string, name: string): readonly Removal[] {
  const removals: Removal[] = [...removeNotes(draft, part, name), ...removeSheetParts(draft, part)];
  const text = draft.text(part);
  const edits = draft.outline(part, CELLS).children.flatMap((element) => {
    switch (element.local) {
      case "customSheetViews":
        removals.push({ kind: "custom-view", place: name, now: null });
        return [removal(element)];
      case "customProperties":
        return [removal(element)];
      case "pageSetup":
        return attributesIn(text, element)
          .filter((attribute) => attribute.name.includes(":") && localName(attribute.name) === "id")
          .flatMap((attribute) => setAttributes(text, element, { [attribute.name]: undefined }));
      default:
        return [];
    }
  });
  draft.edit(part, edits);
  return removals;
}

const CELLS: ReadonlySet<string> = new Set(["sheetData"]);

function removeNotes(draft: PartsDraft, part: string, name: string): readonly Removal[] {
  const comments = commentsOf(draft, part);
  if (!comments) return [];
  const { workbook } = draft.base;
  const strict = isStrict(draft.text(workbook), draft.outline(workbook));
  const sheet = sheetTextOf(part, draft.text(part));
  const change = { gone: comments.entries, fresh: new Map<string, string>(), author: "" };
  draft.edit(
    part,
    replaceNotes(draft, sheet, change, () => new VmlNumbers(draft), strict)
  );
  return comments.entries.map(({ cell }): Removal => {
    const at = parseCell(cell);
    return { kind: "comment", place: at ? formatCellRef({ sheet: name, ...at }) : name, now: null };
  });
}

/** What no one can read without reading it as a whole: pictures, embedded files, queries. */
export function unread(draft: PartsDraft): {
  readonly pictures: readonly string[];
  readonly objects: readonly string[];
  readonly connections: readonly string[];
} {
  const names = draft.names();
  return {
    pictures: names.filter((one) => /(?:^|\/)media\//i.test(one)),
    objects: names.filter((one) => /(?:^|\/)(?:embeddings|activeX)\/[^_]/i.test(one)),
    connections: names.filter((one) => /(?:^|\/)(?:connections\.xml|queryTables\/)/i.test(one))
  };
}

/** Hidden sheets that are no worksheets: of charts, macros and dialogs. */
export function hiddenOtherSheets(draft: PartsDraft): readonly string[] {
  const { workbook } = draft.base;
  const text = draft.text(workbook);
  const elements = sheetElements(draft.outline(workbook));
  return listedSheets(draft).flatMap(({ name, worksheet, number }) => {
    const element = elements[number];
    const state = element ? (attributeIn(text, element, "state") ?? "visible") : "visible";
    return worksheet || state === "visible" ? [] : [name];
  });
}
