import { render } from "../../language/message";
import { formatIsoDate } from "../../pledge/calendar-date";
import type { PledgeBook } from "../../pledge/pledge-book";
import type { CheckResult } from "../../rules/check";
import { columnName, formatRangeRef } from "../../workbook/address";
import type { CellFormat } from "../../workbook/format";
import {
  EMPTY_CONTENT,
  type CellLink,
  type PlacedContent,
  type PlacedFormat,
  type RowHeight,
  type SheetContent
} from "../../workbook/sheet-content";
import type { RuleTexts } from "../report/finding-words";
import { REPORT } from "../report/messages";
import { verdictName } from "../report/verdict-name";
import { describeNotUnderstood } from "../report/not-understood";
import type { ReportHeader } from "../report/subject";
import { verdictLine } from "../report/text-report";
import { verdictOf, type Verdict } from "../report/verdict";
import { ANNOTATE } from "./messages";
import { COLUMNS, rowOf, rowHeightOf } from "./result-row";

const LAST = columnName(COLUMNS.length - 1);
const LINE = { top: "thin", right: "thin", bottom: "thin", left: "thin", color: "8A8A8A" } as const;
const LABEL: CellFormat = {
  bold: true,
  fill: "F0F0F0",
  horizontal: "center",
  vertical: "center",
  border: LINE
};
const TEXT: CellFormat = { vertical: "center", wrap: true, border: LINE };
const VERDICT_COLOR = {
  clean: "0B6A0B",
  warnings: "8A5A00",
  errors: "A4262C",
  unreadable: "A4262C"
} as const satisfies Record<Verdict, string>;

/** The sheet 검증결과: verdict and circumstances, the findings with a link to each cell, and what was covered. */
export function resultSheet(
  book: PledgeBook,
  result: CheckResult,
  header: ReportHeader,
  texts: RuleTexts
): SheetContent {
  const cells: PlacedContent[] = [{ cell: "A1", value: ANNOTATE.sheetTitle.ko }];
  const formats: PlacedFormat[] = [
    { range: `A1:${LAST}1`, format: { fontSize: 16, bold: true, horizontal: "center", vertical: "center" } }
  ];
  const merges: string[] = [`A1:${LAST}1`];
  const rowHeights: RowHeight[] = [{ rows: "1", height: 32 }];
  const links: CellLink[] = [];
  let row = 2;

  const labelled = (label: string, text: string, look: CellFormat = {}): void => {
    cells.push({ cell: `A${row}`, value: label }, { cell: `C${row}`, value: text });
    merges.push(`A${row}:B${row}`, `C${row}:${LAST}${row}`);
    formats.push(
      { range: `A${row}:B${row}`, format: LABEL },
      { range: `C${row}:${LAST}${row}`, format: { ...TEXT, horizontal: "left", indent: 1, ...look } }
    );
    rowHeights.push({ rows: String(row), height: 20 });
    row += 1;
  };
  const verdict = verdictOf(result);
  labelled(REPORT.verdict.ko, verdictName(verdict, book.pledges.length).ko, {
    bold: true,
    color: VERDICT_COLOR[verdict]
  });
  labelled(ANNOTATE.counts.ko, verdictLine(book.pledges.length, result.findings, "ko"));
  labelled(ANNOTATE.basisDate.ko, formatIsoDate(header.basisDate));
  labelled(
    ANNOTATE.tool.ko,
    render(REPORT.tool, { version: header.toolVersion, ruleSet: header.ruleSet.slice(0, 12) }, "ko")
  );
  for (const line of coverageLines(book, result)) labelled(ANNOTATE.coverage.ko, line);

  row += 1;
  const headRow = row;
  COLUMNS.forEach((column, at) => cells.push({ cell: `${columnName(at)}${row}`, value: column.head.ko }));
  formats.push({ range: `A${row}:${LAST}${row}`, format: { ...LABEL, wrap: true } });
  rowHeights.push({ rows: String(row), height: 22 });
  row += 1;

  result.findings.forEach((finding, at) => {
    const values = rowOf(finding, at + 1, texts);
    values.forEach((value, column) => {
      if (value !== "") cells.push({ cell: `${columnName(column)}${row}`, value });
    });
    COLUMNS.forEach((column, index) => {
      formats.push({ range: `${columnName(index)}${row}`, format: { ...TEXT, ...column.look(finding) } });
    });
    const [target] = finding.cells;
    const linkColumn = COLUMNS.findIndex((column) => column.head === REPORT.cells);
    if (target) links.push({ cell: `${columnName(linkColumn)}${row}`, target: formatRangeRef(target) });
    rowHeights.push({ rows: String(row), height: rowHeightOf(values) });
    row += 1;
  });
  if (result.findings.length === 0) {
    cells.push({ cell: `A${row}`, value: ANNOTATE.none.ko });
    merges.push(`A${row}:${LAST}${row}`);
    formats.push({ range: `A${row}:${LAST}${row}`, format: { ...TEXT, horizontal: "center" } });
    row += 1;
  }
  return {
    ...EMPTY_CONTENT,
    cells,
    formats,
    merges,
    links,
    rowHeights,
    columnWidths: COLUMNS.map((column, at) => ({ columns: columnName(at), width: column.width })),
    page: {
      paper: "A4",
      orientation: "landscape",
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 1.5, right: 1.2, bottom: 1.5, left: 1.2 },
      printArea: `A1:${LAST}${row - 1}`,
      titleRows: `${headRow}:${headRow}`,
      footer: ANNOTATE.footer.ko,
      centerHorizontally: true
    },
    frozen: { rows: headRow, columns: 0 },
    tabColor: "A4262C",
    hideGridlines: true
  };
}

function coverageLines(book: PledgeBook, result: CheckResult): readonly string[] {
  const totals = { pass: 0, violation: 0, review: 0 };
  const rules = Object.values(result.coverage);
  for (const coverage of rules) {
    totals.pass += coverage.pass;
    totals.violation += coverage.violation;
    totals.review += coverage.needsReview;
  }
  const { cells, numbers } = book.extent;
  return [
    render(REPORT.coverage, { cells, numbers, tied: result.tied }, "ko"),
    render(REPORT.ruleCoverage, { asked: rules.length, ...totals }, "ko"),
    ...book.notUnderstood.map(
      (item) =>
        `${ANNOTATE.notUnderstood.ko}: ${formatRangeRef(item.range)} ${describeNotUnderstood(item, "ko")}`
    ),
    ...result.toolErrors.map((error) => `${ANNOTATE.toolErrors.ko}: ${error.rule}`)
  ];
}
