import { render } from "../../language/message";
import { formatIsoDate } from "../../pledge/calendar-date";
import { columnName, formatRangeRef } from "../../workbook/address";
import type { CellFormat } from "../../workbook/format";
import { EMPTY_CONTENT, type SheetContent } from "../../workbook/sheet-content";
import { GATE_VERDICT, gateVerdict } from "../gate";
import type { RuleTexts } from "../report/finding-words";
import { REPORT } from "../report/messages";
import { gateOn, waiversOn, type CheckedContent, type ReportHeader } from "../report/subject";
import { verdictLine } from "../report/verdict-line";
import { ANNOTATE } from "./messages";
import { COLUMNS, rowOf } from "./result-row";
import { countsSection, coverageSection, ratesSection, waiversSection } from "./result-sections";
import { LABEL, SheetWriter, TEXT } from "./sheet-writer";

/** The name of the sheet's last column. */
export const LAST_COLUMN = columnName(COLUMNS.length - 1);

const OPEN = "0B6A0B";
const SHUT = "A4262C";

/** What the result sheet of a sealing tells of the seal. */
export interface SealTold {
  readonly digest: string;
  /** Who has signed it; null for a seal without a signature. */
  readonly role: string | null;
}

/**
 * The sheet 검증결과: the verdict and its circumstances, the findings with a link to each cell, the counts by rule, the
 * reasons, what was covered and how the rates are worked out.
 */
export function resultSheet(
  workbook: CheckedContent,
  header: ReportHeader,
  texts: RuleTexts,
  seal: SealTold | null = null
): SheetContent {
  const writer = new SheetWriter(COLUMNS.map(({ width }) => width));
  const title: CellFormat = { fontSize: 16, bold: true, horizontal: "center", vertical: "center" };
  writer.row([{ columns: COLUMNS.length, value: ANNOTATE.sheetTitle.ko, look: title }], 32);
  circumstances(writer, workbook, header, seal);
  writer.next += 1;
  const headRow = writer.next;
  const heads = COLUMNS.map((column) => ({
    columns: 1,
    value: column.head.ko,
    look: { ...LABEL, wrap: true }
  }));
  writer.row(heads, 22);
  findings(writer, workbook, texts);
  countsSection(writer, workbook, texts);
  waiversSection(writer, workbook);
  coverageSection(writer, workbook);
  ratesSection(writer, workbook, header);
  const { cells, formats, merges, rowHeights, links, last } = writer;
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
      printArea: `A1:${last}${writer.next - 1}`,
      titleRows: `${headRow}:${headRow}`,
      footer: ANNOTATE.footer.ko,
      centerHorizontally: true
    },
    frozen: { rows: headRow, columns: 0 },
    tabColor: "A4262C",
    hideGridlines: true
  };
}

function circumstances(
  writer: SheetWriter,
  workbook: CheckedContent,
  header: ReportHeader,
  seal: SealTold | null
): void {
  const labelled = (label: string, value: string, look: CellFormat = {}): void => {
    writer.row(
      [
        { columns: 2, value: label, look: LABEL },
        { columns: COLUMNS.length - 2, value, look: { ...TEXT, horizontal: "left", indent: 1, ...look } }
      ],
      20
    );
  };
  const { book, result } = workbook;
  const gate = gateOn(workbook);
  labelled(REPORT.verdict.ko, gateVerdict(gate, "ko"), { bold: true, color: gate.open ? OPEN : SHUT });
  const explained = gate.explained.length;
  const counts = [
    verdictLine(book.pledges.length, result.findings, "ko"),
    ...(explained > 0 ? [render(GATE_VERDICT.explained, { count: explained }, "ko")] : []),
    ...(gate.unread.length > 0 && gate.unreadSeen
      ? [render(GATE_VERDICT.unreadSeen, { count: gate.unread.length }, "ko")]
      : [])
  ];
  labelled(ANNOTATE.counts.ko, counts.join(" · "));
  labelled(ANNOTATE.basisDate.ko, formatIsoDate(header.basisDate));
  const { toolVersion: version, ruleSet } = header;
  labelled(ANNOTATE.tool.ko, render(REPORT.tool, { version, ruleSet: ruleSet.slice(0, 12) }, "ko"));
  if (seal) {
    const signed = seal.role === null ? "" : ` · ${render(ANNOTATE.signedBy, { role: seal.role }, "ko")}`;
    labelled(ANNOTATE.seal.ko, `SHA-256 ${seal.digest}${signed}`);
  }
}

function findings(writer: SheetWriter, workbook: CheckedContent, texts: RuleTexts): void {
  const { result } = workbook;
  const { standing } = waiversOn(workbook);
  const linked = COLUMNS.findIndex((column) => column.head === REPORT.cells);
  result.findings.forEach((finding, at) => {
    const values = rowOf(finding, at + 1, texts, standing.get(finding.key) ?? null);
    const [target] = finding.cells;
    writer.row(
      COLUMNS.map((column, index) => ({
        columns: 1,
        value: values[index] ?? "",
        look: { ...TEXT, ...column.look(finding) },
        ...(index === linked && target ? { target: formatRangeRef(target) } : {})
      }))
    );
  });
  if (result.findings.length === 0) {
    const look: CellFormat = { ...TEXT, horizontal: "center" };
    writer.row([{ columns: COLUMNS.length, value: ANNOTATE.none.ko, look }]);
  }
}
