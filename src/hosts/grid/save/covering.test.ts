import fc from "fast-check";
import { compareCells, formatRange, type CellAt } from "../../../workbook/address";
import { covering } from "./covering";

test("a block is one rectangle, and so are equal runs below one another", () => {
  const block: CellAt[] = [0, 1, 2].flatMap((row) => [1, 2].map((column) => ({ row, column })));
  expect(covering(block).map(formatRange)).toEqual(["B1:C3"]);
  expect(covering([...block, { row: 2, column: 5 }]).map(formatRange)).toEqual(["B1:C3", "F3"]);
  expect(covering([])).toEqual([]);
});

test("exactly the cells are covered, each once", () => {
  const cell = fc.record({ row: fc.nat(5), column: fc.nat(5) });
  const cells = fc.uniqueArray(cell, { selector: ({ row, column }) => row * 6 + column });
  fc.assert(
    fc.property(cells, (some) => {
      const sorted = [...some].sort(compareCells);
      const found = covering(sorted).flatMap(({ top, left, bottom, right }) => {
        const within: CellAt[] = [];
        for (let row = top; row <= bottom; row++)
          for (let column = left; column <= right; column++) within.push({ row, column });
        return within;
      });
      expect(found.sort(compareCells)).toEqual(sorted);
    })
  );
});
