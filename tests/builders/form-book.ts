import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx, type XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { decimal } from "../../src/pledge/decimal";
import { DEFAULT_PROFILE, type Profile } from "../../src/pledge/profile";
import type { StatusClass } from "../../src/pledge/status";
import type { GridFigures } from "../../src/templates/grid-block";
import type { YearText } from "../../src/templates/card-data";
import { planCard } from "../../src/templates/plan-card";
import { statusCard } from "../../src/templates/status-card";
import type { Step } from "../../src/workbook/patch";

/** A form that was made in LibreOffice, from `confirmation.fods` beside it. */
export const FORM_SHEET = "이행 확인표";

export const FORM_PROFILE: Profile = {
  ...DEFAULT_PROFILE,
  municipality: { name: "가람군", kind: "군" },
  sources: ["국비", "군비"]
};

const YEARS = [2022, 2023, 2024, 2025, 2026];
const CLASSES: readonly StatusClass[] = ["completed", "on-track", "partial", "continued"];

/** What the pledge of that place is to have in the year, in 백만원. */
export function plannedIn(at: number, year: number): number {
  return 1000 + 37 * at + 100 * (year - 2022);
}

export function executedIn(at: number, year: number): number {
  return year > 2024 ? 0 : 700 + 31 * at + 50 * (year - 2022);
}

/** As many items as the place says, the last one long. */
export function itemsOf(at: number): readonly (readonly [year: number, text: string])[] {
  return Array.from({ length: 1 + (at % 6) }, (_, index) => {
    const long =
      index === at % 6
        ? ` ${"주민 의견을 들어 사업 내용을 다듬고 관계 기관과 협의함 ".repeat(6).trim()}`
        : "";
    return [
      YEARS[index % 3] ?? 2022,
      `❍ ${String(at + 1)}번 공약의 ${String(index + 1)}째 실적${long}`
    ] as const;
  });
}

/** The workbook with the form, and the two cards of so many pledges behind it. */
export async function formBook(count: number): Promise<XlsxHost> {
  const bytes = readFileSync(join(__dirname, "..", "fixtures", "own-template", "confirmation.xlsx"));
  const host = openXlsx(new Uint8Array(bytes));
  const context = { profile: FORM_PROFILE, departments: [] };
  const steps = Array.from({ length: count }, (_, at): readonly Step[] => {
    const number = `${String(Math.floor(at / 10) + 1)}-${String((at % 10) + 1)}`;
    const head = {
      number,
      name: `가상 공약 ${String(at + 1)}`,
      leadDepartment: "건설과",
      team: "",
      officer: "",
      partners: "",
      period: "2022년 ~ 2026년"
    };
    const figures = (of: (at: number, year: number) => number): GridFigures => ({
      군비: Object.fromEntries(YEARS.map((year) => [String(year), { value: decimal(of(at, year)) }]))
    });
    const years = YEARS.slice(0, 3).map((year): YearText => ({
      year,
      blocks: itemsOf(at).flatMap(([of, text]) => (of === year ? [text] : []))
    }));
    const plan = {
      head,
      purpose: "",
      goal: "",
      years: [],
      figures: figures(plannedIn),
      effect: "",
      problem: ""
    };
    const status = {
      head,
      figures: figures(executedIn),
      years,
      futurePlans: [],
      status: { class: CLASSES[at % CLASSES.length] ?? "on-track", rate: decimal(50 + at) },
      changes: ["변경사항 없음"],
      others: []
    };
    return [
      { kind: "add-sheet", sheet: `${number} 실천계획`, content: planCard(plan, context) },
      { kind: "add-sheet", sheet: `${number} 이행현황`, content: statusCard(status, context) }
    ];
  });
  await host.apply({ title: "카드", steps: steps.flat() });
  return host;
}
