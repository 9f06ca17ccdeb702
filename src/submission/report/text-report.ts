import { render, type Locale } from "../../language/message";
import { formatIsoDate } from "../../pledge/calendar-date";
import { pledgeId } from "../../pledge/pledge";
import type { PledgeBook } from "../../pledge/pledge-book";
import { rateLine } from "../../pledge/rates";
import { roundedGrids } from "../../pledge/rounded-grids";
import type { Finding } from "../../rules/finding";
import { formatRangeRef } from "../../workbook/address";
import { gateVerdict } from "../gate";
import { changeWords, sealRemarks, sealVerdict } from "../seal/seal-words";
import type { Waiver } from "../waivers/waiver";
import { changesText } from "../baseline/changes-text";
import { lapseWords, waiverWords } from "../waivers/waiver-words";
import { byPledge, causeWords, cellsOf, comparison, messageOf, RuleTexts, summation } from "./finding-words";
import { REPORT, SEVERITY_NAMES } from "./messages";
import { describeNotUnderstood } from "./not-understood";
import { safeText } from "./safe-text";
import {
  gateOn,
  isUnreadable,
  waiversOn,
  type CheckedWorkbook,
  type ReportedWorkbook,
  type ReportHeader
} from "./subject";
import { ratesTold } from "./summing-up";
import { displayWidth, padDisplay, wrapDisplay } from "./text-width";
import { verdictOn } from "./verdict";
import { verdictName } from "./verdict-name";
import { verdictLine } from "./verdict-line";

export { verdictLine };

const MOST_CHANGES = 50;

export interface TextReportOptions {
  readonly locale: Locale;
  /** Columns of the terminal. */
  readonly width: number;
}

/** The report for a terminal: a verdict line a workbook, then its findings by pledge. */
export function textReport(
  header: ReportHeader,
  workbooks: readonly ReportedWorkbook[],
  options: TextReportOptions
): string {
  const { locale } = options;
  const date = render(REPORT.basisDate, { date: formatIsoDate(header.basisDate) }, locale);
  const texts = new RuleTexts(header.rules);
  const blocks = [`${REPORT.title[locale]} — ${date}`];
  for (const workbook of workbooks) blocks.push(workbookText(workbook, texts, options, header));
  if (workbooks.length > 1) blocks.push(totals(workbooks, locale));
  return `${safeText(blocks.join("\n\n"))}\n`;
}

function totals(workbooks: readonly ReportedWorkbook[], locale: Locale): string {
  const unreadable = workbooks.filter(isUnreadable).length;
  const checked = workbooks.filter((workbook): workbook is CheckedWorkbook => !isUnreadable(workbook));
  const pledges = checked.reduce((sum, { book }) => sum + book.pledges.length, 0);
  const findings = checked.flatMap(({ result }) => result.findings);
  const files = render(REPORT.files, { files: workbooks.length, unreadable }, locale);
  return `${files}\n${verdictLine(pledges, findings, locale)}`;
}

function workbookText(
  workbook: ReportedWorkbook,
  texts: RuleTexts,
  options: TextReportOptions,
  header: ReportHeader
): string {
  const { locale } = options;
  if (isUnreadable(workbook)) {
    const lines = wrapDisplay(
      render(REPORT.unreadable, { why: workbook.error.tell(locale) }, locale),
      options.width - 2
    );
    return [workbook.path, ...lines.map((line) => `  ${line}`)].join("\n");
  }
  const { book, result } = workbook;
  const head = [
    workbook.path,
    `${verdictLine(book.pledges.length, result.findings, locale)} — ${verdictName(verdictOn(workbook), book.pledges.length)[locale]}`
  ];
  if (book.pledges.length === 0) head.push(REPORT.noCards[locale]);
  else if (result.findings.length === 0) head.push(REPORT.noFindings[locale]);
  const gate = gateOn(workbook);
  head.push(...wrapDisplay(gateVerdict(gate, locale), options.width));
  const { standing } = waiversOn(workbook);
  const groups = [...byPledge(result.findings)].map(([pledge, findings]) =>
    [
      pledge === null ? REPORT.wholeWorkbook[locale] : pledgeHeading(book, pledge),
      ...findings.map((finding) => findingText(finding, texts, options, standing.get(finding.key) ?? null))
    ].join("\n")
  );
  return [head.join("\n"), ...groups, ...remarks(workbook, options, header)].join("\n\n");
}

function pledgeHeading(book: PledgeBook, id: string): string {
  const name = book.pledges.find((pledge) => pledgeId(pledge) === id)?.name ?? "";
  return name === "" || name === id ? id : `${id} ${name}`;
}

