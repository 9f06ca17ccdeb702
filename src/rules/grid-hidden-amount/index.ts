import { formatRange } from "../../workbook/address";
import type { GridCell } from "../../pledge/grid";
import type { PledgeRule } from "../rule";
import { spansOf } from "../spans";

/** No amount stands where nobody sees it: in a hidden row or column, or under a merge. */
export const rule: PledgeRule<"hidden"> = {
  meta: {
    id: "grid-hidden-amount",
    severities: ["warning"],
    scope: "pledge",
    topic: "grid",
    title: { ko: "숨은 금액", en: "Hidden amounts" },
    fixable: false,
    messages: {
      hidden: {
        ko: "{{cells}}에 숨은 금액 {{count}}개가 있습니다. 숨긴 행·열이나 병합을 풀어 확인하십시오. 보이지 않아도 합계에는 들어갑니다.",
        en: "{{count}} amounts in {{cells}} are hidden. Unhide the rows or columns, or undo the merge: sums take them in unseen."
      }
    }
  },
  check(pledge, context) {
    for (const grid of pledge.grids) {
      const isAmount = ({ amount }: GridCell): boolean => amount !== null && amount.coefficient !== 0n;
      if (!grid.cells.some((row) => row.some((cell) => cell.hidden && isAmount(cell)))) {
        if (grid.cells.some((row) => row.some(isAmount))) context.pass();
        continue;
      }
      const hidden = grid.cells.flat().filter((cell) => cell.hidden && isAmount(cell));
      const cells = spansOf(hidden.map((cell) => cell.cell));
      context.report({
        messageId: "hidden",
        data: { cells: cells.map(formatRange).join(", "), count: hidden.length },
        cells,
        unit: grid.unit?.value ?? null,
        keyParts: [grid.key]
      });
    }
  }
};
