import { formatIsoDate } from "../../pledge/calendar-date";
import { formatDecimal } from "../../pledge/decimal";
import type { Grid } from "../../pledge/grid";
import { sheetsOf, type Pledge } from "../../pledge/pledge";
import { markedOption, STATUS_CLASSES, type Status } from "../../pledge/status";
import { formatRangeRef } from "../../workbook/address";
import { RATE_FORMULAS, RATE_NAMES, type RateName } from "../../pledge/rates";
import { blockerSentences, countOf, gateVerdict } from "../gate";
import { jsonChanges } from "../baseline/changes-json";
import { lapseWords } from "../waivers/waiver-words";
import { RuleTexts } from "./finding-words";
import { jsonFinding, jsonWaiver } from "./json-finding";
import { jsonSeal } from "./json-seal";
import type { JsonGate, JsonGrid, JsonPledge, JsonReport, JsonWorkbook } from "./json-shape";
import { describeNotUnderstood } from "./not-understood";
import {
  gateOn,
  isUnreadable,
  waiversOn,
  type CheckedWorkbook,
  type ReportedWorkbook,
  type ReportHeader
} from "./subject";
import { countsByRule, ratesTold } from "./summing-up";
import { verdictOn } from "./verdict";

export function jsonReport(header: ReportHeader, workbooks: readonly ReportedWorkbook[]): JsonReport {
  return {
    tool: { name: "pledge-keeper", version: header.toolVersion, ruleSet: header.ruleSet },
    basisDate: formatIsoDate(header.basisDate),
    rates: ratesOf(workbooks).map((id) => ({
      id,
      name: RATE_NAMES[id].ko,
      formula: RATE_FORMULAS[id].ko,
      basisDate: formatIsoDate(header.basisDate)
    })),
    workbooks: workbooks.map((workbook) => jsonWorkbook(workbook, new RuleTexts(header.rules), header))
  };
}

export function formatJsonReport(header: ReportHeader, workbooks: readonly ReportedWorkbook[]): string {
  return JSON.stringify(jsonReport(header, workbooks), null, 2) + "\n";
}

function ratesOf(workbooks: readonly ReportedWorkbook[]): readonly RateName[] {
  const told = workbooks.flatMap((workbook) =>
    isUnreadable(workbook) ? [] : ratesTold(workbook.book, workbook.result.findings)
  );
  return [...new Set(told)];
}

function jsonWorkbook(workbook: ReportedWorkbook, texts: RuleTexts, header: ReportHeader): JsonWorkbook {
  const verdict = verdictOn(workbook);
  if (isUnreadable(workbook)) {
    return {
      path: workbook.path,
      verdict,
      pledges: [],
      notUnderstood: [],
      coverage: { cells: 0, numbers: 0, tied: 0, rules: {} },
      gate: null,
      counts: [],
      findings: [],
      waivers: { lapsed: [], needless: [] },
      changes: null,
      seal: null,
      toolErrors: [],
      error: workbook.error.tell("ko")
    };
  }
  const { book, result, seal } = workbook;
  const waivers = waiversOn(workbook);
  return {
    path: workbook.path,
    verdict,
    pledges: book.pledges.map(jsonPledge),
    notUnderstood: book.notUnderstood.map((item) => ({
      cells: formatRangeRef(item.range),
      reason: item.reason,
      message: describeNotUnderstood(item, "ko")
    })),
    coverage: {
      cells: book.extent.cells,
      numbers: book.extent.numbers,
      tied: result.tied,
      rules: Object.fromEntries(
        Object.entries(result.coverage).map(([rule, { pass, violation, needsReview, notApplicable }]) => [
          rule,
          { pass, violation, needsReview, notApplicable }
        ])
      )
    },
    gate: jsonGate(workbook),
    counts: countsByRule(result.findings, waivers, texts, "ko"),
    findings: result.findings.map((finding) =>
      jsonFinding(finding, waivers.standing.get(finding.key) ?? null)
    ),
    waivers: {
      lapsed: waivers.lapsed.map((lapse) => ({
        key: lapse.key,
        why: lapse.why,
        message: lapseWords(lapse, "ko")
      })),
      needless: waivers.needless.map(({ key, waiver }) => ({ key, waiver: jsonWaiver(waiver) }))
    },
    changes: workbook.changes ? jsonChanges(workbook.changes) : null,
    seal: seal ? jsonSeal(seal, header) : null,
    toolErrors: result.toolErrors.map(({ rule, pledge, message }) => ({ rule, pledge, message })),
    error: null
  };
}

function jsonGate(workbook: CheckedWorkbook): JsonGate {
  const gate = gateOn(workbook);
  const sentences = blockerSentences(gate, "ko");
  return {
    open: gate.open,
    verdict: gateVerdict(gate, "ko"),
    blockers: gate.blockers.map((blocker, at) => ({
      blocker,
      count: countOf(gate, blocker),
      message: sentences[at] ?? ""
    }))
  };
}

function jsonPledge(pledge: Pledge): JsonPledge {
  return {
    number: pledge.number,
    name: pledge.name,
    sheets: sheetsOf(pledge),
    grids: pledge.grids.map(jsonGrid),
    status: pledge.status ? jsonStatus(pledge.status) : null
  };
}

function jsonGrid(grid: Grid): JsonGrid {
  return {
    kind: grid.kind,
    cells: formatRangeRef(grid.range),
    unit: grid.unit?.value ?? null,
    rounding: grid.rounding,
    columns: grid.columns.map((column) => column.key),
    rows: Object.fromEntries(
      grid.rows.map((row, at) => [
        row.key,
        (grid.cells[at] ?? []).map((cell) => (cell.amount ? formatDecimal(cell.amount) : null))
      ])
    )
  };
}

function jsonStatus(status: Status): NonNullable<JsonPledge["status"]> {
  const marked = markedOption(status);
  return {
    class: marked ? (marked.class ? STATUS_CLASSES[marked.class] : marked.label) : null,
    rate: status.rate ? formatDecimal(status.rate.value) : null
  };
}
