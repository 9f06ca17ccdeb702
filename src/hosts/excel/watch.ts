import type { ChangeHint } from "../../workbook/host";
import type { Capabilities } from "./capabilities";
import type { OwnWrites } from "./own-writes";

/** Runs something later and gives what cancels it. */
export type Later = (run: () => void, milliseconds: number) => () => void;

/** Edits come in bursts; one hint tells of all that came within this time of one another. */
export const DEBOUNCE_MILLISECONDS = 300;

interface SheetEvent {
  readonly worksheetId: string;
  readonly triggerSource?: string;
}

/** Gathers events into hints. */
export class HintGatherer {
  private readonly changed = new Set<string>();
  private everything = false;
  private cancel: (() => void) | null = null;

  constructor(
    private readonly later: Later,
    private readonly nameOf: (id: string) => string | undefined,
    private readonly tell: (hint: ChangeHint) => void
  ) {}

  /** A sheet whose id is not known is a change of the set of sheets. */
  sheet(id: string): void {
    const name = this.nameOf(id);
    if (name === undefined) this.everything = true;
    else this.changed.add(name);
    this.wait();
  }

  all(): void {
    this.everything = true;
    this.wait();
  }

  stop(): void {
    this.cancel?.();
    this.cancel = null;
  }

  private wait(): void {
    this.cancel?.();
    this.cancel = this.later(() => {
      const hint: ChangeHint = { sheets: this.everything ? null : [...this.changed] };
      this.changed.clear();
      this.everything = false;
      this.cancel = null;
      this.tell(hint);
    }, DEBOUNCE_MILLISECONDS);
  }
}

/** Queues the handlers; the next sync sets them. What is given takes them off again, with one more sync. */
export function queueHandlers(
  sheets: Excel.WorksheetCollection,
  capabilities: Capabilities,
  own: OwnWrites,
  hints: HintGatherer
): () => Promise<void> {
  const onSheet = (event: SheetEvent): Promise<void> => {
    if (!own.isOurs(event.triggerSource)) hints.sheet(event.worksheetId);
    return Promise.resolve();
  };
  const onSet = (event: SheetEvent): Promise<void> => {
    if (!own.isOurs(event.triggerSource)) hints.all();
    return Promise.resolve();
  };
  const set: readonly { remove(): void }[] = [
    sheets.onChanged.add(onSheet),
    sheets.onCalculated.add(onSheet),
    sheets.onAdded.add(onSet),
    sheets.onDeleted.add(onSet),
    capabilities.onRenamed(sheets, onSet)
  ].filter((handler) => handler !== null);
  return async () => {
    hints.stop();
    for (const handler of set) handler.remove();
    await sheets.context.sync();
  };
}
