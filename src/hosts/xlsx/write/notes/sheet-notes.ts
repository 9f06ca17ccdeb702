import { OUR_NAME } from "../../../../workbook/flag-marker";
import { relationshipsOf } from "../../package/relationships";
import { mainNamespace, relationId, relationPrefix } from "../book/workbook-part";
import { CONTENT_TYPES } from "../parts/content-types";
import type { PartsDraft } from "../parts/draft";
import { insertion, removal } from "../parts/element-edits";
import { attributesIn, childOf } from "../parts/outline";
import { addRelation, relationNamespace, relationOf, removeRelation } from "../parts/relations";
import { placeFor, WORKSHEET_ORDER } from "../parts/schema-order";
import type { TextEdit } from "../parts/text-edit";
import type { SheetText } from "../sheet/sheet-text";
import {
  changeComments,
  freshComments,
  readComments,
  type CommentEntry,
  type CommentList
} from "./comments-part";
import type { VmlNumbers } from "./vml-numbers";
import { changeVml, drawsNothing, freshVml } from "./vml-part";

export interface NotesPlan {
  /** For the sheet's own part: its `legacyDrawing`. */
  readonly edits: readonly TextEdit[];
  /** Cells that keep a note or comment of the user's and get none of ours. */
  readonly kept: readonly string[];
}

/**
 * Sets the notes of ours on cells of a sheet (null = none), in the parts that hold notes and their drawings.
 * @param wanted by A1 cell
 */
export function planNotes(
  draft: PartsDraft,
  sheet: SheetText,
  wanted: ReadonlyMap<string, string | null>,
  numbers: () => VmlNumbers,
  strict: boolean
): NotesPlan {
  const entries = commentsOf(draft, sheet.part)?.entries ?? [];
  const users = new Set(entries.filter((entry) => !entry.ours).map((entry) => entry.cell));
  const kept = [...wanted].filter(([cell, note]) => note !== null && users.has(cell)).map(([cell]) => cell);
  const gone = entries.filter((entry) => entry.ours && wanted.has(entry.cell));
  const fresh = new Map<string, string>();
  for (const [cell, note] of wanted) if (note !== null && !users.has(cell)) fresh.set(cell, note);
  return { edits: replaceNotes(draft, sheet, { gone, fresh, author: OUR_NAME }, numbers, strict), kept };
}

/** The notes and comments that a sheet has; null where it has no part for them. */
export function commentsOf(draft: PartsDraft, sheetPart: string): CommentList | null {
  const related = relationOf(draft, sheetPart, "comments");
  return related && draft.has(related.target) ? readComments(draft, related.target) : null;
}

/** Notes to be taken away, and others to be put in, by A1 cell. */
export interface NoteChange {
  readonly gone: readonly CommentEntry[];
  readonly fresh: ReadonlyMap<string, string>;
  readonly author: string;
}

/** Writes notes and their drawings; gives the edits of the sheet's own part. */
export function replaceNotes(
  draft: PartsDraft,
  sheet: SheetText,
  { gone, fresh, author }: NoteChange,
  numbers: () => VmlNumbers,
  strict: boolean
): readonly TextEdit[] {
  if (gone.length === 0 && fresh.size === 0) return [];
  const related = relationOf(draft, sheet.part, "comments");
  const comments = commentsOf(draft, sheet.part);
  if (comments && comments.entries.length === gone.length && fresh.size === 0) {
    draft.remove(comments.part);
    draft.types.undeclare(comments.part);
    if (related) removeRelation(draft, sheet.part, related.id);
  } else if (comments) changeComments(draft, comments, gone, fresh, author);
  else {
    const name = related?.target ?? draft.freeName("xl/comments", ".xml");
    draft.add(name, freshComments(mainNamespace(strict), fresh, author));
    draft.types.declare(name, CONTENT_TYPES.comments);
    if (!related) addRelation(draft, sheet.part, "comments", name, strict);
  }
  const cells = new Set(gone.map(({ cell }) => cell));
  return planDrawing(draft, sheet, cells, [...fresh.keys()], numbers, strict);
}

function planDrawing(
  draft: PartsDraft,
  sheet: SheetText,
  gone: ReadonlySet<string>,
  fresh: readonly string[],
  numbers: () => VmlNumbers,
  strict: boolean
): readonly TextEdit[] {
  const { text, root } = sheet;
  const element = childOf(root, "legacyDrawing");
  const id = element && relationId(text, element);
  const related = relationshipsOf(draft, sheet.part).find((relation) => relation.id === id);
  if (element && related && draft.has(related.target)) {
    changeVml(draft, related.target, gone, fresh, numbers());
    if (fresh.length > 0 || !drawsNothing(draft.text(related.target))) return [];
    draft.remove(related.target);
    draft.types.undeclare(related.target);
    removeRelation(draft, sheet.part, related.id);
    return [removal(element)];
  }
  if (fresh.length === 0) return [];
  const name = related?.target ?? draft.freeName("xl/drawings/vmlDrawing", ".vml");
  draft.add(name, freshVml(fresh, numbers()));
  draft.types.declareByExtension(name, CONTENT_TYPES.vml);
  if (related) return [];
  const relation = addRelation(draft, sheet.part, "vmlDrawing", name, strict);
  const bound = relationPrefix(attributesIn(text, root));
  const given =
    bound === null
      ? ` xmlns:r="${relationNamespace(strict)}" r:id="${relation}"`
      : ` ${bound}id="${relation}"`;
  const markup = `<${root.prefix}legacyDrawing${given}/>`;
  const place = placeFor(root, "legacyDrawing", WORKSHEET_ORDER);
  return element ? [{ from: element.open.from, to: element.to, text: markup }] : [insertion(place, markup)];
}
