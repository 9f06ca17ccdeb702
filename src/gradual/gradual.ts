/** How far a piece of work has come: so many sheets understood, or so many pledges asked about. */
export interface Progress {
  readonly stage: "sheets" | "pledges";
  readonly done: number;
  readonly all: number;
}

/**
 * Work that is done bit by bit, telling after each how far it has come: whoever runs it may pause between any two bits, or give it up there. A bit is short,
 * as long as a sheet or a pledge takes. The work itself knows no clock and no thread.
 */
export type Gradual<Result, Come = Progress> = Generator<Come, Result, void>;

/** Does all of it without a pause. */
export function atOnce<Result, Come>(work: Gradual<Result, Come>): Result {
  for (;;) {
    const bit = work.next();
    if (bit.done === true) return bit.value;
  }
}
