import type { Snapshot } from "../../workbook/snapshot";
import { checkWorkbookGradually } from "./check-workbook";
import type { Exchange } from "./exchange";
import { inSlices, type Pace } from "./in-slices";
import type { SessionStore } from "./session-store";
import { checkedAsOfNow, type Checked } from "./session-state";
import type { Turn } from "./task-queue";

/** Milliseconds between two tidings of how far a check has come: who reads them is no faster, and each is drawn. */
const TELLING = 150;

/**
 * What is known of the workbook, and what the rules say of it. The rules are asked in slices, and what they say is shown
 * only when they have been asked about everything. A judgement is given up when another check waits its turn, since
 * that one knows more; what was understood by then is remembered, so nothing is lost but the showing.
 */
export class Checking {
  /** The workbook as last read. The rules may not have been asked about it yet. */
  known: Snapshot | null = null;
  private waiting = 0;

  constructor(
    private readonly store: SessionStore,
    private readonly exchange: Exchange,
    private readonly pace: Pace
  ) {}

  /** A check has been asked for, and waits its turn until `begin`. */
  announce(): void {
    this.waiting += 1;
  }

  begin(): void {
    this.waiting -= 1;
  }

  /** Everything, read anew; it is not judged yet. */
  readAll(turn: Turn): Promise<Snapshot> {
    return this.read(turn, this.exchange.readAll());
  }

  /** Reads the sheets anew, all where it is null, and judges. */
  async reread(turn: Turn, sheets: readonly string[] | null): Promise<void> {
    await this.read(turn, this.exchange.reread(this.known, sheets));
    await this.judge(turn);
  }

  /** What was read after a change. */
  take(snapshot: Snapshot): void {
    this.exchange.caughtUp();
    this.known = snapshot;
  }

  /** The workbook as it is now; where an earlier reading failed or was not judged, that is made up for first. */
  async upToDate(turn: Turn): Promise<Checked | null> {
    if (this.known && this.exchange.isOverdue) {
      await this.read(turn, this.exchange.reread(this.known, []));
    }
    await this.judge(turn, () => true);
    return this.store.state.checked;
  }

  /** Asks the rules about what is known, unless they have been. */
  async judge(turn: Turn, goesOn: () => boolean = () => this.waiting === 0): Promise<void> {
    const { known: snapshot } = this;
    if (!snapshot || checkedAsOfNow(this.store.state)?.snapshot === snapshot) return;
    const work = checkWorkbookGradually(snapshot, this.store.state);
    let told = this.pace.now();
    try {
      const checked = await inSlices(work, this.pace, (progress) => {
        turn.goOn();
        if (this.pace.now() - told >= TELLING) {
          this.store.progress.value = progress;
          told = this.pace.now();
        }
        return goesOn();
      });
      if (checked) this.store.emit({ kind: "checked", checked });
    } finally {
      this.store.progress.value = null;
    }
  }

  private async read(turn: Turn, reading: Promise<Snapshot>): Promise<Snapshot> {
    try {
      const snapshot = await turn.reading(reading);
      this.take(snapshot);
      return snapshot;
    } catch (error) {
      // A judgement that was given up for this reading is then all that there is to show.
      await this.judge(turn);
      throw error;
    }
  }
}
