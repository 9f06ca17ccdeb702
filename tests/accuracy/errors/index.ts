import { BASELINE_FAULTS } from "./baseline-faults";
import { CARD_ERRORS } from "./card-errors";
import { FORMULA_ERRORS } from "./formula-errors";
import { GRID_ERRORS } from "./grid-errors";
import { MONEY_FAULTS } from "./money-faults";
import type { ErrorClass } from "./seeded";
import { SET_FAULTS } from "./set-faults";
import { STATUS_FAULTS } from "./status-faults";
import { TEXT_FAULTS } from "./text-faults";

export type { ErrorClass, Seeded } from "./seeded";

/** Errors that somebody makes while typing and copying. */
export const ERROR_CLASSES: readonly ErrorClass[] = [...GRID_ERRORS, ...FORMULA_ERRORS, ...CARD_ERRORS];

/** One fault for each rule that looks at something else than sums, named by the rule. */
export const FAULTS: readonly ErrorClass[] = [
  ...MONEY_FAULTS,
  ...TEXT_FAULTS,
  ...STATUS_FAULTS,
  ...SET_FAULTS,
  ...BASELINE_FAULTS
];

/** Whether the class is named by the rule that is to tell of it. */
export function isFault(name: string): boolean {
  return FAULTS.some((fault) => fault.name === name);
}

/** Of the figures of a grid: the classes that recall and the right cell are counted over. */
export const ARITHMETIC: ReadonlySet<string> = new Set(
  [...GRID_ERRORS, ...FORMULA_ERRORS].map(({ name }) => name)
);

/** Rounded figures stay as they are: an error of one or two among them could be rounding. */
const ROUNDED: ErrorClass = { name: "rounded", needs: { rounded: "yes" }, severity: "error", seed: null };

/** So many faults in every turn: in a few hundred workbooks each rule has its own. */
const FAULTS_A_TURN = 2;

/** Every class has its turn; after all of them some faults, and one workbook of rounded figures. */
export function errorClassOf(index: number): ErrorClass {
  const turn = ERROR_CLASSES.length + FAULTS_A_TURN + 1;
  const place = index % turn;
  if (place === turn - 1) return ROUNDED;
  const fault = Math.floor(index / turn) * FAULTS_A_TURN + place - ERROR_CLASSES.length;
  const own = ERROR_CLASSES[place] ?? FAULTS[fault % FAULTS.length];
  if (!own) throw new RangeError("no classes of errors");
  return own;
}
