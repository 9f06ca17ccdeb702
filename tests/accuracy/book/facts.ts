import type { GridKind } from "../../../src/pledge/grid";
import type { Layout } from "../layout";
import type { Random } from "../random";
import type { GridPlan } from "../truth";
import { columnsOf, termYearsOf } from "./columns";
import { drawMoney } from "./figures";
import { drawRows } from "./sources";

/** What is true of a pledge, before it stands on any sheet. */
export interface Facts {
  readonly number: string;
  readonly name: string;
  readonly department: string;
  readonly from: number;
  readonly to: number;
  readonly money: Readonly<Record<GridKind, GridPlan>>;
  readonly status: { readonly class: "완료" | "정상추진" | "일부추진"; readonly rate: number };
  readonly finished: boolean;
}

export interface Office {
  readonly layout: Layout;
  /** The year that ends on the basis date. */
  readonly basisYear: number;
  readonly facts: readonly Facts[];
}

const THINGS = [
  "도서관",
  "체육관",
  "공영주차장",
  "둘레길",
  "돌봄센터",
  "하수처리장",
  "청년주택",
  "보건지소",
  "전통시장",
  "농로"
];
const WORKS = ["건립", "정비", "확충", "현대화", "조성", "운영 지원"];
const PLACES = ["가람", "나루", "다솔", "라온", "마루", "바른"];
const DEPARTMENTS = ["건설과", "복지정책과", "산림공원과", "문화관광과", "교통행정과"];

export function drawOffice(layout: Layout, random: Random): Office {
  const years = termYearsOf(layout);
  const basisYear = years[random.int(1, 3)] ?? 0;
  const rows = drawRows(layout, random.fork("rows"));
  const columns = columnsOf(layout);
  const tabled = layout.form === "row-table" || layout.form === "block-table";
  const count = tabled
    ? random.int(3, 7)
    : layout.form === "side-by-side"
      ? 2
      : random.int(layout.rollUp === "none" ? 1 : 3, layout.rollUp === "none" ? 3 : 5);
  const facts = Array.from({ length: count }, (_, index): Facts => {
    const own = random.fork(`pledge ${index}`);
    // without 총사업비, as in tables, years that stay empty would rightly be asked about
    const finished = !tabled && own.chance(0.2);
    return {
      number: numberOf(layout, index),
      name: `${PLACES[index % PLACES.length] ?? ""} ${own.pick(THINGS)} ${own.pick(WORKS)}`,
      department: own.pick(DEPARTMENTS),
      from: years[0] ?? 0,
      to: finished ? basisYear : (years.at(-1) ?? 0),
      money: drawMoney({ layout, rows, columns, basisYear, finished }, own.fork("money")),
      status: finished
        ? { class: "완료", rate: 100 }
        : own.chance(0.7)
          ? { class: "정상추진", rate: own.int(30, 90) }
          : { class: "일부추진", rate: own.int(15, 55) },
      finished
    };
  });
  return { layout, basisYear, facts };
}

function numberOf({ numbers }: Layout, index: number): string {
  switch (numbers) {
    case "1-2-3":
      return `1-${Math.floor(index / 3) + 1}-${(index % 3) + 1}`;
    case "공감행정 ➁-8":
      return `공감행정 ➁-${index + 1}`;
    case "7-1)":
      return `7-${index + 1})`;
    case "3":
      return String(index + 1);
    case "A-1":
      return `A-${index + 1}`;
  }
}
