import { fillPatch } from "../../src/filling";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { decimal } from "../../src/pledge/decimal";
import { DEFAULT_PROFILE } from "../../src/pledge/profile";
import type { StatusClass } from "../../src/pledge/status";
import { readBook } from "../../src/reading";
import type { GridFigures } from "../../src/templates/grid-block";
import { planCard } from "../../src/templates/plan-card";
import { statusCard } from "../../src/templates/status-card";
import type { Step } from "../../src/workbook/patch";
import { BASIS } from "./pledge-workbook";

const CLASSES: readonly StatusClass[] = ["completed", "on-track", "partial", "continued", "on-track"];

/** 국비 and 군비 of a pledge by year, all of them different; `share` is how much of the plan. */
function figures(at: number, share: number): GridFigures {
  const year = (base: number): { readonly value: ReturnType<typeof decimal> } => ({
    value: decimal(Math.round(base * share))
  });
  return {
    국비: { 기투자: year(11 * at), "2022": year(130 + 17 * at), "2023": year(70 * at) },
    군비: { "2022": year(40), "2023": year(20 + 3 * at), "2024": year(90 + at) }
  };
}

/** A workbook in memory with so many pledges, in areas of three, and the overview sheets filled from their cards. */
export async function filledBook(count: number): Promise<MemoryHost> {
  const context = { profile: DEFAULT_PROFILE, departments: ["건설과", "총무과"] };
  const steps = Array.from({ length: count }, (_, at): readonly Step[] => {
    const number = `${String(Math.floor(at / 3) + 1)}-${String((at % 3) + 1)}`;
    const department = at % 2 === 0 ? "건설과" : "총무과";
    const head = {
      number,
      name: `공약 ${number}`,
      leadDepartment: department,
      team: "",
      officer: "",
      partners: "",
      period: "2022년 ~ 2026년"
    };
    const plan = { head, purpose: "", goal: "", years: [], figures: figures(at, 1), effect: "", problem: "" };
    const status = {
      head,
      figures: figures(at, 0.8),
      years: [],
      futurePlans: [],
      status: { class: CLASSES[at % CLASSES.length] ?? "on-track", rate: decimal(40 + 7 * at) },
      changes: ["변경사항 없음"],
      others: []
    };
    return [
      { kind: "add-sheet", sheet: `${number} 실천계획`, content: planCard(plan, context) },
      { kind: "add-sheet", sheet: `${number} 이행현황`, content: statusCard(status, context) }
    ];
  });
  const host = MemoryHost.of();
  await host.apply({ title: "만들기", steps: steps.flat() });
  const snapshot = await host.read();
  await host.apply(fillPatch(readBook(snapshot, DEFAULT_PROFILE), snapshot, { basisDate: BASIS }).patch);
  return host;
}
