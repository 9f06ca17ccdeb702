import { isZero, ZERO } from "../../pledge/decimal";
import type { Grid } from "../../pledge/grid";
import { totalAt, yearColumn } from "../../pledge/grid-lookup";
import type { Pledge } from "../../pledge/pledge";
import type { CellRef } from "../../workbook/address";
import { shown } from "../figure";
import { onlyGrid } from "../grid-pair";
import { rangesOf } from "../place";
import type { PledgeRule } from "../rule";
import { spansOf } from "../spans";
import { blankYearOf, type BlankYear } from "./blank-year";
import { isExplained } from "./explained";

const messages = {
  blank: {
    ko: "{{years}}년은 계획이 {{planned}}{{unit}}인데 집행액이 비어 있고 까닭도 적혀 있지 않습니다. 금액을 적고, 없으면 '-'를 적고 까닭을 남기십시오.",
    en: "{{planned}}{{unit}} was planned for {{years}}, yet the executed amounts are blank and nothing says why. Fill them in; where there are none, write '-' and the reason."
  }
} as const;

const reasons = {
  "blank-may-be-zero": {
    ko: "이 표에서는 빈칸이 0을 뜻하는 것일 수도 있습니다.",
    en: "Blank may be this grid's way of writing 0."
  }
} as const;

/** A year that is over, and for which money was planned, has its execution filled in. */
export const rule: PledgeRule<"blank"> = {
  meta: {
    id: "execution-missing",
    severities: ["warning"],
    scope: "pledge",
    topic: "plan",
    title: { ko: "지난해의 빈 집행액", en: "Blank execution of a past year" },
    fixable: false,
    messages,
    reasons
  },
  check(pledge, context) {
    const plan = onlyGrid(pledge, "plan");
    const grid = onlyGrid(pledge, "executed");
    if (!plan || !grid || grid.kindGuessed || plan.kindGuessed || isUnfilled(grid)) return;
    const missing: (BlankYear & { readonly planned: PlannedYear })[] = [];
    for (const planned of plannedYears(pledge, plan, context.basisDate.year)) {
      if (!grid.columns.some(({ role, year }) => role === "year" && year === planned.year)) continue;
      const blank = blankYearOf(grid, planned.year);
      if (!blank || isExplained(pledge, grid, planned.year, context.snapshot)) context.pass();
      else if (blank.standing !== "zero") missing.push({ ...blank, planned });
    }
    if (missing.length === 0) return;
    const sure = missing.some(({ standing }) => standing === "missing");
    context.report({
      messageId: "blank",
      ...(sure ? {} : { reason: "blank-may-be-zero" }),
      data: {
        years: missing.map(({ planned }) => planned.year).join(", "),
        planned: missing.map(({ planned }) => planned.shown).join(", "),
        unit: plan.unit?.value ?? ""
      },
      cells: spansOf(missing.flatMap(({ cells }) => cells.map(({ cell }) => cell))),
      related: rangesOf(missing.map(({ planned }) => planned.cell)),
      keyParts: [grid.key, missing.map(({ planned }) => planned.year).join(",")]
    });
  }
};

function isUnfilled(grid: Grid): boolean {
  return grid.cells.every((row) => row.every((cell) => cell.notation === "blank"));
}

interface PlannedYear {
  readonly year: number;
  readonly shown: string;
  readonly cell: CellRef;
}

/** The years before that of the basis date, within the 사업기간, for which the plan has money. */
function plannedYears(pledge: Pledge, plan: Grid, basisYear: number): readonly PlannedYear[] {
  const from = pledge.period?.value.from?.year ?? -Infinity;
  const to = pledge.period?.value.to?.year ?? Infinity;
  const years = plan.columns.flatMap(({ role, year }) => (role === "year" && year !== undefined ? year : []));
  return [...new Set(years)].flatMap((year): PlannedYear[] => {
    const column = yearColumn(plan, year);
    const cell = column && totalAt(plan, column);
    const amount = cell?.amount ?? ZERO;
    if (!cell || year >= basisYear || year < from || year > to) return [];
    return isZero(amount) || amount.coefficient < 0n ? [] : [{ year, shown: shown(amount), cell: cell.cell }];
  });
}
