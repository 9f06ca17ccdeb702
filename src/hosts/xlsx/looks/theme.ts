import { keyOf } from "../xml/xml-scanner";
import { nodeIn, type XmlNode } from "./xml-node";

const SCHEME = keyOf("clrScheme");
const VALUE = keyOf("val");
const LAST = keyOf("lastClr");

/** The colours of a workbook's theme, RRGGBB, by the number that a `theme` attribute names. */
export type ThemeColors = readonly string[];

/** The colours of a theme in the order in which cells count them: light and dark change places twice. */
const NAMES = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");

/** Those of Office 2013 to 2022, for a workbook without a theme. */
export const OFFICE_THEME: ThemeColors =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** @throws Refusal file-damaged when the part is not well-formed. */
export function readTheme(bytes: Uint8Array, place: string): ThemeColors {
  const [scheme] = nodeIn(bytes, place).deep(SCHEME);
  return NAMES.map((name, index) => {
    const color = scheme?.child(keyOf(name))?.children[0];
    return (color && colorIn(color)) ?? OFFICE_THEME[index] ?? "000000";
  });
}

/** `<a:srgbClr val>`, or `<a:sysClr val="window" lastClr>`: the colour that the system had when it was saved. */
function colorIn(color: XmlNode): string | undefined {
  const written = color.attribute(LAST) ?? color.attribute(VALUE) ?? "";
  if (/^[0-9A-Fa-f]{6}$/.test(written)) return written.toUpperCase();
  return written === "window" ? "FFFFFF" : written === "windowText" ? "000000" : undefined;
}
