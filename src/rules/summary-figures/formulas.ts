import type { CellRef } from "../../workbook/address";
import type { GridKind } from "../../pledge/grid";
import type { StatusClass } from "../../pledge/status";
import type { Summary, SummaryColumn } from "../../pledge/summary";
import type { FigureAt } from "./figure-at";
import { percent, type Percent } from "./percent";

/** A way to work out a ratio of a roll-up; the name of a rate does not fix it. */
export interface Formula {
  /** In the words of the table. */
  readonly name: string;
  /** Whether the heading of a ratio speaks for it. */
  readonly fits: (label: string) => boolean;
  /** By number of the row; null where the table has not what it takes. */
  readonly valueAt: (row: number) => Percent | null;
  readonly share?: true;
  /** The heading leaves no doubt of the formula, once any figure follows it: 완료율. */
  readonly sure?: true;
  /** Where a card states the ratio itself. */
  readonly cellAt?: (row: number) => CellRef | null;
}

const DONE = /완료율|완료률|완료비율/;
const FULFILLED = /이행률|이행율|추진율|추진률|달성/;
const SPENT = /집행률|집행율|집행비율/;
const SECURED = /확보율|확보률/;
const SHARE = /비율|비중|구성비|점유율|^%$/;

/** A table's own figures, asked for by what they are of. */
export class RatioTable {
  private readonly total: number;

  constructor(
    private readonly summary: Summary,
    private readonly figures: readonly (readonly FigureAt[])[],
    /** What a figure is taken for, where it is wrong. */
    private readonly meant: ReadonlyMap<FigureAt, bigint>
  ) {
    this.total = summary.rows.findIndex(
      ({ scope, ratio }) =>
        !ratio && Object.keys(scope).length > 0 && Object.values(scope).every((value) => value === null)
    );
  }

  /** The ways to work out the ratios of this column. */
  formulasFor(column: SummaryColumn): readonly Formula[] {
    return [...this.ofClasses(), ...this.ofMoney(), ...this.ofRow(column), ...this.ofTotal(column)];
  }

  private at(row: number, column: number): bigint | null {
    const figure = column < 0 ? undefined : this.figures[row]?.[column];
    return figure ? (this.meant.get(figure) ?? figure.whole) : null;
  }

  private columnWhere(test: (column: SummaryColumn) => boolean): number {
    return this.summary.columns.findIndex(test);
  }

  /** The number of pledges of the row: its own column, else the sum of its classes. */
  private pledgesAt(row: number): bigint | null {
    const own = this.columnWhere(({ measure, scope }) => measure === "count" && !scope.class);
    return own >= 0 ? this.at(row, own) : this.classesAt(row, () => true);
  }

  private classesAt(row: number, test: (classes: readonly StatusClass[]) => boolean): bigint | null {
    let sum: bigint | null = null;
    this.summary.columns.forEach(({ measure, scope }, column) => {
      if (measure !== "count" || !scope.class || !test(scope.class.classes)) return;
      const value = this.at(row, column);
      if (value !== null) sum = (sum ?? 0n) + value;
    });
    return sum;
  }

  private ofClasses(): readonly Formula[] {
    const within = (names: readonly StatusClass[]) => (row: number) =>
      percent(
        this.classesAt(row, (classes) => classes.length > 0 && classes.every((name) => names.includes(name))),
        this.pledgesAt(row)
      );
    return [
      {
        name: "(완료 + 이행후 계속추진) ÷ 공약 수",
        sure: true,
        fits: (label) => DONE.test(label),
        valueAt: within(["completed", "continued"])
      },
      {
        name: "(완료 + 이행후 계속추진) ÷ 공약 수",
        fits: (label) => FULFILLED.test(label),
        valueAt: within(["completed", "continued"])
      },
      {
        name: "완료 ÷ 공약 수",
        sure: true,
        fits: (label) => DONE.test(label),
        valueAt: within(["completed"])
      },
      {
        name: "(완료 + 정상추진) ÷ 공약 수",
        fits: (label) => FULFILLED.test(label),
        valueAt: within(["completed", "continued", "on-track"])
      },
      {
        name: "(완료 + 추진중) ÷ 공약 수",
        fits: (label) => FULFILLED.test(label),
        valueAt: within(["completed", "continued", "on-track", "partial"])
      }
    ];
  }

