import { isCellError, type CellContent, type CellValue } from "../../../../workbook/snapshot";
import { refuseWrite } from "../messages";
import { escapeCellText, escapeMarkup, textElement, type Prefix } from "../parts/markup";

/** What stands in a `<c>`: its type attribute and its children. */
export interface CellMarkup {
  readonly type?: string;
  readonly inside: string;
}

const LONGEST_TEXT = 32_767;

/**
 * A cell's content as markup. Texts go inline, so that the shared strings and every other cell stay as they are; a text
 * is a text whatever it begins with. A formula is written with its value.
 * @param place the cell as a message shows it
 * @throws Refusal for NaN, infinity and a text that no cell holds.
 */
export function cellMarkup(content: CellContent, prefix: Prefix, place: string): CellMarkup {
  const { value, formula } = content;
  if (formula !== undefined) {
    const text = escapeCellText(formula.replace(/^=/, ""));
    const stored = storedValue(value, place);
    const inside = `<${prefix}f>${text}</${prefix}f>`;
    if (!stored) return { inside };
    const result = `<${prefix}v>${stored.text}</${prefix}v>`;
    return { ...(stored.type === undefined ? {} : { type: stored.type }), inside: inside + result };
  }
  if (typeof value === "string") {
    requireFit(value, place);
    return { type: "inlineStr", inside: `<${prefix}is>${textElement(prefix, value)}</${prefix}is>` };
  }
  const stored = storedValue(value, place);
  if (!stored) return { inside: "" };
  return {
    ...(stored.type === undefined ? {} : { type: stored.type }),
    inside: `<${prefix}v>${stored.text}</${prefix}v>`
  };
}

/** A value as `<v>` holds it, with the cell's type; null for none. @throws Refusal as `cellMarkup`. */
export function storedValue(value: CellValue, place: string): { type?: string; text: string } | null {
  if (value === null) return null;
  if (isCellError(value)) return { type: "e", text: escapeMarkup(value.error) };
  if (typeof value === "boolean") return { type: "b", text: value ? "1" : "0" };
  if (typeof value === "string") {
    requireFit(value, place);
    return { type: "str", text: escapeCellText(value) };
  }
  if (!Number.isFinite(value)) throw refuseWrite("not-a-number", { place });
  return { text: String(value === 0 ? 0 : value) };
}

function requireFit(text: string, place: string): void {
  if (text.length > LONGEST_TEXT) throw refuseWrite("text-too-long", { place, length: text.length });
}
