/**
 * The rows of a CSV text (RFC 4180): quoted fields may hold separators, line breaks and doubled quotes.
 * The separator is the tab where the first line has one, as when cells are pasted into a file, else the comma.
 * Null where a quotation mark is not closed.
 */
export function parseCsv(text: string): readonly (readonly string[])[] | null {
  const separator = /^[^\r\n]*\t/.test(text) ? "\t" : ",";
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let quoted = false;
  let at = 0;
  const endField = (): void => {
    row.push(field);
    field = "";
  };
  while (at < text.length) {
    const character = text.charAt(at);
    at += 1;
    if (quoted) {
      if (character !== '"') field += character;
      else if (text.charAt(at) === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"' && field === "") quoted = true;
    else if (character === separator) endField();
    else if (character === "\n") {
      endField();
      rows.push(row);
      row = [];
    } else if (character !== "\r" || text.charAt(at) !== "\n") field += character;
  }
  if (quoted) return null;
  if (field !== "" || row.length > 0) {
    endField();
    rows.push(row);
  }
  return rows;
}

/** The text of a CSV file: UTF-8, or the Korean code page that Excel still writes. */
export function decodeCsv(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("euc-kr").decode(bytes);
  }
}
