import type { Cell } from "../../src/workbook/snapshot";
import { lookupOf } from "../../src/workbook/cell-lookup";
import { sheetNamed } from "../../src/workbook/snapshot";
import { makeBook } from "./book/make-book";
import { randomFrom } from "./random";
import type { Place, TrueBook, TrueGrid } from "./truth";

const books = Array.from({ length: 250 }, (_, index) => makeBook(randomFrom(`generator ${index}`)));

/** An amount in ticks as a careful person reads the cell, without the program's reading. */
function ticksIn(cell: Cell | undefined, scale: number): number {
  const value = cell?.value ?? null;
  const text =
    typeof value === "number" ? String(value) : typeof value === "string" ? value.normalize("NFKC") : "";
  if (text === "" || /^[-–]$/.test(text)) return 0;
  const negative = /^[△(-]/.test(text) ? -1 : 1;
  return negative * Math.round(Number(text.replace(/[△(),-]/g, "")) * 10 ** scale);
}

function figuresOf(book: TrueBook, grid: TrueGrid): readonly (readonly number[])[] {
  const lookup = lookupOf(sheetNamed(book.snapshot, grid.sheet)!);
  return grid.rows.map((_, row) =>
    grid.columns.map((__, column) => {
      const at = grid.at({ row, column });
      return ticksIn(lookup.at(at.row, at.column), grid.scale);
    })
  );
}

const added = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);

test("every sum of a clean workbook holds, added up from its cells", () => {
  let checked = 0;
  for (const book of books)
    for (const grid of book.pledges.flatMap(({ grids }) => grids)) {
      if (book.layout.rounded === "yes") continue;
      const figures = figuresOf(book, grid);
      expect(figures).toEqual(grid.ticks);
      figures.forEach((line) => {
        const of = (...roles: readonly string[]): number =>
          added(line.filter((_, at) => roles.includes(grid.columns[at]!.role)));
        expect(of("grand-total")).toBe(of("prior", "year", "after"));
        if (grid.columns.some(({ role }) => role === "term-subtotal"))
          expect(of("term-subtotal")).toBe(of("year"));
        checked += 1;
      });
      grid.columns.forEach((_, column) => {
        const of = (wanted: (row: TrueGrid["rows"][number]) => boolean): number =>
          added(figures.flatMap((line, at) => (wanted(grid.rows[at]!) ? [line[column]!] : [])));
        if (grid.rows.length > 1)
          expect(of(({ role }) => role === "total")).toBe(of(({ role }) => role === "source"));
        if (grid.rows.some(({ role }) => role === "group"))
          expect(of(({ role }) => role === "group")).toBe(of(({ group }) => group !== null));
      });
    }
  expect(checked).toBeGreaterThan(2000);
});

test("a sum of rounded figures misses by no more than their rounding", () => {
  let missing = 0;
  for (const book of books.filter(({ layout }) => layout.rounded === "yes"))
    for (const grid of book.pledges.flatMap(({ grids }) => grids))
      for (const sum of grid.sums) {
        const at = ({ row, column }: Place): number => grid.ticks[row]![column]!;
        const miss = Math.abs(at(sum.total) - added(sum.addends.map(at)));
        expect(2 * miss).toBeLessThanOrEqual(sum.addends.length + 1);
        if (miss > 0) missing += 1;
      }
  expect(missing).toBeGreaterThan(0);
});

test("nothing was secured that was not planned, nor spent that was not secured", () => {
  for (const { pledges } of books)
    for (const { grids } of pledges) {
      const [plan, secured, executed] = ["plan", "secured", "executed"].map((kind) =>
        grids.find((grid) => grid.kind === kind)
      );
      for (const [less, more] of [
        [secured, plan],
        [executed, secured],
        [executed, plan]
      ] as const)
        less?.ticks.forEach((line, row) => {
          line.forEach((ticks, column) => {
            if (more && ticks > 0) expect(ticks).toBeLessThanOrEqual(more.ticks[row]![column]!);
          });
        });
    }
});

test("the items of a year come to what the grid says", () => {
  let years = 0;
  for (const { pledges } of books)
    for (const { items, grids } of pledges) {
      const grid = grids.find(({ kind }) => kind === "executed");
      for (const year of new Set(items.map((item) => item.year))) {
        const column = grid!.columns.findIndex(
          (candidate) => candidate.year === year && candidate.role === "year"
        );
        const total = grid!.rows.findIndex(({ role }) => role === "total");
        const told = added(items.filter((item) => item.year === year).map(({ ticks }) => ticks));
        expect(told).toBe(grid!.ticks[total]![column]);
        years += 1;
      }
    }
  expect(years).toBeGreaterThan(100);
});

test("the same seed makes the same workbooks, another seed others", () => {
  const sheets = (seed: string): string => JSON.stringify(makeBook(randomFrom(seed)).snapshot);
  expect(sheets("one")).toBe(sheets("one"));
  expect(sheets("one")).not.toBe(sheets("two"));
});

test("no two cells of a sheet stand at one place, and no merged areas overlap", () => {
  for (const { snapshot } of books)
    for (const { cells, merges } of snapshot.sheets) {
      expect(new Set(cells.map(({ row, column }) => `${row},${column}`)).size).toBe(cells.length);
      const taken = new Set<string>();
      for (const { top, left, bottom, right } of merges)
        for (let row = top; row <= bottom; row++)
          for (let column = left; column <= right; column++) {
            expect(taken.has(`${row},${column}`)).toBe(false);
            taken.add(`${row},${column}`);
          }
      for (const { row, column } of cells) {
        const inside = merges.find(
          (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right
        );
        if (inside) expect([row, column]).toEqual([inside.top, inside.left]);
      }
    }
});