  private moneyAt(row: number, kind: GridKind): bigint | null {
    const of = (column: SummaryColumn): boolean =>
      column.measure === "amount" && column.scope.kind === kind && typeof column.scope.source !== "string";
    const whole = this.columnWhere((column) => of(column) && [undefined, "all"].includes(partName(column)));
    return this.at(
      row,
      whole >= 0 ? whole : this.columnWhere((column) => of(column) && column.scope.part === "term")
    );
  }

  private ofMoney(): readonly Formula[] {
    const of = (part: GridKind, whole: GridKind) => (row: number) =>
      percent(this.moneyAt(row, part), this.moneyAt(row, whole));
    return [
      {
        name: "집행 ÷ 계획",
        fits: (label) => SPENT.test(label),
        valueAt: of("executed", "plan")
      },
      {
        name: "집행 ÷ 확보",
        fits: (label) => SPENT.test(label),
        valueAt: of("executed", "secured")
      },
      {
        name: "확보 ÷ 계획",
        fits: (label) => SECURED.test(label),
        valueAt: of("secured", "plan")
      }
    ];
  }

  /** A ratio beside a count or an amount of the same heading: its share of the row. */
  private ofRow({ scope }: SummaryColumn): readonly Formula[] {
    if (scope.class) {
      const column = this.columnWhere(
        (other) => other.measure === "count" && other.scope.class?.label === scope.class?.label
      );
      return [this.shareOf("건수 ÷ 공약 수", (row) => percent(this.at(row, column), this.pledgesAt(row)))];
    }
    if (typeof scope.source !== "string") return [];
    const own = this.columnWhere(
      (other) => other.measure === "amount" && other.scope.source === scope.source
    );
    const whole = this.columnWhere(
      (other) => other.measure === "amount" && typeof other.scope.source !== "string"
    );
    return [this.shareOf("재원 ÷ 계", (row) => percent(this.at(row, own), this.at(row, whole)))];
  }

  /** The row's share of 계, of the pledges or of any of the amounts. */
  private ofTotal({ scope }: SummaryColumn): readonly Formula[] {
    if (this.total < 0) return [];
    const pledges = this.shareOf("공약 수 ÷ 전체 공약 수", (row) =>
      percent(this.pledgesAt(row), this.pledgesAt(this.total))
    );
    const amounts = this.summary.columns.flatMap(({ measure, label, scope: other }, column) =>
      measure === "amount" && (scope.source === undefined || scope.source === other.source)
        ? [
            this.shareOf(`${label} ÷ 계의 ${label}`, (row) =>
              percent(this.at(row, column), this.at(this.total, column))
            )
          ]
        : []
    );
    return [pledges, ...amounts];
  }

  private shareOf(name: string, valueAt: Formula["valueAt"]): Formula {
    return {
      name,
      fits: (label) => SHARE.test(label),
      valueAt,
      share: true
    };
  }

  /** In a row of ratios, by number of the column: the share that the count or amount of 계 has of all of 계. */
  shareInTotal(): Formula {
    const whole = this.columnWhere(
      ({ measure, scope }) => measure === "amount" && typeof scope.source !== "string"
    );
    return this.shareOf("각 칸 ÷ 계", (column) =>
      percent(
        this.at(this.total, column),
        this.summary.columns[column]?.measure === "count"
          ? this.pledgesAt(this.total)
          : this.at(this.total, whole)
      )
    );
  }
}

function partName({ scope }: SummaryColumn): string | undefined {
  return scope.part === undefined ? undefined : String(scope.part);
}
