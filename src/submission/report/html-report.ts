import { render, type Locale } from "../../language/message";
import { formatIsoDate } from "../../pledge/calendar-date";
import type { Finding } from "../../rules/finding";
import { pledgeId } from "../../pledge/pledge";
import { gateVerdict } from "../gate";
import { changesHtml } from "../baseline/changes-html";
import type { JudgedWaivers } from "../waivers/judged-waivers";
import type { Waiver } from "../waivers/waiver";
import { waiverWords } from "../waivers/waiver-words";
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
import { countsPart, coveragePart, heading, ratesPart, sealPart, waiversPart } from "./html-parts";
import { REPORT, SEVERITY_NAMES } from "./messages";
import {
  gateOn,
  isUnreadable,
  waiversOn,
  type CheckedWorkbook,
  type ReportedWorkbook,
  type ReportHeader
} from "./subject";
import { verdictLine } from "./verdict-line";
import { verdictName } from "./verdict-name";

/** The printed report is for the office's files: Korean, whatever the terminal speaks. */
const LOCALE: Locale = "ko";

/** One self-contained page for A4: no script, no font, no picture from elsewhere; everything from the workbook escaped. */
export function htmlReport(header: ReportHeader, workbooks: readonly ReportedWorkbook[]): string {
  const texts = new RuleTexts(header.rules);
  const date = render(REPORT.basisDate, { date: formatIsoDate(header.basisDate) }, LOCALE);
  const tool = render(REPORT.tool, { version: header.toolVersion, ruleSet: header.ruleSet }, LOCALE);
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
${workbooks.map((workbook) => section(workbook, texts, header)).join("\n")}
<footer>${text(tool)}</footer>
</body>
</html>
`;
}

function section(workbook: ReportedWorkbook, texts: RuleTexts, header: ReportHeader): string {
  const body = isUnreadable(workbook)
    ? `<p class="gate shut">${text(verdictName("unreadable", 0)[LOCALE])}</p>\n<p>${text(workbook.error.tell(LOCALE))}</p>`
    : checked(workbook, texts, header);
  return `<section>
<h2>${text(workbook.path)}</h2>
${body}
</section>`;
}

/** The sections of the sheet 검증결과, in its order. */
function checked(workbook: CheckedWorkbook, texts: RuleTexts, header: ReportHeader): string {
  const { book, result } = workbook;
  const gate = gateOn(workbook);
  const line = verdictLine(book.pledges.length, result.findings, LOCALE);
  const groups = [...byPledge(result.findings)].map(([id, findings]) => {
    const name = book.pledges.find((pledge) => pledgeId(pledge) === id)?.name ?? "";
    const title = id === null ? REPORT.wholeWorkbook[LOCALE] : name === id ? id : `${id} ${name}`;
    return `<h4>${text(title)}</h4>\n${table(findings, texts, waiversOn(workbook))}`;
  });
  return [
    `<p class="gate ${gate.open ? "open" : "shut"}">${text(gateVerdict(gate, LOCALE))}</p>`,
    `<p>${text(line)}</p>`,
    book.pledges.length === 0 ? `<p>${text(REPORT.noCards[LOCALE])}</p>` : "",
    book.pledges.length > 0 && groups.length === 0 ? `<p>${text(REPORT.noFindings[LOCALE])}</p>` : "",
    countsPart(workbook, texts),
    groups.length > 0 ? heading(REPORT.findings) : "",
    ...groups,
    waiversPart(workbook),
    changesHtml(workbook.changes),
    coveragePart(workbook),
    ratesPart(workbook, header),
    sealPart(workbook, header)
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function table(findings: readonly Finding[], texts: RuleTexts, waivers: JudgedWaivers): string {
  const heads = [
    REPORT.severity,
    REPORT.cells,
    REPORT.content,
    REPORT.expectedHead,
    REPORT.actualHead,
    REPORT.differenceHead
  ];
  return `<table class="findings">
<thead><tr>${heads.map((head) => `<th scope="col">${text(head[LOCALE])}</th>`).join("")}</tr></thead>
<tbody>
${findings.map((finding) => row(finding, texts, waivers.standing.get(finding.key) ?? null)).join("\n")}
</tbody>
</table>`;
}

function row(finding: Finding, texts: RuleTexts, waiver: Waiver | null): string {
  const notes = [
    waiver ? `${REPORT.waiverHead[LOCALE]}: ${waiverWords(waiver, LOCALE)}` : "",
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
