/**
 * A file counts heights in points and widths in digits of the workbook's default font; a grid counts both in pixels, of
 * which 96 make an inch.
 */

const PIXELS_A_POINT = 4 / 3;
/** Excel leaves two pixels at either side of a column's contents, and one for its line. */
const PADDING = 5;
/** Default columns are as wide as a multiple of this. */
const STEP = 8;

/** How wide a digit is of the font's size; those of fonts that are not here are as wide as Calibri's. */
const DIGIT_SHARES: ReadonlyMap<string, number> = new Map([
  ["calibri", 0.507],
  ["aptos narrow", 0.49],
  ["aptos", 0.561],
  ["arial", 0.556],
  ["segoe ui", 0.539],
  ["tahoma", 0.546],
  ["verdana", 0.636],
  ["맑은 고딕", 0.551],
  ["malgun gothic", 0.551],
  ["돋움", 0.53],
  ["돋움체", 0.53],
  ["굴림", 0.53],
  ["굴림체", 0.53],
  ["바탕", 0.53],
  ["바탕체", 0.53],
  ["궁서", 0.53],
  ["dotum", 0.53],
  ["gulim", 0.53],
  ["batang", 0.53],
  ["나눔고딕", 0.55],
  ["함초롬돋움", 0.55],
  ["함초롬바탕", 0.55]
]);
const CALIBRI = 0.507;

/** The height of a line of a font, by its size, where Excel's default rows are known to be of it. */
const ROW_SHARES: ReadonlyMap<string, number> = new Map([
  ["맑은 고딕", 1.5],
  ["malgun gothic", 1.5],
  ["돋움", 13.5 / 11],
  ["굴림", 13.5 / 11],
  ["바탕", 13.5 / 11]
]);
const USUAL_ROW = 15 / 11;

/** The pixels of the widest digit of a font. @param size points */
export function digitWidth(font: string, size: number): number {
  const share = DIGIT_SHARES.get(font.toLowerCase()) ?? CALIBRI;
  return Math.max(Math.round(size * PIXELS_A_POINT * share), 1);
}

/** The points of a row of which nothing is said, in a workbook of that font. */
export function usualRowHeight(font: string, size: number): number {
  const share = ROW_SHARES.get(font.toLowerCase()) ?? USUAL_ROW;
  return Math.round(size * share * PIXELS_A_POINT) / PIXELS_A_POINT;
}

export function pixelsOfPoints(points: number): number {
  return Math.round(points * PIXELS_A_POINT);
}

export function pointsOfPixels(pixels: number): number {
  return pixels / PIXELS_A_POINT;
}

/** The pixels of a width as a file stores it, its padding included (ECMA-376 18.3.1.13). @param digit see `digitWidth` */
export function pixelsOfWidth(width: number, digit: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
}

/** The width that a file stores for a column of so many pixels. */
export function widthOfPixels(pixels: number, digit: number): number {
  return Math.trunc((pixels / digit) * 256) / 256;
}

/** The pixels of a default column of which a file says only how many digits it holds. */
export function pixelsOfBaseWidth(digits: number, digit: number): number {
  return Math.ceil((digits * digit + PADDING) / STEP) * STEP;
}
