import { render } from "../../language/message";
import { formatDecimal } from "../../pledge/decimal";
import type { Cause, Finding } from "../../rules/finding";
import { formatCellRef, formatRangeRef } from "../../workbook/address";
import type { Patch } from "../../workbook/patch";
import type { Waiver } from "../waivers/waiver";

export interface JsonFinding {
  readonly rule: string;
  readonly severity: Finding["severity"];
  readonly outcome: Finding["outcome"];
  readonly reason: string | null;
  readonly pledge: string | null;
  readonly cells: readonly string[];
  readonly related: readonly string[];
  readonly expected: string | null;
  readonly actual: string | null;
  readonly difference: string | null;
  readonly unit: string | null;
  readonly terms: readonly { readonly label: string; readonly cell: string; readonly amount: string }[];
  readonly messageId: string;
  readonly message: string;
  readonly key: string;
  readonly causes: readonly JsonCause[];
  readonly fix: { readonly title: string; readonly patch: Patch } | null;
  /** The reason that stands; null where there is none, or it has lapsed. */
  readonly waiver: JsonWaiver | null;
}

export interface JsonWaiver {
  readonly reason: string;
  readonly role: string;
  readonly date: string;
  readonly expires: string | null;
}

export interface JsonCause {
  readonly kind: Cause["kind"];
  readonly cells: readonly string[];
  readonly suggest: string | null;
  readonly mends: number;
  readonly values: readonly (string | null)[];
  readonly ambiguous: boolean;
  readonly message: string;
}

export function jsonFinding(finding: Finding, waiver: Waiver | null): JsonFinding {
  return {
    rule: finding.rule,
    severity: finding.severity,
    outcome: finding.outcome,
    reason: finding.reason,
    pledge: finding.pledge,
    cells: finding.cells.map(formatRangeRef),
    related: finding.related.map(formatRangeRef),
    expected: finding.expected,
    actual: finding.actual,
    difference: finding.difference,
    unit: finding.unit,
    terms: finding.terms.map(({ label, cell, amount }) => ({ label, cell: formatCellRef(cell), amount })),
    messageId: finding.messageId,
    message: render(finding.message, finding.data, "ko"),
    key: finding.key,
    causes: finding.causes.map(jsonCause),
    fix: finding.fix
      ? { title: render(finding.fix.title, finding.fix.data, "ko"), patch: finding.fix.patch }
      : null,
    waiver: waiver && jsonWaiver(waiver)
  };
}

export function jsonWaiver({ reason, role, date, expires }: Waiver): JsonWaiver {
  return { reason, role, date, expires };
}

function jsonCause(cause: Cause): JsonCause {
  return {
    kind: cause.kind,
    cells: cause.cells.map(formatCellRef),
    suggest: cause.suggest ? formatDecimal(cause.suggest) : null,
    mends: cause.mends,
    values: cause.values.map((value) => (value ? formatDecimal(value) : null)),
    ambiguous: cause.ambiguous,
    message: render(cause.message, cause.data, "ko")
  };
}
