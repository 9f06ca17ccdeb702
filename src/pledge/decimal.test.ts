import fc from "fast-check";
import {
  add,
  atScale,
  compare,
  decimal,
  decimalOfNumber,
  divide,
  equal,
  formatDecimal,
  groupDigits,
  parseDecimal,
  percentOf,
  subtract,
  sum,
  toNumber,
  trim
} from "./decimal";

const anyDecimal = fc.record({
  coefficient: fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
  scale: fc.integer({ min: 0, max: 6 })
});

test("text and value are the same thing", () => {
  fc.assert(
    fc.property(anyDecimal, (value) => {
      expect(parseDecimal(formatDecimal(value))).toEqual(value);
    })
  );
});

test("sums are exact whatever their order", () => {
  fc.assert(
    fc.property(fc.array(anyDecimal), (values) => {
      expect(equal(sum(values), sum([...values].reverse()))).toBe(true);
      for (const value of values)
        expect(equal(subtract(add(value, decimal(7, 3)), decimal(7, 3)), value)).toBe(true);
    })
  );
});

test("a stored number is what Excel shows of it", () => {
  expect(decimalOfNumber(0.1 + 0.2)).toEqual(decimal(3, 1));
  expect(decimalOfNumber(24.394)).toEqual(decimal(24394, 3));
  expect(decimalOfNumber(-70012.2)).toEqual(decimal(-700122, 1));
  expect(decimalOfNumber(1e21)).toEqual(decimal(10n ** 21n));
  expect(decimalOfNumber(5e-324)).not.toBeNull();
  expect(decimalOfNumber(1427 - 1425.573)).toEqual(decimal(1427, 3));
  expect(decimalOfNumber(1234.1 - 1233.9)).toEqual(decimal(2, 1));
  expect(decimalOfNumber(1 / 3)).toEqual(decimal(333333333333333n, 15));
  expect(decimalOfNumber(Infinity)).toBeNull();
  expect(decimalOfNumber(NaN)).toBeNull();
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 3 }), (units, scale) => {
      const value = trim(decimal(units, scale));
      expect(decimalOfNumber(toNumber(value))).toEqual(value);
    })
  );
});

test("digits are never lost in silence", () => {
  expect(atScale(decimal(150, 2), 1)).toBe(15n);
  expect(() => atScale(decimal(155, 2), 1)).toThrow(RangeError);
});

test.each([
  ["179", "640", "28.0"],
  ["403", "474", "85.0"],
  ["1", "3", "33.3"],
  ["2", "3", "66.7"],
  ["-1", "3", "-33.3"],
  ["1", "16", "6.3"]
])("%s of %s is %s %%", (part, whole, percent) => {
  const result = percentOf(parseDecimal(part)!, parseDecimal(whole)!);
  expect(result && formatDecimal(result)).toBe(percent);
});

test("nothing is divided by zero", () => {
  expect(divide(decimal(1), decimal(0, 2), 1)).toBeNull();
});

test("order is that of the values, not of the digits", () => {
  expect(compare(decimal(10, 1), decimal(1))).toBe(0);
  expect(compare(decimal(-5), decimal(3, 2))).toBeLessThan(0);
});

test("people read grouped digits", () => {
  expect(groupDigits("7002450")).toBe("7,002,450");
  expect(groupDigits("-70012.25")).toBe("-70,012.25");
  expect(groupDigits("123")).toBe("123");
});
