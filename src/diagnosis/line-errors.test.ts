import fc from "fast-check";
import { consistentGrid, FULL, type DrawnGrid } from "../../tests/builders/random-grid";
import { added, judged, type Edit, type Verdicts } from "../../tests/builders/slipped-grid";

/** Draws a slip of a whole line into a grid; null where the grid has no place for it. */
type Slip = (drawn: DrawnGrid, draw: (most: number) => number) => readonly Edit[] | null;

const FACTORS = [10, 100, 1000];

/** Rows and columns of the drawn grid by what they are. */
function places(drawn: DrawnGrid): {
  readonly sources: readonly number[];
  readonly columns: readonly number[];
  readonly leaves: readonly number[];
  readonly years: readonly number[];
  readonly subtotal: number;
  readonly group: number;
} {
  const { rows, columns } = drawn.grid;
  const at = (wanted: (role: string) => boolean): readonly number[] =>
    columns.flatMap(({ role }, index) => (wanted(role) ? [index] : []));
  return {
    sources: rows.flatMap(({ role }, index) => (role === "source" ? [index] : [])),
    columns: at(() => true),
    leaves: at((role) => role !== "grand-total" && role !== "term-subtotal"),
    years: at((role) => role === "year"),
    subtotal: columns.findIndex(({ role }) => role === "term-subtotal"),
    group: rows.findIndex(({ role }) => role === "group")
  };
}

const figure = (drawn: DrawnGrid, row: number, column: number): number => drawn.figures[row]?.[column] ?? 0;

/** Cells that become something else; two at least, or the slip is none of a line. */
function edits(
  drawn: DrawnGrid,
  cells: readonly (readonly [row: number, column: number, wrong: number])[]
): readonly Edit[] | null {
  const changed = cells
    .filter(([row, column, wrong]) => wrong !== figure(drawn, row, column))
    .map(([row, column, wrong]): Edit => ({ row, column, wrong }));
  return changed.length < 2 ? null : changed;
}

const pick = (of: readonly number[], draw: (most: number) => number): number => of[draw(of.length)] ?? 0;

const inAnotherUnit =
  (which: "columns" | "leaves"): Slip =>
  (drawn, draw) => {
    const row = pick(places(drawn).sources, draw);
    const factor = pick(FACTORS, draw);
    return edits(
      drawn,
      places(drawn)[which].map((column) => [row, column, figure(drawn, row, column) * factor])
    );
  };

const columnInAnotherUnit: Slip = (drawn, draw) => {
  const column = pick(places(drawn).leaves, draw);
  const factor = pick(FACTORS, draw);
  return edits(
    drawn,
    drawn.figures.map((_, row) => [row, column, figure(drawn, row, column) * factor])
  );
};

/** 계 misses a row everywhere, or has it twice. */
const miscounted =
  (sign: 1 | -1, line: (drawn: DrawnGrid, draw: (most: number) => number) => number): Slip =>
  (drawn, draw) => {
    const row = line(drawn, draw);
    if (row < 0) return null;
    return edits(
      drawn,
      places(drawn).columns.map((column) => [
        0,
        column,
        figure(drawn, 0, column) + sign * figure(drawn, row, column)
      ])
    );
  };

const aSource = (drawn: DrawnGrid, draw: (most: number) => number): number =>
  pick(places(drawn).sources, draw);

/** 총계 takes in 소계 and its years. */
const subtotalTwice: Slip = (drawn) => {
  const { subtotal } = places(drawn);
  return edits(
    drawn,
    drawn.figures.map((_, row) => [row, 0, figure(drawn, row, 0) + figure(drawn, row, subtotal)])
  );
};

const yearLeftOut: Slip = (drawn, draw) => {
  const { subtotal, years } = places(drawn);
  const year = pick(years, draw);
  return edits(
    drawn,
    drawn.figures.flatMap((_, row) =>
      [0, subtotal].map(
        (column) => [row, column, figure(drawn, row, column) - figure(drawn, row, year)] as const
      )
    )
  );
};

/** The years of one source, or of two neighbours, one column late. */
const shifted =
  (rows: number): Slip =>
  (drawn, draw) => {
    const { sources, years } = places(drawn);
    const from = draw(Math.max(1, sources.length - rows + 1));
    const block = sources.slice(from, from + rows);
    const last = years.at(-1) ?? 0;
    if (block.some((row) => figure(drawn, row, last) !== 0)) return null;
    return edits(
      drawn,
      block.flatMap((row) =>
        years.map(
          (column, at) => [row, column, at === 0 ? 0 : figure(drawn, row, years[at - 1] ?? 0)] as const
        )
      )
    );
  };

const rowLow: Slip = (drawn, draw) => {
  const { sources, leaves } = places(drawn);
  const column = pick(leaves, draw);
  if (figure(drawn, sources.at(-1) ?? 0, column) !== 0) return null;
  return edits(
    drawn,
    sources.map((row, at) => [row, column, at === 0 ? 0 : figure(drawn, sources[at - 1] ?? 0, column)])
  );
};

const exchanged: Slip = (drawn, draw) => {
  const { sources, leaves } = places(drawn);
  const column = pick(leaves, draw);
  const [one, other] = [pick(sources, draw), pick(sources, draw)];
  return edits(drawn, [
    [one, column, figure(drawn, other, column)],
    [other, column, figure(drawn, one, column)]
  ]);
};

const SLIPS: readonly (readonly [string, Slip])[] = [
  ["a row in another unit, its totals too", inAnotherUnit("columns")],
  ["a row in another unit, its totals not", inAnotherUnit("leaves")],
  ["a column in another unit", columnInAnotherUnit],
  ["a source that 계 leaves out", miscounted(-1, aSource)],
  ["a source that 계 has twice", miscounted(1, aSource)],
  ["a group that 계 has beside its children", miscounted(1, (drawn) => places(drawn).group)],
  ["소계 that 총계 has beside its years", subtotalTwice],
  ["a year that 소계 leaves out, 총계 with it", yearLeftOut],
  ["a row one column late", shifted(1)],
  ["two rows one column late", shifted(2)],
  ["a column one row low", rowLow],
  ["two amounts of a column exchanged", exchanged]
];

test.each(SLIPS)("%s: one cause, its own cells first, the right values", (_, slip) => {
  const verdicts: Verdicts[] = [];
  const shape = { ...FULL, sources: 4, years: 5 };
  fc.assert(
    fc.property(consistentGrid(shape), fc.infiniteStream(fc.nat({ max: 9999 })), (drawn, numbers) => {
      const found = slip(drawn, (most) => Number(numbers.next().value) % most);
      if (found) verdicts.push(judged(drawn, found));
    }),
    { numRuns: 150, seed: 20260701 }
  );
  const { sums, right, certainAndRight, certainAndWrong } = added(verdicts);
  expect(sums).toBeGreaterThan(20);
  expect(right / sums).toBeGreaterThan(0.97);
  // A line with one figure alone leaves room for another reading.
  expect(certainAndRight / sums).toBeGreaterThan(0.8);
  expect(certainAndWrong / sums).toBeLessThan(0.01);
});
