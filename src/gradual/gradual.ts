/** How far a piece of work has come: so many sheets understood, or so many pledges asked about. */
export interface Progress {
  readonly stage: "sheets" | "pledges";
  readonly done: number;
  readonly all: number;
}

/**
 * Work that is done bit by bit: whoever runs it may pause between any two bits, or give it up there. A bit is short,
 * as long as a sheet or a pledge takes. The work itself knows no clock and no thread.
 */
export type Gradual<Result> = Generator<Progress, Result, void>;

/** Does all of it without a pause. */
export function atOnce<Result>(work: Gradual<Result>): Result {
  for (;;) {
    const bit = work.next();
    if (bit.done === true) return bit.value;
  }
}
