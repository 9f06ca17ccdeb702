import { render } from "../../src/language/message";
import { formatDecimal } from "../../src/pledge/decimal";
import type { Cause, CauseKind, Finding, Severity } from "../../src/rules/finding";
import { formatCellRef, formatRangeRef } from "../../src/workbook/address";
import type { CellContent } from "../../src/workbook/snapshot";

export interface ExpectedCause {
  readonly kind: CauseKind;
  readonly cells?: readonly string[];
  readonly suggest?: string | null;
  readonly mends?: number;
  readonly ambiguous?: boolean;
}

/** Addresses as `이행현황!F7`; figures as decimal strings. Only what is given is compared, but a fix must be given. */
export interface ExpectedFinding {
  readonly messageId: string;
  readonly cells: readonly string[];
  readonly related?: readonly string[];
  readonly severity?: Severity;
  readonly outcome?: Finding["outcome"];
  readonly reason?: string | null;
  readonly pledge?: string | null;
  readonly expected?: string | null;
  readonly actual?: string | null;
  readonly difference?: string | null;
  readonly unit?: Finding["unit"];
  readonly key?: string;
  readonly data?: Finding["data"];
  /** The first causes; later ones need not be listed. */
  readonly causes?: readonly ExpectedCause[];
  /** What the fix writes, by cell. */
  readonly fix?: Readonly<Record<string, string | number | null>>;
}

/** Compares the findings with those expected: as many, in this order. */
export function expectFindings(findings: readonly Finding[], expected: readonly ExpectedFinding[]): void {
  const shown = findings.map((finding, index) => shownLike(finding, expected[index]));
  expect(shown).toEqual(expected);
}

/** No sentence of the finding has an open placeholder, in either language. */
export function expectFilled(finding: Finding): void {
  const texts = [finding, ...finding.causes].map(({ message, data }) => ({ message, data }));
  if (finding.fix) texts.push({ message: finding.fix.title, data: finding.fix.data });
  for (const { message, data } of texts) {
    for (const locale of ["ko", "en"] as const)
      expect(render(message, data, locale)).not.toMatch(/\{\{|\}\}/);
  }
}

/** The finding with just the members that the expectation has: in a failed test both sides read alike. */
function shownLike(finding: Finding, expected: ExpectedFinding | undefined): ExpectedFinding {
  const all: Required<Omit<ExpectedFinding, "fix">> = {
    messageId: finding.messageId,
    cells: finding.cells.map(formatRangeRef),
    related: finding.related.map(formatRangeRef),
    severity: finding.severity,
    outcome: finding.outcome,
    reason: finding.reason,
    pledge: finding.pledge,
    expected: finding.expected,
    actual: finding.actual,
    difference: finding.difference,
    unit: finding.unit,
    key: finding.key,
    data: finding.data,
    causes: finding.causes
      .slice(0, expected?.causes?.length ?? 0)
      .map((cause, index) => causeLike(cause, expected?.causes?.[index]))
  };
  const wanted = Object.keys(expected ?? { messageId: "", cells: [], expected: "", actual: "" });
  const shown = Object.fromEntries(Object.entries(all).filter(([member]) => wanted.includes(member)));
  const written = finding.fix && writtenBy(finding.fix.patch.steps, Object.keys(expected?.fix ?? {}));
  return { ...shown, ...(written ? { fix: written } : {}) } as ExpectedFinding;
}

function causeLike(cause: Cause, expected: ExpectedCause | undefined): ExpectedCause {
  const all: Required<ExpectedCause> = {
    kind: cause.kind,
    cells: cause.cells.map(formatCellRef),
    suggest: cause.suggest && formatDecimal(cause.suggest),
    mends: cause.mends,
    ambiguous: cause.ambiguous
  };
  const wanted = Object.keys(expected ?? all);
  return Object.fromEntries(
    Object.entries(all).filter(([member]) => wanted.includes(member))
  ) as unknown as ExpectedCause;
}

/** What set-cells steps write; the new result of a formula that stays is left out unless it is asked for. */
function writtenBy(
  steps: NonNullable<Finding["fix"]>["patch"]["steps"],
  asked: readonly string[]
): Record<string, unknown> {
  const written: Record<string, unknown> = {};
  for (const step of steps) {
    if (step.kind !== "set-cells") {
      written[step.kind] = step;
      continue;
    }
    for (const change of step.changes) {
      const cell = `${step.sheet}!${change.cell}`;
      const follows = change.after.formula !== undefined && change.after.formula === change.before.formula;
      if (!follows || asked.includes(cell))
        written[cell] = follows ? change.after.value : shownContent(change.after);
    }
  }
  return written;
}

function shownContent(content: CellContent): unknown {
  return content.formula ?? content.value;
}
