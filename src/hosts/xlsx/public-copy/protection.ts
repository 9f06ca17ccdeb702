import { listedSheets } from "../edit/follow/sheet-parts";
import type { PartsDraft } from "../write/parts/draft";
import { insertion, removal } from "../write/parts/element-edits";
import { childOf } from "../write/parts/outline";
import { placeFor, WORKSHEET_ORDER } from "../write/parts/schema-order";

const CELLS: ReadonlySet<string> = new Set(["sheetData"]);
const PROTECTION = "sheetProtection";

/** Lifts the protection of sheets, so that they can be written to; by part, what is to be put back. */
export function liftProtection(draft: PartsDraft): ReadonlyMap<string, string> {
  const lifted = new Map<string, string>();
  for (const { part, worksheet } of listedSheets(draft)) {
    const element = worksheet ? childOf(draft.outline(part, CELLS), PROTECTION) : undefined;
    if (!element) continue;
    lifted.set(part, draft.text(part).slice(element.open.from, element.to));
    draft.edit(part, [removal(element)]);
  }
  return lifted;
}

export function putProtectionBack(draft: PartsDraft, lifted: ReadonlyMap<string, string>): void {
  for (const [part, markup] of lifted) {
    if (!draft.has(part)) continue;
    draft.edit(part, [insertion(placeFor(draft.outline(part, CELLS), PROTECTION, WORKSHEET_ORDER), markup)]);
  }
}
