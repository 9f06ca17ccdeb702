import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { isCellError, type Cell } from "../../workbook/snapshot";

/** An amount, a rate, a count: what can be kept as it is. A telephone number or a resident number is none. */
const FIGURE = /^[(△▲−+-]?\s?\d{1,3}(?:(?:,\d{3})+|\d{0,9})(?:\.\d+)?\)?\s?%?$/;

/** Begins what is kept of a text. */
const DIGEST = "#";
const DIGITS = 8;

/** What is kept of a cell's value: a figure as it is, "" for a blank cell, and of a text only a short digest. */
export function coveredValue(cell: Cell | undefined): string {
  if (!cell) return "";
  if (cell.uncomputed) return coveredText(cell.formula ?? "");
  const { value } = cell;
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  // at the 15 significant digits that Excel shows, so that another program's saving changes nothing
  if (typeof value === "number") return String(Number(value.toPrecision(15)));
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return coveredText(value);
}

export function coveredText(text: string): string {
  const whole = text.normalize("NFC").trim();
  return whole === "" || FIGURE.test(whole) ? whole : digest(whole);
}

/** For what is many values, or may be personal: never the text itself. */
export function digest(text: string): string {
  return DIGEST + bytesToHex(sha256(utf8ToBytes(text))).slice(0, DIGITS);
}

/** The value for a person's eyes; null where only a digest was kept. */
export function shownValue(value: string): string | null {
  return value.startsWith(DIGEST) && value.length === DIGITS + 1 && /^#[0-9a-f]+$/.test(value) ? null : value;
}
