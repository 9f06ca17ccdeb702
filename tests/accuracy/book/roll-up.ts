import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import type { TrueRollUp } from "../truth";
import { Canvas } from "./canvas";
import { unitText } from "./wording";
import type { Facts, Office } from "./facts";

export interface RollUpSheet {
  readonly sheet: SheetSnapshot;
  readonly figures: readonly TrueRollUp[];
}

/** 총괄표: the pledges one by one, or by department, or counted by class, as the cards say; null where there is none. */
export function rollUpSheet({ layout, facts }: Office): RollUpSheet | null {
  const canvas = new Canvas("총괄표");
  const figures: TrueRollUp[] = [];
  const figure = (row: number, column: number, value: number): void => {
    const cell = canvas.put(row, column, { value, format: "#,##0.##" });
    figures.push({ cell, value });
  };
  const heads = (texts: readonly string[]): void => {
    canvas.put(0, 0, "공약사업 총괄표");
    canvas.put(1, texts.length - 1, unitText(layout));
    texts.forEach((text, column) => canvas.put(2, column, text));
  };
  switch (layout.rollUp) {
    case "none":
      return null;
    case "by-pledge":
      heads(["관리번호", "공약명", "주관부서", "총사업비", "추진상태", "이행률"]);
      facts.forEach((own, at) => {
        const row = 3 + at;
        [own.number, own.name, own.department].forEach((text, column) => canvas.put(row, column, text));
        figure(row, 3, costOf(own));
        canvas.put(row, 4, own.status.class);
        canvas.put(row, 5, `${own.status.rate}%`);
      });
      canvas.put(3 + facts.length, 0, "합계");
      figure(3 + facts.length, 3, added(facts));
      break;
    case "by-department": {
      heads(["부서별", "공약 수", "총사업비", "비중(%)"]);
      const departments = [...new Set(facts.map(({ department }) => department))];
      departments.forEach((department, at) => {
        const own = facts.filter((one) => one.department === department);
        canvas.put(3 + at, 0, department);
        figure(3 + at, 1, own.length);
        figure(3 + at, 2, added(own));
        figure(3 + at, 3, shareOf(own, facts));
      });
      canvas.put(3 + departments.length, 0, "계");
      figure(3 + departments.length, 1, facts.length);
      figure(3 + departments.length, 2, added(facts));
      figure(3 + departments.length, 3, 100);
      break;
    }
    case "by-class": {
      const classes = ["완료", "정상추진", "일부추진"] as const;
      heads(["구분", "계", ...classes]);
      canvas.put(3, 0, "공약 수");
      figure(3, 1, facts.length);
      classes.forEach((name, at) => {
        figure(3, 2 + at, facts.filter(({ status }) => status.class === name).length);
      });
      break;
    }
  }
  return { sheet: canvas.snapshot(), figures };
}

function costOf({ money: { plan } }: Facts): number {
  const row = plan.rows.findIndex(({ role }) => role === "total");
  const column = plan.columns.findIndex(({ role }) => role === "grand-total");
  return (plan.ticks[row]?.[column] ?? 0) / 10 ** plan.scale;
}

/** The department's part of the money, in percent with one place. */
function shareOf(own: readonly Facts[], all: readonly Facts[]): number {
  return Math.round((1000 * added(own)) / added(all)) / 10;
}

function added(facts: readonly Facts[]): number {
  return Math.round(facts.reduce((sum, own) => sum + costOf(own) * 10, 0)) / 10;
}
