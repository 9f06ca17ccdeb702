import { formatCell, parseCell } from "../../../../workbook/address";
import { relationshipsOf } from "../../package/relationships";
import { textOfItem } from "../../read/text-item";
import { isStrict } from "../../write/book/workbook-part";
import { commentsOf, replaceNotes } from "../../write/notes/sheet-notes";
import { VmlNumbers } from "../../write/notes/vml-numbers";
import type { PartsDraft } from "../../write/parts/draft";
import { textElement } from "../../write/parts/markup";
import { attributeIn, childOf, everyElement } from "../../write/parts/outline";
import { sheetTextOf } from "../../write/sheet/sheet-text";
import { parseXml } from "../../xml/xml-tree";
import type { NoteText } from "../file-edit";
import type { ListedSheet } from "../follow/sheet-parts";
import { refuseEdit } from "../messages";

/** Who writes in a grid is not known, and no name is made up. */
const NOBODY = "";
const LONGEST = 32_767;

/**
 * Gives a cell a note of the user's, another text, or none; its author and its box stay.
 * @throws Refusal for a cell with a threaded comment or the note of a flag, and for a text that no note holds.
 */
export function setNote(draft: PartsDraft, { part, name }: ListedSheet, { cell, text }: NoteText): void {
  const at = parseCell(cell);
  if (!at) throw refuseEdit("edit-cell-invalid", { sheet: name, cell });
  const place = formatCell(at);
  if (isThreaded(draft, part, place)) throw refuseEdit("edit-note-threaded", { sheet: name, cell: place });
  if (text !== null && text.length > LONGEST) {
    throw refuseEdit("edit-note-too-long", { sheet: name, cell: place, length: text.length });
  }
  const comments = commentsOf(draft, part);
  const present = comments?.entries.filter((entry) => entry.cell === place) ?? [];
  if (present.some(({ ours }) => ours)) throw refuseEdit("edit-note-ours", { sheet: name, cell: place });
  const [note] = present;
  if (comments && note && text !== null) {
    const item = childOf(note.element, "text");
    if (!item) return;
    const { prefix } = item;
    const markup = `<${prefix}text>${textElement(prefix, text)}</${prefix}text>`;
    const written = comments.text.slice(item.open.from, item.to);
    // The same text keeps the formats of its pieces.
    if (textOfItem(parseXml(written, comments.part)) === text) return;
    draft.edit(comments.part, [{ from: item.open.from, to: item.to, text: markup }]);
    return;
  }
  const { workbook } = draft.base;
  const strict = isStrict(draft.text(workbook), draft.outline(workbook));
  const fresh = new Map(text === null ? [] : [[place, text]]);
  const sheet = sheetTextOf(part, draft.text(part));
  const change = { gone: present, fresh, author: NOBODY };
  draft.edit(
    part,
    replaceNotes(draft, sheet, change, () => new VmlNumbers(draft), strict)
  );
}

function isThreaded(draft: PartsDraft, part: string, cell: string): boolean {
  return relationshipsOf(draft, part).some(({ type, target, external }) => {
    if (type !== "threadedComment" || external || !draft.has(target)) return false;
    const text = draft.text(target);
    return [...everyElement(draft.outline(target))].some(
      (element) => element.local === "threadedComment" && attributeIn(text, element, "ref") === cell
    );
  });
}
