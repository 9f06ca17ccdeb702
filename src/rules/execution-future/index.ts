import { sum, ZERO } from "../../pledge/decimal";
import { cellAt } from "../../pledge/grid-lookup";
import type { Grid, GridCell, GridColumn } from "../../pledge/grid";
import type { Snapshot } from "../../workbook/snapshot";
import { formatIsoDate } from "../../pledge/calendar-date";
import { plain, shown } from "../figure";
import { rangeOf } from "../place";
import type { PledgeRule } from "../rule";
import { spansOf } from "../spans";
import { textsNear } from "../texts-near";

const messages = {
  future: {
    ko: "{{year}}년은 기준일({{basisDate}}) 뒤의 해인데 집행액이 {{amount}}{{unit}} 있습니다. 아직 쓰지 않은 돈이면 계획이나 확보로 옮기십시오.",
    en: "{{year}} lies after the basis date ({{basisDate}}), yet {{amount}}{{unit}} is executed in it. Money not spent yet belongs to the plan or the secured funds."
  }
} as const;

const reasons = {
  "secured-too": {
    ko: "표 제목이 확정(확보)과 집행을 함께 말하므로, 이미 확정된 다음 해 예산일 수 있습니다.",
    en: "The heading speaks of secured and executed money together: it may be next year's budget, already settled."
  },
  "kind-guessed": {
    ko: "표 제목에 집행이라는 말이 없어, 카드 안의 위치로 집행 표라고 짐작했습니다.",
    en: "No heading says 집행; the grid was taken for it by its place on the card."
  }
} as const;

/** Nothing is executed in a year after that of the basis date. 이후 is no year of execution and is left alone. */
export const rule: PledgeRule<"future"> = {
  meta: {
    id: "execution-future",
    severities: ["error", "warning"],
    scope: "pledge",
    topic: "plan",
    title: { ko: "기준일 뒤의 집행", en: "Execution after the basis date" },
    fixable: false,
    messages,
    reasons
  },
  check(pledge, context) {
    for (const grid of pledge.grids) {
      if (grid.kind !== "executed") continue;
      for (const column of grid.columns) {
        const { role, year } = column;
        if (role !== "year" || year === undefined || year <= context.basisDate.year) continue;
        const spent = spentIn(grid, column);
        if (spent.length === 0) {
          context.pass();
          continue;
        }
        const reason = grid.kindGuessed ? "kind-guessed" : doubtOf(grid, context.snapshot);
        const amount = sum(spent.map((cell) => cell.amount ?? ZERO));
        context.report({
          messageId: "future",
          severity: reason === null ? "error" : "warning",
          ...(reason === null ? {} : { reason }),
          data: {
            year,
            basisDate: formatIsoDate(context.basisDate),
            amount: shown(amount),
            unit: grid.unit?.value ?? ""
          },
          cells: spansOf(spent.map(({ cell }) => cell)),
          related: [rangeOf(column.header)],
          expected: "0",
          actual: plain(amount),
          difference: plain(amount),
          unit: grid.unit?.value ?? null,
          keyParts: [grid.key, column.key]
        });
      }
    }
  }
};

/** The sources that have money in the column; 계 where no source has. */
function spentIn(grid: Grid, column: GridColumn): readonly GridCell[] {
  const spent = (roles: readonly string[]): readonly GridCell[] =>
    grid.rows.flatMap((row) => {
      const cell = roles.includes(row.role) ? cellAt(grid, row, column) : undefined;
      return cell?.amount && cell.amount.coefficient !== 0n ? [cell] : [];
    });
  const sources = spent(["source"]);
  if (sources.length > 0) return sources;
  const rest = spent(["total", "outside"]);
  return rest.length > 0 ? rest.slice(0, 1) : spent(["group"]);
}

const ROWS_OF_HEADING = 4;

/** "사업비 확정 및 집행액" is both, unless the head of the years says 집행 alone. */
function doubtOf(grid: Grid, snapshot: Snapshot): "secured-too" | null {
  const first = Math.min(...grid.rows.map(({ row }) => row));
  const head = { ...grid.range, bottom: first - 1 };
  const said = textsNear(snapshot, head, { above: ROWS_OF_HEADING, below: 0 })
    .map((text) => text.replace(/\s+/g, ""))
    .filter((text) => text.includes("집행"));
  const mixed = said.filter((text) => /(?:확정|확보|편성).*집행/.test(text));
  return mixed.length > 0 && mixed.length === said.length ? "secured-too" : null;
}