function findingText(
  finding: Finding,
  texts: RuleTexts,
  { locale, width }: TextReportOptions,
  waiver: Waiver | null
): string {
  const margin = Math.max(...Object.values(SEVERITY_NAMES).map((name) => displayWidth(name[locale]))) + 4;
  const indent = " ".repeat(margin);
  const severity = padDisplay(`  ${SEVERITY_NAMES[finding.severity][locale]}`, margin);
  const place = cellsOf(finding);
  const head = `${place === "" ? "" : `${place} · `}${texts.title(finding.rule, locale)} [${finding.rule}]`;
  const labelled = (label: string, text: string): string[] => (text === "" ? [] : [`${label}: ${text}`]);
  const body = [
    messageOf(finding, locale),
    comparison(finding, locale),
    ...labelled(REPORT.sum[locale], summation(finding)),
    ...labelled(REPORT.seeAlso[locale], finding.related.map(formatRangeRef).join(", ")),
    ...labelled(REPORT.review[locale], texts.reason(finding, locale)),
    ...finding.causes.flatMap((cause) => labelled(REPORT.cause[locale], causeWords(cause, locale))),
    ...labelled(REPORT.waiverHead[locale], waiver ? waiverWords(waiver, locale) : ""),
    ...labelled(REPORT.fix[locale], finding.fix ? render(finding.fix.title, finding.fix.data, locale) : "")
  ].filter((line) => line !== "");
  const [first = "", ...rest] = [head, ...body].flatMap((line) => wrapDisplay(line, width - margin));
  return [severity + first, ...rest.map((line) => indent + line)].join("\n");
}

function remarks(
  workbook: CheckedWorkbook,
  { locale, width }: TextReportOptions,
  header: ReportHeader
): readonly string[] {
  const { book, result } = workbook;
  const { lapsed, needless } = waiversOn(workbook);
  const blocks: string[][] = [];
  const told = (heading: string, lines: readonly string[]): void => {
    if (lines.length > 0) blocks.push([heading, ...lines.flatMap((line) => wrapIndented(line, width))]);
  };
  told(
    REPORT.lapsed[locale],
    lapsed.map((lapse) => `${lapse.key}: ${lapseWords(lapse, locale)}`)
  );
  told(
    REPORT.needless[locale],
    needless.map(({ key, waiver }) => `${key}: ${waiver.reason}`)
  );
  if (workbook.changes)
    blocks.push([...changesText(workbook.changes, locale).flatMap((line) => wrapHanging(line, width))]);
  if (book.notUnderstood.length > 0) {
    blocks.push([
      render(REPORT.notUnderstood, { count: book.notUnderstood.length }, locale),
      ...book.notUnderstood.map(
        (item) => `  ${formatRangeRef(item.range)}  ${describeNotUnderstood(item, locale)}`
      )
    ]);
  }
  const rounded = roundedGrids(book);
  if (rounded.length > 0) {
    blocks.push([
      render(REPORT.rounded, { count: rounded.length }, locale),
      ...rounded.map(({ range }) => `  ${formatRangeRef(range)}`)
    ]);
  }
  if (result.toolErrors.length > 0) {
    blocks.push([
      render(REPORT.toolErrors, { count: result.toolErrors.length }, locale),
      ...result.toolErrors.map(
        ({ rule, pledge, message }) => `  ${rule}${pledge === null ? "" : ` (${pledge})`}: ${message}`
      )
    ]);
  }
  told(
    REPORT.rates[locale],
    ratesTold(book, result.findings).map((rate) => rateLine(rate, header.basisDate, locale))
  );
  told(REPORT.sealHead[locale], sealLines(workbook, header, locale));
  const { cells, numbers } = book.extent;
  blocks.push(
    [render(REPORT.coverage, { cells, numbers, tied: result.tied }, locale)].flatMap((line) =>
      wrapDisplay(line, width)
    )
  );
  return blocks.map((lines) => lines.join("\n"));
}

/** What does not fit goes on a little further to the right. */
function wrapHanging(line: string, width: number): readonly string[] {
  const indent = line.length - line.trimStart().length;
  const lines = wrapDisplay(line.trimStart(), width - indent - 2);
  return lines.map((part, at) => " ".repeat(at === 0 ? indent : indent + 2) + part);
}

function sealLines({ seal }: CheckedWorkbook, header: ReportHeader, locale: Locale): readonly string[] {
  if (!seal || seal.kind === "unsealed") return [];
  return [
    sealVerdict(seal, locale),
    ...sealRemarks(seal, header, locale),
    ...("changes" in seal
      ? seal.changes.slice(0, MOST_CHANGES).map((change) => changeWords(change, locale))
      : [])
  ];
}

function wrapIndented(line: string, width: number): readonly string[] {
  return wrapDisplay(line, width - 2).map((part) => `  ${part}`);
}
