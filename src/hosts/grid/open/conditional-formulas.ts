import type { Rectangle } from "../../../workbook/address";
import type { CellOperator, ConditionalRule } from "../../xlsx/looks/conditional-look";
import { numberFrom } from "../../xlsx/read/cell-number";
import { fixedReferences } from "./ranges";

const SIGNS: Readonly<Record<Exclude<CellOperator, "between" | "notBetween">, string>> = {
  lessThan: "<",
  lessThanOrEqual: "<=",
  equal: "=",
  notEqual: "<>",
  greaterThanOrEqual: ">=",
  greaterThan: ">"
};

/** The condition "the cell is …" as a formula, without "="; null where a value is missing. @param cell as "B2" */
export function cellFormula(
  operator: CellOperator,
  formulas: readonly string[],
  cell: string
): string | null {
  const [first, second] = formulas;
  if (first === undefined) return null;
  if (operator !== "between" && operator !== "notBetween") return `${cell}${SIGNS[operator]}(${first})`;
  if (second === undefined) return null;
  // the greater one may come first
  const inside = `AND(${cell}>=MIN(${first},${second}),${cell}<=MAX(${first},${second}))`;
  return operator === "between" ? inside : `NOT(${inside})`;
}

/**
 * Whether the grid's own comparison with numbers does as Excel does for every cell. To Excel a blank cell is 0 and a text
 * greater than any number; to the grid both are different from every number and nothing else.
 */
export function isSameInGrid(operator: CellOperator, formulas: readonly string[]): boolean {
  const [first = null, second = null] = formulas.map(numberFrom);
  if (first === null) return false;
  switch (operator) {
    case "lessThan":
      return first <= 0;
    case "lessThanOrEqual":
      return first < 0;
    case "equal":
    case "notEqual":
      return first !== 0;
    case "greaterThan":
    case "greaterThanOrEqual":
      return false;
    case "between":
    case "notBetween":
      return second !== null && first <= second && (first > 0 || second < 0);
  }
}

/** "so many standard deviations above (or below) the average of all", without "=". */
export function averageFormula(
  rule: Extract<ConditionalRule, { readonly kind: "average" }>,
  ranges: readonly Rectangle[],
  cell: string
): string {
  const all = fixedReferences(ranges);
  const sign = rule.above ? "+" : "-";
  const comparison = `${rule.above ? ">" : "<"}${rule.equal ? "=" : ""}`;
  return `AND(ISNUMBER(${cell}),${cell}${comparison}AVERAGE(${all})${sign}${rule.deviations}*STDEV.P(${all}))`;
}
