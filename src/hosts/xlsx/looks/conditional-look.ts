import type { Rectangle } from "../../../workbook/address";
import type { DifferentialLook } from "./cell-look";

/** A conditional format. Formulas are without "=", as they read at the first cell of the first range. */
export interface ConditionalLook {
  readonly ranges: readonly Rectangle[];
  /** The lowest goes first. */
  readonly priority: number;
  /** Where it holds, those behind it do not count. */
  readonly stopIfTrue: boolean;
  readonly rule: ConditionalRule;
  /** How a cell looks where the rule holds; scales, bars and icons need none. */
  readonly look: DifferentialLook | null;
}

export type ConditionalRule =
  | { readonly kind: "cell"; readonly operator: CellOperator; readonly formulas: readonly string[] }
  | { readonly kind: "formula"; readonly formula: string }
  | {
      readonly kind: "text";
      readonly operator: TextOperator;
      readonly text: string;
      readonly formula: string | null;
    }
  | {
      readonly kind: "content";
      readonly of: "blanks" | "errors";
      readonly present: boolean;
      readonly formula: string | null;
    }
  | { readonly kind: "period"; readonly period: string; readonly formula: string | null }
  | { readonly kind: "top"; readonly rank: number; readonly percent: boolean; readonly bottom: boolean }
  | {
      readonly kind: "average";
      readonly above: boolean;
      readonly equal: boolean;
      /** How many standard deviations off the average; 0 for the average itself. */
      readonly deviations: number;
    }
  | { readonly kind: "duplicates"; readonly unique: boolean }
  | { readonly kind: "scale"; readonly stops: readonly ScaleStop[] }
  | BarRule
  | IconsRule;

export interface ScaleStop {
  readonly at: Threshold;
  readonly color: string;
}

export interface BarRule {
  readonly kind: "bar";
  readonly low: Threshold;
  readonly high: Threshold;
  readonly color: string;
  readonly negativeColor: string;
  readonly gradient: boolean;
  readonly showValue: boolean;
}

export interface IconsRule {
  readonly kind: "icons";
  readonly showValue: boolean;
  /** From the lowest to the highest. */
  readonly steps: readonly IconStep[];
}

export interface IconStep {
  readonly at: Threshold;
  /** The threshold itself belongs to it. */
  readonly inclusive: boolean;
  /** The set as Excel calls it ("3Arrows"), and the number of the icon in it, from 0, the lowest first; null for none. */
  readonly icon: { readonly set: string; readonly index: number } | null;
}

export type CellOperator =
  | "lessThan"
  | "lessThanOrEqual"
  | "equal"
  | "notEqual"
  | "greaterThanOrEqual"
  | "greaterThan"
  | "between"
  | "notBetween";
export type TextOperator = "containsText" | "notContains" | "beginsWith" | "endsWith";

export interface Threshold {
  readonly type: "num" | "percent" | "percentile" | "formula" | "min" | "max" | "autoMin" | "autoMax";
  /** A number or a formula; null for the ends. */
  readonly value: string | null;
}
