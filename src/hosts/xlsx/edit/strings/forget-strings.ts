import { END, keyOf, OPEN, XmlScanner } from "../../xml/xml-scanner";
import type { PartsDraft } from "../../write/parts/draft";
import { childrenOf } from "../../write/parts/outline";
import { relationOf } from "../../write/parts/relations";
import { listedSheets } from "../follow/sheet-parts";

const C = keyOf("c");
const V = keyOf("v");
const T = keyOf("t");

/** The numbers of the shared texts that cells of a sheet show. */
export function stringsIn(draft: PartsDraft, part: string): ReadonlySet<number> {
  const numbers = new Set<number>();
  const scan = new XmlScanner(encoder.encode(draft.text(part)), part);
  let shared = false;
  while (scan.next() !== END) {
    if (scan.kind !== OPEN) continue;
    if (scan.key === C) shared = scan.attributeText(T) === "s";
    else if (scan.key === V && shared) numbers.add(Number(scan.readText()));
  }
  return numbers;
}

/** The numbers of all shared texts, whether or not a cell shows them. */
export function allStrings(draft: PartsDraft): ReadonlySet<number> {
  const part = relationOf(draft, draft.base.workbook, "sharedStrings")?.target;
  if (part === undefined || !draft.has(part)) return new Set();
  return new Set(childrenOf(draft.outline(part, ITEMS), "si").map((_, number) => number));
}

/**
 * Blanks those of the texts that no cell shows any more: what a user has deleted must not stay readable in the file.
 * The others keep their numbers.
 */
export function forgetStrings(draft: PartsDraft, candidates: ReadonlySet<number>): void {
  const part = relationOf(draft, draft.base.workbook, "sharedStrings")?.target;
  if (candidates.size === 0 || part === undefined || !draft.has(part)) return;
  const unused = new Set(candidates);
  for (const sheet of listedSheets(draft)) {
    for (const number of stringsIn(draft, sheet.part)) unused.delete(number);
    if (unused.size === 0) return;
  }
  const root = draft.outline(part, ITEMS);
  const items = childrenOf(root, "si").filter((_, number) => unused.has(number));
  const blank = `<${root.prefix}si><${root.prefix}t/></${root.prefix}si>`;
  draft.edit(
    part,
    items.map((item) => ({ from: item.open.from, to: item.to, text: blank }))
  );
}

const ITEMS: ReadonlySet<string> = new Set(["si"]);
const encoder = new TextEncoder();
