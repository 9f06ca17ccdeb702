import { decimal } from "../../src/pledge/decimal.ts";
import { DEFAULT_PROFILE } from "../../src/pledge/profile.ts";
import { emptyXlsx } from "../../src/hosts/xlsx/empty-workbook.ts";
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host.ts";
import { leavingNoStartSheet } from "../../src/templates/empty-workbook.ts";
import { planCard } from "../../src/templates/plan-card.ts";
import { statusCard } from "../../src/templates/status-card.ts";

const YEARS = [2022, 2023, 2024, 2025, 2026];
const context = {
  profile: { ...DEFAULT_PROFILE, municipality: { name: "가상군", kind: "군" } },
  departments: []
};

/**
 * A workbook of so many pledges, a plan card and a status card each, filled in as an office fills them; always the same
 * for the same pledges, of which `first` is the first.
 */
export async function makeCards(count, first = 1) {
  const host = openXlsx(emptyXlsx());
  const steps = Array.from({ length: count }, (_, index) => cardSheets(first + index)).flat();
  await host.apply(leavingNoStartSheet({ title: "cards", steps }));
  return host.bytes();
}

function cardSheets(index) {
  const random = randomFrom(index);
  const number = `${1 + (index % 7)}-${index}`;
  const head = {
    number,
    name: `가상 공약 ${index}호 추진`,
    leadDepartment: `${["기획", "건설", "복지", "산림", "문화"][index % 5]}과`,
    team: "가상팀",
    officer: "",
    partners: "기획과",
    period: "2022년 ~ 2026년"
  };
  const figures = figuresFrom(random);
  const total = Object.values(figures)
    .flatMap((row) => Object.values(row))
    .reduce((sum, { value }) => sum + Number(value.coefficient), 0);
  const sumOf = (year) =>
    Object.values(figures).reduce((sum, row) => sum + Number(row[String(year)]?.value.coefficient ?? 0), 0);
  const years = YEARS.slice(0, 2).map((year) => ({
    year,
    blocks: [
      `❍ ${year}년 가상 시설 정비: ${sumOf(year)}백만원`,
      `- 추진기간: ${year}. 3. ~ ${year}. 11.`,
      `• 주민설명회 개최 (${year}.4.15.) 10명(내부2, 외부8)`,
      `• 사업장 점검 실시 (${year}.9.20.)`
    ]
  }));
  const plan = planCard(
    {
      head,
      totalCost: `${total}백만원`,
      purpose: "주민이 체감하는 생활 여건을 고르게 갖춘다.",
      goal: "임기 안에 시설 정비를 마친다.",
      years: YEARS.map((year) => ({ year, blocks: [`❍ ${year}년 정비 계획 수립과 시행`] })),
      figures,
      effect: "주민 만족도가 높아지고 안전사고가 줄어든다.",
      problem: "예산 확보가 늦어질 수 있어 추가경정예산에 먼저 반영한다."
    },
    context
  );
  const status = statusCard(
    {
      head,
      figures,
      years,
      futurePlans: ["❍ 남은 구간 정비"],
      status: { class: "on-track", rate: decimal(60) },
      changes: ["“변경사항 없음”"],
      others: []
    },
    context
  );
  return [
    { kind: "add-sheet", sheet: `${number} 실천계획`, content: plan },
    { kind: "add-sheet", sheet: `${number} 이행현황`, content: status }
  ];
}

function figuresFrom(random) {
  const row = () =>
    Object.fromEntries(YEARS.slice(0, 2).map((year) => [String(year), { value: decimal(random(900)) }]));
  return { 국비: row(), 도비: row(), 군비: row() };
}

/** A small generator of its own, so that the file is the same on every machine. */
function randomFrom(seed) {
  let state = (seed * 2654435761) >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** The same workbook as that of an office of the name. */
export async function namedOffice(bytes, name, codec) {
  const host = openXlsx(bytes, codec);
  const profile = { ...DEFAULT_PROFILE, municipality: { name, kind: "군" } };
  const step = { kind: "setting", key: "profile", before: null, after: JSON.stringify(profile) };
  await host.apply({ title: "office", steps: [step] });
  return host.bytes();
}
