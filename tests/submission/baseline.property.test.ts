import fc from "fast-check";
import { baselineOf } from "../../src/pledge/baseline-of";
import { baselineSchema, type Baseline } from "../../src/pledge/baseline";
import { formatCellRef, type CellRef } from "../../src/workbook/address";
import type { CalendarDate } from "../../src/pledge/calendar-date";
import { decimal, type Decimal } from "../../src/pledge/decimal";
import { convert } from "../../src/pledge/money";
import { readBook } from "../../src/reading";
import { checkBook } from "../../src/rules/check";
import type { Finding } from "../../src/rules/finding";
import type { Grid } from "../../src/pledge/grid";
import type { PledgeBook } from "../../src/pledge/pledge-book";
import type { Snapshot } from "../../src/workbook/snapshot";
import { makeBook } from "../accuracy/book/make-book";
import { randomFrom } from "../accuracy/random";

const RULES = [
  "baseline-closed-year",
  "baseline-execution-fell",
  "baseline-pledge-lost",
  "baseline-rate-fell"
];

interface Made {
  readonly book: PledgeBook;
  readonly snapshot: Snapshot;
  readonly basisDate: CalendarDate;
}

function made(seed: string): Made {
  const { snapshot, basisDate } = makeBook(randomFrom(seed));
  return { book: readBook(snapshot), snapshot, basisDate };
}

function compared({ book, snapshot, basisDate }: Made, baseline: Baseline): readonly Finding[] {
  return checkBook(book, snapshot, { basisDate, publicCopy: false, baseline, rules: RULES }).findings;
}

/** As the workbook keeps it. */
const kept = ({ book, basisDate }: Made): Baseline =>
  baselineSchema.parse(JSON.parse(JSON.stringify(baselineOf(book, basisDate))));

const seeds = fc.integer({ min: 0, max: 1_000_000 }).map((seed) => `last submission ${seed}`);

test("a book beside its own figures has nothing to tell", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const book = made(seed);
      expect(compared(book, kept(book))).toEqual([]);
    }),
    { numRuns: 80 }
  );
});

const FINER = { 억원: "백만원", 백만원: "천원", 천원: "원" } as const;
const COARSER = { 백만원: "억원", 천원: "백만원", 원: "천원" } as const;

test("the same figures in a finer unit, or rounded or cut off to a coarser one, have nothing to tell", () => {
  let coarser = 0;
  fc.assert(
    fc.property(seeds, fc.constantFrom("finer", "rounded", "cut"), (seed, how) => {
      const before = made(seed);
      const pledges = before.book.pledges.map((pledge) => ({
        ...pledge,
        grids: pledge.grids.map((grid) => inOtherUnit(grid, how))
      }));
      if (how !== "finer") coarser += 1;
      expect(compared({ ...before, book: { ...before.book, pledges } }, kept(before))).toEqual([]);
    }),
    { numRuns: 80 }
  );
  expect(coarser).toBeGreaterThan(20);
});

function inOtherUnit(grid: Grid, how: "finer" | "rounded" | "cut"): Grid {
  const unit = grid.unit?.value;
  const other = unit && (how === "finer" ? member(FINER, unit) : member(COARSER, unit));
  if (!grid.unit || !unit || !other) return grid;
  const cells = grid.cells.map((line) =>
    line.map((cell) => {
      if (!cell.amount) return cell;
      const exact = convert({ value: cell.amount, unit }, other).value;
      return { ...cell, amount: how === "finer" ? exact : whole(exact, how === "rounded") };
    })
  );
  return { ...grid, unit: { ...grid.unit, value: other }, cells };
}

function member<Key extends string, Value>(of: Readonly<Record<Key, Value>>, key: string): Value | undefined {
  return Object.entries<Value>(of).find(([name]) => name === key)?.[1];
}

/** To a whole figure: half away from zero, or towards it. */
function whole({ coefficient, scale }: Decimal, rounded: boolean): Decimal {
  const step = 10n ** BigInt(scale);
  const half = !rounded ? 0n : coefficient < 0n ? -step / 2n : step / 2n;
  return decimal((coefficient + half) / step);
}

test("one changed amount of a closed year is found, and its cell is named", () => {
  let tried = 0;
  fc.assert(
    fc.property(seeds, fc.nat(), fc.integer({ min: 1, max: 999 }), (seed, pick, more) => {
      const before = made(seed);
      const places = closedPlaces(before);
      const place = places[pick % Math.max(1, places.length)];
      if (!place) return;
      tried += 1;
      const after = withMore(before, place, more);
      const findings = compared(after, kept(before)).filter(({ rule }) => rule === "baseline-closed-year");
      expect(
        findings
          .flatMap(({ cells }) => cells)
          .map((cell) => formatCellRef({ ...cell, row: cell.top, column: cell.left }))
      ).toContain(formatCellRef(place.cell));
    }),
    { numRuns: 80 }
  );
  expect(tried).toBeGreaterThan(30);
});

interface ClosedPlace {
  readonly pledge: number;
  readonly grid: number;
  readonly row: number;
  readonly column: number;
  readonly cell: CellRef;
}

/** Amounts of a source in a year that was over when the book was sent. */
function closedPlaces({ book, basisDate }: Made): readonly ClosedPlace[] {
  return book.pledges.flatMap(({ grids }, pledge) =>
    grids.flatMap((grid, at) =>
      grid.rows.flatMap((row, rowAt) =>
        grid.columns.flatMap((column, columnAt) => {
          const cell = grid.cells[rowAt]?.[columnAt];
          const closed = column.role === "year" && (column.year ?? 9999) < basisDate.year;
          return row.role === "source" && closed && cell?.amount
            ? [{ pledge, grid: at, row: rowAt, column: columnAt, cell: cell.cell }]
            : [];
        })
      )
    )
  );
}

function withMore(from: Made, place: ClosedPlace, more: number): Made {
  const changed = (grid: Grid): Grid => ({
    ...grid,
    cells: grid.cells.map((line, row) =>
      line.map((cell, column) =>
        row === place.row && column === place.column && cell.amount
          ? { ...cell, amount: decimal(cell.amount.coefficient + BigInt(more), cell.amount.scale) }
          : cell
      )
    )
  });
  const pledges = from.book.pledges.map((pledge, at) =>
    at === place.pledge
      ? {
          ...pledge,
          grids: pledge.grids.map((grid, gridAt) => (gridAt === place.grid ? changed(grid) : grid))
        }
      : pledge
  );
  return { ...from, book: { ...from.book, pledges } };
}
