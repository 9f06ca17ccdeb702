import { decimal } from "../../pledge/decimal";
import { DEFAULT_PROFILE, type Profile } from "../../pledge/profile";
import type { Figure } from "../../templates/figure";
import type { GridFigures } from "../../templates/grid-block";
import { SEED_AWARDS, SEED_YEARS } from "./seed-texts";
import type { SampleCards } from "./sample";

export const SEED_PROFILE: Profile = {
  ...DEFAULT_PROFILE,
  municipality: { name: "증평군", kind: "군" },
  term: { ...DEFAULT_PROFILE.term, label: "민선6기" }
};

const LEAF_COLUMNS = ["기투자", "2022", "2023", "2024", "2025", "2026", "2027이후"];

/** 백만원; a zero that the card shows as "-" is a zero here too. */
function row(amounts: Readonly<Record<string, number>> = {}): Readonly<Record<string, Figure>> {
  return Object.fromEntries(LEAF_COLUMNS.map((column) => [column, { value: decimal(amounts[column] ?? 0) }]));
}

const FIGURES: GridFigures = {
  국비: row(),
  도비: row(),
  군비: row({ "2022": 77, "2023": 102 }),
  "기타/민자": row(),
  "기타/자담 등": row()
};

const HEAD = {
  number: "공감행정 ➁-8",
  name: "메타버스 행정 및 역량있고 청렴한 공직문화 조성",
  leadDepartment: "자치행정과",
  team: "정보전산팀",
  officer: "윤○○\n(☎○○○○)",
  partners: "기획예산과",
  period: "2022년 ~ 2026년"
};

/** The real card of `seed/card.txt`, names and telephone masked. Its plan card has the head alone. */
export const SEED_CARDS: SampleCards = {
  planSheet: "실천계획",
  statusSheet: "이행현황",
  plan: {
    head: HEAD,
    totalCost: "640백만원",
    purpose: null,
    goal: null,
    years: null,
    figures: null,
    effect: null,
    problem: null
  },
  status: {
    head: HEAD,
    figures: FIGURES,
    years: SEED_YEARS,
    futurePlans: [
      "❍ 2024 부패방지 교육 실시(이수율 90% 목표) : 청렴보고회, 청렴결의대회 등 추진",
      "❍ 청렴 명예감사관, 외부 민간단체 청렴결의대회 등 민·관 합동 청렴 시책 추진"
    ],
    status: { class: "completed", rate: decimal(100) },
    changes: ["“변경사항 없음”"],
    others: SEED_AWARDS
  }
};
