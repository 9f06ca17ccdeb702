import { rule as amountMagnitude } from "./amount-magnitude";
import { rule as amountMalformed } from "./amount-malformed";
import { rule as baselineClosedYear } from "./baseline-closed-year";
import { rule as baselineExecutionFell } from "./baseline-execution-fell";
import { rule as baselinePledgeLost } from "./baseline-pledge-lost";
import { rule as baselineRateFell } from "./baseline-rate-fell";
import { rule as budgetKind } from "./budget-kind";
import { rule as executionFuture } from "./execution-future";
import { rule as executionMissing } from "./execution-missing";
import { rule as executionOrder } from "./execution-order";
import { rule as gridBracketRows } from "./grid-bracket-rows";
import { rule as gridFormulaRange } from "./grid-formula-range";
import { rule as gridGrandTotal } from "./grid-grand-total";
import { rule as gridHardcodedTotal } from "./grid-hardcoded-total";
import { rule as gridHiddenAmount } from "./grid-hidden-amount";
import { rule as gridNegative } from "./grid-negative";
import { rule as gridNestedSum } from "./grid-nested-sum";
import { rule as gridNotANumber } from "./grid-not-a-number";
import { rule as gridSourceSum } from "./grid-source-sum";
import { rule as gridStaleValue } from "./grid-stale-value";
import { rule as gridTermSubtotal } from "./grid-term-subtotal";
import { rule as gridUndetermined } from "./grid-undetermined";
import { rule as gridUnitMismatch } from "./grid-unit-mismatch";
import { rule as gridUnitMissing } from "./grid-unit-missing";
import { rule as leftOver } from "./left-over";
import { rule as personalData } from "./personal-data";
import { rule as planTotal } from "./plan-total";
import { rule as requiredField } from "./required-field";
import { rule as setDuplicateNumber } from "./set-duplicate-number";
import { rule as setNumberGap } from "./set-number-gap";
import { rule as setSharedAmount } from "./set-shared-amount";
import { rule as sourceMix } from "./source-mix";
import { rule as statusAfterTerm } from "./status-after-term";
import { rule as statusChangeRecord } from "./status-change-record";
import { rule as statusExecution } from "./status-execution";
import { rule as statusFuturePlan } from "./status-future-plan";
import { rule as statusOneClass } from "./status-one-class";
import { rule as statusOverdue } from "./status-overdue";
import { rule as statusRate } from "./status-rate";
import { rule as summaryAmount } from "./summary-amount";
import { rule as summaryCount } from "./summary-count";
import { rule as summaryRatio } from "./summary-ratio";
import { rule as summaryRounding } from "./summary-rounding";
import { rule as termYears } from "./term-years";
import { rule as textArithmetic } from "./text-arithmetic";
import { rule as textDateFuture } from "./text-date-future";
import { rule as textDateImpossible } from "./text-date-impossible";
import { rule as textDateOutsideYear } from "./text-date-outside-year";
import { rule as textMultiYear } from "./text-multi-year";
import { rule as textRepeated } from "./text-repeated";
import { rule as textSourceSplit } from "./text-source-split";
import { rule as textYearSum } from "./text-year-sum";
import type { Rule } from "./rule";

/**
 * Every rule, sorted by id. A new rule is a folder `<id>/` with `index.ts` (exporting `rule`), `README.md` and
 * `<id>.test.ts`, an import here and a line in the table of `tests/rules/severities.ts`; nothing else knows of it.
 */
export const RULES: readonly Rule[] = [
  amountMagnitude,
  amountMalformed,
  baselineClosedYear,
  baselineExecutionFell,
  baselinePledgeLost,
  baselineRateFell,
  budgetKind,
  executionFuture,
  executionMissing,
  executionOrder,
  gridBracketRows,
  gridFormulaRange,
  gridGrandTotal,
  gridHardcodedTotal,
  gridHiddenAmount,
  gridNegative,
  gridNestedSum,
  gridNotANumber,
  gridSourceSum,
  gridStaleValue,
  gridTermSubtotal,
  gridUndetermined,
  gridUnitMismatch,
  gridUnitMissing,
  leftOver,
  personalData,
  planTotal,
  requiredField,
  setDuplicateNumber,
  setNumberGap,
  setSharedAmount,
  sourceMix,
  statusAfterTerm,
  statusChangeRecord,
  statusExecution,
  statusFuturePlan,
  statusOneClass,
  statusOverdue,
  statusRate,
  summaryAmount,
  summaryCount,
  summaryRatio,
  summaryRounding,
  termYears,
  textArithmetic,
  textDateFuture,
  textDateImpossible,
  textDateOutsideYear,
  textMultiYear,
  textRepeated,
  textSourceSplit,
  textYearSum
];
