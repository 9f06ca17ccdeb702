import type { RowPlaces } from "../../../../workbook/repeated-rows";
import { attributes } from "../parts/markup";
import { attributeIn, attributesIn, childrenOf, type Element } from "../parts/outline";

/** The page breaks below rows of the sheet, below every place of them in the copy; "" for none. */
export function copiedBreaks(text: string, list: Element, places: RowPlaces): string {
  const breaks = childrenOf(list, "brk").flatMap((item) => {
    const above = Number(attributeIn(text, item, "id") ?? 0) - 1;
    const given = Object.fromEntries(attributesIn(text, item).map(({ name, value }) => [name, value]));
    return places.placesOf(above).map((row) => ({ id: row + 1, given }));
  });
  if (breaks.length === 0) return "";
  const sorted = breaks.sort((one, other) => one.id - other.id);
  const manual = sorted.filter(({ given }) => given["man"] === "1" || given["man"] === "true").length;
  const items = sorted.map(({ id, given }) => `<${list.prefix}brk${attributes({ ...given, id })}/>`).join("");
  const counts = attributes({ count: sorted.length, manualBreakCount: manual });
  return `<${list.name}${counts}>${items}</${list.name}>`;
}
