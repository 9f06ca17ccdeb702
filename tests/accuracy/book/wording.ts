import type { GridKind } from "../../../src/pledge/grid";
import type { Unit } from "../../../src/pledge/money";
import type { Layout } from "../layout";
import type { Random } from "../random";

/** The words that one office uses on all its sheets. */
export interface Wording {
  readonly corner: string;
  readonly totalRow: string;
  readonly grand: string;
  readonly subtotal: string;
  readonly prior: string;
  readonly termGroup: Readonly<Record<GridKind, string>>;
  readonly heading: Readonly<Record<GridKind, string>>;
  /** Beside or over rows and columns of a kind. */
  readonly kind: Readonly<Record<GridKind, string>>;
  readonly department: string;
  readonly number: string;
  readonly name: string;
}

export function drawWording(layout: Layout, random: Random): Wording {
  const english = layout.spelling === "english";
  const inTerm = random.pick(["연도별", "임기내", "own"]);
  const group = (own: string): string => (inTerm === "own" || layout.grids === "executed" ? own : inTerm);
  return {
    corner: english ? "구분" : random.pick(["구분", "재원", "재원\\연도", "재원별"]),
    totalRow: random.pick(["계", "합계", "총계"]),
    grand:
      layout.subtotal === "headed-소계"
        ? "소계"
        : english
          ? "총계"
          : random.pick(["총계", "합계", "총사업비", "계"]),
    subtotal: random.pick(["소계", "임기내", "임기내 소계", "임기중"]),
    prior: english ? "기투자" : random.pick(["기투자", "기투자", "기투입"]),
    termGroup: {
      plan: group("투자계획"),
      secured: group("확보액"),
      executed: group("집행액")
    },
    heading: {
      plan: random.pick(["연차별 투자계획", "투자계획", "소요예산"]),
      secured: random.pick(["재원 확보현황", "사업비 확보현황"]),
      executed: random.pick(["사업비 확정 및 집행액", "예산 집행현황", "사업비 집행현황"])
    },
    kind: random.pick([
      { plan: "계획", secured: "확보", executed: "집행" },
      { plan: "계획액", secured: "확보액", executed: "집행액" }
    ]),
    department: random.pick(["주관부서", "추진부서", "담당부서", "총괄부서"]),
    number: random.pick(["관리번호", "공약번호", "관리번호"]),
    name: random.pick(["공약명", "공약사업명", "공약명"])
  };
}

const ENGLISH_UNITS: Partial<Readonly<Record<Unit, string>>> = {
  백만원: "(Unit: KRW million)",
  천원: "(Unit: thousand won)",
  원: "(Unit: won)"
};

/** "<단위 : 백만원>" */
export function unitText(layout: Layout): string {
  const english = layout.spelling === "english" ? ENGLISH_UNITS[layout.unit] : undefined;
  return english ?? layout.unitSpelling.replace("백만원", layout.unit);
}
