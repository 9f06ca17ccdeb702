import { render, type Locale, type Message } from "../../language/message";
import { rateLine } from "../../pledge/rates";
import { roundedGrids } from "../../pledge/rounded-grids";
import { formatRangeRef } from "../../workbook/address";
import { sealVerdict, sealRemarks, changeWords } from "../seal/seal-words";
import { lapseWords } from "../waivers/waiver-words";
import { cellsOf, messageOf, type RuleTexts } from "./finding-words";
import { escapeHtml as text } from "./html-page";
import { REPORT, SEVERITY_NAMES } from "./messages";
import { describeNotUnderstood } from "./not-understood";
import { waiversOn, type CheckedWorkbook, type ReportHeader } from "./subject";
import { countsByRule, explainedFindings, ratesTold } from "./summing-up";

const LOCALE: Locale = "ko";
const MOST_CHANGES = 200;

/** Which rule found how much. */
export function countsPart(workbook: CheckedWorkbook, texts: RuleTexts): string {
  const counts = countsByRule(workbook.result.findings, waiversOn(workbook), texts, LOCALE);
  if (counts.length === 0) return "";
  const { error, warning, info } = SEVERITY_NAMES;
  const rows = counts.map((count) => [
    `${text(count.title)} <small>${text(count.rule)}</small>`,
    ...[count.error, count.warning, count.info, count.explained].map(String)
  ]);
  return (
    heading(REPORT.countsByRule) +
    table("counts", [REPORT.rule, error, warning, info, REPORT.explainedCount], rows)
  );
}

/** The reasons that stand, those to be renewed, and those that nothing needs any more. */
export function waiversPart(workbook: CheckedWorkbook): string {
  const waivers = waiversOn(workbook);
  const explained = explainedFindings(workbook.result.findings, waivers);
  const rows = explained.map(({ finding, waiver }) =>
    [
      cellsOf(finding),
      messageOf(finding, LOCALE),
      waiver.role,
      waiver.reason,
      waiver.date,
      waiver.expires ?? REPORT.noExpiry[LOCALE]
    ].map(text)
  );
  const heads = [
    REPORT.cells,
    REPORT.content,
    REPORT.roleHead,
    REPORT.waiverHead,
    REPORT.dateHead,
    REPORT.expiresHead
  ];
  return [
    rows.length === 0 ? "" : heading(REPORT.waivers) + table("reasons", heads, rows),
    list(
      REPORT.lapsed[LOCALE],
      waivers.lapsed.map((lapse) => `${lapse.key}: ${lapseWords(lapse, LOCALE)}`)
    ),
    list(
      REPORT.needless[LOCALE],
      waivers.needless.map(({ key, waiver }) => `${key}: ${waiver.reason}`)
    )
  ].join("");
}

/** What was looked at, what could not be read, and what failed. */
export function coveragePart({ book, result }: CheckedWorkbook): string {
  const { cells, numbers } = book.extent;
  const line = render(REPORT.coverage, { cells, numbers, tied: result.tied }, LOCALE);
  const lost = book.notUnderstood.map(
    (item) => `${formatRangeRef(item.range)} ${describeNotUnderstood(item, LOCALE)}`
  );
  const rounded = roundedGrids(book).map(({ range }) => formatRangeRef(range));
  const failed = result.toolErrors.map((error) => `${error.rule}: ${error.message}`);
  return [
    heading(REPORT.coverageHead),
    `<p class="coverage">${text(line)}</p>`,
    list(render(REPORT.notUnderstood, { count: lost.length }, LOCALE), lost),
    list(render(REPORT.rounded, { count: rounded.length }, LOCALE), rounded),
    list(render(REPORT.toolErrors, { count: failed.length }, LOCALE), failed)
  ].join("");
}

/** What its seal is worth, and what changed since; nothing for a workbook that was never sealed. */
export function sealPart({ seal }: CheckedWorkbook, header: ReportHeader): string {
  if (!seal || seal.kind === "unsealed") return "";
  const changes = "changes" in seal ? seal.changes : [];
  const digest = "seal" in seal ? `<p class="digest">SHA-256 ${text(seal.seal.digest)}</p>` : "";
  return [
    heading(REPORT.sealHead),
    `<p>${text(sealVerdict(seal, LOCALE))}</p>`,
    digest,
    ...sealRemarks(seal, header, LOCALE).map((remark) => `<p>${text(remark)}</p>`),
    items(changes.slice(0, MOST_CHANGES).map((change) => changeWords(change, LOCALE)))
  ].join("");
}

/** The formulas of the rates that the report speaks of. */
export function ratesPart({ book, result }: CheckedWorkbook, { basisDate }: ReportHeader): string {
  const rates = ratesTold(book, result.findings);
  return list(
    REPORT.rates[LOCALE],
    rates.map((rate) => rateLine(rate, basisDate, LOCALE))
  );
}

export function heading(message: Message): string {
  return `<h3>${text(message[LOCALE])}</h3>\n`;
}

/** @param rows HTML of each cell */
function table(name: string, heads: readonly Message[], rows: readonly (readonly string[])[]): string {
  const head = heads.map((message) => `<th scope="col">${text(message[LOCALE])}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("\n");
  return `<table class="${name}">\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>\n`;
}

function list(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `<h4>${text(title)}</h4>\n${items(lines)}`;
}

function items(lines: readonly string[]): string {
  return lines.length === 0 ? "" : `<ul>${lines.map((line) => `<li>${text(line)}</li>`).join("")}</ul>\n`;
}
