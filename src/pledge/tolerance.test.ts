import { standingOfMiss } from "./tolerance";

/** n addends: the intervals meet up to (n + 1)/2 units, 2σ = √((n + 1)/3) units. */
test.each([
  [0, 1, 3, "holds"],
  [1, 0, 3, "violation"],
  [1, 1, 1, "rounding-unlikely"],
  [2, 1, 1, "violation"],
  [1, 1, 2, "rounding"],
  [-1, 1, 3, "rounding"],
  [2, 1, 3, "rounding-unlikely"],
  [-2, 1, 3, "rounding-unlikely"],
  [3, 1, 3, "violation"],
  [2, 1, 11, "rounding"],
  [3, 1, 11, "rounding-unlikely"],
  [10, 10, 2, "rounding"],
  [16, 10, 2, "violation"]
])("a miss of %s with unit %s and %s addends: %s", (miss, unit, addends, standing) => {
  expect(standingOfMiss(BigInt(miss), BigInt(unit), addends)).toBe(standing);
});
