import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  TextDirection,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IColorStyle,
  type IStyleBase,
  type IStyleData,
  type ITextStyle
} from "@univerjs/core";
import type {
  AlignmentLook,
  BordersLook,
  CellLook,
  DifferentialLook,
  FontLook,
  HorizontalLook,
  LineLook,
  LineStyle,
  VerticalLook
} from "../../xlsx/looks/cell-look";

/** Members are set in the order in which the grid itself sets them: it knows a look again by its JSON text. */
type Draft = { -readonly [Member in keyof IStyleData]: IStyleData[Member] };

/** The pixels that a step of indent takes, about three blanks. */
export const INDENT = 9;
export const PADDING = { t: 0, r: 2, b: 2, l: 2 } as const;

export const LINES: Readonly<Record<LineStyle, BorderStyleTypes>> = {
  hair: BorderStyleTypes.HAIR,
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT
};

const HORIZONTALS: Readonly<Record<HorizontalLook, HorizontalAlign | null>> = {
  general: null,
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  fill: HorizontalAlign.LEFT,
  justify: HorizontalAlign.JUSTIFIED,
  centerContinuous: HorizontalAlign.CENTER,
  distributed: HorizontalAlign.CENTER
};

const VERTICALS: Readonly<Record<VerticalLook, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
  justify: VerticalAlign.TOP,
  distributed: VerticalAlign.MIDDLE
};

/** A look as the grid has it. No member is null or an empty object: the grid drops these and would not know it again. */
export function styleData(look: CellLook): IStyleData {
  const { font, fill, borders, alignment, numberFormat } = look;
  const style: Draft = fontData(font);
  if (fill) style.bg = colorData(fill.shown);
  const lines = borderData(borders);
  if (lines) style.bd = lines;
  if (font.color !== null) style.cl = colorData(font.color);
  if (font.script !== null) style.va = scriptData(font.script);
  if (numberFormat !== null) style.n = { pattern: numberFormat };
  addAlignment(style, alignment);
  return style;
}

/** What a conditional format lays over a cell's look. */
export function differentialData({ font, fill, borders, numberFormat }: DifferentialLook): IStyleBase {
  const lines = borderData(borders);
  const color = font.color ? { cl: colorData(font.color) } : {};
  return {
    ...(font.italic === undefined ? {} : { it: truth(font.italic) }),
    ...(font.bold === undefined ? {} : { bl: truth(font.bold) }),
    ...(font.underline === undefined ? {} : { ul: { s: truth(font.underline !== null), ...color } }),
    ...(font.strike === undefined ? {} : { st: { s: truth(font.strike), ...color } }),
    ...(fill === undefined ? {} : { bg: colorData(fill) }),
    ...(lines ? { bd: lines } : {}),
    ...color,
    ...(numberFormat === undefined ? {} : { n: { pattern: numberFormat } })
  };
}

/** The look of a piece of a text. */
export function runStyle(font: FontLook): ITextStyle {
  const style = fontData(font);
  if (font.color !== null) style.cl = colorData(font.color);
  if (font.script !== null) style.va = scriptData(font.script);
  return style;
}

function truth(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

/** What stands before a fill in the order of members. */
function fontData(font: FontLook): Draft {
  const style: Draft = { ff: font.name, fs: font.size };
  const color = font.color === null ? {} : { cl: colorData(font.color) };
  if (font.italic) style.it = BooleanNumber.TRUE;
  if (font.bold) style.bl = BooleanNumber.TRUE;
  if (font.underline) {
    const double = font.underline === "double" || font.underline === "doubleAccounting";
    style.ul = { s: BooleanNumber.TRUE, ...color, ...(double ? { t: TextDecoration.DOUBLE } : {}) };
  }
  if (font.strike) style.st = { s: BooleanNumber.TRUE, ...color };
  return style;
}

function scriptData(script: "superscript" | "subscript"): BaselineOffset {
  return script === "superscript" ? BaselineOffset.SUPERSCRIPT : BaselineOffset.SUBSCRIPT;
}

function addAlignment(style: Draft, alignment: AlignmentLook): void {
  const { horizontal, vertical, wrap, indent, rotation, rightToLeft } = alignment;
  // a file turns counter-clockwise, a grid clockwise
  if (rotation === "stacked") style.tr = { a: 0, v: BooleanNumber.TRUE };
  else if (rotation !== 0) style.tr = { a: -rotation };
  if (rightToLeft) style.td = TextDirection.RIGHT_TO_LEFT;
  const align = HORIZONTALS[horizontal];
  if (align !== null) style.ht = align;
  style.vt = VERTICALS[vertical];
  if (wrap) style.tb = WrapStrategy.WRAP;
  if (indent > 0) {
    const side = horizontal === "right" ? "r" : "l";
    style.pd = { ...PADDING, [side]: PADDING[side] + indent * INDENT };
  }
}

export function colorData(color: string): IColorStyle {
  return { rgb: `#${color}` };
}

function borderData({ top, right, bottom, left, falling, rising }: BordersLook): IBorderData | null {
  const lines: IBorderData = {};
  if (top) lines.t = lineData(top);
  if (right) lines.r = lineData(right);
  if (bottom) lines.b = lineData(bottom);
  if (left) lines.l = lineData(left);
  if (falling) lines.tl_br = lineData(falling);
  if (rising) lines.bl_tr = lineData(rising);
  return Object.keys(lines).length > 0 ? lines : null;
}

function lineData(line: LineLook): IBorderStyleData {
  return { s: LINES[line.style], cl: colorData(line.color ?? "000000") };
}
