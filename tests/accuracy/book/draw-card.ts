import type { GridKind } from "../../../src/pledge/grid";
import type { CellRef } from "../../../src/workbook/address";
import type { Layout } from "../layout";
import type { Random } from "../random";
import { plainOf, type GridPlan, type TrueGrid, type TrueItem, type TrueStatus } from "../truth";
import type { Canvas } from "./canvas";
import { drawGrids } from "./draw-grid";
import { drawNarrative } from "./draw-narrative";
import { drawChanges, drawFuturePlans, drawStatus } from "./draw-status";
import type { Facts } from "./facts";
import { grouped } from "./notation";
import { spelled } from "./spelling";
import { titleOf } from "./titles";
import { unitText, type Wording } from "./wording";

export interface CardPlan {
  readonly canvas: Canvas;
  readonly layout: Layout;
  readonly wording: Wording;
  readonly basisYear: number;
  readonly facts: Facts;
  readonly top: number;
  readonly left: number;
  readonly part: "plan" | "status" | "whole";
  readonly random: Random;
}

export interface DrawnCard {
  readonly grids: readonly TrueGrid[];
  readonly items: readonly TrueItem[];
  readonly status: TrueStatus | null;
  readonly fields: Readonly<Record<string, CellRef>>;
  readonly bottom: number;
  readonly right: number;
}

/** A card: title, head, grids, what was done, the status; or only what belongs on the plan or the status card. */
export function drawCard(card: CardPlan): DrawnCard {
  const { canvas, layout, left } = card;
  let row = card.top;
  const title = titleOf(layout, card.part);
  canvas.across({ top: row, bottom: row, left, right: left + 5 }, title);
  row += 1;
  if (layout.unitPlace === "top-of-sheet") canvas.put(row++, left + 4, unitText(layout));
  const head = drawFields(card, row);
  row = head.bottom + 2;
  const grids: TrueGrid[] = [];
  let right = left + 5;
  for (const { plans, arrangement, heading } of gridBlocks(card)) {
    const unit = layout.unitPlace === "heading" ? ` ${unitText(layout)}` : "";
    canvas.put(row, left, `❏ ${heading}${unit}`);
    const drawn = drawGrids({ ...card, plans, arrangement, top: row + 1 });
    grids.push(...drawn.grids);
    right = Math.max(right, drawn.right);
    row = drawn.bottom + 2;
  }
  if (card.part === "plan")
    return { grids, items: [], status: null, fields: head.fields, bottom: row - 1, right };
  const place = { ...card, right };
  const executed = grids.find(({ kind }) => kind === "executed") ?? null;
  const narrative = drawNarrative(place, executed, row);
  row = drawFuturePlans(place, narrative.bottom + 1);
  const status = drawStatus(place, row);
  row = drawChanges(place, status.bottom + 1);
  return {
    grids,
    items: narrative.items,
    status: status.status,
    fields: head.fields,
    bottom: row - 1,
    right
  };
}

interface Block {
  readonly plans: readonly GridPlan[];
  readonly arrangement: "one" | "by-label" | "across";
  readonly heading: string;
}

const ALL: readonly GridKind[] = ["plan", "secured", "executed"];

function gridBlocks({ layout, facts, wording, part }: CardPlan): readonly Block[] {
  const one = (kind: GridKind): Block => ({
    plans: [facts.money[kind]],
    arrangement: "one",
    heading: wording.heading[kind]
  });
  const mine = (kinds: readonly GridKind[]): readonly GridKind[] =>
    part === "whole" ? kinds : kinds.filter((kind) => (kind === "plan") === (part === "plan"));
  switch (layout.grids) {
    case "executed":
      return mine(["executed"]).map(one);
    case "plan":
      return mine(["plan"]).map(one);
    case "plan-and-executed":
      return mine(["plan", "executed"]).map(one);
    case "three-stacked":
      return mine(ALL).map(one);
    case "three-by-label":
    case "three-across": {
      const arrangement = layout.grids === "three-by-label" ? "by-label" : "across";
      const plans = mine(ALL).map((kind) => facts.money[kind]);
      const [only] = plans;
      if (plans.length === 1 && only) return [one(only.kind)];
      return [{ plans, arrangement, heading: "사업비 현황" }];
    }
  }
}

/** 계 × 총계 of the plan, as in "640백만원". */
export function totalCostText({ money: { plan } }: Facts): string {
  const row = plan.rows.findIndex(({ role }) => role === "total");
  const column = plan.columns.findIndex(({ role }) => role === "grand-total");
  return grouped(plainOf(plan.ticks[row]?.[column] ?? 0, plan.scale)) + plan.unit;
}

function drawFields(
  card: CardPlan,
  top: number
): { readonly fields: Readonly<Record<string, CellRef>>; readonly bottom: number } {
  const { canvas, layout, wording, facts, left, part } = card;
  const fields: Record<string, CellRef> = {};
  const pair = (row: number, column: number, name: string, label: string, value: string): void => {
    canvas.put(row, left + column, spelled(label, layout.spelling === "english" ? "plain" : layout.spelling));
    fields[name] = canvas.put(row, left + column + 1, value);
  };
  pair(top, 0, "number", wording.number, facts.number);
  pair(top, 2, "name", wording.name, facts.name);
  canvas.merge({ top, bottom: top, left: left + 3, right: left + 5 });
  if (part === "status") return { fields, bottom: top };
  pair(top + 1, 0, "department", wording.department, facts.department);
  pair(top + 1, 2, "partners", "협조부서", "기획예산과");
  pair(top + 2, 0, "period", "사업기간", `${facts.from}년 ~ ${facts.to}년`);
  pair(top + 2, 2, "totalCost", "총사업비", totalCostText(facts));
  return { fields, bottom: top + 2 };
}
