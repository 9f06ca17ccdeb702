import type { ChangeHint } from "../../../workbook/host";
import type { Reversal } from "./own-entries";

/** Runs something later and gives what cancels it. */
export type Later = (run: () => void, milliseconds: number) => () => void;

/** Edits come in bursts; one hint tells of all that came within this time of one another. */
export const DEBOUNCE_MILLISECONDS = 250;

/**
 * Gathers changes into hints for one who watches. What is read meanwhile needs no hint any more.
 */
export class HintGatherer {
  private readonly changed = new Set<string>();
  private everything = false;
  private reversals: Reversal[] = [];
  private cancel: (() => void) | null = null;

  /** @param nameOf the name of a sheet by its id; undefined where there is no such sheet any more */
  constructor(
    private readonly later: Later,
    private readonly nameOf: (id: string) => string | undefined,
    private readonly tell: (hint: ChangeHint) => void
  ) {}

  sheets(ids: readonly string[]): void {
    for (const id of ids) this.changed.add(id);
    if (ids.length > 0) this.wait();
  }

  all(): void {
    this.everything = true;
    this.wait();
  }

  reversal(reversal: Reversal): void {
    this.reversals.push(reversal);
    this.wait();
  }

  /** @param ids the sheets that were read; null for all of the workbook */
  read(ids: readonly string[] | null): void {
    if (ids) for (const id of ids) this.changed.delete(id);
    else {
      this.changed.clear();
      this.everything = false;
    }
  }

  stop(): void {
    this.cancel?.();
    this.cancel = null;
  }

  private wait(): void {
    this.cancel?.();
    this.cancel = this.later(() => {
      this.cancel = null;
      this.send();
    }, DEBOUNCE_MILLISECONDS);
  }

  private send(): void {
    const names = [...this.changed].map(this.nameOf);
    const known = names.filter((name) => name !== undefined);
    const sheets = this.everything || known.length < names.length ? null : known;
    const { reversals } = this;
    this.changed.clear();
    this.everything = false;
    this.reversals = [];
    if (reversals.length === 0 && sheets?.length !== 0) this.tell({ sheets });
    // Each hint can tell of one entry; the first tells of the sheets too.
    reversals.forEach(({ kind, token }, index) => {
      this.tell({ sheets: index === 0 ? sheets : [], [kind]: token });
    });
  }
}

export function laterByTimer(run: () => void, milliseconds: number): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => {
    clearTimeout(timer);
  };
}
