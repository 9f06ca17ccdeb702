import { formatDecimal, trim } from "../../src/pledge/decimal";
import type { NotUnderstood } from "../../src/pledge/pledge-book";
import type { Finding } from "../../src/rules/finding";
import {
  contains,
  formatCellRef,
  formatRangeRef,
  type CellRef,
  type RangeRef
} from "../../src/workbook/address";
import type { ErrorClass, Seeded } from "./errors";
import type { TrueBook } from "./truth";

/**
 * Findings that a workbook in which everything agrees should not have. Amounts told as texts are rightly told, and of
 * rounded figures one sum in twenty is beyond the 2σ from which the tolerance asks.
 */
export function falseAlarms(findings: readonly Finding[], truth: TrueBook): readonly Finding[] {
  const rounded = truth.layout.rounded === "yes";
  const texts = new Set(
    truth.pledges.flatMap(({ grids }) =>
      grids.flatMap((grid) =>
        [...grid.texts].map((key) => {
          const [row = 0, column = 0] = key.split(",").map(Number);
          return formatCellRef({ sheet: grid.sheet, ...grid.at({ row, column }) });
        })
      )
    )
  );
  return findings.filter(
    ({ severity, rule, cells, reason }) =>
      severity !== "info" &&
      !(rounded && reason === "rounding-unlikely") &&
      !(rule === "grid-not-a-number" && cells.every((range) => isWithin(range, texts)))
  );
}

function isWithin(range: RangeRef, cells: ReadonlySet<string>): boolean {
  for (let row = range.top; row <= range.bottom; row++)
    for (let column = range.left; column <= range.right; column++)
      if (!cells.has(formatCellRef({ sheet: range.sheet, row, column }))) return false;
  return true;
}

export interface ErrorJudgement {
  readonly found: boolean;
  /** No finding, but the sheet is asked about: two readings of it are equally good. */
  readonly asked: boolean;
  readonly rightCell: "first" | "among alternatives" | "wrong" | "none";
  readonly rightValue: boolean;
  /** Findings of an error's severity that the seeded one does not account for. */
  readonly strayErrors: readonly Finding[];
  readonly errors: number;
  readonly told: Finding | null;
}

/** What a check says of a workbook. */
export interface Told {
  readonly findings: readonly Finding[];
  readonly notUnderstood: readonly NotUnderstood[];
}

function questionKey({ reason, range }: NotUnderstood): string {
  return `${reason} ${formatRangeRef(range)}`;
}

/** Holds the new findings of a workbook against the error that was seeded in it. */
export function judgeFindings(
  after: Told,
  before: Told,
  seeded: Seeded,
  { severity, rule }: Pick<ErrorClass, "severity" | "rule">
): ErrorJudgement {
  const known = new Set(before.findings.map(({ key }) => key));
  const questions = new Set(before.notUnderstood.map(questionKey));
  const fresh = after.findings.filter(
    (finding) =>
      !known.has(finding.key) &&
      (finding.severity === "error" || finding.severity === severity || finding.rule === rule)
  );
  const touching = fresh.filter(
    (finding) => finding.rule === rule || seeded.cells.some((cell) => touches(finding, cell))
  );
  const errors = fresh.filter((finding) => finding.severity === "error");
  const told = touching.find((finding) => rule === undefined || finding.rule === rule) ?? null;
  return {
    found: told !== null,
    asked:
      told === null &&
      after.notUnderstood.some(
        (question) =>
          !questions.has(questionKey(question)) &&
          seeded.cells.some(({ sheet }) => sheet === question.range.sheet)
      ),
    rightCell: told ? cellOf(told, seeded) : "none",
    rightValue: told !== null && hasValue(told, seeded),
    strayErrors: errors.filter((finding) => !touching.includes(finding)),
    errors: errors.length,
    told
  };
}

function touches(finding: Finding, cell: CellRef): boolean {
  const ranges = [...finding.cells, ...finding.related];
  const cells = [
    ...finding.terms.map((term) => term.cell),
    ...finding.causes.flatMap((cause) => cause.cells)
  ];
  return (
    ranges.some((range) => range.sheet === cell.sheet && contains(range, cell)) ||
    cells.some((other) => isSame(other, cell))
  );
}

function isSame(one: CellRef, other: CellRef): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}

function cellOf(told: Finding, { cells, explanations }: Seeded): ErrorJudgement["rightCell"] {
  const isOne = (cell: CellRef): boolean => cells.some((seeded) => isSame(seeded, cell));
  const [best] = told.causes;
  if (!best?.cells[0])
    return cells.some((cell) => told.cells.some((range) => inside(range, cell))) ? "first" : "wrong";
  if (isOne(best.cells[0])) return "first";
  const several = explanations === null ? best.ambiguous : explanations > 1;
  const alternatives = best.ambiguous && told.causes.some((cause) => cause.cells.some(isOne));
  return several && alternatives ? "among alternatives" : "wrong";
}

function inside(range: RangeRef, cell: CellRef): boolean {
  return range.sheet === cell.sheet && contains(range, cell);
}

function hasValue(told: Finding, { cells, values, formula }: Seeded): boolean {
  const [best] = told.causes;
  const at = best ? cells.findIndex((cell) => best.cells[0] !== undefined && isSame(cell, best.cells[0])) : 0;
  const wanted = values[at];
  if (wanted === undefined) return false;
  if (wanted === null) return true;
  if (formula !== undefined && told.expected === formula) return true;
  const suggested = best ? best.suggest : null;
  const value = suggested ? formatDecimal(trim(suggested)) : told.expected;
  return value === wanted;
}
