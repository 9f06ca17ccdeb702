import { formatCell } from "../../../src/workbook/address";
import { formulaOf } from "../book/formula";
import type { Random } from "../random";
import { plainOf, type TrueBook, type TrueGrid, type TrueSum } from "../truth";
import { editCells } from "./edit-snapshot";
import { refOf, slip, ticksAt } from "./grid-change";
import type { ErrorClass, Seed, Seeded } from "./seeded";

type SlipOfSum = (book: TrueBook, grid: TrueGrid, sum: TrueSum, random: Random) => Seeded | null;

const TRIES = 60;

function anyFormula(at: SlipOfSum): Seed {
  return (book, random) => {
    const grids = book.pledges.flatMap(({ grids }) => grids).filter(({ formulas }) => formulas.length > 0);
    for (let attempt = 0; grids.length > 0 && attempt < TRIES; attempt++) {
      const grid = random.pick(grids);
      const seeded = at(book, grid, random.pick(grid.formulas), random);
      if (seeded) return seeded;
    }
    return null;
  };
}

/** A figure typed over a formula, which stayed when its addends changed. */
const stale: SlipOfSum = (book, grid, sum, random) => {
  const ticks = ticksAt(grid, sum.total);
  if (ticks === 0) return null;
  const seeded = slip(book, grid, [
    [sum.total, ticks + random.pick([-1, 1]) * random.int(1, Math.abs(ticks))]
  ]);
  return seeded && { ...seeded, formula: formulaOf(sum.addends, grid.at, book.layout) };
};

/** A formula that leaves out one of its addends, at an end of its range. */
const short: SlipOfSum = (book, grid, sum, random) => {
  const addends = [...sum.addends].sort((one, other) => one.row - other.row || one.column - other.column);
  const left = random.chance(0.7) ? addends.slice(0, -1) : addends.slice(1);
  const [out] = sum.addends.filter((addend) => !left.includes(addend));
  if (left.length === 0 || !out || ticksAt(grid, out) === 0) return null;
  const value = ticksAt(grid, sum.total) - ticksAt(grid, out);
  const seeded = slip(book, grid, [[sum.total, value]]);
  const formula = formulaOf(left, grid.at, book.layout);
  const content = { value: value / 10 ** grid.scale, formula, format: "#,##0" };
  return (
    seeded && {
      ...seeded,
      formula: formulaOf(sum.addends, grid.at, book.layout),
      snapshot: editCells(seeded.snapshot, grid.sheet, new Map([[formatCell(grid.at(sum.total)), content]]))
    }
  );
};

/** The file keeps a result that its formula no longer gives. */
const unrefreshed: SlipOfSum = (book, grid, sum, random) => {
  const ticks = ticksAt(grid, sum.total);
  const other = ticks + random.pick([-1, 1]) * random.int(1, Math.max(9, Math.abs(ticks)));
  const formula = formulaOf(sum.addends, grid.at, book.layout);
  const content = { value: other / 10 ** grid.scale, formula, format: "#,##0" };
  return {
    snapshot: editCells(book.snapshot, grid.sheet, new Map([[formatCell(grid.at(sum.total)), content]])),
    cells: [refOf(grid, sum.total)],
    values: [plainOf(ticks, grid.scale)],
    formula,
    explanations: null
  };
};

export const FORMULA_ERRORS: readonly ErrorClass[] = [
  { name: "hardcoded-stale", needs: { formulas: "all" }, severity: "error", seed: anyFormula(stale) },
  { name: "formula-range", needs: { formulas: "all" }, severity: "error", seed: anyFormula(short) },
  { name: "stale-value", needs: { formulas: "all" }, severity: "error", seed: anyFormula(unrefreshed) }
];
