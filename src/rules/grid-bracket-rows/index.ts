import { atScale, subtract, sum, ZERO, type Decimal } from "../../pledge/decimal";
import type { Grid, GridCell, GridRow } from "../../pledge/grid";
import { standingOfMiss } from "../../pledge/tolerance";
import { plain, shown } from "../figure";
import { rangeOf } from "../place";
import type { PledgeRule } from "../rule";

/**
 * A bracketed row, such as (민자), is in 계 or outside it. The reading that makes every column add up is taken; where
 * neither does, or one column says in and another out, nobody can know, and the user is asked.
 */
export const rule: PledgeRule<"in-or-out"> = {
  meta: {
    id: "grid-bracket-rows",
    severities: ["warning"],
    scope: "pledge",
    topic: "grid",
    title: { ko: "괄호로 적은 줄", en: "Bracketed rows" },
    fixable: false,
    messages: {
      "in-or-out": {
        ko: "괄호로 적은 {{rows}}{{rows:이/가}} 계에 드는지 알 수 없습니다. {{column}} 열의 계는 {{total}}인데, 넣으면 {{within}}, 빼면 {{without}}입니다.",
        en: "Whether {{rows}} (in brackets) is part of the total row is not clear. {{column}}: the total row says {{total}}; with it {{within}}, without it {{without}}."
      }
    }
  },
  check(pledge, context) {
    for (const grid of pledge.grids) {
      const columns = columnsOf(grid);
      if (columns.length === 0) continue;
      if (columns.every((column) => column.within) || columns.every((column) => column.without)) {
        context.pass();
        continue;
      }
      const doubtful = columns.find((column) => !column.within && !column.without) ?? columns[0];
      if (!doubtful) continue;
      const rows = grid.rows.filter((row) => row.bracketed);
      context.report({
        messageId: "in-or-out",
        data: {
          rows: rows.map((row) => row.label).join(", "),
          column: doubtful.key,
          total: shown(doubtful.amount),
          within: shown(doubtful.inside),
          without: shown(doubtful.outside)
        },
        cells: rows.map((row) => rangeOf(row.header)),
        related: [rangeOf(doubtful.total.cell)],
        actual: plain(doubtful.amount),
        unit: grid.unit?.value ?? null,
        keyParts: [grid.key, ...rows.map((row) => row.key)]
      });
    }
  }
};

/** Exactly, or as near as rounding can bring a sum of so many figures. */
function addsUp(grid: Grid, total: Decimal, side: Decimal, addends: number): boolean {
  const miss = subtract(total, side);
  const scale = Math.max(miss.scale, grid.scale);
  const unit = grid.rounding === "exact" ? 0n : 10n ** BigInt(scale - grid.scale);
  return standingOfMiss(atScale(miss, scale), unit, addends) !== "violation";
}

interface JudgedColumn {
  readonly key: string;
  readonly total: GridCell;
  readonly amount: Decimal;
  readonly inside: Decimal;
  readonly outside: Decimal;
  readonly within: boolean;
  readonly without: boolean;
}

/** The columns in which it matters: the bracketed rows are not nothing, and every cell has an amount. */
function columnsOf(grid: Grid): readonly JudgedColumn[] {
  if (!grid.rows.some((row) => row.bracketed)) return [];
  const total = grid.rows.findIndex((row) => row.role === "total");
  const amounts = (column: number, wanted: (row: GridRow) => boolean): readonly (Decimal | null)[] =>
    grid.rows.flatMap((row, at) => (wanted(row) ? [grid.cells[at]?.[column]?.amount ?? null] : []));
  return grid.columns.flatMap((column, at): JudgedColumn[] => {
    const cell = grid.cells[total]?.[at];
    const bracketed = amounts(at, (row) => row.bracketed);
    const plainRows = amounts(at, (row) => !row.bracketed && row.role === "source");
    if (!cell?.amount || [...bracketed, ...plainRows].includes(null)) return [];
    const extra = sum(bracketed.map((amount) => amount ?? ZERO));
    if (extra.coefficient === 0n) return [];
    const outside = sum(plainRows.map((amount) => amount ?? ZERO));
    const inside = sum([outside, extra]);
    const [within, without] = [inside, outside].map((side, index) => {
      const addends = plainRows.length + (index === 0 ? bracketed.length : 0);
      return addsUp(grid, cell.amount ?? ZERO, side, addends);
    });
    return [
      {
        key: column.key,
        total: cell,
        amount: cell.amount,
        inside,
        outside,
        within: within === true,
        without: without === true
      }
    ];
  });
}
