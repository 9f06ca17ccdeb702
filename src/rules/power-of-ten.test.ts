import { parseDecimal } from "../pledge/decimal";
import { powerOfTenBetween, significantDigits, zerosOf } from "./power-of-ten";

const read = (text: string): NonNullable<ReturnType<typeof parseDecimal>> => parseDecimal(text)!;

test.each([
  ["640000", "640", 3],
  ["640", "640", 0],
  ["6.4", "640", -2],
  ["-50", "-5", 1],
  ["5", "-5", null],
  ["641", "640", null],
  ["0", "640", null],
  ["0", "0", null]
])("%s is %s × 10^%s", (one, other, expected) => {
  expect(powerOfTenBetween(read(one), read(other))).toBe(expected);
});

test.each([
  ["640", 2],
  ["-1230", 3],
  ["0.05", 1]
])("%s has %d significant digits", (text, expected) => {
  expect(significantDigits(read(text))).toBe(expected);
});

test("zeros of units", () => {
  expect((["원", "천원", "백만원", "억원"] as const).map(zerosOf)).toEqual([0, 3, 6, 8]);
});
