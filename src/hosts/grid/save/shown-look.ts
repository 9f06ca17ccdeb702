import {
  BaselineOffset,
  BooleanNumber,
  ColorKit,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type BorderStyleTypes,
  type IBorderStyleData,
  type IColorStyle,
  type IStyleData,
  type ITextDecoration,
  type Nullable
} from "@univerjs/core";
import type { LineStyle } from "../../xlsx/looks/cell-look";
import { INDENT, LINES, PADDING } from "../open/style-data";

/** What a grid shows of a look, every member told; two that are equal look alike in a grid. Colours are RRGGBB. */
export interface ShownLook {
  readonly fontName: string | null;
  /** Points. */
  readonly fontSize: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "single" | "double" | null;
  readonly strike: boolean;
  readonly script: "superscript" | "subscript" | null;
  /** Null for an automatic one. */
  readonly color: string | null;
  /** Null for none. */
  readonly fill: string | null;
  readonly numberFormat: string;
  readonly horizontal: "general" | "left" | "center" | "right" | "justify" | "distributed";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  /** Degrees, counter-clockwise. */
  readonly rotation: number | "stacked";
  readonly indent: number;
  readonly sides: Readonly<Record<Side, ShownLine | null>>;
}

export type Side = "top" | "right" | "bottom" | "left" | "falling" | "rising";

export interface ShownLine {
  readonly style: LineStyle;
  readonly color: string;
}

export function shownLook(style: IStyleData): ShownLook {
  const { bd, tr, pd } = style;
  return {
    fontName: style.ff ?? null,
    fontSize: style.fs ?? null,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: !isDrawn(style.ul) ? null : style.ul?.t === TextDecoration.DOUBLE ? "double" : "single",
    strike: isDrawn(style.st),
    script: SCRIPTS.get(style.va ?? BaselineOffset.NORMAL) ?? null,
    color: colorOf(style.cl),
    fill: colorOf(style.bg),
    numberFormat: style.n?.pattern === undefined || style.n.pattern === "" ? "General" : style.n.pattern,
    horizontal: HORIZONTALS.get(style.ht ?? HorizontalAlign.UNSPECIFIED) ?? "general",
    vertical: VERTICALS.get(style.vt ?? VerticalAlign.UNSPECIFIED) ?? "bottom",
    wrap: style.tb === WrapStrategy.WRAP,
    rotation: tr?.v === BooleanNumber.TRUE ? "stacked" : tr?.a ? -tr.a : 0,
    indent: Math.max(...(["l", "r"] as const).map((side) => indentOf(pd?.[side], PADDING[side]))),
    sides: {
      top: lineOf(bd?.t),
      right: lineOf(bd?.r),
      bottom: lineOf(bd?.b),
      left: lineOf(bd?.l),
      falling: lineOf(bd?.tl_br),
      rising: lineOf(bd?.bl_tr)
    }
  };
}

const SCRIPTS: ReadonlyMap<BaselineOffset, "superscript" | "subscript"> = new Map([
  [BaselineOffset.SUPERSCRIPT, "superscript"],
  [BaselineOffset.SUBSCRIPT, "subscript"]
]);

const HORIZONTALS: ReadonlyMap<HorizontalAlign, ShownLook["horizontal"]> = new Map([
  [HorizontalAlign.LEFT, "left"],
  [HorizontalAlign.CENTER, "center"],
  [HorizontalAlign.RIGHT, "right"],
  [HorizontalAlign.JUSTIFIED, "justify"],
  [HorizontalAlign.BOTH, "justify"],
  [HorizontalAlign.DISTRIBUTED, "distributed"]
]);

const VERTICALS: ReadonlyMap<VerticalAlign, ShownLook["vertical"]> = new Map([
  [VerticalAlign.TOP, "top"],
  [VerticalAlign.MIDDLE, "center"],
  [VerticalAlign.BOTTOM, "bottom"]
]);

const LINE_STYLES: ReadonlyMap<BorderStyleTypes, LineStyle> = new Map(
  (Object.keys(LINES) as LineStyle[]).map((style) => [LINES[style], style])
);

function isDrawn(decoration: ITextDecoration | undefined): boolean {
  return decoration?.s === BooleanNumber.TRUE;
}

function indentOf(padding: number | undefined, usual: number): number {
  return Math.max(Math.round(((padding ?? usual) - usual) / INDENT), 0);
}

function lineOf(line: Nullable<IBorderStyleData>): ShownLine | null {
  const style = line && LINE_STYLES.get(line.s);
  return style ? { style, color: colorOf(line.cl) ?? "000000" } : null;
}

/** Of a colour that is see-through or no colour at all: null. */
function colorOf(color: Nullable<IColorStyle>): string | null {
  const text = color?.rgb ?? "";
  const plain = /^#?([0-9a-f]{6})$/i.exec(text);
  if (plain?.[1] !== undefined) return plain[1].toUpperCase();
  const kit = new ColorKit(text);
  return text !== "" && kit.isValid && kit.getAlpha() > 0
    ? kit.toHexString(false).slice(1, 7).toUpperCase()
    : null;
}
