import type { BorderLine, BorderSide, CellBorder, CellFormat } from "../../../workbook/format";
import type { BordersLook, CellLook, HorizontalLook } from "../looks/cell-look";

/** A look as a format that says all of it, so that it is the same in a workbook of another font. */
export function formatOfLook({ font, fill, borders, numberFormat, alignment }: CellLook): CellFormat {
  const border = borderOf(borders);
  return {
    numberFormat: numberFormat ?? "General",
    fontName: font.name,
    fontSize: font.size,
    bold: font.bold,
    italic: font.italic,
    underline: font.underline !== null,
    strike: font.strike,
    script: font.script === "superscript" ? "super" : font.script === "subscript" ? "sub" : "none",
    color: font.color,
    fill: fill?.shown ?? null,
    horizontal: horizontalOf(alignment.horizontal),
    vertical: alignment.vertical,
    rotation: alignment.rotation,
    wrap: alignment.wrap,
    shrink: alignment.shrink,
    indent: alignment.indent,
    ...(border ? { border } : {})
  };
}

/** What no format of ours can say is shown as what comes nearest. */
function horizontalOf(look: HorizontalLook): NonNullable<CellFormat["horizontal"]> {
  if (look === "centerContinuous") return "center";
  return look === "fill" ? "left" : look;
}

const SIDES: readonly BorderSide[] = ["top", "right", "bottom", "left"];

function borderOf(borders: BordersLook): CellBorder | null {
  const lines: Partial<Record<BorderSide, BorderLine>> = {};
  const colors: Partial<Record<BorderSide, string>> = {};
  for (const side of SIDES) {
    const line = borders[side];
    if (!line) continue;
    lines[side] = line.style;
    if (line.color !== null) colors[side] = line.color;
  }
  if (Object.keys(lines).length === 0) return null;
  return Object.keys(colors).length === 0 ? lines : { ...lines, colors };
}
