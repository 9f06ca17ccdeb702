import fc from "fast-check";
import { packCells, unpackCells } from "./packed-cells";

const hash = fc.nat({ max: 2 ** 48 - 1 });
const cells = fc
  .uniqueArray(
    fc.record({
      row: fc.nat(1_048_575),
      column: fc.nat(16_383),
      value: hash,
      formula: fc.option(hash)
    }),
    { selector: ({ row, column }) => `${row},${column}` }
  )
  .map((list) => [...list].sort((one, other) => one.row - other.row || one.column - other.column));

test("cells come out as they went in", () => {
  fc.assert(
    fc.property(cells, (list) => {
      expect(unpackCells(packCells(list))).toEqual(list);
    })
  );
});

test("a text that was cut or is no base64 is refused", () => {
  const text = packCells([{ row: 3, column: 2, value: 77, formula: null }]);
  expect(unpackCells(text.slice(0, 8))).toBeNull();
  expect(unpackCells("가")).toBeNull();
});
