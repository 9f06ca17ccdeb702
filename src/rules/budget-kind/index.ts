import { grandTotal } from "../../pledge/grid-lookup";
import { isZero } from "../../pledge/decimal";
import type { Grid, GridCell } from "../../pledge/grid";
import type { Pledge } from "../../pledge/pledge";
import { plain, shown } from "../figure";
import { rangeOf } from "../place";
import type { PledgeRule } from "../rule";
import { statedKind } from "./stated-kind";

const messages = {
  "money-without-budget": {
    ko: "'{{kind}}'{{kind:이라/라}} 적혀 있는데 표에 {{amount}}{{unit}}{{unit:이/가}} 있습니다.",
    en: "The card says '{{kind}}', no budget, yet a grid has {{amount}}{{unit}}."
  },
  "budget-without-money": {
    ko: "'{{kind}}' 사업인데 계획 표에 금액이 하나도 없습니다.",
    en: "The card says '{{kind}}', a pledge with a budget, yet its plan has no amount at all."
  }
} as const;

type MessageId = keyof typeof messages;

/** 비예산 has no money, 예산 has some. */
export const rule: PledgeRule<MessageId> = {
  meta: {
    id: "budget-kind",
    severities: ["warning"],
    scope: "pledge",
    topic: "plan",
    title: { ko: "예산 구분과 금액", en: "Budget kind and amounts" },
    fixable: false,
    messages
  },
  check(pledge, context) {
    const stated = statedKind(pledge);
    const judged = stated?.kind === "none" ? pledge.grids : plansOf(pledge);
    if (!stated || judged.length === 0) return;
    const money = firstMoney(judged);
    if (stated.kind === "none" ? money === null : money !== null) {
      context.pass();
      return;
    }
    // 미정 or a text may be money
    if (!money && judged.some(hasUnknown)) return;
    const unit = money?.grid.unit?.value ?? null;
    const place = money?.cell.cell ?? judged.map(placeOf).find((cell) => cell !== null);
    context.report({
      messageId: money ? "money-without-budget" : "budget-without-money",
      data: {
        kind: stated.field.text.trim(),
        amount: money?.cell.amount ? shown(money.cell.amount) : "0",
        unit: unit ?? ""
      },
      cells: [rangeOf(stated.field.cell)],
      related: place ? [rangeOf(place)] : [],
      ...(money?.cell.amount ? { expected: "0", actual: plain(money.cell.amount) } : {}),
      unit,
      keyParts: [stated.kind]
    });
  }
};

function plansOf(pledge: Pledge): readonly Grid[] {
  return pledge.grids.filter((grid) => grid.kind === "plan" && !grid.kindGuessed);
}

interface MoneyAt {
  readonly grid: Grid;
  readonly cell: GridCell;
}

/** 계 × 총계 where that has an amount, else the first amount of any grid. */
function firstMoney(grids: readonly Grid[]): MoneyAt | null {
  for (const grid of grids) {
    const total = grandTotal(grid);
    const cell = [...(total ? [total] : []), ...grid.cells.flat()].find(
      ({ amount }) => amount !== null && !isZero(amount)
    );
    if (cell) return { grid, cell };
  }
  return null;
}

function hasUnknown(grid: Grid): boolean {
  return grid.cells.some((row) => row.some(({ amount }) => amount === null));
}

function placeOf(grid: Grid): GridCell["cell"] | null {
  return (grandTotal(grid) ?? grid.cells[0]?.[0])?.cell ?? null;
}
