import type { ChangeHint, WorkbookHost } from "../../workbook/host";

/** Hears of the user's edits from `begin` until `end`; however often it is begun, each edit is heard once. */
export class Following {
  private unwatch: Promise<() => void> | null = null;

  constructor(
    private readonly host: WorkbookHost,
    private readonly hear: (hint: ChangeHint) => void
  ) {}

  /** @throws whatever the host says to being watched; it can then be begun anew. */
  async begin(): Promise<void> {
    this.unwatch ??= this.host.watch(this.hear);
    try {
      await this.unwatch;
    } catch (error) {
      this.unwatch = null;
      throw error;
    }
  }

  end(): void {
    this.unwatch?.then(
      (end) => {
        end();
      },
      () => undefined
    );
    this.unwatch = null;
  }
}
