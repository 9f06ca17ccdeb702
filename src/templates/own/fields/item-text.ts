import type { NarrativeItem, NarrativeYear } from "../../../pledge/narrative";

/** An item with all below it, a line each: "용역 추진", "  - 착수 보고회 개최". The item's own bullet is left out. */
export function itemText(item: NarrativeItem): string {
  return [item.text, ...item.children.flatMap((child) => linesOf(child, 1))].join("\n");
}

/** Items with their bullets, a line each. */
export function itemsText(items: readonly NarrativeItem[]): string {
  return items.flatMap((item) => linesOf(item, 0)).join("\n");
}

/** "2023년" and its items, year by year. */
export function yearsText(years: readonly NarrativeYear[]): string {
  return years
    .filter(({ items }) => items.length > 0)
    .map(({ year, items }) => `${year}년\n${itemsText(items)}`)
    .join("\n");
}

function linesOf(item: NarrativeItem, depth: number): readonly string[] {
  const bullet = item.bullet === "" ? "" : `${item.bullet} `;
  const line = `${"  ".repeat(depth)}${bullet}${item.text}`;
  return [line, ...item.children.flatMap((child) => linesOf(child, depth + 1))];
}
