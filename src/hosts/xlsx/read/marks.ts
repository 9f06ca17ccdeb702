import type { Flag } from "../../../workbook/flag";

/** How our own marks look in a file; the writer makes them, the reader finds them again. */
export const OUR_NAME = "공약지기";
export const SETTINGS_NAMESPACE = "urn:pledge-keeper:settings:1";

/** Ours are short; a formula of the user's may be any. */
const LONGEST_FLAG = 1000;
const FLAG_FORMULA = /^LEN\("공약지기:((?:[^"]|"")+)"\)>0$/;

/** The id of the flag that a conditional format's formula stands for; null for a format of the user's. */
export function flagIdIn(formula: string): string | null {
  if (formula.length > LONGEST_FLAG) return null;
  return FLAG_FORMULA.exec(formula.trim())?.[1]?.replaceAll('""', '"') ?? null;
}

/** The severity that the id's first letter tells: "e-…", "w-…", "i-…". */
export function severityOf(id: string): Flag["severity"] {
  return id.startsWith("e-") ? "error" : id.startsWith("w-") ? "warning" : "info";
}

/** A note of ours without its heading, the line with our name. */
export function withoutHeading(text: string): string {
  return text.replace(/^공약지기[^\n]*\n/, "");
}
