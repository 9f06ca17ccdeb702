import { formatDecimal } from "../../src/pledge/decimal";
import { scopeText, type Summary, type SummaryScope } from "../../src/pledge/summary";
import { formatRangeRef } from "../../src/workbook/address";

/** A roll-up in text: range and unit, then a line a column, then a line a row with its figures. */
export function toldSummary({ range, unit, rows, columns, cells }: Summary): string {
  const head = `${formatRangeRef(range)} ${unit?.value ?? "-"}`;
  const heads = columns.map(
    ({ label, measure, scope }) => `${label}: ${[measure, toldScope(scope)].join(" ").trim()}`
  );
  const lines = rows.map(({ scope, ratio }, at) => {
    const figures = (cells[at] ?? []).map(({ value, state }) =>
      value ? formatDecimal(value) : (state?.label ?? "_")
    );
    return `${ratio ? "비율" : toldScope(scope)} | ${figures.join(" ")}`;
  });
  return [head, ...heads, ...lines].join("\n");
}

function toldScope(scope: SummaryScope): string {
  return Object.entries(scope)
    .map(([dimension, value]) => `${dimension}=${scopeText(value as SummaryScope[keyof SummaryScope])}`)
    .join(" ");
}
