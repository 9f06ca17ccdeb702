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
  /** Its number in the part's list. */
  readonly author: number;
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
    const number = Number(attributeIn(text, element, "authorId"));
    const author = authors[number];
    const at = parseCell(attributeIn(text, element, "ref") ?? "");
    return {
      cell: at ? formatCell(at) : "",
      ours: author !== undefined && textIn(text, author) === OUR_NAME,
      author: number,
      element
    };
  });
  return { part, text, root, authors, entries };
}

/** The whole part for notes of one author alone. */
export function freshComments(namespace: string, notes: ReadonlyMap<string, string>, author: string): string {
  const comments = [...notes].map(([cell, note]) => commentMarkup(cell, 0, note, "")).join("");
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}">` +
    `<authors><author>${escapeCellText(author)}</author></authors><commentList>${comments}</commentList></comments>`
  );
}

/**
 * Takes notes away and puts others of an author in; all others stay. The author goes with the last note, where no
 * number of another author changes by it.
 */
export function changeComments(
  draft: PartsDraft,
  comments: CommentList,
  removed: readonly CommentEntry[],
  fresh: ReadonlyMap<string, string>,
  author: string
): void {
  const { root, authors, entries, text } = comments;
  const own = authors.findIndex((element) => textIn(text, element) === author);
  const names = childOf(root, "authors");
  const list = childOf(root, "commentList");
  if (!names || !list) return;
  const edits = removed.map((entry) => removal(entry.element));
  if (fresh.size > 0) {
    const number = own >= 0 ? own : authors.length;
    if (own < 0) {
      const name = `${root.prefix}author`;
      edits.push(appendInside(text, names, `<${name}>${escapeCellText(author)}</${name}>`));
    }
    const added = [...fresh].map(([cell, note]) => commentMarkup(cell, number, note, root.prefix));
    edits.push(appendInside(text, list, added.join("")));
  } else {
    const gone = new Set(removed.map((entry) => entry.element.open.from));
    const left = entries.some((entry) => entry.author === own && !gone.has(entry.element.open.from));
    const element = authors[own];
    if (!left && element && own === authors.length - 1) edits.push(removal(element));
  }
  draft.edit(comments.part, edits);
}

function commentMarkup(cell: string, author: number, note: string, prefix: string): string {
  const given = attributes({ ref: cell, authorId: author });
  const text = `<${prefix}text>${textElement(prefix, note)}</${prefix}text>`;
  return `<${prefix}comment${given}>${text}</${prefix}comment>`;
}
