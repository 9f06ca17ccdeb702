import { CARD_ERRORS } from "./card-errors";
import { FORMULA_ERRORS } from "./formula-errors";
import { GRID_ERRORS } from "./grid-errors";
import type { ErrorClass } from "./seeded";

export type { ErrorClass, Seeded } from "./seeded";

/** Every kind of error that is seeded. */
export const ERROR_CLASSES: readonly ErrorClass[] = [...GRID_ERRORS, ...FORMULA_ERRORS, ...CARD_ERRORS];

/** Of the figures of a grid: the classes that recall and the right cell are counted over. */
export const ARITHMETIC: ReadonlySet<string> = new Set(
  [...GRID_ERRORS, ...FORMULA_ERRORS].map(({ name }) => name)
);
