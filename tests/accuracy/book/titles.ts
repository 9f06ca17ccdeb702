import type { Layout } from "../layout";

const OFFICES: Readonly<Record<Layout["kind"], string>> = {
  군: "가상군 민선{}기 군수",
  시: "가상시 민선{}기 시장",
  도: "가상도 민선{}기 도지사",
  자치구: "가상구 민선{}기 구청장",
  "광역시·도": "가상광역시 민선{}기 시장"
};

const NATIONWIDE_TERM: Readonly<Record<Layout["term"], string>> = { "2018": "7", "2022": "8", "2026": "9" };

function officeOf(layout: Layout): string {
  return OFFICES[layout.kind].replace("{}", NATIONWIDE_TERM[layout.term]);
}

/** "가상군 민선8기 군수 공약사업 관리카드(실천계획)" */
export function titleOf(layout: Layout, part: "plan" | "status" | "whole"): string {
  const of = { plan: "(실천계획)", status: "(이행현황)", whole: "" }[part];
  return `${officeOf(layout)} 공약사업 관리카드${of}`;
}

/** Of a table of pledges: "가상군 민선8기 군수 공약사업 재정투자계획". */
export function tableTitleOf(layout: Layout): string {
  return `${officeOf(layout)} 공약사업 ${layout.grids === "executed" ? "예산 집행현황" : "재정투자계획"}`;
}
