import type { LeftOutCode } from "../dashboard/figures/left-out";
import type { AmountNotation, ColumnRole, GridKind, RowRole } from "../pledge/grid";
import type { Unit } from "../pledge/money";
import type { StatusClass } from "../pledge/status";
import type { Severity } from "../rules/finding";

/**
 * What a seal says of a workbook: it is as it was sealed, by these rules or by others; it was changed since; its seal is
 * itself damaged; or there is none.
 */
export type SealState = "sealed" | "other-rules" | "changed" | "damaged" | "not-sealed";

/**
 * All that is taken from one office's workbook, as plain JSON: exact amounts are decimal texts. It says nothing of the
 * file's place, so that the same content is the same record wherever it lies.
 */
export interface OfficeRecord {
  /** The municipality as its profile names it; "" where it names none. */
  readonly office: string;
  readonly seal: SealState;
  readonly pledges: readonly PledgeRecord[];
  readonly findings: readonly FindingCount[];
  /** Ids of rules that failed by a fault of the program. */
  readonly toolErrors: readonly string[];
  /** Places that look like parts of cards and could not be read. */
  readonly notUnderstood: number;
}

export interface FindingCount {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
  /** How many of them have a reason that stands. */
  readonly explained: number;
}

/** A pledge: its line in the roll-up, and its grids for the long form. */
export interface PledgeRecord {
  readonly number: string;
  readonly name: string;
  readonly department: string;
  readonly area: string;
  /** The class by its name on the sheet where it is a local one; "" where none or several are marked. */
  readonly status: string;
  readonly statusClass: StatusClass | null;
  /** 이행도 in percent. */
  readonly rate: string | null;
  readonly money: PledgeAmounts;
  readonly errors: number;
  readonly warnings: number;
  /** Where its first card begins, as "시트!A1". */
  readonly place: string;
  readonly grids: readonly LongGrid[];
}

/** Totals in the common unit; null where there is none, or it is not known. */
export interface PledgeAmounts {
  readonly cost: string | null;
  readonly plan: string | null;
  readonly secured: string | null;
  readonly executed: string | null;
  /** Why something is not counted, and where. */
  readonly leftOut: readonly { readonly code: LeftOutCode; readonly cell: string }[];
}

/** A grid as its cells alone, for the long form. */
export interface LongGrid {
  readonly kind: GridKind;
  readonly key: string;
  readonly sheet: string;
  readonly unit: Unit | null;
  readonly columns: readonly LongColumn[];
  readonly rows: readonly LongRow[];
  /** `cells[row][column]`. */
  readonly cells: readonly (readonly LongCell[])[];
}

export interface LongColumn {
  readonly key: string;
  readonly role: ColumnRole;
  readonly year: number | null;
  /** Whether it is part of the whole without being a sum of others. */
  readonly leaf: boolean;
}

export interface LongRow {
  /** The canonical source; "계" or the group's key for sums. */
  readonly source: string;
  /** As the sheet calls it. */
  readonly label: string;
  readonly role: RowRole;
  readonly leaf: boolean;
}

/** The exact amount in the grid's unit, how it is written, and its cell as "F7". */
export type LongCell = readonly [amount: string | null, notation: AmountNotation, cell: string];
