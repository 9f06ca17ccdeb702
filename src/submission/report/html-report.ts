import { render, type Locale } from "../../language/message";
import { formatIsoDate } from "../../pledge/calendar-date";
import { roundedGrids } from "../../pledge/rounded-grids";
import type { Finding } from "../../rules/finding";
import { formatRangeRef } from "../../workbook/address";
import { pledgeId } from "../../pledge/pledge";
import {
  byPledge,
  causeWords,
  cellsOf,
  messageOf,
  RuleTexts,
  showDifference,
  showValue,
  summation
} from "./finding-words";
import { escapeHtml as text, HTML_STYLE } from "./html-page";
import { REPORT, SEVERITY_NAMES } from "./messages";
import { describeNotUnderstood } from "./not-understood";
import { isUnreadable, type CheckedWorkbook, type ReportedWorkbook, type ReportHeader } from "./subject";
import { verdictLine } from "./text-report";
import { verdictOn } from "./verdict";
import { verdictName } from "./verdict-name";

/** The printed report is for the office's files: Korean, whatever the terminal speaks. */
const LOCALE: Locale = "ko";

/** One self-contained page for A4: no script, no font, no picture from elsewhere; everything from the workbook escaped. */
export function htmlReport(header: ReportHeader, workbooks: readonly ReportedWorkbook[]): string {
  const texts = new RuleTexts(header.rules);
  const date = render(REPORT.basisDate, { date: formatIsoDate(header.basisDate) }, LOCALE);
  const tool = render(
    REPORT.tool,
    { version: header.toolVersion, ruleSet: header.ruleSet.slice(0, 12) },
    LOCALE
  );
  return `<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(REPORT.title[LOCALE])}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<header><h1>${text(REPORT.title[LOCALE])}</h1><p>${text(date)}</p></header>
${workbooks.map((workbook) => section(workbook, texts)).join("\n")}
<footer>${text(tool)}</footer>
</body>
</html>
`;
}

function section(workbook: ReportedWorkbook, texts: RuleTexts): string {
  const verdict = verdictOn(workbook);
  const pledges = isUnreadable(workbook) ? 0 : workbook.book.pledges.length;
  const body = isUnreadable(workbook)
    ? `<p>${text(workbook.error.tell(LOCALE))}</p>`
    : checked(workbook, texts);
  return `<section>
<h2>${text(workbook.path)}</h2>
<p class="verdict ${verdict}">${text(verdictName(verdict, pledges)[LOCALE])}</p>
${body}
</section>`;
}

function checked({ book, result }: CheckedWorkbook, texts: RuleTexts): string {
  const { cells, numbers } = book.extent;
  const line = verdictLine(book.pledges.length, result.findings, LOCALE);
  const groups = [...byPledge(result.findings)].map(([id, findings]) => {
    const name = book.pledges.find((pledge) => pledgeId(pledge) === id)?.name ?? "";
    const heading = id === null ? REPORT.wholeWorkbook[LOCALE] : name === id ? id : `${id} ${name}`;
    return `<h3>${text(heading)}</h3>\n${table(findings, texts)}`;
  });
  const lost = book.notUnderstood.map(
    (item) => `<li>${text(formatRangeRef(item.range))} ${text(describeNotUnderstood(item, LOCALE))}</li>`
  );
  const rounded = roundedGrids(book).map(({ range }) => `<li>${text(formatRangeRef(range))}</li>`);
  const failed = result.toolErrors.map((error) => `<li>${text(error.rule)}: ${text(error.message)}</li>`);
  return [
    `<p>${text(line)}</p>`,
    book.pledges.length === 0 ? `<p>${text(REPORT.noCards[LOCALE])}</p>` : "",
    book.pledges.length > 0 && groups.length === 0 ? `<p>${text(REPORT.noFindings[LOCALE])}</p>` : "",
    ...groups,
    list(render(REPORT.notUnderstood, { count: lost.length }, LOCALE), lost),
    list(render(REPORT.rounded, { count: rounded.length }, LOCALE), rounded),
    list(render(REPORT.toolErrors, { count: failed.length }, LOCALE), failed),
    `<p class="coverage">${text(render(REPORT.coverage, { cells, numbers, tied: result.tied }, LOCALE))}</p>`
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function list(heading: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `<h3>${text(heading)}</h3>\n<ul>${items.join("")}</ul>`;
}

function table(findings: readonly Finding[], texts: RuleTexts): string {
  const heads = [
    REPORT.severity,
    REPORT.cells,
    REPORT.content,
    REPORT.expectedHead,
    REPORT.actualHead,
    REPORT.differenceHead
  ];
  return `<table>
<thead><tr>${heads.map((head) => `<th scope="col">${text(head[LOCALE])}</th>`).join("")}</tr></thead>
<tbody>
${findings.map((finding) => row(finding, texts)).join("\n")}
</tbody>
</table>`;
}

function row(finding: Finding, texts: RuleTexts): string {
  const notes = [
    summation(finding) === "" ? "" : `${REPORT.sum[LOCALE]}: ${summation(finding)}`,
    texts.reason(finding, LOCALE) === "" ? "" : `${REPORT.review[LOCALE]}: ${texts.reason(finding, LOCALE)}`,
    ...finding.causes.map((cause) => `${REPORT.cause[LOCALE]}: ${causeWords(cause, LOCALE)}`)
  ].filter((note) => note !== "");
  const unit = finding.unit ?? "";
  const figure = (value: string | null, show: (value: string) => string): string =>
    `<td class="figure">${value === null ? "" : text(show(value) + (unit === "%" ? "%" : ""))}</td>`;
  return [
    `<tr class="${finding.severity}">`,
    `<td class="severity">${text(SEVERITY_NAMES[finding.severity][LOCALE])}</td>`,
    `<td>${text(cellsOf(finding))}</td>`,
    `<td><strong>${text(texts.title(finding.rule, LOCALE))}</strong> ${text(messageOf(finding, LOCALE))}`,
    ...notes.map((note) => `<br><small>${text(note)}</small>`),
    unit === "" || unit === "%" ? "" : `<br><small>${text(render(REPORT.unit, { unit }, LOCALE))}</small>`,
    "</td>",
    figure(finding.expected, showValue),
    figure(finding.actual, showValue),
    figure(finding.difference, showDifference),
    "</tr>"
  ].join("");
}
