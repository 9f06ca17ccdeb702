import type { CellRef } from "../../../src/workbook/address";
import type { Layout } from "../layout";
import type { GridPlan, TruePledge, TrueStatus } from "../truth";
import type { Canvas } from "./canvas";
import { drawFigures, type GridBlock } from "./draw-grid";
import { drawHead } from "./draw-head";
import { drawRowLabels } from "./draw-row-labels";
import type { Facts, Office } from "./facts";
import { placesOf, type Places } from "./places";
import { spelled } from "./spelling";
import { tableTitleOf } from "./titles";
import { unitText, type Wording } from "./wording";

export interface TablePlan {
  readonly canvas: Canvas;
  readonly office: Office;
  readonly wording: Wording;
  readonly top: number;
  readonly left: number;
}

const IDENTITY = ["number", "name", "department"] as const;

/** The rows of one pledge, or of their sum, in the table. */
interface Entry {
  /** Null = the sum of all. */
  readonly facts: Facts | null;
  readonly block: GridBlock;
  readonly places: Places;
}

/** One table of all pledges: a row each, or a block of source rows each. */
export function drawTable(plan: TablePlan): readonly TruePledge[] {
  const { canvas, office, left } = plan;
  const { layout } = office;
  canvas.put(plan.top, left, tableTitleOf(layout));
  let top = plan.top + 2;
  const below = layout.unitPlace === "below";
  if (!below) canvas.put(top++, left + (layout.unitPlace === "above-right" ? 6 : 0), unitText(layout));
  const entries = entriesOf(plan, top);
  const [first] = entries;
  if (!first) return [];
  drawTableHead(plan, first, top);
  const pledges = entries.flatMap((entry) => drawEntry(plan, entry) ?? []);
  if (below) canvas.put((entries.at(-1)?.places.bottom ?? 0) + 1, left, unitText(layout));
  return pledges;
}

function entriesOf({ canvas, office, wording, left }: TablePlan, top: number): readonly Entry[] {
  const { layout, facts } = office;
  const kind = layout.grids === "executed" ? "executed" : "plan";
  const moneys = facts.map((own) => ({ facts: own, money: own.money[kind] }));
  const sum = { facts: null, money: addedPlans(moneys.map(({ money }) => money)) };
  const listed: readonly { readonly facts: Facts | null; readonly money: GridPlan }[] = [
    ...(layout.tableTotal === "first" ? [sum] : []),
    ...moneys,
    ...(layout.tableTotal === "last" ? [sum] : [])
  ];
  const gridLeft = left + IDENTITY.length - (layout.form === "row-table" ? 1 : 0);
  return listed.map(({ facts: own, money }, at): Entry => {
    const ownTop = top + at * money.rows.length;
    const block: GridBlock = {
      canvas,
      layout,
      wording,
      plans: [money],
      arrangement: "one",
      top: ownTop,
      left: gridLeft
    };
    return { facts: own, block, places: placesOf([money], "one", layout, ownTop, gridLeft) };
  });
}

function addedPlans(plans: readonly GridPlan[]): GridPlan {
  const [first] = plans;
  if (!first) throw new RangeError("no plans to add up");
  const ticks = first.ticks.map((line, row) =>
    line.map((_, column) => plans.reduce((all, plan) => all + (plan.ticks[row]?.[column] ?? 0), 0))
  );
  return { ...first, ticks };
}

function drawTableHead(
  { canvas, office: { layout }, wording, left }: TablePlan,
  first: Entry,
  top: number
): void {
  drawHead(first.block, first.places);
  const bottom = top + first.places.headerRows - 1;
  const heads = [wording.number, wording.name, wording.department];
  heads.forEach((text, at) => {
    const column = left + at;
    // in a table of rows the corner of the figures is the last of the heads
    if (layout.form === "row-table" && at === heads.length - 1) canvas.put(top, column, label(text, layout));
    else canvas.across({ top, bottom, left: column, right: column }, label(text, layout));
  });
  if (layout.status !== "fields") return;
  ["추진상태", "이행률"].forEach((text, at) => {
    const column = first.places.right + 1 + at;
    canvas.across({ top, bottom, left: column, right: column }, text);
  });
}

function label(text: string, { spelling }: Layout): string {
  return spelled(text, spelling === "english" ? "plain" : spelling);
}

/** The pledge that was drawn; null for the sum. */
function drawEntry(
  { canvas, office: { layout }, left }: TablePlan,
  { facts, block, places }: Entry
): TruePledge | null {
  const [money] = block.plans;
  if (!money) return null;
  if (layout.form === "block-table") drawRowLabels(block, places);
  const grid = drawFigures(block, places, money, 0);
  const top = places.at(0, { row: 0, column: 0 }).row;
  const bottom = places.at(0, { row: money.rows.length - 1, column: 0 }).row;
  const down = (column: number, text: string): CellRef =>
    canvas.across({ top, bottom, left: column, right: column }, text);
  if (!facts) {
    canvas.across({ top, bottom, left, right: left + IDENTITY.length - 1 }, label("합계", layout));
    return null;
  }
  const fields = Object.fromEntries(IDENTITY.map((name, at) => [name, down(left + at, facts[name])]));
  const status: TrueStatus | null =
    layout.status === "fields"
      ? {
          ...facts.status,
          mark: down(places.right + 1, facts.status.class),
          options: {},
          rateCell: down(places.right + 2, `${facts.status.rate}%`)
        }
      : null;
  return { number: facts.number, name: facts.name, grids: [grid], items: [], status, fields };
}
