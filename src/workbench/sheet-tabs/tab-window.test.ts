import fc from "fast-check";
import { DRAWN_TABS, stepsIntoSight, windowAround } from "./tab-window";

test("whatever is chosen among a thousand sheets is drawn", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }).chain((count) =>
        fc.record({
          count: fc.constant(count),
          chosen: fc.integer({ min: 0, max: count - 1 }),
          first: fc.integer({ min: 0, max: 2000 })
        })
      ),
      ({ count, chosen, first }) => {
        const begin = windowAround(first, chosen, count);
        expect(begin).toBeGreaterThanOrEqual(0);
        expect(chosen).toBeGreaterThanOrEqual(begin);
        expect(chosen).toBeLessThan(begin + DRAWN_TABS);
      }
    )
  );
});

test("the window stays where it is as long as it shows the chosen sheet", () => {
  expect(windowAround(10, 12, 100)).toBe(10);
  expect(windowAround(10, 9, 100)).toBe(9);
});

test("the chosen tab comes wholly into sight, and no further than that", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 30, max: 220 }), { minLength: 1, maxLength: DRAWN_TABS }),
      fc.integer({ min: 240, max: 2000 }),
      fc.nat(),
      (widths, width, pick) => {
        const chosen = pick % widths.length;
        let left = 0;
        const edges = widths.map((one) => ({ left, right: (left += one) }));
        const steps = stepsIntoSight(edges, chosen, width);
        const right = edges[chosen]?.right ?? 0;
        expect(steps).toBeLessThanOrEqual(chosen);
        expect(right - (edges[steps]?.left ?? 0)).toBeLessThanOrEqual(width);
        if (steps > 0) expect(right - (edges[steps - 1]?.left ?? 0)).toBeGreaterThan(width);
      }
    )
  );
});
