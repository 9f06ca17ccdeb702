/** The codes that every reader knows by number, without a `numFmt` of their own; those that differ by country left out. */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "0.00E+00": 11,
  "# ?/?": 12,
  "# ??/??": 13,
  "@": 49
};

const FIRST_OWN = 164;

export function builtInNumber(code: string): number | undefined {
  return Object.hasOwn(BUILT_IN, code) ? BUILT_IN[code] : undefined;
}

/** The number for a code that the workbook does not have yet. */
export function freeNumber(taken: readonly number[]): number {
  return taken.reduce((next, number) => Math.max(next, number + 1), FIRST_OWN);
}
