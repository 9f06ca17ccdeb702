/** Points a line of text of the usual size takes, and what a cell keeps free above and below. */
const LINE_HEIGHT = 16.5;
const PADDING = 4;

/** Characters of the default font: what a cell keeps free at its sides, and the width of half a full-width sign at 10 points. */
const SIDE_PADDING = 1.8;
const SIGN_WIDTH = 0.97;

/** Excel's own limit for a row. */
export const TALLEST_ROW = 409;

/** The width of a text in characters of the default font: a full-width sign counts 2. */
export function textWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += isWide(sign.codePointAt(0) ?? 0) ? 2 : 1;
  return width;
}

/** Hangul, Han, kana, circled digits, form signs such as ❏ ○ ☎, and full-width forms. */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x11ff) ||
    (code >= 0x2190 && code <= 0x27ff) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xff60) ||
    code >= 0x20000
  );
}

/** Lines that a wrapped text takes in a cell `width` characters wide. */
export function wrappedLines(text: string, width: number): number {
  const room = Math.max(1, width - SIDE_PADDING);
  return text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil((textWidth(line) * SIGN_WIDTH) / room)), 0);
}

/** Points that a row needs to show so many lines. */
export function heightOfLines(lines: number): number {
  return Math.min(TALLEST_ROW, Math.max(22, Math.ceil(lines * LINE_HEIGHT + PADDING)));
}

/** Points: the letters for which widths and heights of lines are measured. */
const MEASURED_SIZE = 10;

/**
 * Points that a row needs to show a text whole that breaks into lines; 0 for a text of one line.
 * @param width characters of the default font
 * @param size of the letters, in points
 */
export function heightOfText(text: string, width: number, size: number): number {
  const scale = size / MEASURED_SIZE;
  const lines = wrappedLines(text, width / scale);
  return lines > 1 ? Math.min(TALLEST_ROW, Math.round(heightOfLines(lines) * scale)) : 0;
}
