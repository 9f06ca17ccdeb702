import { removal, setAttributes } from "../../write/parts/element-edits";
import { attributeIn, childrenOf, type Element } from "../../write/parts/outline";
import type { TextEdit } from "../../write/parts/text-edit";
import { nearLine, type LineChange } from "../../../../workbook/lines/line-change";

/**
 * The edits of a sheet's page breaks; null where none is left. A break stands before the line of its number, and goes
 * with it; where that line goes, the next one has the break.
 */
export function breakEdits(text: string, element: Element, change: LineChange): readonly TextEdit[] | null {
  if ((element.local === "rowBreaks" ? "row" : "column") !== change.axis) return [];
  const breaks = childrenOf(element, "brk");
  const taken = new Set<number>();
  const left: Element[] = [];
  const edits = breaks.flatMap((item) => {
    const old = Number(attributeIn(text, item, "id") ?? 0);
    const line = nearLine(change, old);
    if (line === 0 || taken.has(line)) return [removal(item)];
    taken.add(line);
    left.push(item);
    return setAttributes(text, item, { id: line });
  });
  if (left.length === 0 && breaks.length > 0) return null;
  if (left.length === breaks.length) return edits;
  const manual = left.filter((item) => ["1", "true"].includes(attributeIn(text, item, "man") ?? ""));
  const counts = { count: left.length, manualBreakCount: manual.length };
  const given = Object.entries(counts).filter(([name]) => attributeIn(text, element, name) !== undefined);
  return [...setAttributes(text, element, Object.fromEntries(given)), ...edits];
}
