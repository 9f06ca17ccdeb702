import { Refusal } from "../../src/language/refusal";

/** The code of the refusal that the act ends in; fails where it does not end in one. */
export function refusalOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  throw new Error("nothing was refused");
}
