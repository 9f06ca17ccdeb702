import { z } from "zod";
import type { GridKind, RowRole } from "./grid";
import { UNITS } from "./money";
import { STATUS_CLASSES, type StatusClass } from "./status";

/** The setting that keeps the figures of the last submission. */
export const BASELINE_SETTING = "baseline";
/** The setting that keeps the figures of the submission before it: a workbook that is sealed twice is compared with these. */
export const EARLIER_BASELINE_SETTING = "earlierBaseline";

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const plainDecimal = z.string().regex(/^-?\d+(\.\d+)?$/);
const classes = Object.keys(STATUS_CLASSES) as [StatusClass, ...StatusClass[]];
const kinds: readonly [GridKind, ...GridKind[]] = ["plan", "secured", "executed"];
const roles: readonly [RowRole, ...RowRole[]] = ["total", "source", "group", "outside"];

const rowSchema = z.strictObject({
  /** As `GridRow.key`: "계", "국비", "기타/민자". */
  key: z.string(),
  role: z.enum(roles),
  /** As `GridRow.source`: the canonical source, by which a renamed row is found again. */
  source: z.string().nullable(),
  /** One a column, in the grid's unit; null where there was no amount (미정, a text). */
  amounts: z.array(plainDecimal.nullable())
});

const gridSchema = z.strictObject({
  kind: z.enum(kinds),
  unit: z.enum(UNITS).nullable(),
  /** As `GridColumn.key`: "총계", "기투자", "소계", "2022", "2027이후". */
  columns: z.array(z.string()),
  rows: z.array(rowSchema)
});

const pledgeSchema = z.strictObject({
  /** As `Pledge.normalizedNumber`; "" where it had none. */
  number: z.string(),
  /** As it was written. */
  written: z.string(),
  name: z.string(),
  period: z.strictObject({ from: isoDate.nullable(), to: isoDate.nullable() }).nullable(),
  totalCost: z.strictObject({ value: plainDecimal, unit: z.enum(UNITS) }).nullable(),
  class: z.enum(classes).nullable(),
  /** 이행도 in percent. */
  rate: plainDecimal.nullable(),
  grids: z.array(gridSchema)
});

/** What was last sent upward, as figures alone: no personal data, no texts but numbers and names of pledges. */
export const baselineSchema = z.strictObject({
  version: z.literal(1),
  /** 기준일 of that submission. */
  basisDate: isoDate,
  /** Where the workbook did not say its day, so that it was concluded from its last amounts. */
  dayGuessed: z.literal(true).optional(),
  term: z.strictObject({ label: z.string(), from: isoDate, to: isoDate }),
  pledges: z.array(pledgeSchema)
});

export type Baseline = z.infer<typeof baselineSchema>;
export type BaselinePledge = z.infer<typeof pledgeSchema>;
export type BaselineGrid = z.infer<typeof gridSchema>;
export type BaselineRow = z.infer<typeof rowSchema>;
