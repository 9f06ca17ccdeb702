import type { PartsDraft } from "../../write/parts/draft";
import { escapeMarkup } from "../../write/parts/markup";
import { PartFacts } from "./part-facts";

/**
 * Whether a part may mention one of the names of sheets: a quick look that spares reading through every part of a large
 * workbook. May say yes where there is none, never no where there is one.
 */
export type Mentions = (part: string) => boolean;

/** @param others names of tables, which formulas mention without a "!" */
export function mentionsOf(draft: PartsDraft, sheet: string, others: readonly string[]): Mentions {
  const finders = [sheet, ...others].map(finderOf);
  return (part) => {
    if (others.length === 0 && !marks.of(draft, [part])) return false;
    const text = draft.text(part);
    return finders.some((finds) => finds(text)) || isCoded(text);
  };
}

/** Excel holds names equal that differ only in case; looking for the very letters is faster where there is none. */
function finderOf(name: string): (text: string) => boolean {
  const quoted = escapeMarkup(name.replaceAll("'", "''"));
  const forms = [...new Set([quoted, quoted.replaceAll("'", "&apos;"), quoted.replaceAll("&gt;", ">")])];
  if (name.toUpperCase() === name.toLowerCase()) return (text) => forms.some((form) => text.includes(form));
  const pattern = new RegExp(forms.map(literal).join("|"), "iu");
  return (text) => pattern.test(text);
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** A character may be written as a number, and as an escape of Excel's own. */
function isCoded(text: string): boolean {
  return text.includes("&#") || text.includes("_x00") || text.includes("CDATA");
}

/** Whether a part has a "!" at all: without one no formula names a sheet. */
const marks = new PartFacts(([text = ""]) => text.includes("!") || isCoded(text));
