import { LOOK, pageOf } from "../../templates/look";
import { overviewDraft, placeOverviewTitle } from "../../templates/overview-sheet";
import type { Severity } from "../../rules/finding";
import { formatCell, formatRange, type CellAt } from "../../workbook/address";
import type { SheetContent } from "../../workbook/sheet-content";
import { COUNT } from "./pledges-sheet";
import { SHEETS, type RollUp } from "./roll-up";
import { TableLayout, withRows, type RowColumn } from "./row-table";

/** A row of the lower table: how often a rule found something in a file. */
export interface FindingRow {
  readonly order: number;
  readonly office: string;
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly count: number;
  readonly explained: number;
}

/** A row of the upper table: the same of all files. */
interface RuleRow extends Omit<FindingRow, "order" | "office"> {
  readonly files: number;
}

const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: "오류", warning: "주의", info: "참고" };
const GRAVEST_FIRST: readonly Severity[] = ["error", "warning", "info"];

/** Title, its second row, the notes; then a heading over each table. */
const RULES_HEADING = 3;
const RULES_FIRST = RULES_HEADING + 2;

export function findingRowsOf({ files, rules }: RollUp): readonly FindingRow[] {
  const titles = new Map(rules.map(({ id, title }) => [id, title.ko]));
  return files.flatMap(({ office, findings }, at) =>
    findings.map((finding) => ({
      order: at + 1,
      office,
      title: titles.get(finding.rule) ?? finding.rule,
      ...finding
    }))
  );
}

/** The lower table, below the one by rule. */
export function findingsLayout(rows: readonly FindingRow[]): TableLayout<FindingRow> {
  const first = RULES_FIRST + Math.max(1, ruleRowsOf(rows).length) + 4;
  return new TableLayout<FindingRow>(
    SHEETS.findings,
    [
      { ...heading("order", "연번", 8), format: LOOK.centered, content: ({ order }) => order },
      ...ruleColumns<FindingRow>(),
      { ...heading("count", "건수", 9), format: COUNT, content: ({ count }) => count },
      {
        ...heading("explained", "사유 있음", 10),
        format: COUNT,
        content: ({ explained }) => explained
      },
      { ...heading("office", "기관", 20), format: LOOK.value, content: ({ office }) => office }
    ],
    first,
    rows.length
  );
}

/** 지적 요약: what was found by rule, and below it by file; the upper counts are formulas over the lower. */
export function findingsSheet(
  rows: readonly FindingRow[],
  lower: TableLayout<FindingRow>,
  notes: readonly string[]
): SheetContent {
  const ruleRows = ruleRowsOf(rows);
  const upper = upperLayout(ruleRows, lower);
  const draft = overviewDraft(lower.columns);
  placeOverviewTitle(draft, SHEETS.findings, notes, "");
  const headed = [
    { layout: upper, text: "규칙별" },
    { layout: lower, text: "기관별" }
  ] as const;
  for (const { layout, text } of headed) {
    const row = layout.first - 2;
    draft.set({ row, column: 0, columns: 3 }, `❏ ${text}`, LOOK.heading).height(row, 28);
    layout.columns.forEach(({ label }, column) => {
      draft.set({ row: row + 1, column }, label, LOOK.label).height(row + 1, 24);
    });
    const none = { row: layout.first, column: 0, columns: layout.columns.length };
    if (layout.count === 0) draft.set(none, "지적 없음", LOOK.centered).height(layout.first, 24);
  }
  draft.set({ row: upper.last + 1, column: 0, columns: 4 }, "계", LOOK.totalLabel).height(upper.last + 1, 24);
  const total = { ...COUNT, bold: true, fill: "F2F2F2" };
  for (const key of ["count", "explained"] as const) {
    const value = rows.reduce((sum, row) => sum + row[key], 0);
    const place = { row: upper.last + 1, column: upper.columnAt(key) };
    draft.set(place, { value, formula: `=SUM(${upper.own(key)})` }, total);
  }
  draft.set({ row: upper.last + 1, column: upper.columnAt("files") }, null, LOOK.totalLabel);
  const printArea = formatRange({ top: 0, left: 0, bottom: lower.last, right: draft.lastColumn });
  const content = draft.finish({
    page: pageOf("portrait", printArea),
    frozen: { rows: RULES_HEADING, columns: 0 },
    tabColor: "A4262C"
  });
  return withRows(withRows(content, upper, ruleRows), lower, rows);
}

function upperLayout(rows: readonly RuleRow[], lower: TableLayout<FindingRow>): TableLayout<RuleRow> {
  const where = (cell: (key: string) => CellAt): string =>
    `${lower.range("rule")},${formatCell(cell("rule"))},${lower.range("severity")},${formatCell(cell("severity"))}`;
  return new TableLayout<RuleRow>(
    SHEETS.findings,
    [
      { ...heading("place", "순위", 8), format: LOOK.centered, content: (row) => rows.indexOf(row) + 1 },
      ...ruleColumns<RuleRow>(),
      {
        ...heading("count", "건수", 9),
        format: COUNT,
        content: ({ count }, cell) => ({
          value: count,
          formula: `=SUMIFS(${lower.range("count")},${where(cell)})`
        })
      },
      {
        ...heading("explained", "사유 있음", 10),
        format: COUNT,
        content: ({ explained }, cell) => ({
          value: explained,
          formula: `=SUMIFS(${lower.range("explained")},${where(cell)})`
        })
      },
      {
        ...heading("files", "파일 수", 20),
        format: COUNT,
        content: ({ files }, cell) => ({ value: files, formula: `=COUNTIFS(${where(cell)})` })
      }
    ],
    RULES_FIRST,
    rows.length
  );
}

function ruleColumns<
  Row extends Pick<FindingRow, "rule" | "title" | "severity">
>(): readonly RowColumn<Row>[] {
  return [
    {
      ...heading("severity", "심각도", 9),
      format: LOOK.centered,
      content: ({ severity }) => SEVERITY_NAMES[severity]
    },
    { ...heading("rule", "규칙", 26), format: LOOK.value, content: ({ rule }) => rule },
    { ...heading("title", "지적", 46), format: LOOK.value, content: ({ title }) => title }
  ];
}

function heading(
  key: string,
  label: string,
  width: number
): Pick<RowColumn<never>, "key" | "label" | "group" | "width"> {
  return { key, label, group: null, width };
}

/** The gravest first, then the most frequent. */
function ruleRowsOf(rows: readonly FindingRow[]): readonly RuleRow[] {
  const byRule = new Map<string, RuleRow>();
  for (const { rule, title, severity, count, explained } of rows) {
    const key = `${severity} ${rule}`;
    const known = byRule.get(key) ?? { count: 0, explained: 0, files: 0 };
    byRule.set(key, {
      rule,
      title,
      severity,
      count: known.count + count,
      explained: known.explained + explained,
      files: known.files + 1
    });
  }
  return [...byRule.values()].sort(
    (one, other) =>
      GRAVEST_FIRST.indexOf(one.severity) - GRAVEST_FIRST.indexOf(other.severity) ||
      other.count - one.count ||
      (one.rule < other.rule ? -1 : 1)
  );
}
