import type { CellRef, RangeRef } from "../workbook/address";
import type { Message, MessageData } from "../language/message";
import type { Decimal } from "../pledge/decimal";
import type { Unit } from "../pledge/money";
import type { Patch } from "../workbook/patch";

/** E blocks a submission, W is to be mended or explained, I is for information. */
export type Severity = "error" | "warning" | "info";

/** `needs-review` always has a named reason. */
export type FindingOutcome = "violation" | "needs-review";

export type CauseKind =
  | "single-cell"
  | "transposed-digits"
  | "omitted-addend"
  | "doubled-addend"
  | "unit-slip"
  | "sign"
  | "decimal-for-comma"
  | "shifted-column"
  | "rounding";

/** A probable cause of an arithmetic finding: change these cells to these values and so many failing sums hold. */
export interface Cause {
  readonly kind: CauseKind;
  readonly cells: readonly CellRef[];
  /** The value for the first of `cells`, in the finding's unit; null where the cause suggests none (rounding). */
  readonly suggest: Decimal | null;
  /** The new values of all `cells`, in their order. */
  readonly values: readonly (Decimal | null)[];
  /** All amounts that would be others, in the finding's unit: those of `cells`, and formulas that follow them. */
  readonly changes: readonly AmountChange[];
  /** How many failing sums would hold. */
  readonly mends: number;
  /** Whether another cause explains everything equally well. */
  readonly ambiguous: boolean;
  /** One sentence for the user. */
  readonly message: Message;
  readonly data: MessageData;
}

export interface AmountChange {
  readonly cell: CellRef;
  readonly from: Decimal;
  readonly to: Decimal;
}

export interface Fix {
  readonly title: Message;
  readonly data: MessageData;
  readonly patch: Patch;
}

/** What was added up, for the explanation: a label, the cell, the figure. */
export interface Term {
  readonly label: string;
  readonly cell: CellRef;
  readonly amount: string;
}

/** One discrepancy: where, what was expected, what is there, why probably, and how to mend it. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly outcome: FindingOutcome;
  /** A code, for needs-review. */
  readonly reason: string | null;
  /** The pledge's number (or name); null for a finding about the workbook. */
  readonly pledge: string | null;
  /** Where it shows, the first cell first. */
  readonly cells: readonly RangeRef[];
  /** What it was compared with. */
  readonly related: readonly RangeRef[];
  readonly expected: string | null;
  readonly actual: string | null;
  /** actual − expected, for figures. */
  readonly difference: string | null;
  readonly unit: Unit | "%" | null;
  readonly terms: readonly Term[];
  readonly messageId: string;
  readonly message: Message;
  readonly data: MessageData;
  /** Stable across inserted rows: rule | pledge | grid | source | column. */
  readonly key: string;
  readonly causes: readonly Cause[];
  readonly fix: Fix | null;
}

/** A rule that threw: a fault of the program, never a finding about the data. */
export interface ToolError {
  readonly rule: string;
  readonly pledge: string | null;
  readonly message: string;
}

export interface RuleCoverage {
  readonly pass: number;
  readonly violation: number;
  readonly needsReview: number;
  readonly notApplicable: number;
}
