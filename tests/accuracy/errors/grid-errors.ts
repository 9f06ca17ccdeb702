import type { Content } from "../book/canvas";
import type { Random } from "../random";
import { placeKey, type Place, type TrueBook, type TrueGrid } from "../truth";
import { slip, ticksAt } from "./grid-change";
import type { ErrorClass, Seed, Seeded } from "./seeded";

/** A slip in one grid, at a place that was drawn; null where the place does not do. */
type SlipAt = (book: TrueBook, grid: TrueGrid, place: Place, random: Random) => Seeded | null;

/** So many places are tried. */
const TRIES = 80;

function anywhere(at: SlipAt, wanted: (grid: TrueGrid, place: Place) => boolean = isTyped): Seed {
  return (book, random) => {
    const grids = book.pledges.flatMap((pledge) => pledge.grids);
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const grid = random.pick(grids);
      const place = {
        row: random.int(0, grid.rows.length - 1),
        column: random.int(0, grid.columns.length - 1)
      };
      const seeded = wanted(grid, place) ? at(book, grid, place, random) : null;
      if (seeded) return seeded;
    }
    return null;
  };
}

function isTyped(grid: TrueGrid, place: Place): boolean {
  return !grid.formulas.some((sum) => placeKey(sum.total) === placeKey(place)) && isPlain(grid, place);
}

/** No text, whose notation is told anyway; no row in brackets, about which the officer is asked. */
function isPlain(grid: TrueGrid, place: Place): boolean {
  return !grid.texts.has(placeKey(place)) && grid.rows[place.row]?.bracketed === false;
}

function isTotal(grid: TrueGrid, place: Place): boolean {
  return isTyped(grid, place) && grid.sums.some((sum) => placeKey(sum.total) === placeKey(place));
}

const grid = (name: string, seed: Seed): ErrorClass => ({
  name,
  needs: {},
  severity: "error",
  seed
});

const singleCell = anywhere((book, grid, place, random) => {
  const ticks = ticksAt(grid, place);
  const size = Math.max(9, Math.abs(ticks));
  return slip(book, grid, [[place, ticks + random.pick([-1, 1]) * random.int(1, size)]]);
});

const transposed = anywhere((book, grid, place, random) => {
  const ticks = ticksAt(grid, place);
  const digits = String(ticks).split("");
  const at = random.int(0, digits.length - 2);
  const [one, other] = [digits[at], digits[at + 1]];
  if (ticks <= 0 || digits.length < 2 || one === undefined || other === undefined || one === other)
    return null;
  if (at === 0 && other === "0") return null;
  digits[at] = other;
  digits[at + 1] = one;
  return slip(book, grid, [[place, Number(digits.join(""))]]);
});

/** A total that leaves out an addend, or takes it twice. */
function miscounted(factor: 1 | -1): Seed {
  return anywhere((book, grid, place, random) => {
    const sums = grid.sums.filter((sum) => placeKey(sum.total) === placeKey(place));
    const addend = ticksAt(grid, random.pick(random.pick(sums).addends));
    return addend === 0 ? null : slip(book, grid, [[place, ticksAt(grid, place) + factor * addend]]);
  }, isTotal);
}

const unitSlip = anywhere((book, grid, place, random) => {
  const ticks = ticksAt(grid, place);
  const factor = random.pick([10, 100, 1000]);
  const smaller = ticks % factor === 0 && random.chance(0.5);
  return slip(book, grid, [[place, smaller ? ticks / factor : ticks * factor]]);
});

/** A row that was typed in the next smaller unit. */
const unitSlipOfRow = anywhere((book, grid, place, random) => {
  const factor = random.pick([10, 100, 1000]);
  const changes = grid.columns.map((_, column): readonly [Place, number] => [
    { row: place.row, column },
    ticksAt(grid, { row: place.row, column }) * factor
  ]);
  const real = changes.filter(([at, ticks]) => ticks !== 0 && isTyped(grid, at));
  return real.length > 1 && grid.rows.length > 2 && grid.rows[place.row]?.role === "source"
    ? slip(book, grid, real)
    : null;
});

const sign = anywhere((book, grid, place) => slip(book, grid, [[place, -ticksAt(grid, place)]]));

const decimalForComma = anywhere((book, grid, place, random) => {
  const ticks = ticksAt(grid, place);
  if (grid.scale > 0 || ticks < 1000 || ticks >= 1_000_000) return null;
  const shown = (ticks / 1000).toFixed(3);
  const content: Content = { value: random.chance(0.5) ? shown : Number(shown) };
  return slip(book, grid, [[place, ticks / 1000]], content);
});

/** An amount of one year in the next year's column, or of one source in the next source's row. */
function exchanged(along: "row" | "column"): Seed {
  return anywhere((book, grid, place) => {
    const next =
      along === "column"
        ? { row: place.row, column: place.column + 1 }
        : { row: place.row + 1, column: place.column };
    const roles = [place, next].map((at) => [grid.rows[at.row]?.role, grid.columns[at.column]?.role]);
    const leaves = roles.every(([row, column]) => row === "source" && column === "year");
    if (!leaves || !isPlain(grid, next)) return null;
    return slip(book, grid, [
      [place, ticksAt(grid, next)],
      [next, ticksAt(grid, place)]
    ]);
  });
}

/** Two or three cells that slipped one by one. */
const overlapping = anywhere((book, grid, place, random) => {
  const places = new Map([[placeKey(place), place]]);
  for (let more = random.int(1, 2); more > 0; more--) {
    const other = {
      row: random.int(0, grid.rows.length - 1),
      column: random.int(0, grid.columns.length - 1)
    };
    if (isTyped(grid, other)) places.set(placeKey(other), other);
  }
  if (places.size < 2) return null;
  const changes = [...places.values()].map((at): readonly [Place, number] => {
    const ticks = ticksAt(grid, at);
    return [at, ticks + random.pick([-1, 1]) * random.int(1, Math.max(9, Math.abs(ticks)))];
  });
  return slip(book, grid, changes);
});

export const GRID_ERRORS: readonly ErrorClass[] = [
  grid("single-cell", singleCell),
  grid("transposed-digits", transposed),
  grid("omitted-addend", miscounted(-1)),
  grid("doubled-addend", miscounted(1)),
  grid("unit-slip", unitSlip),
  { ...grid("unit-slip-row", unitSlipOfRow), needs: { formulas: "typed", form: "sheet-a-card" } },
  grid("sign", sign),
  { ...grid("decimal-for-comma", decimalForComma), needs: { unit: "백만원", decimals: "0" } },
  { ...grid("shifted-column", exchanged("column")), needs: { form: "sheet-a-card" } },
  { ...grid("wrong-source-row", exchanged("row")), needs: { form: "sheet-a-card" } },
  grid("overlapping", overlapping)
];
