import type { CellFormat } from "../../../../workbook/format";
import { attributes, type Prefix } from "../parts/markup";
import { attributesIn, childOf, outlineOf } from "../parts/outline";

/** A cell's look (`xf`) as numbers into the other lists, and what it holds itself. */
export interface CellXf {
  readonly given: Readonly<Record<string, string>>;
  readonly alignment: Readonly<Record<string, string>>;
  /** Protection and extensions, as they stand. */
  readonly rest: string;
}

export function readXf(markup: string): CellXf {
  const root = outlineOf("styles", markup);
  const alignment = childOf(root, "alignment");
  return {
    given: recordOf(attributesIn(markup, root)),
    alignment: alignment ? recordOf(attributesIn(markup, alignment)) : {},
    rest: root.children
      .filter((child) => child !== alignment)
      .map((child) => markup.slice(child.open.from, child.to))
      .join("")
  };
}

function recordOf(
  list: readonly { readonly name: string; readonly value: string }[]
): Record<string, string> {
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

export function writeXf(xf: CellXf, prefix: Prefix): string {
  const alignment =
    Object.keys(xf.alignment).length > 0 ? `<${prefix}alignment${attributes(xf.alignment)}/>` : "";
  const inside = alignment + xf.rest;
  const start = `<${prefix}xf${attributes(xf.given)}`;
  return inside === "" ? `${start}/>` : `${start}>${inside}</${prefix}xf>`;
}

/** What the format says of the alignment, over what there was. */
export function alignmentOf(format: CellFormat): Readonly<Record<string, string>> {
  const { horizontal, vertical, rotation, wrap, shrink, indent } = format;
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(rotation === undefined ? {} : { textRotation: String(storedRotation(rotation)) }),
    ...(wrap === undefined ? {} : { wrapText: wrap ? "1" : "0" }),
    ...(shrink === undefined ? {} : { shrinkToFit: shrink ? "1" : "0" }),
    ...(indent === undefined ? {} : { indent: String(indent) })
  };
}

/** Upward 0 to 90; downward goes on from 91; 255 for letters one below another. */
function storedRotation(degrees: number | "stacked"): number {
  if (degrees === "stacked") return 255;
  const whole = Math.max(-90, Math.min(90, Math.round(degrees)));
  return whole >= 0 ? whole : 90 - whole;
}
