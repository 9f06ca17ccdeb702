import { LEFT_OUT_REASONS } from "../../dashboard/messages";
import { toNumber } from "../../pledge/decimal";
import { COUNT_FORMAT, LOOK, PERCENT_FORMAT, amountFormat } from "../../templates/look";
import { ratioContent } from "../../templates/overview-column";
import type { CellFormat } from "../../workbook/format";
import type { CellContent } from "../../workbook/snapshot";
import type { PledgeAmounts } from "../office-record";
import { decimalOf, fractionOf, meanContent, number, sumOf } from "./figures";
import { SHEETS, type CollectedFile, type PledgeLineRecord, type RollUp } from "./roll-up";
import { FIRST_ROW, TableLayout, type RowColumn } from "./row-table";

/** A row of 공약 목록: a pledge, with the file it comes from. */
export interface PledgeRow {
  /** The file's number in 기관별 총괄, from 1. */
  readonly order: number;
  readonly file: CollectedFile;
  readonly pledge: PledgeLineRecord;
}

export const MONEY = [
  { key: "cost", label: "총사업비" },
  { key: "plan", label: "계획" },
  { key: "secured", label: "확보" },
  { key: "executed", label: "집행" }
] as const satisfies readonly { key: Exclude<keyof PledgeAmounts, "leftOut">; label: string }[];

export function pledgeRowsOf({ files }: RollUp): readonly PledgeRow[] {
  return files.flatMap((file, at) => file.pledges.map((pledge) => ({ order: at + 1, file, pledge })));
}

/** Digits behind the point that any amount needs. */
export function scaleOf(rows: readonly PledgeRow[]): number {
  let scale = 0;
  for (const { pledge } of rows) {
    for (const { key } of MONEY) scale = Math.max(scale, decimalOf(pledge.money[key])?.scale ?? 0);
  }
  return scale;
}

export function amountLook(scale: number): CellFormat {
  return { ...LOOK.amount, numberFormat: amountFormat(scale) };
}

export const COUNT: CellFormat = { ...LOOK.centered, numberFormat: COUNT_FORMAT };
export const PERCENT: CellFormat = { ...LOOK.centered, numberFormat: PERCENT_FORMAT };

/** 공약 목록: a line a pledge of all files. @param fileRow the place of a file in 기관별 총괄 */
export function pledgesLayout(
  rows: readonly PledgeRow[],
  scale: number,
  width: number,
  fileRow: (order: number) => string
): TableLayout<PledgeRow> {
  const own = (key: string): string => layout.own(key);
  const text = (
    heading: { key: string; label: string; width: number },
    of: (row: PledgeRow) => string,
    format: CellFormat = LOOK.centered
  ): RowColumn<PledgeRow> => ({ ...heading, group: null, format, content: of });
  const money = MONEY.map(({ key, label }): RowColumn<PledgeRow> => ({
    key,
    label,
    group: "금액 (총계)",
    width,
    format: amountLook(scale),
    content: ({ pledge }) => number(decimalOf(pledge.money[key])),
    total: () => ({
      value: toNumber(sumOf(rows.map(({ pledge }) => pledge.money[key]))),
      formula: `=SUM(${own(key)})`
    })
  }));
  const count = (key: "errors" | "warnings", label: string): RowColumn<PledgeRow> => ({
    key,
    label,
    group: "지적",
    width: 7,
    format: COUNT,
    content: ({ pledge }) => pledge[key],
    total: () => ({
      value: rows.reduce((sum, { pledge }) => sum + pledge[key], 0),
      formula: `=SUM(${own(key)})`
    })
  });
  const layout: TableLayout<PledgeRow> = new TableLayout<PledgeRow>(
    SHEETS.pledges,
    [
      {
        key: "order",
        label: "연번",
        group: null,
        width: 6,
        format: LOOK.centered,
        content: ({ order }) => order
      },
      {
        ...text({ key: "office", label: "기관", width: 14 }, ({ file }) => file.office),
        link: ({ order }) => fileRow(order)
      },
      text({ key: "number", label: "관리번호", width: 14 }, ({ pledge }) => pledge.number),
      text({ key: "name", label: "공약명", width: 34 }, ({ pledge }) => pledge.name, LOOK.value),
      text({ key: "area", label: "분야", width: 10 }, ({ pledge }) => pledge.area),
      text({ key: "department", label: "부서", width: 12 }, ({ pledge }) => pledge.department),
      text({ key: "status", label: "이행상태", width: 11 }, ({ pledge }) => pledge.status),
      {
        key: "rate",
        label: "이행도",
        group: null,
        width: 8,
        format: PERCENT,
        content: ({ pledge }) => number(fractionOf(pledge.rate)),
        total: () =>
          meanContent(
            rows.flatMap(({ pledge }) => fractionOf(pledge.rate) ?? []),
            `AVERAGE(${own("rate")})`
          )
      },
      ...money,
      {
        key: "executionRate",
        label: "집행률",
        group: null,
        width: 8,
        format: PERCENT,
        content: ({ pledge }, cell) =>
          pledge.money.cost === null || pledge.money.executed === null ? null : executionRate([pledge], cell),
        total: (cell) =>
          executionRate(
            rows.map(({ pledge }) => pledge),
            cell
          )
      },
      count("errors", "오류"),
      count("warnings", "주의"),
      text({ key: "place", label: "카드의 자리", width: 25 }, ({ pledge }) => pledge.place, LOOK.value),
      text({ key: "remark", label: "비고", width: 30 }, ({ pledge }) => remarkOf(pledge), LOOK.value)
    ],
    FIRST_ROW,
    rows.length
  );
  return layout;
}

/** 집행 ÷ 총사업비, of the cells in the same row. */
export function executionRate(
  pledges: readonly PledgeLineRecord[],
  cell: (key: string) => Parameters<typeof ratioContent>[0]
): CellContent {
  const total = (key: "cost" | "executed"): ReturnType<typeof sumOf> =>
    sumOf(pledges.map(({ money }) => money[key]));
  return ratioContent(cell("executed"), cell("cost"), total("executed"), total("cost"));
}

/** What the figures of the line do not count. */
function remarkOf({ money: { leftOut } }: PledgeLineRecord): string {
  return leftOut.map(({ code, cell }) => `${cell}: ${LEFT_OUT_REASONS[code].ko}`).join("\n");
}
