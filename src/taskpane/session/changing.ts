import type { Patch } from "../../workbook/patch";
import type { Change } from "./changes";
import type { Checking } from "./checking";
import type { Exchange } from "./exchange";
import { done, failed } from "./notices";
import type { SessionStore } from "./session-store";
import type { Checked, Notice } from "./session-state";
import { despiteLaterOutcome } from "./take-over";
import type { Turn } from "./task-queue";

/** Writes patches, remembers how to take them back, and has what they changed checked anew. */
export class Changing {
  constructor(
    private readonly store: SessionStore,
    private readonly exchange: Exchange,
    private readonly checking: Checking
  ) {}

  /** Makes a change of what is known of the workbook, and writes it. */
  async make(turn: Turn, make: (checked: Checked) => Change | Promise<Change>): Promise<Notice> {
    const checked = await this.checking.upToDate(turn);
    if (!checked) return failed("not-checked");
    const [patch, told] = await turn.reading(Promise.resolve(make(checked)));
    if (patch.steps.length === 0) return told.kind === "failed" ? told : done("nothing-to-do");
    await this.write(turn, patch, (inverse) => {
      this.remember(patch.title, inverse);
    });
    return told;
  }

  /** A change that was made, here or by the ribbon, and can be taken back. */
  remember(title: string, inverse: Patch): void {
    this.store.emit({ kind: "changed", undoable: { title, inverse } });
  }

  /** Takes our last change back. */
  async takeBack(turn: Turn): Promise<Notice> {
    const [last] = this.store.state.undoable;
    if (!last) return failed("nothing-to-undo");
    const checked = await this.checking.upToDate(turn);
    const inverse = checked ? despiteLaterOutcome(last.inverse, checked.snapshot) : last.inverse;
    await this.write(turn, inverse, () => {
      this.store.emit({ kind: "taken-back", undoable: last });
    });
    return done("done-undo", { title: last.title });
  }

  private async write(turn: Turn, patch: Patch, onApplied: (inverse: Patch) => void): Promise<void> {
    turn.writing();
    this.checking.take(await this.exchange.change(this.checking.known, patch, onApplied));
    await this.checking.judge(turn);
  }
}
