import { refusalOf } from "../../tests/builders/refusal-of";
import { formatRange, parseRange, type Rectangle } from "./address";
import { rowPlaces } from "./repeated-rows";

function range(text: string): Rectangle {
  const parsed = parseRange(text);
  if (!parsed) throw new Error(text);
  return parsed;
}

const places = rowPlaces([
  { rows: "10", times: 0 },
  { rows: "3:4", times: 3 },
  { rows: "7", times: 1 }
]);

test("a row stands where the runs above it leave it, once for every time that it is repeated", () => {
  expect([0, 1, 2, 3, 4, 8, 9, 10].map((row) => places.placesOf(row))).toEqual([
    [0],
    [1],
    [2, 4, 6],
    [3, 5, 7],
    [8],
    [12],
    [],
    [13]
  ]);
  expect(places.growth).toBe(3);
});

test("a row of the copy tells which one it stands for, and which time", () => {
  for (let row = 0; row < 20; row++) {
    places.placesOf(row).forEach((place, time) => {
      expect(places.sourceOf(place)).toEqual({ row, time });
    });
  }
});

test("ranges are repeated with their rows, or grow with them", () => {
  const ranges = (text: string): readonly string[] => places.rangesOf(range(text)).map(formatRange);
  expect(ranges("A3:B4")).toEqual(["A3:B8"]);
  expect(ranges("A3:B3")).toEqual(["A3:B3", "A5:B5", "A7:B7"]);
  expect(ranges("A2:A3")).toEqual(["A2:A3", "A5", "A7"]);
  expect(ranges("A1:A12")).toEqual(["A1:A15"]);
  expect(ranges("A10:C10")).toEqual([]);
  expect(ranges("A1:A1048576")).toEqual(["A1:A1048576"]);
});

test("a merge within the run is repeated, one around it grows, one that it cuts is refused", () => {
  const merges = (text: string): readonly string[] => places.mergesOf(range(text)).map(formatRange);
  expect(merges("A3:A4")).toEqual(["A3:A4", "A5:A6", "A7:A8"]);
  expect(merges("B4:C4")).toEqual(["B4:C4", "B6:C6", "B8:C8"]);
  expect(merges("A2:A4")).toEqual(["A2:A8"]);
  expect(merges("A9:B10")).toEqual(["A13:B13"]);
  expect(merges("A9:A10")).toEqual([]);
  expect(merges("A10:B10")).toEqual([]);
  expect(refusalOf(() => merges("A4:A5"))).toBe("rows-cut-merge");
});

test.each([
  [[{ rows: "3:4", times: -1 }], "rows-invalid"],
  [[{ rows: "A1", times: 2 }], "rows-invalid"],
  [[{ rows: "0:4", times: 2 }], "rows-invalid"],
  [
    [
      { rows: "3:4", times: 2 },
      { rows: "4:5", times: 1 }
    ],
    "rows-invalid"
  ],
  [[{ rows: "3:4", times: 600_000 }], "rows-too-many"]
])("runs that cannot be repeated are refused: %j", (repeated, code) => {
  expect(refusalOf(() => rowPlaces(repeated))).toBe(code);
});
