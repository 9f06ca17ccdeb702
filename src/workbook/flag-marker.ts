import type { Flag } from "./flag";

/**
 * How a flag stands in a workbook, the same for every door, so that what one door marks the others find: a
 * conditional format over its cell, whose formula is always true and names the flag.
 */

/** The author of our notes, and what our marks begin with. */
export const OUR_NAME = "공약지기";

const OURS = new RegExp(`^=?LEN\\("${OUR_NAME}:((?:[^"]|"")+)"\\)>0$`);

/** Ours are short; a formula of the user's may be any. */
const LONGEST_MARKER = 1000;

/** The formula of the conditional format, without "=". */
export function markerFormula(id: string): string {
  return `LEN("${OUR_NAME}:${id.replaceAll('"', '""')}")>0`;
}

/** The id of the flag that a conditional format's formula stands for; null for a format of the user's. */
export function flagIdIn(formula: string): string | null {
  if (formula.length > LONGEST_MARKER) return null;
  return OURS.exec(formula.trim())?.[1]?.replaceAll('""', '"') ?? null;
}

export const SEVERITY_PREFIXES: Readonly<Record<Flag["severity"], string>> = {
  error: "e-",
  warning: "w-",
  info: "i-"
};

/** The severity that an id begins with, for a mark of which nothing else tells it. */
export function severityOfId(id: string): Flag["severity"] {
  if (id.startsWith(SEVERITY_PREFIXES.error)) return "error";
  return id.startsWith(SEVERITY_PREFIXES.warning) ? "warning" : "info";
}

/** Excel's own colours for bad, neutral, and a light blue, as RRGGBB. */
export const FLAG_FILLS: Readonly<Record<Flag["severity"], string>> = {
  error: "FFC7CE",
  warning: "FFEB9C",
  info: "DDEBF7"
};
