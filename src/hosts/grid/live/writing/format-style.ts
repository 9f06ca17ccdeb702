import {
  BaselineOffset,
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IColorStyle,
  type IPaddingData,
  type IStyleData,
  type ITextRotation,
  type Nullable
} from "@univerjs/core";
import type { BorderSide, CellBorder, CellFormat } from "../../../../workbook/format";
import { colorData, INDENT, LINES, PADDING } from "../../open/style-data";

const ACROSS: Readonly<Record<NonNullable<CellFormat["horizontal"]>, HorizontalAlign>> = {
  general: HorizontalAlign.UNSPECIFIED,
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED
};

/** The grid knows no more of them: these two are shown as a file's are when it is opened. */
const UPRIGHT: Readonly<Record<NonNullable<CellFormat["vertical"]>, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
  justify: VerticalAlign.TOP,
  distributed: VerticalAlign.MIDDLE
};

const SCRIPTS: Readonly<Record<NonNullable<CellFormat["script"]>, BaselineOffset>> = {
  super: BaselineOffset.SUPERSCRIPT,
  sub: BaselineOffset.SUBSCRIPT,
  none: BaselineOffset.NORMAL
};

const SIDES: readonly (readonly [BorderSide, "t" | "r" | "b" | "l"])[] = [
  ["top", "t"],
  ["right", "r"],
  ["bottom", "b"],
  ["left", "l"]
];

const BLACK = "000000";

type Draft = { -readonly [Member in keyof IStyleData]: IStyleData[Member] };

/**
 * A format in the grid's words; what it does not speak of is absent, so that it adds to the look that is there.
 * @param below the look that is there
 */
export function styleOfFormat(format: CellFormat, below: Nullable<IStyleData>): IStyleData {
  const { horizontal, vertical, wrap, indent, rotation, numberFormat } = format;
  const style = fontStyle(format);
  if (numberFormat !== undefined) style.n = { pattern: numberFormat };
  if (rotation !== undefined) style.tr = turned(rotation);
  if (horizontal !== undefined) style.ht = ACROSS[horizontal];
  if (vertical !== undefined) style.vt = UPRIGHT[vertical];
  if (wrap !== undefined) style.tb = wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (indent !== undefined) style.pd = padding(indent, horizontal === "right" ? "r" : "l");
  if (format.border !== undefined) style.bd = borderData(format.border, below?.bd);
  return style;
}

function fontStyle(format: CellFormat): Draft {
  const { fontName, fontSize, bold, italic, underline, strike, script, color, fill } = format;
  const style: Draft = {};
  if (fontName !== undefined) style.ff = fontName;
  if (fontSize !== undefined) style.fs = fontSize;
  if (italic !== undefined) style.it = flag(italic);
  if (bold !== undefined) style.bl = flag(bold);
  if (underline !== undefined) style.ul = { s: flag(underline) };
  if (strike !== undefined) style.st = { s: flag(strike) };
  if (fill !== undefined) style.bg = colorOrNone(fill);
  if (color !== undefined) style.cl = colorOrNone(color);
  if (script !== undefined) style.va = SCRIPTS[script];
  return style;
}

function colorOrNone(color: string | null): IColorStyle | null {
  return color === null ? null : colorData(color);
}

/** A file turns counter-clockwise, a grid clockwise. */
function turned(rotation: number | "stacked"): ITextRotation {
  if (rotation === "stacked") return { a: 0, v: BooleanNumber.TRUE };
  return { a: rotation === 0 ? 0 : -rotation };
}

function padding(indent: number, side: "l" | "r"): IPaddingData {
  return { ...PADDING, [side]: PADDING[side] + indent * INDENT };
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

/** A side without a line of its own keeps the one that it has; a colour that comes without any line is for those. */
function borderData(border: CellBorder, below: Nullable<IBorderData>): IBorderData {
  const lines: Record<string, IBorderStyleData | null> = {};
  const alone = SIDES.every(([side]) => border[side] === undefined) ? border.color : undefined;
  for (const [side, key] of SIDES) {
    const kind = border[side];
    const own = border.colors?.[side];
    const known = below?.[key];
    if (kind === "none") lines[key] = null;
    else if (kind !== undefined) lines[key] = { s: LINES[kind], cl: colorData(own ?? border.color ?? BLACK) };
    else if (known && (own ?? alone) !== undefined)
      lines[key] = { ...known, cl: colorData(own ?? alone ?? BLACK) };
  }
  return lines;
}
