import fc from "fast-check";
import { consistentGrid, FULL, type DrawnGrid } from "../../tests/builders/random-grid";
import { added, judged, type Edit, type Verdicts } from "../../tests/builders/slipped-grid";

type Draw = (most: number) => number;
type Place = readonly [row: number, column: number];

/** Slips of a figure that officers make; each only where it changes the figure. */
const SLIPS: readonly ((right: number, draw: Draw) => number)[] = [
  (right) => right * 10,
  (right) => right * 1000,
  (right) => Number(String(right).slice(0, -2) + Array.from(String(right).slice(-2)).reverse().join("")),
  (right, draw) => right + 1 + draw(99),
  (_, draw) => 1 + draw(5000),
  () => 0
];

/** Where the wrong cells lie; rows and columns of totals among them. */
const PLACES: readonly (readonly [
  string,
  (rows: number, columns: number, draw: Draw) => readonly Place[]
])[] = [
  [
    "two in one row",
    (rows, columns, draw) => {
      const row = draw(rows);
      return [0, 1].map(() => [row, draw(columns)] as const);
    }
  ],
  [
    "two in one column",
    (rows, columns, draw) => {
      const column = draw(columns);
      return [0, 1].map(() => [draw(rows), column] as const);
    }
  ],
  [
    "an item and the total of its column",
    (rows, columns, draw) => {
      const column = draw(columns);
      return [
        [0, column],
        [1 + draw(rows - 1), column]
      ];
    }
  ],
  ["three anywhere", (rows, columns, draw) => [0, 1, 2].map(() => [draw(rows), draw(columns)] as const)],
  [
    "three in one row",
    (rows, columns, draw) => {
      const row = draw(rows);
      return [0, 1, 2].map(() => [row, draw(columns)] as const);
    }
  ],
  [
    "three that cross",
    (rows, columns, draw) => {
      const [row, column] = [draw(rows), draw(columns)];
      return [
        [row, column],
        [row, draw(columns)],
        [draw(rows), column]
      ];
    }
  ]
];

function editsAt({ figures }: DrawnGrid, places: readonly Place[], draw: Draw): readonly Edit[] | null {
  const edits = places.map(([row, column]): Edit => {
    const right = figures[row]?.[column] ?? 0;
    return { row, column, wrong: (SLIPS[draw(SLIPS.length)] ?? Number)(right, draw) };
  });
  const apart = new Set(places.map((place) => place.join())).size === places.length;
  const changed = edits.every(({ row, column, wrong }) => wrong !== figures[row]?.[column]);
  return apart && changed ? edits : null;
}

test.each(PLACES)("%s: each sum names its own wrong cells first, with the right values", (_, place) => {
  const verdicts: Verdicts[] = [];
  fc.assert(
    fc.property(
      consistentGrid({ ...FULL, sources: 4, years: 4 }),
      fc.infiniteStream(fc.nat({ max: 9999 })),
      (drawn, numbers) => {
        const draw: Draw = (most) => Number(numbers.next().value) % most;
        const [line = []] = drawn.figures;
        const edits = editsAt(drawn, place(drawn.figures.length, line.length, draw), draw);
        if (edits) verdicts.push(judged(drawn, edits));
      }
    ),
    { numRuns: 150, seed: 20260701 }
  );
  const { sums, right, certainAndWrong } = added(verdicts);
  expect(sums).toBeGreaterThan(200);
  expect(right / sums).toBeGreaterThan(0.97);
  expect(certainAndWrong / sums).toBeLessThan(0.02);
});
