import type { Gradual } from "../../gradual/gradual";

/** How long work may hold the thread of the page, and how it lets go of it. */
export interface Pace {
  /** Milliseconds that a slice takes, and at most one bit of the work more. */
  readonly slice: number;
  /** Milliseconds from any moment on. */
  now(): number;
  /** Until the page has seen to what was waiting. */
  rest(): Promise<void>;
}

/** Does the work in slices. */
export function inSlices<Result, Come>(work: Gradual<Result, Come>, pace: Pace): Promise<Result>;
/**
 * Before each slice it asks whether to go on, and tells how far it has come (null: it has not begun); the answer no, or
 * a throw, gives it up.
 * @returns null where it was given up
 */
export function inSlices<Result, Come>(
  work: Gradual<Result, Come>,
  pace: Pace,
  goesOn: (come: Come | null) => boolean
): Promise<Result | null>;
export async function inSlices<Result, Come>(
  work: Gradual<Result, Come>,
  pace: Pace,
  goesOn: (come: Come | null) => boolean = () => true
): Promise<Result | null> {
  let come: Come | null = null;
  for (;;) {
    await pace.rest();
    if (!goesOn(come)) return null;
    const until = pace.now() + pace.slice;
    do {
      const bit = work.next();
      if (bit.done === true) {
        // What is done with the result, such as drawing it, is not to come on top of this slice.
        await pace.rest();
        return bit.value;
      }
      come = bit.value;
    } while (pace.now() < until);
  }
}
