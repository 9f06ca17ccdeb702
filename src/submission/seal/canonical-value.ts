import { isCellError, type CellContent, type CellValue } from "../../workbook/snapshot";

/**
 * A number as Excel shows it at most: 15 significant digits. Beyond them programs differ in what they keep and write
 * (0.1 + 0.2), and no user sees it.
 */
export function canonicalNumber(value: number): string {
  const rounded = Number(value.toPrecision(15));
  return String(rounded === 0 ? 0 : rounded);
}

/** A text composed, with line feeds alone: however a program writes 한글 or the end of a line, it is the same text. */
export function canonicalText(text: string): string {
  return text.replace(/\r\n?/g, "\n").normalize("NFC");
}

/**
 * A value as a text that is the same exactly when the value is; the first letter tells its kind, so that a number and
 * a text that looks like one differ. "?" for a formula whose value nobody could compute.
 */
export function canonicalValue(value: CellValue): string {
  if (value === null) return "?";
  if (isCellError(value)) return `e${value.error.toUpperCase()}`;
  if (typeof value === "number") return `n${canonicalNumber(value)}`;
  if (typeof value === "boolean") return value ? "b1" : "b0";
  return `s${canonicalText(value)}`;
}

/** An empty text is as good as a blank cell: programs drop it. The result of a formula counts whatever it is. */
export function isFilled({ value, formula }: CellContent): boolean {
  return formula !== undefined || (value !== null && value !== "");
}

/** JSON with its members in order, so that equal settings are equal texts; what is no JSON stays as it is. */
export function canonicalJson(text: string): string {
  try {
    return JSON.stringify(ordered(JSON.parse(text) as unknown));
  } catch {
    return text;
  }
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, member]) => [key, ordered(member)]));
}
