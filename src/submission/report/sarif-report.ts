import type { Locale } from "../../language/message";
import { formatIsoDate } from "../../pledge/calendar-date";
import type { Finding, Severity } from "../../rules/finding";
import type { RuleMeta } from "../../rules/rule";
import { formatRangeRef, type RangeRef } from "../../workbook/address";
import { rateLine } from "../../pledge/rates";
import { gateVerdict } from "../gate";
import type { Waiver } from "../waivers/waiver";
import { causeWords, comparison, messageOf, RuleTexts } from "./finding-words";
import { jsonSeal } from "./json-seal";
import { gateOn, isUnreadable, waiversOn, type ReportedWorkbook, type ReportHeader } from "./subject";
import { ratesTold } from "./summing-up";

const LEVELS = { error: "error", warning: "warning", info: "note" } as const satisfies Record<
  Severity,
  string
>;

/** SARIF 2.1.0, so that viewers and pipelines that know nothing of cards can show the findings. Texts are Korean. */
export function sarifReport(header: ReportHeader, workbooks: readonly ReportedWorkbook[]): unknown {
  const locale: Locale = "ko";
  const texts = new RuleTexts(header.rules);
  const index = new Map(header.rules.map((meta, at) => [meta.id, at]));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "pledge-keeper",
            fullName: "공약지기",
            version: header.toolVersion,
            language: "ko-KR",
            rules: header.rules.map(sarifRule),
            properties: { ruleSet: header.ruleSet }
          }
        },
        columnKind: "utf16CodeUnits",
        properties: {
          basisDate: formatIsoDate(header.basisDate),
          workbooks: workbooks.map((workbook) => circumstancesOf(workbook, header))
        },
        artifacts: workbooks.map(({ path }) => ({ location: { uri: uriOf(path) } })),
        invocations: [
          {
            executionSuccessful: workbooks.every(
              (workbook) => !isUnreadable(workbook) && workbook.result.toolErrors.length === 0
            ),
            toolExecutionNotifications: workbooks.flatMap((workbook, at) => notifications(workbook, at))
          }
        ],
        results: workbooks.flatMap((workbook, at) =>
          isUnreadable(workbook)
            ? []
            : workbook.result.findings.map((finding) => {
                const ruleIndex = index.get(finding.rule);
                const waiver = waiversOn(workbook).standing.get(finding.key);
                return {
                  ruleId: finding.rule,
                  ...(ruleIndex === undefined ? {} : { ruleIndex }),
                  kind: finding.outcome === "needs-review" ? "review" : "fail",
                  level: finding.outcome === "needs-review" ? "none" : LEVELS[finding.severity],
                  message: { text: resultText(finding, texts, locale) },
                  locations: locationsOf(finding.cells, workbook.path, at),
                  relatedLocations: locationsOf(finding.related, workbook.path, at),
                  ...(waiver ? { suppressions: [suppressionOf(waiver)] } : {}),
                  partialFingerprints: { "findingKey/v1": finding.key },
                  properties: {
                    severity: finding.severity,
                    pledge: finding.pledge,
                    expected: finding.expected,
                    actual: finding.actual,
                    difference: finding.difference,
                    unit: finding.unit
                  }
                };
              })
        )
      }
    ]
  };
}

/** A finding that is explained: SARIF calls it suppressed, and shows why. */
function suppressionOf({ reason, role, date, expires }: Waiver): unknown {
  return { kind: "external", status: "accepted", justification: reason, properties: { role, date, expires } };
}

/** What SARIF has no place for: whether it may be sent, and what its seal is worth. */
function circumstancesOf(workbook: ReportedWorkbook, header: ReportHeader): unknown {
  if (isUnreadable(workbook)) return { path: workbook.path, gate: null, seal: null };
  const gate = gateOn(workbook);
  const { path, seal, result, book } = workbook;
  return {
    path,
    gate: { open: gate.open, verdict: gateVerdict(gate, "ko"), blockers: gate.blockers },
    coverage: { cells: book.extent.cells, numbers: book.extent.numbers, tied: result.tied },
    rates: ratesTold(book, result.findings).map((rate) => rateLine(rate, header.basisDate, "ko")),
    seal: seal ? jsonSeal(seal, header) : null
  };
}

function sarifRule(meta: RuleMeta): unknown {
  const sentences = [...Object.values(meta.messages), ...Object.values(meta.reasons ?? {})];
  return {
    id: meta.id,
    name: meta.id.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase()),
    shortDescription: { text: meta.title.ko },
    fullDescription: { text: meta.title.ko },
    help: { text: [meta.title.ko, ...sentences.map((message) => `- ${message.ko}`)].join("\n") },
    defaultConfiguration: { level: LEVELS[meta.severities[0]] },
    properties: { topic: meta.topic, fixable: meta.fixable }
  };
}

function resultText(finding: Finding, texts: RuleTexts, locale: Locale): string {
  return [
    messageOf(finding, locale),
    comparison(finding, locale),
    texts.reason(finding, locale),
    ...finding.causes.map((cause) => causeWords(cause, locale))
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function locationsOf(ranges: readonly RangeRef[], path: string, index: number): readonly unknown[] {
  return ranges.map((range) => ({
    physicalLocation: { artifactLocation: { uri: uriOf(path), index } },
    logicalLocations: [{ fullyQualifiedName: formatRangeRef(range), kind: "cell" }]
  }));
}

function notifications(workbook: ReportedWorkbook, index: number): readonly unknown[] {
  const locations = [{ physicalLocation: { artifactLocation: { uri: uriOf(workbook.path), index } } }];
  if (isUnreadable(workbook)) {
    return [{ level: "error", message: { text: workbook.error.tell("ko") }, locations }];
  }
  return workbook.result.toolErrors.map((error) => ({
    level: "error",
    message: { text: `${error.rule}: ${error.message}` },
    locations,
    associatedRule: { id: error.rule }
  }));
}

/** A path as the relative reference that SARIF asks for. */
function uriOf(path: string): string {
  const parts = path.replaceAll("\\", "/").split("/").map(encodeURIComponent);
  return parts.join("/").replace(/^([A-Za-z])%3A\//, "file:///$1:/");
}
