import { formatIsoDate } from "../../pledge/calendar-date";
import { formatDecimal } from "../../pledge/decimal";
import type { Grid } from "../../pledge/grid";
import { sheetsOf, type Pledge } from "../../pledge/pledge";
import { markedOption, STATUS_CLASSES, type Status } from "../../pledge/status";
import type { RuleCoverage } from "../../rules/finding";
import { formatRangeRef } from "../../workbook/address";
import { jsonFinding, type JsonFinding } from "./json-finding";
import { describeNotUnderstood } from "./not-understood";
import { isUnreadable, type ReportedWorkbook, type ReportHeader } from "./subject";
import { verdictOn, type Verdict } from "./verdict";

/** The JSON that other programs rely on. Amounts are decimal strings in the unit shown; texts are Korean. */
export interface JsonReport {
  readonly tool: { readonly name: "pledge-keeper"; readonly version: string; readonly ruleSet: string };
  readonly basisDate: string;
  readonly workbooks: readonly JsonWorkbook[];
}

export interface JsonWorkbook {
  readonly path: string;
  readonly verdict: Verdict;
  readonly pledges: readonly JsonPledge[];
  readonly notUnderstood: readonly {
    readonly cells: string;
    readonly reason: string;
    readonly message: string;
  }[];
  readonly coverage: {
    readonly cells: number;
    readonly numbers: number;
    readonly tied: number;
    readonly rules: Readonly<Record<string, RuleCoverage>>;
  };
  readonly findings: readonly JsonFinding[];
  /** Rules that failed themselves: their silence proves nothing. */
  readonly toolErrors: readonly {
    readonly rule: string;
    readonly pledge: string | null;
    readonly message: string;
  }[];
  /** Why it could not be read, in Korean. */
  readonly error: string | null;
}

export interface JsonPledge {
  readonly number: string;
  readonly name: string;
  readonly sheets: readonly string[];
  readonly grids: readonly JsonGrid[];
  readonly status: { readonly class: string | null; readonly rate: string | null } | null;
}

export interface JsonGrid {
  readonly kind: Grid["kind"];
  readonly cells: string;
  readonly unit: string | null;
  /** Whether its sums may miss through rounding. */
  readonly rounding: Grid["rounding"];
  readonly columns: readonly string[];
  /** By row; null where there is no amount, as for 미정. */
  readonly rows: Readonly<Record<string, readonly (string | null)[]>>;
}

export function jsonReport(header: ReportHeader, workbooks: readonly ReportedWorkbook[]): JsonReport {
  return {
    tool: { name: "pledge-keeper", version: header.toolVersion, ruleSet: header.ruleSet },
    basisDate: formatIsoDate(header.basisDate),
    workbooks: workbooks.map(jsonWorkbook)
  };
}

export function formatJsonReport(header: ReportHeader, workbooks: readonly ReportedWorkbook[]): string {
  return JSON.stringify(jsonReport(header, workbooks), null, 2) + "\n";
}

function jsonWorkbook(workbook: ReportedWorkbook): JsonWorkbook {
  const verdict = verdictOn(workbook);
  if (isUnreadable(workbook)) {
    return {
      path: workbook.path,
      verdict,
      pledges: [],
      notUnderstood: [],
      coverage: { cells: 0, numbers: 0, tied: 0, rules: {} },
      findings: [],
      toolErrors: [],
      error: workbook.error.tell("ko")
    };
  }
  const { book, result } = workbook;
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
    findings: result.findings.map(jsonFinding),
    toolErrors: result.toolErrors.map(({ rule, pledge, message }) => ({ rule, pledge, message })),
    error: null
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
