import { contains, parseRangeRef, type Rectangle } from "../../../../workbook/address";
import { sameSheetName } from "../../../../workbook/snapshot";
import { relationshipsOf } from "../../package/relationships";
import type { SheetChange } from "../change-plan";
import type { PartsDraft } from "../parts/draft";
import { childOf, childrenOf, everyElement, textIn, type Element } from "../parts/outline";
import type { TextEdit } from "../parts/text-edit";
import { cachedPoints } from "./cached-range";

/** A chart of more cells than that is left to the program that draws it anew. */
const MOST_CELLS = 10_000;

/**
 * Has the charts that stand on a changed sheet keep what its cells now hold: a reader that draws what a chart keeps,
 * without opening the cells, would show what was before.
 */
export function refreshChartCaches(draft: PartsDraft, sheet: string, change: SheetChange): void {
  if (change.contents.length === 0) return;
  for (const drawing of targetsOf(draft, sheet, "drawing")) {
    for (const chart of targetsOf(draft, drawing, "chart")) {
      const text = draft.text(chart);
      const references = [...everyElement(draft.outline(chart))];
      draft.edit(
        chart,
        references.flatMap((element) => cacheEdits(text, element, change))
      );
    }
  }
}

function targetsOf(draft: PartsDraft, part: string, type: string): readonly string[] {
  return relationshipsOf(draft, part)
    .filter((relation) => relation.type === type && !relation.external && draft.has(relation.target))
    .map(({ target }) => target);
}

function cacheEdits(text: string, reference: Element, change: SheetChange): readonly TextEdit[] {
  const numbers = reference.local === "numRef";
  if (!numbers && reference.local !== "strRef") return [];
  const formula = childOf(reference, "f");
  const cache = childOf(reference, numbers ? "numCache" : "strCache");
  const area = formula && concernedArea(textIn(text, formula), change);
  if (!area || !cache) return [];
  const points = [...childrenOf(cache, "ptCount"), ...childrenOf(cache, "pt")];
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return [];
  const fresh = cachedPoints(change.after.snapshot, area, numbers ? "numbers" : "texts", reference.prefix);
  return [{ from: first.open.from, to: last.to, text: fresh }];
}

/** The range that is meant, where it is one range of this sheet and holds a cell that changes. */
function concernedArea(formula: string, { before, contents }: SheetChange): Rectangle | null {
  const range = parseRangeRef(formula);
  if (!range || !sameSheetName(range.sheet, before.snapshot.name)) return null;
  const cells = (range.bottom - range.top + 1) * (range.right - range.left + 1);
  return cells <= MOST_CELLS && contents.some(([at]) => contains(range, at)) ? range : null;
}
