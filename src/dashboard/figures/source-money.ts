import { add, isZero, subtract, sum, ZERO, type Decimal } from "../../pledge/decimal";
import type { GridAmounts } from "./grid-amounts";
import type { LeftOutList } from "./left-out";
import { known, type PledgeMoney } from "./pledge-money";

/** Money in the common unit, by the three kinds of grid. */
export interface ByKind {
  readonly plan: Decimal;
  readonly secured: Decimal;
  readonly executed: Decimal;
}

export interface SourceMoney extends ByKind {
  /** Canonical. */
  readonly source: string;
  /** As the sheets call it. */
  readonly label: string;
}

/** Σ sources + difference = total, kind by kind. */
export interface MoneyBySource {
  readonly sources: readonly SourceMoney[];
  /** 계 of the grids less their sources: what no source accounts for. Zero where the grids add up. */
  readonly difference: ByKind;
  /** Σ 계 of the grids. */
  readonly total: ByKind;
  /** Bracketed rows that 계 does not take in: in no other figure. */
  readonly outside: ByKind;
  /** How many pledges have a grid of the kind. */
  readonly pledges: Readonly<Record<MoneyKind, number>>;
}

export const MONEY_KINDS = ["plan", "secured", "executed"] as const;
export type MoneyKind = (typeof MONEY_KINDS)[number];

const NOTHING: ByKind = { plan: ZERO, secured: ZERO, executed: ZERO };

/** Money by canonical source, in the order in which the grids bring the sources. */
export function moneyBySource(all: readonly PledgeMoney[], leftOut: LeftOutList): MoneyBySource {
  const sources = new Map<string, SourceMoney>();
  let [difference, total, outside] = [NOTHING, NOTHING, NOTHING];
  const pledges = { plan: 0, secured: 0, executed: 0 };
  for (const money of all) {
    for (const kind of MONEY_KINDS) {
      const grid = money[kind];
      if (!grid) continue;
      pledges[kind] += 1;
      let accounted = ZERO;
      for (const { source, label, amount } of grid.sources()) {
        const before = sources.get(source) ?? { source, label, ...NOTHING };
        const value = known(amount, money.id, leftOut) ?? ZERO;
        sources.set(source, plus(before, kind, value));
        accounted = add(accounted, value);
      }
      // A 계 that is not known is as much as its sources are known to be.
      const whole = known(grid.whole(), money.id, leftOut) ?? accounted;
      total = plus(total, kind, whole);
      difference = plus(difference, kind, subtract(whole, accounted));
      outside = plus(outside, kind, outsideOf(grid, money.id, leftOut));
    }
  }
  return { sources: [...sources.values()], difference, total, outside, pledges };
}

export function isNothing(money: ByKind): boolean {
  return MONEY_KINDS.every((kind) => isZero(money[kind]));
}

function plus<Money extends ByKind>(money: Money, kind: MoneyKind, value: Decimal): Money {
  return { ...money, [kind]: add(money[kind], value) };
}

function outsideOf(grid: GridAmounts, id: string, leftOut: LeftOutList): Decimal {
  return sum(grid.outside().map((amount) => known(amount, id, leftOut) ?? ZERO));
}
