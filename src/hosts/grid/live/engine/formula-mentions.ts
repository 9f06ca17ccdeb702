/** What a formula looks at beyond its own sheet, as its text tells. Names are in upper case. */
export interface Mentions {
  /** Names of sheets before a "!". */
  readonly sheets: readonly string[];
  /** Every word that might be a defined name. */
  readonly words: readonly string[];
  /** It finds out where to look only when it is calculated. */
  readonly anywhere: boolean;
}

const ANYWHERE = /\b(?:INDIRECT|OFFSET|ADDRESS|FORMULATEXT|SHEETS?)\(/i;
const TEXTS = /"(?:[^"]|"")*"/g;
/** Before a "!"; of a range through several sheets, the last; a quote in a name is doubled. */
const SHEETS = /(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!/gu;
/** No function (those are before a parenthesis), no cell, no sheet. */
const WORDS = /[\p{L}_\\][\p{L}\p{N}_.\\?]*(?![\p{L}\p{N}_.\\?(!])/gu;
const CELL = /^[A-Z]{1,3}[0-9]{0,7}$/;

const remembered = new Map<string, Mentions>();
const MOST_REMEMBERED = 50_000;

/** The same text is looked at once: the sheets of a workbook are much alike. */
export function mentionsIn(formula: string): Mentions {
  const known = remembered.get(formula);
  if (known) return known;
  const mentions = look(formula);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(formula, mentions);
  return mentions;
}

function look(formula: string): Mentions {
  const text = formula.replace(TEXTS, '""');
  const sheets = [...text.matchAll(SHEETS)].map(([, quoted, plain]) =>
    nameOf(quoted?.replaceAll("''", "'") ?? plain ?? "")
  );
  const words = [...text.replace(SHEETS, " ").matchAll(WORDS)]
    .map(([word]) => word.toUpperCase())
    .filter((word) => !CELL.test(word));
  return { sheets: [...new Set(sheets)], words: [...new Set(words)], anywhere: ANYWHERE.test(text) };
}

/** Sheets are the same whatever the case of their names. */
export function nameOf(sheet: string): string {
  return sheet.toUpperCase();
}
