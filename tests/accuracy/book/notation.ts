import type { Layout } from "../layout";
import { plainOf, type Place } from "../truth";
import type { Content } from "./canvas";
import { wide } from "./spelling";

/** How one amount stands in its cell. `told` = as a text, which the rules rightly ask to be made a number. */
export interface Notation {
  readonly content: Content;
  readonly told: boolean;
}

/** An amount at a place of a grid, as the office writes it. */
export function amountAt(ticks: number, scale: number, { row, column }: Place, layout: Layout): Notation {
  if (ticks === 0) return { content: { value: zeroOf(layout) }, told: false };
  const plain = plainOf(ticks, scale);
  const few = layout.notation === "few-texts" && (row * 7 + column * 3) % 11 === 0;
  if (ticks < 0 && (layout.negative === "△" || layout.negative === "brackets")) {
    const size = grouped(plain.slice(1));
    return text(layout.negative === "△" ? `△${size}` : `(${size})`);
  }
  if (few || layout.notation === "all-texts") return text(grouped(plain));
  if (layout.notation === "full-width-texts") return text(wide(grouped(plain)));
  return { content: { value: Number(plain), format: scale > 0 ? "#,##0.0" : "#,##0" }, told: false };
}

function zeroOf({ zero }: Layout): Content["value"] {
  return zero === "blank" ? null : zero === "0" ? 0 : zero;
}

function text(value: string): Notation {
  return { content: { value }, told: true };
}

/** "-1,234.5" */
export function grouped(plain: string): string {
  const [whole = "", fraction] = plain.split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (fraction === undefined ? "" : `.${fraction}`);
}
