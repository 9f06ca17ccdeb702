import { decimal, formatDecimal, isZero, type Decimal } from "../../pledge/decimal";
import type { Grid, GridKind } from "../../pledge/grid";
import { convert, type Unit } from "../../pledge/money";
import type { Pledge } from "../../pledge/pledge";

/** A grid by its amounts: two grids with the same text have the same money at the same places. */
export interface Fingerprint {
  readonly grid: Grid;
  readonly text: string;
  /** Amounts other than 0. */
  readonly figures: number;
}

/** So many different amounts, and so many of them not round, are no chance. */
const DISTINCT = 4;
const NOT_ROUND = 3;

const ORDER: readonly GridKind[] = ["plan", "secured", "executed"];
const known = new WeakMap<Pledge, readonly Fingerprint[]>();
const NONE: readonly Fingerprint[] = [];

/** Of the pledge's grids that have enough to be told apart by: the plan first. Remembered: of a book few cards change. */
export function fingerprintsOf(pledge: Pledge): readonly Fingerprint[] {
  let prints = known.get(pledge);
  if (!prints) {
    const made = pledge.grids.flatMap((grid) => fingerprintOf(grid) ?? []);
    made.sort((one, other) => ORDER.indexOf(one.grid.kind) - ORDER.indexOf(other.grid.kind));
    known.set(pledge, (prints = made.length === 0 ? NONE : made));
  }
  return prints;
}

function fingerprintOf(grid: Grid): Fingerprint | null {
  if (!grid.unit) return null;
  const zeros = zerosOf(grid.unit.value);
  const parts: string[] = [];
  const amounts = new Set<string>();
  for (const [rowAt, row] of grid.rows.entries()) {
    if (row.role !== "source") continue;
    for (const [at, { role, key }] of grid.columns.entries()) {
      const amount = grid.cells[rowAt]?.[at]?.amount;
      if (!amount || isZero(amount) || role === "grand-total" || role === "term-subtotal") continue;
      const won = inWon(amount, zeros);
      amounts.add(won);
      parts.push(`${row.key} ${key} ${won}`);
    }
  }
  if (amounts.size < DISTINCT || [...amounts].filter(isNotRound).length < NOT_ROUND) return null;
  return { grid, text: [grid.kind, ...parts.sort()].join("\n"), figures: parts.length };
}

/** 6 of 백만원: 10^6 원 a unit. */
function zerosOf(unit: Unit): number {
  return formatDecimal(convert({ value: decimal(1), unit }, "원").value).length - 1;
}

const TRAILING_ZEROS = /0+$/;

/** The same amount gives the same text whatever its unit and scale: 64백만원 and 64,000천원 are "64e6". */
function inWon({ coefficient, scale }: Decimal, zeros: number): string {
  const digits = coefficient.toString();
  const figures = digits.replace(TRAILING_ZEROS, "");
  return `${figures}e${String(zeros - scale + digits.length - figures.length)}`;
}

/** 64, 640 and 1.28 are not round; 5, 300 and 2000 are. */
function isNotRound(won: string): boolean {
  return /^-?\d{2}/.test(won);
}
