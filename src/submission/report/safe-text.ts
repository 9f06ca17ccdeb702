/**
 * A text of a workbook, fit for a terminal: control characters could move the cursor or recolour what follows, and
 * marks that turn the reading direction could make a line read as something else.
 */
export function safeText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/(?!\n)\p{Cc}/gu, " ")
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, " ");
}
