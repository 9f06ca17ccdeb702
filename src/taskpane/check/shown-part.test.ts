import fc from "fast-check";
import { BEGINNING, CHUNK, holding, MOST, within, withMoreAfter, withMoreBefore } from "./shown-part";

test("grows at the end that is asked for, and lets go of the other", () => {
  let part = within(BEGINNING, 1000);
  expect(part).toEqual({ from: 0, to: CHUNK });
  part = withMoreAfter(part, 1000);
  expect(part).toEqual({ from: 0, to: 2 * CHUNK });
  part = withMoreAfter(withMoreAfter(part, 1000), 1000);
  expect(part).toEqual({ from: CHUNK, to: 4 * CHUNK });
  expect(withMoreBefore(part)).toEqual({ from: 0, to: 3 * CHUNK });
});

test("jumps to a row far away", () => {
  expect(holding(BEGINNING, 4999, 5000)).toEqual({ from: 4900, to: 5000 });
  expect(holding({ from: 4900, to: 5000 }, 0, 5000)).toEqual(BEGINNING);
  expect(holding(BEGINNING, 2000, 5000)).toEqual({ from: 1950, to: 2050 });
});

test("a list that has become shorter shows its end", () => {
  expect(within({ from: 4900, to: 5000 }, 4950)).toEqual({ from: 4850, to: 4950 });
  expect(within({ from: 4900, to: 5000 }, 30)).toEqual({ from: 0, to: 30 });
  expect(within(BEGINNING, 0)).toEqual({ from: 0, to: 0 });
});

test("whatever is done, the part lies in the list, is not empty, not too long, and holds the row", () => {
  const moves = fc.array(fc.oneof(fc.constant("more"), fc.constant("before"), fc.nat(5000)), {
    maxLength: 40
  });
  fc.assert(
    fc.property(moves, fc.integer({ min: 1, max: 5000 }), (all, length) => {
      let part = within(BEGINNING, length);
      for (const move of all) {
        const row = typeof move === "number" ? move % length : null;
        if (row !== null) part = holding(part, row, length);
        else part = move === "more" ? withMoreAfter(part, length) : withMoreBefore(part);
        expect(within(part, length)).toEqual(part);
        expect(part.to - part.from).toBeGreaterThan(0);
        expect(part.to - part.from).toBeLessThanOrEqual(MOST);
        if (row !== null) expect(part.from <= row && row < part.to).toBe(true);
      }
    })
  );
});
