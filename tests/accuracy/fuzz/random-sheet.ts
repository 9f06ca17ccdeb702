import { compareCells, type Rectangle } from "../../../src/workbook/address";
import type { Cell, SheetSnapshot } from "../../../src/workbook/snapshot";
import { usedBy } from "../../../src/workbook/steps/cells";
import type { Random } from "../random";
import { WORDS } from "./words";

const NAMES = ["실천계획", "이행현황", "Sheet1", "1-1 현황", "총괄표", "공약'1"];

function valueOf(random: Random): Cell["value"] {
  const kind = random.unit();
  if (kind < 0.55) return random.pick(WORDS);
  if (kind < 0.85) return random.int(-50, 2100);
  if (kind < 0.9) return random.unit() * 10 ** random.int(-9, 15);
  if (kind < 0.94) return random.pick(WORDS) + random.pick(WORDS);
  return random.pick<Cell["value"]>([
    true,
    false,
    "",
    { error: "#REF!" },
    { error: "#DIV/0!" },
    1e308,
    -0,
    45_000
  ]);
}

function cellAt(row: number, column: number, random: Random): Cell {
  const kind = random.unit();
  if (kind < 0.04) return { row, column, value: null, formula: "=SUM(A1:A9)", uncomputed: true };
  if (kind < 0.1) return { row, column, value: random.int(0, 500), formula: "=SUM(B2:B5,D2)" };
  const format = kind < 0.16 ? random.pick(["yyyy-mm-dd", "0%", 'yyyy"년"', "#,##0"]) : undefined;
  return { row, column, value: valueOf(random), ...(format === undefined ? {} : { format }) };
}

/** A sheet of random labels, numbers, texts and merges: dense or sparse, small or with cells at the far end. */
export function randomSheet(random: Random, at: number): SheetSnapshot {
  const [height, width] = [random.int(1, 40), random.int(1, 16)];
  const filled = random.unit();
  const cells: Cell[] = [];
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++)
      if (random.chance(filled)) cells.push(cellAt(row, column, random));
  if (random.chance(0.05)) cells.push(cellAt(1_048_575, random.int(0, 16_383), random));
  if (random.chance(0.05)) cells.push(cellAt(random.int(0, 40), 16_383, random));
  const sorted = [...new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell])).values()].sort(
    compareCells
  );
  const name = `${random.pick(NAMES)}${at === 0 ? "" : at}`;
  return {
    id: name,
    name,
    visibility: random.chance(0.1) ? "hidden" : "visible",
    protected: false,
    used: usedBy(sorted),
    cells: sorted,
    merges: Array.from({ length: random.int(0, 8) }, () => mergeOf(random, height, width)),
    hiddenRows: random.chance(0.2) ? [{ first: 2, last: random.int(2, 12) }] : [],
    hiddenColumns: random.chance(0.2) ? [{ first: 1, last: random.int(1, 4) }] : [],
    notes: [],
    flags: []
  };
}

/** Merges may overlap, and reach beyond what is used: files that other programs wrote have such. */
function mergeOf(random: Random, height: number, width: number): Rectangle {
  const [top, left] = [random.int(0, height), random.int(0, width)];
  const far = random.chance(0.03);
  return {
    top,
    left,
    bottom: top + (far ? 20_000 : random.int(0, 4)),
    right: left + (far ? 300 : random.int(0, 5))
  };
}
