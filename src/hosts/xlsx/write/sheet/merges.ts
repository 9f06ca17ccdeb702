import { formatRange, parseRange, type Rectangle } from "../../../../workbook/address";
import { appendInside, insertion, removal, setAttributes } from "../parts/element-edits";
import { attributes, type Prefix } from "../parts/markup";
import { attributeIn, childOf, childrenOf } from "../parts/outline";
import { placeFor, WORKSHEET_ORDER } from "../parts/schema-order";
import type { TextEdit } from "../parts/text-edit";
import type { SheetText } from "./sheet-text";

/** Takes merged ranges away and adds others; the element goes when none is left. */
export function planMerges(
  sheet: SheetText,
  gone: readonly Rectangle[],
  fresh: readonly Rectangle[]
): readonly TextEdit[] {
  if (gone.length === 0 && fresh.length === 0) return [];
  const { text, root } = sheet;
  const container = childOf(root, "mergeCells");
  if (!container) {
    return fresh.length === 0
      ? []
      : [insertion(placeFor(root, "mergeCells", WORKSHEET_ORDER), mergesMarkup(fresh, root.prefix))];
  }
  const unwanted = new Set(gone.map(formatRange));
  const elements = childrenOf(container, "mergeCell");
  const removed = elements.filter((element) => {
    const range = parseRange(attributeIn(text, element, "ref") ?? "");
    return range !== null && unwanted.has(formatRange(range));
  });
  const count = elements.length - removed.length + fresh.length;
  if (count === 0) return [removal(container)];
  const counted = attributeIn(text, container, "count") !== undefined;
  const added = fresh.map((range) => mergeMarkup(range, root.prefix)).join("");
  return [
    ...(counted ? setAttributes(text, container, { count }) : []),
    ...removed.map(removal),
    ...(added === "" ? [] : [appendInside(text, container, added)])
  ];
}

export function mergesMarkup(ranges: readonly Rectangle[], prefix: Prefix): string {
  const inside = ranges.map((range) => mergeMarkup(range, prefix)).join("");
  return `<${prefix}mergeCells${attributes({ count: ranges.length })}>${inside}</${prefix}mergeCells>`;
}

function mergeMarkup(range: Rectangle, prefix: Prefix): string {
  return `<${prefix}mergeCell${attributes({ ref: formatRange(range) })}/>`;
}
