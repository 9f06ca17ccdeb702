import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
  type Worksheet
} from "@univerjs/core";
import type { CellLook } from "./grid-state";

const HORIZONTAL: Readonly<Partial<Record<HorizontalAlign, CellLook["horizontal"]>>> = {
  [HorizontalAlign.LEFT]: "left",
  [HorizontalAlign.CENTER]: "center",
  [HorizontalAlign.RIGHT]: "right"
};

const VERTICAL: Readonly<Partial<Record<VerticalAlign, CellLook["vertical"]>>> = {
  [VerticalAlign.TOP]: "top",
  [VerticalAlign.MIDDLE]: "center",
  [VerticalAlign.BOTTOM]: "bottom"
};

const STANDARD_SIZE = 11;

/** How a cell looks, for the buttons that show it. */
export function lookOf(sheet: Worksheet, row: number, column: number): CellLook {
  const style: IStyleData = sheet.getComposedCellStyle(row, column);
  const pattern = style.n?.pattern;
  return {
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE,
    fontName: style.ff ?? null,
    fontSize: style.fs ?? STANDARD_SIZE,
    horizontal: style.ht ? (HORIZONTAL[style.ht] ?? null) : null,
    vertical: style.vt ? (VERTICAL[style.vt] ?? null) : null,
    wrap: style.tb === WrapStrategy.WRAP,
    merged: sheet.getMergedCell(row, column) !== null,
    numberFormat: pattern === undefined || pattern === "General" ? null : pattern
  };
}
