import { ZERO } from "../../pledge/decimal";
import { equationsOf } from "../../pledge/equation";
import { formatCell } from "../../workbook/address";
import { plain, shown } from "../figure";
import { rangeOf } from "../place";
import type { PledgeRule } from "../rule";

/** A negative amount is a reduction, and a reduction stands in 주요 변경사항. Totals only follow, and are not told again. */
export const rule: PledgeRule<"negative"> = {
  meta: {
    id: "grid-negative",
    severities: ["warning"],
    scope: "pledge",
    topic: "grid",
    title: { ko: "음수 금액", en: "Negative amounts" },
    fixable: false,
    messages: {
      negative: {
        ko: "{{cell}}({{row}}, {{column}})의 금액이 {{amount}}입니다. 감액이라면 주요 변경사항에 적고, 아니면 부호를 고치십시오.",
        en: "The amount in {{cell}} ({{row}}, {{column}}) is {{amount}}. Record the reduction under 주요 변경사항, or mend the sign."
      }
    }
  },
  check(pledge, context) {
    const recorded = (pledge.changes?.records.length ?? 0) > 0;
    for (const grid of pledge.grids) {
      const totals = new Set(equationsOf(grid).map((equation) => equation.total));
      grid.rows.forEach((row, rowAt) => {
        grid.columns.forEach((column, columnAt) => {
          const cell = grid.cells[rowAt]?.[columnAt];
          const amount = cell?.amount ?? ZERO;
          if (!cell || amount.coefficient === 0n || totals.has(cell)) return;
          if (amount.coefficient > 0n || recorded) {
            context.pass();
            return;
          }
          context.report({
            messageId: "negative",
            data: { cell: formatCell(cell.cell), row: row.key, column: column.key, amount: shown(amount) },
            cells: [rangeOf(cell.cell)],
            actual: plain(amount),
            unit: grid.unit?.value ?? null,
            keyParts: [grid.key, row.key, column.key]
          });
        });
      });
    }
  }
};
