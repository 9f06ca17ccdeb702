import { areaOf, departmentOf } from "../../pledge/area";
import type { Decimal } from "../../pledge/decimal";
import type { Grid, GridKind, GridRow } from "../../pledge/grid";
import { convert, type Money, type Unit } from "../../pledge/money";
import type { Pledge } from "../../pledge/pledge";
import { markedOption, type StatusClass } from "../../pledge/status";
import type { SummaryPart } from "../../pledge/summary";
import { compact, withoutMark } from "../../reading/labels/fold";

/** A class as a card marks it; a local one has none of ours and is known by its compact label. */
export interface MarkedClass {
  readonly class: StatusClass | null;
  readonly label: string;
}

/** What a card's money is asked for: 총사업비 of the card, or one of its grids. */
export type MoneyOf = GridKind | "cost";

/** What the roll-ups may say of a pledge, as its cards say it; worked out once a pledge. */
export class PledgeFacts {
  readonly number: string;
  readonly name: string;
  readonly area: string;
  readonly department: string;
  /** Null where no class, or more than one, is marked. */
  readonly class: MarkedClass | null;
  readonly rate: Decimal | null;
  private readonly amounts = new Map<string, bigint | null>();

  constructor(readonly pledge: Pledge) {
    this.number = pledge.normalizedNumber;
    this.name = compact(pledge.name);
    this.area = compact(withoutMark(areaOf(pledge)));
    this.department = compact(withoutMark(departmentOf(pledge)));
    const marked = pledge.status && markedOption(pledge.status);
    this.class = marked ? { class: marked.class, label: compact(marked.label) } : null;
    this.rate = pledge.status?.rate?.value ?? null;
  }

  /**
   * In 원. Null where the cards do not say: no such grid, several of the kind, no unit, 미정 in between.
   */
  amount(query: MoneyQuery): bigint | null {
    let amount = this.amounts.get(query.key);
    if (amount === undefined) this.amounts.set(query.key, (amount = this.worked(query)));
    return amount;
  }

  private worked({ of, sources, part }: MoneyQuery): bigint | null {
    if (of === "cost") {
      const cost = this.pledge.totalCost?.value;
      return cost && sources === null && part === "all" ? inWon(cost) : null;
    }
    const [grid, ...others] = this.pledge.grids.filter(({ kind }) => kind === of);
    return grid?.unit && others.length === 0 ? amountIn(grid, grid.unit.value, sources, part) : null;
  }
}

/** Which sources a column of a roll-up takes in; the key tells one test from another. */
export interface SourceTest {
  readonly key: string;
  readonly takes: (source: string) => boolean;
}

/** Which money is asked for; the key tells one query from another. */
export interface MoneyQuery {
  readonly key: string;
  readonly of: MoneyOf;
  /** Null = all sources. */
  readonly sources: SourceTest | null;
  readonly part: SummaryPart;
}

export function moneyQuery(of: MoneyOf, sources: SourceTest | null, part: SummaryPart): MoneyQuery {
  return { key: `${of} ${sources?.key ?? ""} ${String(part)}`, of, sources, part };
}

const facts = new WeakMap<Pledge, PledgeFacts>();

/** A pledge that was not read anew is the very same object and keeps its facts. */
export function factsOf(pledge: Pledge): PledgeFacts {
  let known = facts.get(pledge);
  if (!known) facts.set(pledge, (known = new PledgeFacts(pledge)));
  return known;
}

/** Null for what is no whole number of 원. */
export function inWon(money: Money): bigint | null {
  const { coefficient, scale } = convert(money, "원").value;
  return scale === 0 ? coefficient : null;
}

function amountIn(grid: Grid, unit: Unit, sources: SourceTest | null, part: SummaryPart): bigint | null {
  const rows = rowsOf(grid, sources);
  const columns = columnsOf(grid, part);
  let total = 0n;
  for (const row of rows)
    for (const column of columns) {
      const value = grid.cells[row]?.[column]?.amount;
      const won = value ? inWon({ value, unit }) : null;
      if (won === null) return null;
      total += won;
    }
  return total;
}

function rowsOf({ rows }: Grid, sources: SourceTest | null): readonly number[] {
  const where = (test: (row: GridRow) => boolean): readonly number[] =>
    rows.flatMap((row, at) => (test(row) ? [at] : []));
  if (sources)
    return where(
      ({ role, source }) =>
        (role === "source" || role === "outside") && source !== null && sources.takes(source)
    );
  const total = where(({ role }) => role === "total");
  return total.length > 0 ? total : where(({ role }) => role === "source");
}

function columnsOf({ columns }: Grid, part: SummaryPart): readonly number[] {
  const of = (role: (typeof columns)[number]["role"]): readonly number[] =>
    columns.flatMap((column, at) => (column.role === role ? [at] : []));
  if (typeof part === "number")
    return columns.flatMap(({ role, year }, at) => (role === "year" && year === part ? [at] : []));
  if (part === "prior" || part === "after") return of(part);
  const subtotal = of("term-subtotal");
  const term = subtotal.length > 0 ? subtotal : of("year");
  if (part === "term") return term;
  const grand = of("grand-total");
  return grand.length > 0 ? grand : [...of("prior"), ...term, ...of("after")];
}
