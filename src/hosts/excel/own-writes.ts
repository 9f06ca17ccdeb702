/** Tells events of our own writes from the user's, where Excel itself does not say whose they are. */
export class OwnWrites {
  private open = 0;

  constructor(private readonly later: (run: () => void, milliseconds: number) => () => void) {}

  /** Events of a write arrive after its answer: they count as ours for this long. */
  private static readonly ECHO_MILLISECONDS = 500;

  async during<Result>(run: () => Promise<Result>): Promise<Result> {
    this.open += 1;
    try {
      return await run();
    } finally {
      this.later(() => {
        this.open -= 1;
      }, OwnWrites.ECHO_MILLISECONDS);
    }
  }

  /** `source` as the event has it; undefined for events that do not tell. */
  isOurs(source: string | undefined): boolean {
    if (source === "ThisLocalAddin") return true;
    return source === undefined && this.open > 0;
  }
}
