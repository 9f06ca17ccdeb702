import { render } from "../../language/message";
import { rateLine } from "../../pledge/rates";
import { formatRangeRef } from "../../workbook/address";
import type { CellFormat } from "../../workbook/format";
import type { RuleTexts } from "../report/finding-words";
import { firstCellOf, messageOf } from "../report/finding-words";
import { REPORT } from "../report/messages";
import { describeNotUnderstood } from "../report/not-understood";
import { waiversOn, type CheckedContent, type ReportHeader } from "../report/subject";
import { countsByRule, explainedFindings, ratesTold } from "../report/summing-up";
import { lapseWords } from "../waivers/waiver-words";
import { ANNOTATE } from "./messages";
import { LABEL, TEXT, type SheetWriter, type Span } from "./sheet-writer";

const SMALL: CellFormat = { ...TEXT, fontSize: 9, horizontal: "left", indent: 1 };
const CENTRED: CellFormat = { ...TEXT, fontSize: 9, horizontal: "center" };

/** How many columns of the sheet each part of a section spans; Σ = the columns of the sheet. */
const COUNTS = [6, 1, 1, 1, 1] as const;
const REASONS = [3, 2, 1, 3, 1] as const;
const LINES = [2, 8] as const;

function spans(
  widths: readonly number[],
  values: readonly (string | number)[],
  look: CellFormat
): readonly Span[] {
  return widths.map((columns, at) => ({
    columns,
    value: values[at] ?? "",
    look: at === 0 ? { ...look } : look
  }));
}

/** Which rule found how much. */
export function countsSection(writer: SheetWriter, workbook: CheckedContent, texts: RuleTexts): void {
  const counts = countsByRule(workbook.result.findings, waiversOn(workbook), texts, "ko");
  if (counts.length === 0) return;
  writer.heading(REPORT.countsByRule.ko);
  const heads = [REPORT.rule.ko, "오류", "주의", "참고", REPORT.explainedCount.ko];
  writer.row(spans(COUNTS, heads, LABEL), 22);
  for (const { title, rule, error, warning, info, explained } of counts) {
    const row = spans(COUNTS, [`${title} (${rule})`, error, warning, info, explained], CENTRED);
    writer.row(row.map((span, at) => (at === 0 ? { ...span, look: SMALL } : span)));
  }
}

/** The reasons that stand, each with what it explains; those that do not, and those that nothing needs. */
export function waiversSection(writer: SheetWriter, workbook: CheckedContent): void {
  const { lapsed, needless } = waiversOn(workbook);
  const explained = explainedFindings(workbook.result.findings, waiversOn(workbook));
  if (explained.length > 0) {
    writer.heading(`${REPORT.waivers.ko} ${explained.length}건`);
    const heads = [REPORT.cells, REPORT.content, REPORT.roleHead, REPORT.waiverHead, REPORT.dateHead];
    writer.row(
      spans(
        REASONS,
        heads.map(({ ko }) => ko),
        LABEL
      ),
      22
    );
    for (const { finding, waiver } of explained) {
      const until = waiver.expires === null ? waiver.date : `${waiver.date} ~ ${waiver.expires}`;
      const values = [
        firstCellOf(finding, "ko"),
        messageOf(finding, "ko"),
        waiver.role,
        waiver.reason,
        until
      ];
      const [target] = finding.cells;
      writer.row(
        spans(REASONS, values, SMALL).map((span, at) =>
          at === 0 && target ? { ...span, target: formatRangeRef(target) } : span
        )
      );
    }
  }
  listSection(
    writer,
    REPORT.lapsed.ko,
    lapsed.map((lapse) => [lapse.key, lapseWords(lapse, "ko")])
  );
  listSection(
    writer,
    REPORT.needless.ko,
    needless.map(({ key, waiver }) => [key, waiver.reason])
  );
}

/** What was looked at, what could not be read, and what failed. */
export function coverageSection(writer: SheetWriter, { book, result }: CheckedContent): void {
  const totals = { pass: 0, violation: 0, review: 0 };
  const rules = Object.values(result.coverage);
  for (const coverage of rules) {
    totals.pass += coverage.pass;
    totals.violation += coverage.violation;
    totals.review += coverage.needsReview;
  }
  const { cells, numbers } = book.extent;
  listSection(writer, REPORT.coverageHead.ko, [
    [ANNOTATE.read.ko, render(REPORT.coverage, { cells, numbers, tied: result.tied }, "ko")],
    [ANNOTATE.asked.ko, render(REPORT.ruleCoverage, { asked: rules.length, ...totals }, "ko")],
    ...result.toolErrors.map((error): [string, string] => [ANNOTATE.toolErrors.ko, error.rule])
  ]);
  listSection(
    writer,
    render(REPORT.notUnderstood, { count: book.notUnderstood.length }, "ko"),
    book.notUnderstood.map((item) => [formatRangeRef(item.range), describeNotUnderstood(item, "ko")])
  );
}

/** The formulas of the rates that the findings speak of. */
export function ratesSection(
  writer: SheetWriter,
  { book, result }: CheckedContent,
  header: ReportHeader
): void {
  const rates = ratesTold(book, result.findings);
  if (rates.length === 0) return;
  writer.heading(REPORT.rates.ko);
  for (const rate of rates)
    writer.row([{ columns: 10, value: rateLine(rate, header.basisDate, "ko"), look: SMALL }]);
}

function listSection(
  writer: SheetWriter,
  heading: string,
  items: readonly (readonly [string, string])[]
): void {
  if (items.length === 0) return;
  writer.heading(heading);
  for (const item of items) {
    writer.row(
      spans(LINES, item, SMALL).map((span, at) =>
        at === 0 ? { ...span, look: { ...SMALL, fill: "F7F7F7" } } : span
      )
    );
  }
}
