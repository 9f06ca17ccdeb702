import { decimal, divide, toNumber, trim } from "../pledge/decimal";
import type { Profile } from "../pledge/profile";
import { rateEquation } from "../pledge/rates";
import { STATUS_CLASSES, type StatusClass } from "../pledge/status";
import { formatCell, formatRange, type CellAt } from "../workbook/address";
import type { CellContent } from "../workbook/snapshot";
import type { SheetContent } from "../workbook/sheet-content";
import { titleStem } from "./card-frame";
import { COUNT_FORMAT, LOOK, PERCENT_FORMAT, pageOf } from "./look";
import { contentOfText, rateColumn, type OverviewColumn } from "./overview-column";
import { DEPARTMENT_COLUMN, nameColumns } from "./overview-money";
import {
  FROZEN_ROWS,
  HEADER_TOP,
  TOTAL_LOOK,
  overviewDraft,
  placeHeader,
  placeLines,
  placeOverviewTitle
} from "./overview-sheet";
import type { Overview, PledgeLine } from "./pledge-line";
import { CLASS_GROUPS, MARK } from "./status-matrix";

export function statusSheetTitle(profile: Profile): string {
  return `${titleStem(profile)} 이행현황표`;
}

/** 이행현황표: the classes by pledge with ○, the rate; counts and ratios below. */
export function statusSheet({ lines, basisDate }: Overview, profile: Profile): SheetContent {
  const classes = classColumns();
  const columns = [
    ...nameColumns(38),
    DEPARTMENT_COLUMN,
    ...classes,
    rateColumn({ key: "rate", label: "이행도", group: null, width: 10 })
  ];
  const draft = overviewDraft(columns);
  const notes = [
    `기준일 : ${basisDate}`,
    `${rateEquation("completion", "ko")},  ${rateEquation("fulfilment", "ko")}`
  ];
  placeOverviewTitle(draft, statusSheetTitle(profile), notes, "");
  placeHeader(draft, columns);
  const placed = placeLines(draft, columns, lines, 3);
  const at = (row: number, key: string): CellAt => ({
    row,
    column: columns.findIndex((column) => column.key === key)
  });
  const last = Math.max(placed.first, placed.last);
  const total = { ...LOOK.centered, ...TOTAL_LOOK };
  for (const { key } of classes) {
    const { column } = at(0, key);
    const range = formatRange({ top: placed.first, bottom: last, left: column, right: column });
    const content = { value: countOf(lines, key as StatusClass), formula: `=COUNTIF(${range},"${MARK}")` };
    draft.set({ row: placed.totalRow, column }, content, { ...total, numberFormat: COUNT_FORMAT });
  }
  const row = placeShares(draft, placed.next, placed, lines, at);
  const printArea = formatRange({ top: 0, left: 0, bottom: row - 1, right: draft.lastColumn });
  return draft.finish({
    page: pageOf("portrait", printArea, `${HEADER_TOP + 1}:${FROZEN_ROWS}`),
    frozen: { rows: FROZEN_ROWS, columns: 2 },
    tabColor: "8064A2"
  });
}

function classColumns(): readonly OverviewColumn[] {
  return CLASS_GROUPS.flatMap(({ group, classes }) =>
    classes.map((name): OverviewColumn => ({
      key: name,
      label: name === "continued" ? "이행후\n계속추진" : STATUS_CLASSES[name],
      group,
      width: name === "continued" ? 10.5 : 9.5,
      format: LOOK.centered,
      content: (line) => contentOfText(line.status.marks[name] ?? { value: "" })
    }))
  );
}

function countOf(lines: readonly PledgeLine[], name: StatusClass): number {
  return lines.filter((line) => line.status.marks[name]?.value === MARK).length;
}

/** The row of shares below the pledges, the number of pledges, and the 완료율. */
function placeShares(
  draft: ReturnType<typeof overviewDraft>,
  top: number,
  { totalRow, first, last }: { totalRow: number; first: number; last: number },
  lines: readonly PledgeLine[],
  at: (row: number, key: string) => CellAt
): number {
  const classes = CLASS_GROUPS.flatMap((group) => group.classes);
  const [row, counts] = [top, top + 1];
  const percent = { ...LOOK.centered, ...TOTAL_LOOK, numberFormat: PERCENT_FORMAT };
  const label = { ...LOOK.totalLabel };
  const numbers = formatRange({ top: first, bottom: Math.max(first, last), left: 0, right: 0 });
  const pledges = { row: counts, column: 2 };
  const share = (cells: readonly CellAt[], count: number): CellContent => {
    const value = divide(decimal(count), decimal(lines.length), 3);
    const part = cells.length > 1 ? `(${cells.map(formatCell).join("+")})` : cells.map(formatCell).join("");
    return {
      value: value === null ? "-" : toNumber(trim(value)),
      formula: `=IF(${formatCell(pledges)}=0,"-",ROUND(${part}/${formatCell(pledges)},3))`
    };
  };
  draft.set({ row, column: 0, columns: 3 }, "비율", label).height(row, 24);
  for (const name of classes) {
    draft.set(at(row, name), share([at(totalRow, name)], countOf(lines, name)), percent);
  }
  draft.set(at(row, "rate"), null, percent);
  draft.set({ row: counts, column: 0, columns: 2 }, "공약 수", label).height(counts, 24);
  draft.set(
    pledges,
    { value: lines.length, formula: `=COUNTA(${numbers})` },
    { ...percent, numberFormat: COUNT_FORMAT }
  );
  const fulfilled = (["completed", "continued"] as const).map((name) => countOf(lines, name));
  const cells = [at(totalRow, "completed"), at(totalRow, "continued")];
  draft.set({ row: counts, column: 3, columns: 5 }, "완료율", label);
  draft.set(
    { row: counts, column: 8, columns: 2 },
    share(
      cells,
      fulfilled.reduce((sum, count) => sum + count, 0)
    ),
    percent
  );
  draft.outline({ top: row, left: 0, bottom: counts, right: draft.lastColumn });
  return counts + 1;
}
