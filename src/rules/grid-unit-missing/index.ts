import type { PledgeRule } from "../rule";

/** A grid with amounts says in what unit they are. A grid of zeros needs none. */
export const rule: PledgeRule<"no-unit"> = {
  meta: {
    id: "grid-unit-missing",
    severities: ["error"],
    scope: "pledge",
    topic: "grid",
    title: { ko: "표의 단위", en: "The grid's unit" },
    fixable: false,
    waivable: false,
    messages: {
      "no-unit": {
        ko: "금액 표에 단위가 없습니다. 표 위에 <단위: {{unit}}>처럼 적으십시오.",
        en: "The grid of amounts has no unit. Write one above it, such as <단위: {{unit}}>."
      }
    }
  },
  check(pledge, context) {
    for (const grid of pledge.grids) {
      if (grid.unit) context.pass();
      else if (
        grid.cells.some((row) => row.some((cell) => cell.amount !== null && cell.amount.coefficient !== 0n))
      ) {
        context.report({
          messageId: "no-unit",
          data: { unit: context.profile.unit },
          cells: [grid.range],
          expected: context.profile.unit,
          keyParts: [grid.key]
        });
      }
    }
  }
};
