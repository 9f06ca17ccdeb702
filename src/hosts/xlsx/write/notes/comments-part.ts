import { parseCell, formatCell } from "../../../../workbook/address";
import { OUR_NAME } from "../../../../workbook/flag-marker";
import type { PartsDraft } from "../parts/draft";
import { appendInside, removal } from "../parts/element-edits";
import { attributes, escapeCellText, textElement } from "../parts/markup";
import { attributeIn, childOf, childrenOf, textIn, type Element } from "../parts/outline";

export interface CommentEntry {
  /** As "F7". */
  readonly cell: string;
  readonly ours: boolean;
  readonly element: Element;
}

export interface CommentList {
  readonly part: string;
  readonly text: string;
  readonly root: Element;
  readonly authors: readonly Element[];
  readonly entries: readonly CommentEntry[];
}

export function readComments(draft: PartsDraft, part: string): CommentList {
  const text = draft.text(part);
  const root = draft.outline(part);
  const names = childOf(root, "authors");
  const authors = names ? childrenOf(names, "author") : [];
  const list = childOf(root, "commentList");
  const entries = (list ? childrenOf(list, "comment") : []).map((element) => {
    const author = authors[Number(attributeIn(text, element, "authorId"))];
    const at = parseCell(attributeIn(text, element, "ref") ?? "");
    return {
      cell: at ? formatCell(at) : "",
      ours: author !== undefined && textIn(text, author) === OUR_NAME,
      element
    };
  });
  return { part, text, root, authors, entries };
}

/** The whole part for notes of ours alone. */
export function freshComments(namespace: string, notes: ReadonlyMap<string, string>): string {
  const comments = [...notes].map(([cell, note]) => commentMarkup(cell, 0, note, "")).join("");
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}">` +
    `<authors><author>${escapeCellText(OUR_NAME)}</author></authors><commentList>${comments}</commentList></comments>`
  );
}

/**
 * Takes our notes off the cells named and puts others in; the user's stay. Our author goes with our last note, where
 * no number of another author changes by it.
 */
export function changeComments(
  draft: PartsDraft,
  comments: CommentList,
  gone: ReadonlySet<string>,
  fresh: ReadonlyMap<string, string>
): void {
  const { root, authors, entries, text } = comments;
  const removed = entries.filter((entry) => entry.ours && gone.has(entry.cell));
  const ownAuthor = authors.findIndex((author) => textIn(text, author) === OUR_NAME);
  const names = childOf(root, "authors");
  const list = childOf(root, "commentList");
  if (!names || !list) return;
  const edits = removed.map((entry) => removal(entry.element));
  if (fresh.size > 0) {
    const number = ownAuthor >= 0 ? ownAuthor : authors.length;
    if (ownAuthor < 0) {
      const name = `${root.prefix}author`;
      edits.push(appendInside(text, names, `<${name}>${escapeCellText(OUR_NAME)}</${name}>`));
    }
    const added = [...fresh].map(([cell, note]) => commentMarkup(cell, number, note, root.prefix));
    edits.push(appendInside(text, list, added.join("")));
  } else {
    const left = entries.some((entry) => entry.ours && !removed.includes(entry));
    const author = authors[ownAuthor];
    if (!left && author && ownAuthor === authors.length - 1) edits.push(removal(author));
  }
  draft.edit(comments.part, edits);
}

function commentMarkup(cell: string, author: number, note: string, prefix: string): string {
  const given = attributes({ ref: cell, authorId: author });
  const text = `<${prefix}text>${textElement(prefix, note)}</${prefix}text>`;
  return `<${prefix}comment${given}>${text}</${prefix}comment>`;
}
