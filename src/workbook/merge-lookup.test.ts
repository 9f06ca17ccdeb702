import fc from "fast-check";
import { contains, type Rectangle } from "./address";
import { mergeLookup } from "./merge-lookup";

const area = (farthest: number, tallest: number): fc.Arbitrary<Rectangle> =>
  fc
    .tuple(fc.nat(farthest), fc.nat(8), fc.nat(tallest), fc.nat(3))
    .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

test.each([
  ["close together", 12, 3],
  ["far apart", 1_000_000, 3],
  ["tall", 12, 3000]
])("areas %s: the one that holds the cell, as a search through all would find it", (_, farthest, tallest) => {
  fc.assert(
    fc.property(
      fc.array(area(farthest, tallest), { minLength: 1, maxLength: 20 }),
      fc.array(fc.tuple(fc.nat(20), fc.nat(12)), { minLength: 1, maxLength: 20 }),
      (merges, places) => {
        const lookup = mergeLookup(merges);
        for (const [beyond, column] of places) {
          for (const { top } of merges) {
            const row = Math.max(0, top + beyond - 10);
            const holding = merges.filter((merge) => contains(merge, { row, column }));
            const expected = holding.find((merge) => merge.bottom - merge.top <= 1000) ?? holding[0];
            expect(lookup.at(row, column)).toBe(expected);
          }
        }
      }
    ),
    { numRuns: 40 }
  );
});
