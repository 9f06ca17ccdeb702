import { parseCell } from "../../../workbook/address";
import { OUR_NAME } from "../../../workbook/flag-marker";
import type { CellNote } from "../../../workbook/snapshot";
import type { OpcPackage } from "../package/opc-package";
import type { Relationship } from "../package/relationships";
import { parseXml } from "../xml/xml-tree";
import { textOfItem } from "./text-item";

/** What stands at the cells of a sheet beside their content. */
export interface SheetNotes {
  /** The user's own. */
  readonly notes: readonly CellNote[];
  /** Those of our flags, by cell ("F7"), with their heading. */
  readonly ours: ReadonlyMap<string, string>;
}

const NONE: SheetNotes = { notes: [], ours: new Map() };

/**
 * The notes and threaded comments of a sheet, from the parts that it is related to; those that are missing are none.
 * A threaded comment also has a note, for programs that know no threads: that one is left out.
 */
export function readSheetNotes(opened: OpcPackage, relationships: readonly Relationship[]): SheetNotes {
  const parts = (type: string): readonly string[] =>
    relationships
      .filter((relation) => relation.type === type && !relation.external && opened.has(relation.target))
      .map((relation) => relation.target);
  const legacy = parts("comments");
  const threads = parts("threadedComment");
  if (legacy.length === 0 && threads.length === 0) return NONE;
  const threaded = new Map<string, string>();
  for (const part of threads) readThreads(opened.text(part), part, threaded);
  const notes = new Map<string, string>();
  const ours = new Map<string, string>();
  for (const part of legacy) readComments(opened.text(part), part, { notes, ours, threaded });
  return { notes: [...placed(notes, false), ...placed(threaded, true)].sort(byPlace), ours };
}

/** Answers of a thread follow one another, a line each. */
function readThreads(text: string, part: string, threaded: Map<string, string>): void {
  for (const comment of parseXml(text, part).all("threadedComment")) {
    const cell = comment.attribute("ref") ?? "";
    const before = threaded.get(cell);
    const own = comment.child("text")?.text ?? "";
    threaded.set(cell, before === undefined ? own : `${before}\n${own}`);
  }
}

function readComments(
  text: string,
  part: string,
  into: {
    readonly notes: Map<string, string>;
    readonly ours: Map<string, string>;
    readonly threaded: ReadonlyMap<string, string>;
  }
): void {
  const root = parseXml(text, part);
  const authors = root.child("authors")?.all("author") ?? [];
  for (const comment of root.child("commentList")?.all("comment") ?? []) {
    const cell = comment.attribute("ref") ?? "";
    const author = authors[Number(comment.attribute("authorId") ?? "0")]?.text ?? "";
    const item = comment.child("text");
    const written = item ? textOfItem(item) : "";
    if (author === OUR_NAME) into.ours.set(cell, written);
    else if (!author.startsWith("tc=") || !into.threaded.has(cell)) into.notes.set(cell, written);
  }
}

function placed(texts: ReadonlyMap<string, string>, threaded: boolean): readonly CellNote[] {
  return [...texts].flatMap(([cell, text]) => {
    const at = parseCell(cell);
    return at ? [{ ...at, text, threaded }] : [];
  });
}

function byPlace(one: CellNote, other: CellNote): number {
  return one.row - other.row || one.column - other.column || Number(one.threaded) - Number(other.threaded);
}
