import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { EMPTY_SNAPSHOT } from "../../../src/workbook/workbook-state";
import { drawLayout, type Layout } from "../layout";
import type { Random } from "../random";
import type { TrueBook, TruePledge } from "../truth";
import { Canvas } from "./canvas";
import { drawCard, type CardPlan, type DrawnCard } from "./draw-card";
import { drawTable } from "./draw-table";
import { drawOffice, type Facts, type Office } from "./facts";
import { otherSheet } from "./other-sheets";
import { rollUpSheet } from "./roll-up";
import { drawWording } from "./wording";

/** A workbook of an office, in which everything agrees. The same draws and fixed ways give the same workbook. */
export function makeBook(random: Random, fixed: Partial<Layout> = {}): TrueBook {
  return bookOf(drawLayout(random.fork("layout"), fixed), random);
}

/** A workbook laid out so. */
export function bookOf(layout: Layout, random: Random): TrueBook {
  const office = drawOffice(layout, random.fork("office"));
  const drawn = drawSheets(office, random.fork("sheets"));
  const other = otherSheet(office, random.fork("other"));
  const rollUp = rollUpSheet(office);
  const sheets = [...(other ? [other] : []), ...(rollUp ? [rollUp.sheet] : []), ...drawn.sheets];
  return {
    snapshot: { ...EMPTY_SNAPSHOT, sheets },
    layout,
    pledges: drawn.pledges,
    rollUp: rollUp?.figures ?? [],
    basisDate: { year: office.basisYear, month: 12, day: 31 }
  };
}

interface Drawn {
  readonly sheets: readonly SheetSnapshot[];
  readonly pledges: readonly TruePledge[];
}

const OFFSETS: Readonly<Record<Layout["offset"], readonly [number, number]>> = {
  A1: [0, 0],
  B3: [2, 1],
  D7: [6, 3]
};

function drawSheets(office: Office, random: Random): Drawn {
  const { layout, facts, basisYear } = office;
  const wording = drawWording(layout, random.fork("wording"));
  const [top, left] = OFFSETS[layout.offset];
  const card = (canvas: Canvas, own: Facts, parts: Partial<CardPlan> = {}): DrawnCard =>
    drawCard({
      canvas,
      layout,
      wording,
      basisYear,
      facts: own,
      top,
      left,
      part: "whole",
      random: random.fork(own.number),
      ...parts
    });
  switch (layout.form) {
    case "row-table":
    case "block-table": {
      const canvas = new Canvas("공약사업");
      const pledges = drawTable({ canvas, office, wording, top, left });
      return { sheets: [canvas.snapshot()], pledges };
    }
    case "sheet-a-card":
      return joined(
        facts.map((own, at) => {
          const canvas = new Canvas(sheetName(layout, at + 1, "공약"));
          const pledge = pledgeOf(own, [card(canvas, own)]);
          return { sheets: [canvas.snapshot()], pledges: [pledge] };
        })
      );
    case "two-sheets":
      return joined(
        facts.map((own, at) => {
          const canvases = ["실천계획", "이행현황"].map(
            (part) => new Canvas(sheetName(layout, at + 1, part))
          );
          const cards = canvases.map((canvas, part) =>
            card(canvas, own, { part: part === 0 ? "plan" : "status" })
          );
          return { sheets: canvases.map((canvas) => canvas.snapshot()), pledges: [pledgeOf(own, cards)] };
        })
      );
    case "stacked": {
      const canvas = new Canvas("관리카드");
      let next = top;
      const pledges = facts.map((own) => {
        const drawn = card(canvas, own, { top: next });
        next = drawn.bottom + 3;
        return pledgeOf(own, [drawn]);
      });
      return { sheets: [canvas.snapshot()], pledges };
    }
    case "side-by-side": {
      const canvas = new Canvas("관리카드");
      let next = left;
      const pledges = facts.map((own) => {
        const drawn = card(canvas, own, { left: next });
        next = Math.max(drawn.right, next + 7) + 2;
        return pledgeOf(own, [drawn]);
      });
      return { sheets: [canvas.snapshot()], pledges };
    }
  }
}

/** "공약1", "1-3 공약", "'26 공약 (3)". */
function sheetName({ sheetNames }: Layout, count: number, part: string): string {
  if (sheetNames === "dashed") return `1-${count} ${part}`;
  return sheetNames === "quoted" ? `'26 ${part} (${count})` : `${part}${count}`;
}

function joined(parts: readonly Drawn[]): Drawn {
  return { sheets: parts.flatMap(({ sheets }) => sheets), pledges: parts.flatMap(({ pledges }) => pledges) };
}

function pledgeOf({ number, name }: Facts, cards: readonly DrawnCard[]): TruePledge {
  return {
    number,
    name,
    grids: cards.flatMap(({ grids }) => grids),
    items: cards.flatMap(({ items }) => items),
    status: cards.find(({ status }) => status !== null)?.status ?? null,
    fields: Object.assign({}, ...[...cards].reverse().map(({ fields }) => fields))
  };
}
