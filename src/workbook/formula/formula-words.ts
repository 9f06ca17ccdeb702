/** A name, a number, a cell, or half of a range: what Excel takes as one word. */
const WORD = /[A-Za-z0-9_.$\\?\u0080-\uffff]/;

export function beginsWord(letter: string): boolean {
  return WORD.test(letter);
}

export function afterWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && WORD.test(text[at] ?? "")) at++;
  return at;
}

/** Behind a text "…" or a sheet name '…'; a doubled quote stands for itself. */
export function afterQuoted(text: string, from: number, quote: string): number {
  let at = from + 1;
  while (at < text.length) {
    if (text[at] === quote) {
      if (text[at + 1] !== quote) return at + 1;
      at++;
    }
    at++;
  }
  return at;
}

/** Behind a table's or another workbook's brackets: `Table[[#This Row],[A1]]`, `[1]`. */
export function afterBrackets(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "'") at++;
    else if (text[at] === "[") depth++;
    else if (text[at] === "]" && --depth === 0) return at + 1;
  }
  return text.length;
}
