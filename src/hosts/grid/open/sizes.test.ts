import {
  digitWidth,
  pixelsOfBaseWidth,
  pixelsOfPoints,
  pixelsOfWidth,
  pointsOfPixels,
  usualRowHeight,
  widthOfPixels
} from "./sizes";

test.each([
  ["Calibri", 11, 7],
  ["Aptos Narrow", 11, 7],
  ["Arial", 10, 7],
  ["맑은 고딕", 11, 8],
  ["돋움", 11, 8],
  ["맑은 고딕", 10, 7]
])("a digit of %s %d is %d pixels wide", (font, size, pixels) => {
  expect(digitWidth(font, size)).toBe(pixels);
});

test("columns as Excel shows them: what it writes for 64 and 72 pixels, and what a default column is", () => {
  expect([pixelsOfWidth(9.140625, 7), pixelsOfWidth(9, 8), pixelsOfWidth(12.7109375, 7)]).toEqual([
    64, 72, 89
  ]);
  expect([pixelsOfBaseWidth(8, 7), pixelsOfBaseWidth(8, 8)]).toEqual([64, 72]);
});

test("every width in pixels comes back from what a file stores for it", () => {
  for (const digit of [6, 7, 8, 9, 11]) {
    for (let pixels = 0; pixels < 2000; pixels++) {
      expect([digit, pixelsOfWidth(widthOfPixels(pixels, digit), digit)]).toEqual([digit, pixels]);
    }
  }
});

test("heights, and those of rows of which nothing is said", () => {
  expect([pixelsOfPoints(16.5), pixelsOfPoints(15), pointsOfPixels(22)]).toEqual([22, 20, 16.5]);
  expect([
    usualRowHeight("맑은 고딕", 11),
    usualRowHeight("Calibri", 11),
    usualRowHeight("돋움", 11)
  ]).toEqual([16.5, 15, 13.5]);
});
