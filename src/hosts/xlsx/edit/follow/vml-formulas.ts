import { escapeMarkup } from "../../write/parts/markup";
import { decodeReferences, localName, nextTag } from "../../write/parts/tags";
import type { TextEdit } from "../../write/parts/text-edit";

/** What a control of a sheet is linked to, as its drawing tells it. */
const FORMULAS: ReadonlySet<string> = new Set(["FmlaLink", "FmlaRange", "FmlaGroup", "FmlaTxbx", "FmlaPict"]);

/** The edits of the formulas in a VML part, which need not be well-formed. */
export function vmlFormulaEdits(text: string, follow: (formula: string) => string): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (let tag = nextTag(text, 0); tag; tag = nextTag(text, tag.to)) {
    if (tag.kind !== "open" || !FORMULAS.has(localName(tag.name))) continue;
    const end = nextTag(text, tag.to);
    if (end?.kind !== "close" || end.name !== tag.name) continue;
    const written = decodeReferences(text.slice(tag.to, end.from));
    const followed = follow(written);
    if (followed !== written) edits.push({ from: tag.to, to: end.from, text: escapeMarkup(followed) });
  }
  return edits;
}
