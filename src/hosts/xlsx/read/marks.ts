import { OUR_NAME } from "../../../workbook/flag-marker";

const HEADING = new RegExp(`^${OUR_NAME}[^\\n]*\\n`);

/** A note of ours without its heading, the line with our name. */
export function withoutHeading(text: string): string {
  return text.replace(HEADING, "");
}
