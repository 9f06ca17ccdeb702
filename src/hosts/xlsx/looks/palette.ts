import { keyOf } from "../xml/xml-scanner";
import type { ThemeColors } from "./theme";
import { tinted } from "./tint";
import type { XmlNode } from "./xml-node";

const RGB = keyOf("rgb");
const THEME = keyOf("theme");
const INDEXED = keyOf("indexed");
const TINT = keyOf("tint");
const COLOR = keyOf("rgbColor");

/** The colours 8 … 63 of old workbooks (ECMA-376 18.8.27); 0 … 7 are the first eight once more. */
const CLASSIC = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

const SYSTEM: ReadonlyMap<number, string> = new Map([
  [64, "000000"],
  [65, "FFFFFF"],
  [81, "000000"]
]);

/** Resolves the ways in which a workbook names a colour. */
export class Palette {
  private readonly indexed: readonly string[];

  /** @param own `<indexedColors>`, where the workbook changed the old colours */
  constructor(
    private readonly theme: ThemeColors,
    own?: XmlNode
  ) {
    const classic = [...CLASSIC.slice(0, 8), ...CLASSIC];
    const changed = own?.all(COLOR) ?? [];
    this.indexed = classic.map((color, index) => rgbIn(changed[index]?.attribute(RGB)) ?? color);
  }

  /** RRGGBB of `<color …/>`; null for an automatic colour, or none. Transparency does not count, as in Excel. */
  colorOf(node: XmlNode | undefined): string | null {
    if (!node) return null;
    const base = rgbIn(node.attribute(RGB)) ?? this.themed(node) ?? this.numbered(node);
    return base === undefined ? null : tinted(base, node.number(TINT) ?? 0);
  }

  private themed(node: XmlNode): string | undefined {
    const index = node.number(THEME);
    return index === undefined ? undefined : this.theme[index];
  }

  private numbered(node: XmlNode): string | undefined {
    const index = node.number(INDEXED);
    return index === undefined ? undefined : (this.indexed[index] ?? SYSTEM.get(index));
  }
}

/** AARRGGBB or RRGGBB. */
function rgbIn(text: string | undefined): string | undefined {
  const match = /^(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})$/.exec(text?.trim() ?? "");
  return match?.[1]?.toUpperCase();
}
