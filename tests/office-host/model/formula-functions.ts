import type { Held } from "./book";

export type Result = Pick<Held, "value" | "kind">;

/** A value, or the cells of a range with null for each blank one. */
export type Given = Result | readonly (Result | null)[];

export const number = (value: number): Result =>
  Number.isFinite(value) ? { value, kind: "Double" } : { value: "#DIV/0!", kind: "Error" };
export const text = (value: string): Result => ({ value, kind: "String" });
export const zero: Result = number(0);

const isRange = (given: Given): given is readonly (Result | null)[] => Array.isArray(given);

/** Of a range its first cell: what the formulas of the tests ask of single cells. */
export function oneOf(given: Given): Result {
  return isRange(given) ? (given[0] ?? zero) : given;
}

const listOf = (given: Given | undefined): readonly (Result | null)[] =>
  given === undefined ? [] : isRange(given) ? given : [given];

export function numberOf({ value }: Result): number {
  return typeof value === "number" ? value : 0;
}

export function textOf({ value }: Result): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

const numbersIn = (givens: readonly Given[]): readonly number[] =>
  givens.flatMap(listOf).flatMap((one) => (one?.kind === "Double" ? [numberOf(one)] : []));

const average = (numbers: readonly number[]): Result => number(sumOf(numbers) / numbers.length);
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** Whether a cell is what COUNTIF and its like look for: the same value, texts without regard to capitals. */
function meets(cell: Result | null, wanted: Result): boolean {
  if (!cell) return false;
  return cell.kind === wanted.kind && textOf(cell).toUpperCase() === textOf(wanted).toUpperCase();
}

/** The numbers of the last range whose partners in the first meet the condition. */
function chosen([range, condition, values = range]: readonly Given[]): readonly number[] {
  const wanted = condition === undefined ? zero : oneOf(condition);
  const partners = listOf(values);
  return listOf(range).flatMap((cell, at) => {
    const partner = partners[at];
    return meets(cell, wanted) && partner?.kind === "Double" ? [numberOf(partner)] : [];
  });
}

function rounded(value: number, digits: number): number {
  const scaled = Math.abs(value) * 10 ** digits;
  return (Math.sign(value) * Math.round(scaled + 1e-9)) / 10 ** digits;
}

/** "#,##0" and "#,##0.0##". */
function formatted(value: number, code: string): string {
  const decimals = code.split(".")[1] ?? "";
  return value.toLocaleString("en-US", {
    minimumFractionDigits: decimals.replaceAll("#", "").length,
    maximumFractionDigits: decimals.length
  });
}

const at = (givens: readonly Given[], index: number): Result => oneOf(givens[index] ?? zero);

/** Those whose inputs are all worked out first; IF and IFERROR are not among them. */
export const FUNCTIONS: Readonly<Record<string, (givens: readonly Given[]) => Result>> = {
  SUM: (givens) => number(sumOf(numbersIn(givens))),
  AVERAGE: (givens) => average(numbersIn(givens)),
  ROUND: (givens) => number(rounded(numberOf(at(givens, 0)), numberOf(at(givens, 1)))),
  INT: (givens) => number(Math.floor(numberOf(at(givens, 0)))),
  TRIM: (givens) => text(givens[0] === undefined ? "" : trimmed(givens[0])),
  TEXT: (givens) => text(formatted(numberOf(at(givens, 0)), textOf(at(givens, 1)))),
  COUNTA: (givens) => number(givens.flatMap(listOf).filter((one) => one !== null).length),
  COUNTIF: ([range, condition]) => {
    const wanted = condition === undefined ? zero : oneOf(condition);
    return number(listOf(range).filter((cell) => meets(cell, wanted)).length);
  },
  SUMIF: (givens) => number(sumOf(chosen(givens))),
  AVERAGEIF: (givens) => average(chosen(givens))
};

/** A blank cell is an empty text here, not 0. */
function trimmed(given: Given): string {
  const [first = null] = listOf(given);
  return first ? textOf(first).trim().replace(/ +/g, " ") : "";
}
