/**
 * Widths in characters of the default font, as a patch has them, and in points, as Excel's programming interface has
 * them: a character is 7 pixels wide and a column has 5 pixels of margin, at 96 pixels an inch.
 */
const PIXELS_A_CHARACTER = 7;
const MARGIN_PIXELS = 5;
const POINTS_A_PIXEL = 0.75;

export function pointsOf(characters: number): number {
  return (characters * PIXELS_A_CHARACTER + MARGIN_PIXELS) * POINTS_A_PIXEL;
}

export function charactersOf(points: number): number {
  return (points / POINTS_A_PIXEL - MARGIN_PIXELS) / PIXELS_A_CHARACTER;
}

/** Null gives the column the sheet's default width back. */
export function setWidth(sheet: Excel.Worksheet, columns: string, characters: number | null): void {
  const { format } = sheet.getRange(columns.includes(":") ? columns : `${columns}:${columns}`).untrack();
  if (characters === null) format.useStandardWidth = true;
  else format.columnWidth = pointsOf(characters);
}
