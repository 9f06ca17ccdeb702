import fc from "fast-check";
import { HashList, packCells, unpackCells, unpackHashes } from "./packed-cells";

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

test("cells come out as they went in, those of several sheets with one list of hashes", () => {
  fc.assert(
    fc.property(cells, cells, (one, other) => {
      const list = new HashList();
      const texts = [packCells(one, list), packCells(other, list)];
      const hashes = unpackHashes(list.packed) ?? [];
      expect(texts.map((text) => unpackCells(text, hashes))).toEqual([one, other]);
    })
  );
});

test("a text that was cut, is no base64, or names a hash that is not there is refused", () => {
  const list = new HashList();
  const text = packCells([{ row: 3, column: 2, value: 77, formula: null }], list);
  expect(unpackCells(text, [77])).toHaveLength(1);
  expect(unpackCells(text, [])).toBeNull();
  expect(unpackCells(text.slice(0, 4), [77])).toBeNull();
  expect(unpackCells("가", [77])).toBeNull();
  expect(unpackHashes("AAAA")).toBeNull();
});
