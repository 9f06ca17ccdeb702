import type { Random } from "../random";
import { plainOf, type TrueGrid, type TrueItem } from "../truth";
import type { CardPlan } from "./draw-card";
import { grouped } from "./notation";

const TASKS = [
  "기본계획 수립",
  "실시설계 용역",
  "토지 보상",
  "공사 착공",
  "주민설명회 개최",
  "장비 구입",
  "시설 보수"
];

interface Line {
  readonly text: string;
  readonly ticks: number;
  readonly amount: string;
}

/** 추진현황: for each year that has money, items whose amounts add up to 계 of the executed grid. */
export function drawNarrative(
  card: CardPlan & { readonly right: number },
  executed: TrueGrid | null,
  top: number
): { readonly items: readonly TrueItem[]; readonly bottom: number } {
  const { canvas, layout, left, right } = card;
  const years = executed ? yearsOf(executed) : [];
  if (layout.narrative === "none" || !executed || years.length === 0) return { items: [], bottom: top - 1 };
  let row = top;
  canvas.put(row++, left, "❏ 추진현황");
  const items: TrueItem[] = [];
  const tell = (year: number, column: number): void => {
    for (const line of linesOf(card.random.fork(`narrative ${year}`), executed, year)) {
      const cell = canvas.across({ top: row, bottom: row, left: column, right }, line.text);
      items.push({ cell, year, ticks: line.ticks, text: line.amount });
      row += 1;
    }
  };
  if (layout.narrative === "column") {
    canvas.put(row, left, "연도별");
    canvas.across({ top: row, bottom: row, left: left + 1, right }, "주  요   내   용");
    row += 1;
    for (const { year } of years) {
      const from = row;
      tell(year, left + 1);
      canvas.across({ top: from, bottom: row - 1, left, right: left }, `${year}년`);
    }
  } else {
    for (const { year } of years) {
      canvas.across({ top: row, bottom: row, left, right }, `<${year}년>`);
      row += 1;
      tell(year, left);
    }
  }
  return { items, bottom: row };
}

/** The years with money, with 계. */
function yearsOf(grid: TrueGrid): readonly { readonly year: number; readonly ticks: number }[] {
  const total = grid.rows.findIndex(({ role }) => role === "total");
  return grid.columns.flatMap(({ role, year }, at) => {
    const ticks = grid.ticks[total]?.[at] ?? 0;
    return role === "year" && year !== null && ticks > 0 ? [{ year, ticks }] : [];
  });
}

function linesOf(random: Random, grid: TrueGrid, year: number): readonly Line[] {
  const whole = yearsOf(grid).find((found) => found.year === year)?.ticks ?? 0;
  const count = whole >= 30 ? random.int(1, 3) : 1;
  const tasks = random.shuffled(TASKS);
  let left = whole;
  return Array.from({ length: count }, (_, at) => {
    const ticks = at === count - 1 ? left : Math.round((left / (count - at)) * (0.6 + random.unit() * 0.6));
    left -= ticks;
    const amount = grouped(plainOf(ticks, grid.scale)) + grid.unit;
    const month = random.int(1, 12);
    const more = random.chance(0.5) ? `\n - 추진일자 : ${year}. ${month}. ${random.int(1, 28)}.` : "";
    return { text: `❍ ${tasks[at] ?? ""} : ${amount}${more}`, ticks, amount };
  });
}
