import { allItems } from "../../pledge/all-items";
import { fieldsOf, type CardFieldAt, type Pledge } from "../../pledge/pledge";
import type { CellRef } from "../../workbook/address";

/** A change of the period or the cost that the card itself shows. */
export interface StatedChange {
  readonly what: "period" | "totalCost" | "text";
  readonly text: string;
  readonly cells: readonly CellRef[];
}

/** "사업기간 변경 : 2022~2024 → 2022~2026", "총사업비 640백만원 → 700백만원". */
const ARROW = /(?:사업\s*기간|총?\s*사업비)[^→⇒➔\n]*\d[^→⇒➔\n]*[→⇒➔][^\n]*\d/;

const ANY_ARROW = /[→⇒➔]/;

/** The field stands in several places with different values, or the text tells the old and the new one. */
export function statedChange(pledge: Pledge): StatedChange | null {
  return (
    differing("period", inHead(pledge, "period"), yearsIn) ??
    differing("totalCost", inHead(pledge, "totalCost"), amountIn) ??
    toldInText(pledge)
  );
}

const ROWS_OF_HEAD = 6;

/** Places near the card's number or name: 사업비 in a table further down is that of a part of the pledge. */
function inHead(pledge: Pledge, field: "period" | "totalCost"): readonly CardFieldAt[] {
  const heads = [...fieldsOf(pledge, "number"), ...fieldsOf(pledge, "name")];
  return fieldsOf(pledge, field).filter(({ cell }) =>
    heads.some((head) => head.cell.sheet === cell.sheet && Math.abs(head.cell.row - cell.row) <= ROWS_OF_HEAD)
  );
}

function differing(
  what: "period" | "totalCost",
  places: readonly CardFieldAt[],
  valueOf: (text: string) => string | null
): StatedChange | null {
  const known = places.flatMap((place) => {
    const value = valueOf(place.text);
    return value === null ? [] : [{ place, value }];
  });
  const [first] = known;
  const other = known.find(
    ({ value }) => value.split(" ")[0] === first?.value.split(" ")[0] && value !== first?.value
  );
  if (!first || !other) return null;
  return {
    what,
    text: `${first.place.text} → ${other.place.text}`,
    cells: [first.place.cell, other.place.cell]
  };
}

/** The years alone: "2022년 ~ 2026년" and "2022.7.~2026.6." are no change. */
function yearsIn(text: string): string | null {
  const years = text.match(/(?<!\d)20\d\d(?!\d)/g);
  return years && years.length === 2 ? `years ${years.join("~")}` : null;
}

/** "640백만원": comparable with what has the same unit. */
function amountIn(text: string): string | null {
  const match = /^([\d,]+(?:\.\d+)?)\s*(원|천원|백만원|억원)?$/.exec(text.trim());
  return match ? `${match[2] ?? "-"} ${(match[1] ?? "").replaceAll(",", "")}` : null;
}

function toldInText(pledge: Pledge): StatedChange | null {
  for (const section of pledge.narrative) {
    for (const item of allItems(section.items)) {
      if (ANY_ARROW.test(item.text) && ARROW.test(item.text))
        return { what: "text", text: item.text.trim(), cells: [item.cell] };
    }
  }
  return null;
}
