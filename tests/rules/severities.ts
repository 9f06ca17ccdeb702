import type { Severity } from "../../src/rules/finding";

const E = "error";
const W = "warning";
const I = "info";

/**
 * The severities of the rule catalogue, by id; the first is the usual one. The sums are errors; by the catalogue's
 * tolerance they fall to a question (W, needs-review) or to a remark (I, rounding) where figures are rounded ones.
 */
export const SEVERITIES: Readonly<Record<string, readonly Severity[]>> = {
  "grid-source-sum": [E, W, I],
  "grid-term-subtotal": [E, W, I],
  "grid-grand-total": [E, W, I],
  "grid-nested-sum": [E, W, I],
  "grid-bracket-rows": [W],
  "grid-negative": [W],
  "grid-not-a-number": [E],
  "grid-hardcoded-total": [W],
  "grid-stale-value": [E],
  "grid-formula-range": [E],
  "grid-hidden-amount": [W],
  "grid-undetermined": [W, I],
  "grid-unit-missing": [E],
  "grid-unit-mismatch": [E],
  "amount-magnitude": [W],
  "amount-malformed": [E],
  "plan-total": [E, W, I],
  "text-year-sum": [W],
  "text-source-split": [W, E],
  "text-multi-year": [W],
  "text-date-outside-year": [W],
  "text-date-impossible": [E],
  "text-date-future": [W],
  "text-repeated": [I],
  "text-arithmetic": [W],
  "status-one-class": [E],
  "status-rate": [E, W],
  "status-execution": [W],
  "status-future-plan": [W],
  "status-overdue": [W],
  "status-change-record": [E],
  "status-after-term": [W],
  "set-duplicate-number": [E],
  "summary-amount": [E, W],
  "summary-count": [E],
  "summary-ratio": [E],
  "summary-rounding": [I],
  "required-field": [E],
  "term-years": [E],
  "left-over": [W, E],
  "personal-data": [W, E],
  "execution-order": [E, W, I],
  "execution-future": [E, W],
  "execution-missing": [W],
  "source-mix": [W],
  "budget-kind": [W],
  "baseline-closed-year": [E, W],
  "baseline-execution-fell": [E],
  "baseline-pledge-lost": [E, I],
  "baseline-rate-fell": [W],
  "set-number-gap": [I],
  "set-shared-amount": [W]
};
