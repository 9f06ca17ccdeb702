import type { GridKind } from "../../../src/pledge/grid";
import type { Unit } from "../../../src/pledge/money";
import type { Layout } from "../layout";
import type { Random } from "../random";
import type { GridPlan, TrueColumn, TrueRow } from "../truth";
import { UNKNOWN_SOURCES } from "./sources";
import { addedUp, sumsOf } from "./sums";

/** A typical yearly amount of a source, in ticks. */
const TYPICAL: Readonly<Record<Unit, readonly [number, number]>> = {
  원: [20_000_000, 900_000_000],
  천원: [20_000, 900_000],
  백만원: [20, 2_000],
  억원: [3, 200]
};

/** Of figures that are rounded: so many finer ones make one that is shown. */
const FINER = 1000;

function roundedFrom(fine: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return fine.map((line) => line.map((figure) => Math.round(figure / FINER)));
}

export interface MoneyOfPledge {
  readonly layout: Layout;
  readonly rows: readonly TrueRow[];
  readonly columns: readonly TrueColumn[];
  /** The last year that is over. */
  readonly basisYear: number;
  /** A pledge that is finished has no money after the basis year. */
  readonly finished: boolean;
}

/** The grids of a pledge: what was planned, what was secured, what was spent; in each, every sum holds. */
export function drawMoney(money: MoneyOfPledge, random: Random): Readonly<Record<GridKind, GridPlan>> {
  const { layout, rows, columns } = money;
  const sums = sumsOf(rows, columns);
  const leaves = plannedLeaves(money, random);
  const rounded = layout.rounded === "yes";
  const made = (kind: GridKind, figures: readonly (readonly number[])[]): GridPlan => ({
    kind,
    unit: layout.unit,
    scale: !rounded && (layout.decimals === "1" || layout.unit === "억원") ? 1 : 0,
    rows,
    columns,
    ticks: rounded ? roundedFrom(addedUp(figures, sums)) : addedUp(figures, sums),
    sums
  });
  const until = ({ role, year }: TrueColumn, last: number): boolean =>
    role === "prior" || (role === "year" && year !== null && year <= last);
  const cut = (last: number): readonly (readonly number[])[] =>
    leaves.map((row) => row.map((ticks, at) => (columns[at] && until(columns[at], last) ? ticks : 0)));
  return {
    plan: made("plan", leaves),
    secured: made("secured", cut(money.basisYear + (money.finished ? 0 : 1))),
    executed: made("executed", cut(money.basisYear))
  };
}

function plannedLeaves(money: MoneyOfPledge, random: Random): readonly (readonly number[])[] {
  const { layout, rows, columns, basisYear, finished } = money;
  const [least, most] = TYPICAL[layout.unit];
  const negative = layout.negative === "none" ? null : random.int(0, rows.length - 1);
  // every pledge has money of its own in each year; other sources may have none at all
  const sources = rows.flatMap(({ role }, at) => (role === "source" ? [at] : []));
  const main = sources.length > 0 ? random.pick(sources) : 0;
  return rows.map((row, at) => {
    const leaf = row.role === "source" || row.role === "outside" || rows.length === 1;
    const base = least + Math.floor(random.unit() ** 2 * (most - least));
    const empty =
      at !== main && rows.length > 1 && !UNKNOWN_SOURCES.includes(row.name) && random.chance(0.25);
    return columns.map(({ role, year }) => {
      const factor = 0.5 + random.unit() * 1.5;
      const quiet = random.chance(0.15);
      if (!leaf || empty || role === "grand-total" || role === "term-subtotal") return 0;
      if (finished && (role === "after" || (year !== null && year > basisYear))) return 0;
      if (quiet && (at !== main || role !== "year")) return 0;
      const ticks = Math.max(1, Math.round(base * factor));
      if (layout.rounded === "yes") return ticks * FINER + random.int(1 - FINER / 2, FINER / 2 - 1);
      return negative === at && year === basisYear - 1 && at !== main ? -ticks : ticks;
    });
  });
}
