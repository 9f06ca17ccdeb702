import { toNumber } from "../../pledge/decimal";
import { STATUS_CLASSES, type StatusClass } from "../../pledge/status";
import { LOOK } from "../../templates/look";
import { formatCell, quoteSheet, type CellAt } from "../../workbook/address";
import type { CellContent } from "../../workbook/snapshot";
import { fractionOf, meanContent, sumOf } from "./figures";
import type { FindingRow } from "./findings-sheet";
import { COUNT, MONEY, PERCENT, amountLook, executionRate, type PledgeRow } from "./pledges-sheet";
import { SEALS, SHEETS, type CollectedFile, type RollUp } from "./roll-up";
import { FIRST_ROW, TableLayout, type RowColumn } from "./row-table";

/** A row of 기관별 총괄: a file, with its place in the list of pledges. */
export interface FileRow {
  readonly order: number;
  readonly file: CollectedFile;
  /** Where its first pledge stands in 공약 목록, as "A7"; null where it has none. */
  readonly firstPledge: string | null;
}

const CLASSES = Object.keys(STATUS_CLASSES) as StatusClass[];
const OTHER_CLASS = "other";
const SEVERITIES = [
  { key: "error", label: "오류" },
  { key: "warning", label: "주의" },
  { key: "info", label: "참고" }
] as const;

export function fileRowsOf({ files }: RollUp): readonly FileRow[] {
  let next = FIRST_ROW;
  return files.map((file, at) => {
    const firstPledge = file.pledges.length > 0 ? formatCell({ row: next, column: 0 }) : null;
    next += file.pledges.length;
    return { order: at + 1, file, firstPledge };
  });
}

/** 기관별 총괄: a row a file; every figure is a formula over 공약 목록 and 지적 요약, so that it can be followed. */
export function filesLayout(
  rows: readonly FileRow[],
  pledges: TableLayout<PledgeRow>,
  findings: TableLayout<FindingRow>,
  scale: number,
  width: number
): TableLayout<FileRow> {
  const own = (key: string): string => layout.own(key);
  const all = rows.flatMap(({ file }) => file.pledges);
  const criterion = (cell: (key: string) => CellAt): string => `$${formatCell(cell("order"))}`;

  const counted = (
    heading: Pick<RowColumn<FileRow>, "key" | "label" | "group" | "width">,
    of: (file: CollectedFile) => number,
    formula: (cell: (key: string) => CellAt) => string
  ): RowColumn<FileRow> => ({
    ...heading,
    format: COUNT,
    content: ({ file }, cell) => ({ value: of(file), formula: `=${formula(cell)}` }),
    total: () => ({
      value: rows.reduce((sum, { file }) => sum + of(file), 0),
      formula: `=SUM(${own(heading.key)})`
    })
  });

  const classes = CLASSES.map((name) =>
    counted(
      { key: name, label: STATUS_CLASSES[name].replace(" ", "\n"), group: "이행상태", width: 9 },
      (file) => file.pledges.filter(({ statusClass }) => statusClass === name).length,
      (cell) =>
        `COUNTIFS(${pledges.range("order")},${criterion(cell)},${pledges.range("status")},"${STATUS_CLASSES[name]}")`
    )
  );
  const money = MONEY.map(({ key, label }): RowColumn<FileRow> => ({
    key,
    label,
    group: "금액 (총계)",
    width,
    format: amountLook(scale),
    content: ({ file }, cell): CellContent => ({
      value: toNumber(sumOf(file.pledges.map((pledge) => pledge.money[key]))),
      formula: `=SUMIF(${pledges.range("order")},${criterion(cell)},${pledges.range(key)})`
    }),
    total: () => ({
      value: toNumber(sumOf(all.map((pledge) => pledge.money[key]))),
      formula: `=SUM(${own(key)})`
    })
  }));
  const found = SEVERITIES.map(({ key, label }) =>
    counted(
      { key, label, group: "지적", width: 7 },
      (file) => file.findings.reduce((sum, one) => sum + (one.severity === key ? one.count : 0), 0),
      (cell) =>
        `SUMIFS(${findings.range("count")},${findings.range("order")},${criterion(cell)},${findings.range("severity")},"${label}")`
    )
  );
  const layout: TableLayout<FileRow> = new TableLayout<FileRow>(
    SHEETS.files,
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
        key: "office",
        label: "기관",
        group: null,
        width: 16,
        format: LOOK.centered,
        content: ({ file }) => file.office,
        link: ({ firstPledge }) => firstPledge && `${quoteSheet(SHEETS.pledges)}!${firstPledge}`
      },
      {
        key: "file",
        label: "파일",
        group: null,
        width: 28,
        format: LOOK.value,
        content: ({ file }) => file.file
      },
      {
        key: "seal",
        label: "봉인",
        group: null,
        width: 12,
        format: LOOK.centered,
        content: ({ file }) => SEALS[file.seal]
      },
      counted(
        { key: "pledges", label: "공약 수", group: null, width: 8 },
        (file) => file.pledges.length,
        (cell) => `COUNTIF(${pledges.range("order")},${criterion(cell)})`
      ),
      ...classes,
      counted(
        { key: OTHER_CLASS, label: "그 밖", group: "이행상태", width: 7 },
        (file) => file.pledges.filter(({ statusClass }) => statusClass === null).length,
        (cell) =>
          `${formatCell(cell("pledges"))}-SUM(${formatCell(cell(CLASSES[0] ?? ""))}:${formatCell(cell(CLASSES.at(-1) ?? ""))})`
      ),
      {
        key: "rate",
        label: "평균\n이행도",
        group: null,
        width: 8,
        format: PERCENT,
        content: ({ file }, cell) =>
          meanContent(
            file.pledges.flatMap(({ rate }) => fractionOf(rate) ?? []),
            `AVERAGEIF(${pledges.range("order")},${criterion(cell)},${pledges.range("rate")})`
          ),
        total: () =>
          meanContent(
            all.flatMap(({ rate }) => fractionOf(rate) ?? []),
            `AVERAGE(${pledges.range("rate")})`
          )
      },
      ...money,
      {
        key: "executionRate",
        label: "집행률",
        group: null,
        width: 8,
        format: PERCENT,
        content: ({ file }, cell) => executionRate(file.pledges, cell),
        total: (cell) => executionRate(all, cell)
      },
      ...found,
      {
        key: "remark",
        label: "비고",
        group: null,
        width: 30,
        format: LOOK.value,
        content: ({ file }) => remarkOf(file)
      }
    ],
    FIRST_ROW,
    rows.length
  );
  return layout;
}

function remarkOf({ notUnderstood, sameAs, pledges }: CollectedFile): string {
  const unknown = pledges.filter(({ money }) => money.leftOut.length > 0).length;
  return [
    sameAs === null ? "" : `'${sameAs}'와 내용이 같은 파일: 겹쳐 더해졌는지 확인`,
    unknown === 0 ? "" : `금액 일부를 더하지 못한 공약 ${unknown}건 (${SHEETS.pledges}의 비고)`,
    notUnderstood === 0 ? "" : `읽지 못한 곳 ${notUnderstood}군데`
  ]
    .filter((text) => text !== "")
    .join("\n");
}
