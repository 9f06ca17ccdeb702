import type { CellRef } from "../../../src/workbook/address";
import type { Random } from "../random";
import type { TruePledge, TrueStatus } from "../truth";
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
  readonly random: Random;
}

const IDENTITY = ["number", "name", "department"] as const;

/** One table of all pledges: a row each, or a block of source rows each. */
export function drawTable(plan: TablePlan): readonly TruePledge[] {
  const { canvas, office, wording, left } = plan;
  const { layout, facts } = office;
  const kind = layout.grids === "executed" ? "executed" : "plan";
  canvas.put(plan.top, left, tableTitleOf(layout));
  let top = plan.top + 2;
  if (layout.unitPlace !== "below")
    canvas.put(top++, left + (layout.unitPlace === "above-right" ? 6 : 0), unitText(layout));
  const [first] = facts;
  if (!first) return [];
  const rows = layout.form === "row-table";
  const gridLeft = left + IDENTITY.length - (rows ? 1 : 0);
  const blockOf = (own: Facts, at: number): GridBlock => ({
    canvas,
    layout,
    wording,
    plans: [own.money[kind]],
    arrangement: "one",
    top: top + at * own.money[kind].rows.length,
    left: gridLeft
  });
  const blocks = facts.map(blockOf);
  const places = blocks.map((block): Places => placesOf(block.plans, "one", layout, block.top, gridLeft));
  const [block] = blocks;
  const [place] = places;
  if (!block || !place) return [];
  drawHead(block, place);
  const bottom = top + place.headerRows - 1;
  const heads = [wording.number, wording.name, wording.department];
  heads.forEach((text, at) => {
    // in a table of rows the corner of the figures is the last of the heads
    const area = { top, bottom, left: left + at, right: left + at };
    if (rows && at === heads.length - 1) canvas.put(top, left + at, label(text));
    else canvas.across(area, label(text));
  });
  const stated = layout.status === "fields";
  if (stated) {
    ["추진상태", "이행률"].forEach((text, at) => {
      canvas.across({ top, bottom, left: place.right + 1 + at, right: place.right + 1 + at }, text);
    });
  }
  const pledges = facts.map((own, at): TruePledge => {
    const [ownBlock, ownPlaces] = [blocks[at] ?? block, places[at] ?? place];
    if (!rows) drawRowLabels(ownBlock, ownPlaces);
    const grids = ownBlock.plans.map((money) => drawFigures(ownBlock, ownPlaces, money, 0));
    const from = ownPlaces.at(0, { row: 0, column: 0 }).row;
    const to = ownPlaces.at(0, { row: own.money[kind].rows.length - 1, column: 0 }).row;
    const fields: Record<string, CellRef> = {};
    IDENTITY.forEach((name, column) => {
      fields[name] = canvas.across(
        { top: from, bottom: to, left: left + column, right: left + column },
        own[name]
      );
    });
    const down = (column: number, text: string): CellRef =>
      canvas.across({ top: from, bottom: to, left: column, right: column }, text);
    const status: TrueStatus | null = stated
      ? {
          ...own.status,
          mark: down(place.right + 1, own.status.class),
          options: {},
          rateCell: down(place.right + 2, `${own.status.rate}%`)
        }
      : null;
    return { number: own.number, name: own.name, grids, items: [], status, fields };
  });
  if (layout.unitPlace === "below") canvas.put((places.at(-1)?.bottom ?? 0) + 1, left, unitText(layout));
  return pledges;

  function label(text: string): string {
    return spelled(text, layout.spelling === "english" ? "plain" : layout.spelling);
  }
}
