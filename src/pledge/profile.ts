import { z } from "zod";
import { CARD_FIELDS, type CardField } from "./pledge";
import { STATUS_CLASSES, type StatusClass } from "./status";
import { UNITS } from "./money";

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const fields = Object.keys(CARD_FIELDS) as [CardField, ...CardField[]];
const classes = Object.keys(STATUS_CLASSES) as [StatusClass, ...StatusClass[]];

/** What differs from one municipality to the next. Data, never code: kept in the workbook or in a file. */
export const profileSchema = z.strictObject({
  municipality: z.strictObject({
    name: z.string(),
    kind: z.enum(["도", "시", "군", "자치구", "광역시·도"])
  }),
  term: z.strictObject({ label: z.string(), from: isoDate, to: isoDate }),
  /** The rows of a new grid, in order; a name with "/" stands in a group. */
  sources: z.array(z.string()).min(1),
  /** What local sheets call a source: alias → source. */
  sourceAliases: z.record(z.string(), z.string()),
  /** What local sheets call a field: alias → field. */
  fieldAliases: z.record(z.string(), z.enum(fields)),
  /** What local sheets call a status class: alias → class. */
  statusAliases: z.record(z.string(), z.enum(classes)),
  unit: z.enum(UNITS),
  requiredFields: z.array(z.enum(fields)),
  thresholds: z.strictObject({
    /** 집행률 in percent, under which 완료 is asked about. */
    executionRate: z.number().min(0).max(100)
  }),
  /** "guess": by sheet, exact where every sum is exact. */
  rounding: z.enum(["exact", "rounded", "guess"])
});

export type Profile = z.infer<typeof profileSchema>;

/** A sensible profile for a 군 of the nationwide 8th term, until sheets, file or user say otherwise. */
export const DEFAULT_PROFILE: Profile = Object.freeze<Profile>({
  municipality: { name: "", kind: "군" },
  term: { label: "민선8기", from: "2022-07-01", to: "2026-06-30" },
  sources: ["국비", "도비", "군비", "기타/민자", "기타/자담 등"],
  sourceAliases: {},
  fieldAliases: {},
  statusAliases: {},
  unit: "백만원",
  requiredFields: ["number", "name", "department", "period", "totalCost"],
  thresholds: { executionRate: 80 },
  rounding: "guess"
});

/** The five calendar years of the term; the first and the last are half years. */
export function termYears(profile: Profile): readonly number[] {
  const first = Number(profile.term.from.slice(0, 4));
  const last = Number(profile.term.to.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
