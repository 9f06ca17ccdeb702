import type { CellRef } from "../../../src/workbook/address";
import type { TrueStatus } from "../truth";
import type { CardPlan } from "./draw-card";

type Placed = CardPlan & { readonly right: number };

/** The row after the section. */
export function drawFuturePlans({ canvas, facts, left, right, basisYear }: Placed, top: number): number {
  if (facts.finished) return top;
  canvas.put(top, left, "❏ 향후 추진계획");
  canvas.across({ top: top + 1, bottom: top + 1, left, right }, `❍ ${basisYear + 1}년 잔여 사업 시행`);
  return top + 3;
}

const CLASSES = ["완료", "이행후 계속추진", "정상추진", "일부추진", "보류", "폐기"] as const;

/** 이행현황: a matrix of classes with a mark, or the class and the rate as fields. */
export function drawStatus(
  card: Placed,
  top: number
): { readonly status: TrueStatus | null; readonly bottom: number } {
  const { canvas, layout, left, facts } = card;
  if (layout.status === "none") return { status: null, bottom: top - 1 };
  canvas.put(top, left, "❏ 이행현황");
  const { class: own, rate } = facts.status;
  if (layout.status === "fields") {
    canvas.put(top + 1, left, "추진상태");
    const mark = canvas.put(top + 1, left + 1, own);
    canvas.put(top + 1, left + 2, "이행률");
    const rateCell = canvas.put(top + 1, left + 3, `${rate}%`);
    return { status: { class: own, rate, mark, options: {}, rateCell }, bottom: top + 2 };
  }
  const head = top + 1;
  const down = (column: number, text: string): void => {
    canvas.across({ top: head, bottom: head + 1, left: column, right: column }, text);
  };
  down(left, "구  분");
  down(left + 1, "완료");
  canvas.across({ top: head, bottom: head, left: left + 2, right: left + 4 }, "추진중");
  canvas.across({ top: head, bottom: head, left: left + 5, right: left + 6 }, "미착수");
  CLASSES.slice(1).forEach((name, at) => canvas.put(head + 1, left + 2 + at, name));
  down(left + 7, "비고");
  canvas.put(head + 2, left, "이행도");
  const options = Object.fromEntries(
    CLASSES.map((name, at): [string, CellRef] => [
      name,
      { sheet: canvas.name, row: head + 2, column: left + 1 + at }
    ])
  );
  const mark = canvas.put(head + 2, left + 1 + CLASSES.indexOf(own), "○");
  const rateCell = canvas.put(head + 2, left + 7, `${rate}%`);
  return { status: { class: own, rate, mark, options, rateCell }, bottom: head + 3 };
}

/** 주요 변경사항: a record where money was taken back, else that nothing changed. The row after it. */
export function drawChanges({ canvas, layout, left, right, basisYear }: Placed, top: number): number {
  if (layout.status === "none") return top;
  canvas.put(top, left, "❏ 공약사업 추진 중 주요 변경사항");
  const text =
    layout.negative === "none"
      ? "“변경사항 없음”"
      : `❍ ${basisYear - 1}. 5. 1. 사업비 감액 (시민배심원단 승인)`;
  canvas.across({ top: top + 1, bottom: top + 1, left, right }, text);
  return top + 3;
}
