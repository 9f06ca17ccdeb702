import type { CellFormat } from "../../../../workbook/format";
import { attributes, type Prefix } from "../parts/markup";
import { outlineOf, type Element } from "../parts/outline";

/** The children of a style's element by name, as they stand. */
type Pieces = Map<string, string>;

const FONT_ORDER =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme extLst".split(
    " "
  );
const SIDES = ["left", "right", "top", "bottom"] as const;
const BORDER_ORDER = "start end left right top bottom diagonal vertical horizontal extLst".split(" ");

const PART = "styles";

export function isFontFormat(format: CellFormat): boolean {
  const { fontName, fontSize, bold, italic, underline, strike, script, color } = format;
  const members = [fontName, fontSize, bold, italic, underline, strike, script, color];
  return members.some((member) => member !== undefined);
}

const SCRIPTS = { super: "superscript", sub: "subscript" } as const;

/** The font with what the format says of it; the rest (shadow, family …) as it was. */
export function derivedFont(font: string, format: CellFormat, prefix: Prefix): string {
  const pieces = piecesOf(font);
  const put = (local: string, value: string | number): void => {
    pieces.set(local, `<${prefix}${local}${attributes({ val: value })}/>`);
  };
  toggle(pieces, "b", format.bold, prefix);
  toggle(pieces, "i", format.italic, prefix);
  toggle(pieces, "u", format.underline, prefix);
  toggle(pieces, "strike", format.strike, prefix);
  if (format.script === "none") pieces.delete("vertAlign");
  else if (format.script !== undefined) put("vertAlign", SCRIPTS[format.script]);
  if (format.fontSize !== undefined) put("sz", format.fontSize);
  if (format.color === null) pieces.delete("color");
  else if (format.color !== undefined) pieces.set("color", colorElement("color", format.color, prefix));
  if (format.fontName !== undefined) {
    put("name", format.fontName);
    // They describe the font that it was: a theme's scheme would even override the name.
    for (const local of ["family", "charset", "scheme"]) pieces.delete(local);
  }
  return assembled("font", pieces, FONT_ORDER, prefix);
}

export function solidFill(color: string, prefix: Prefix): string {
  const front = colorElement("fgColor", color, prefix);
  const back = `<${prefix}bgColor indexed="64"/>`;
  return `<${prefix}fill><${prefix}patternFill patternType="solid">${front}${back}</${prefix}patternFill></${prefix}fill>`;
}

/** The border with the sides that the format names; a colour alone recolours the sides that have a line. */
export function derivedBorder(border: string, format: CellFormat, prefix: Prefix): string {
  const wanted = format.border ?? {};
  const root = outlineOf(PART, border);
  const pieces = piecesOf(border);
  const named = SIDES.filter((side) => wanted[side] !== undefined);
  for (const side of SIDES) {
    const own = wanted.colors?.[side];
    const recoloured = own !== undefined || (named.length === 0 && wanted.color !== undefined);
    const line = wanted[side] ?? (recoloured ? lineOf(border, root, side) : undefined);
    if (line === undefined) continue;
    const given = own ?? wanted.color;
    const color = given === undefined ? `<${prefix}color auto="1"/>` : colorElement("color", given, prefix);
    pieces.set(
      side,
      line === "none"
        ? `<${prefix}${side}/>`
        : `<${prefix}${side} style="${line}">${color}</${prefix}${side}>`
    );
  }
  return assembled("border", pieces, BORDER_ORDER, prefix, attributesText(border, root));
}

function lineOf(text: string, border: Element, side: string): string | undefined {
  const element = border.children.find((child) => child.local === side);
  if (!element) return undefined;
  return /\sstyle\s*=\s*["']([A-Za-z]+)["']/.exec(text.slice(element.open.from, element.open.to))?.[1];
}

function toggle(pieces: Pieces, local: string, on: boolean | undefined, prefix: Prefix): void {
  if (on === true) pieces.set(local, `<${prefix}${local}/>`);
  else if (on === false) pieces.delete(local);
}

export function colorElement(local: string, color: string, prefix: Prefix): string {
  return `<${prefix}${local} rgb="FF${color.toUpperCase()}"/>`;
}

function piecesOf(markup: string): Pieces {
  const root = outlineOf(PART, markup);
  return new Map(root.children.map((child) => [child.local, markup.slice(child.open.from, child.to)]));
}

function attributesText(markup: string, root: Element): string {
  const end = root.open.kind === "empty" ? root.open.to - 2 : root.open.to - 1;
  return markup.slice(root.open.from + 1 + root.name.length, end).trimEnd();
}

function assembled(
  local: string,
  pieces: Pieces,
  order: readonly string[],
  prefix: Prefix,
  given = ""
): string {
  const known = order.flatMap((name) => pieces.get(name) ?? []);
  const others = [...pieces].flatMap(([name, markup]) => (order.includes(name) ? [] : markup));
  return `<${prefix}${local}${given}>${[...known, ...others].join("")}</${prefix}${local}>`;
}
