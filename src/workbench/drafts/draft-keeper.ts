import type { JournalEntry } from "../../hosts/grid/live/journal/journal";
import type { DraftStore } from "./draft-store";

/** What the keeper knows of the file that a draft is of. */
export interface DraftFile {
  readonly id: string;
  readonly name: string;
  /** As it was opened: a draft is this with all that was done since, whatever of it was saved meanwhile. */
  readonly bytes: Uint8Array;
  /** As of which day it is looked at now. */
  readonly basisDate: () => string;
}

/**
 * Keeps one workbook's edits as they happen, as long as they are in no file. The file itself is put down with the first of
 * them; a workbook that is only looked at leaves nothing. Writing goes on in the background, in order; `onKept` hears
 * whether it is safe.
 */
export class DraftKeeper {
  private readonly entries: JournalEntry[] = [];
  /** How many of `entries` are in the store. */
  private written = 0;
  /** Whether there is anything in the store. */
  private isThere = false;
  /** Whether what is done is to be kept: there is something that no file holds. */
  private isWanted = false;
  private isBusy = false;
  private last: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: DraftStore | null,
    private readonly file: DraftFile,
    private readonly onKept: (kept: boolean) => void,
    private readonly now: () => number = Date.now
  ) {}

  get id(): string {
    return this.file.id;
  }

  /** Takes note of what was done; it is written as soon as there is something to keep. */
  add(...entries: readonly JournalEntry[]): void {
    this.entries.push(...entries);
    if (this.isWanted) this.writeSoon();
  }

  /** From now on everything is written, what was noted before included. Resolves when that is safe, or has failed. */
  keep(): Promise<void> {
    this.isWanted = true;
    this.writeSoon();
    return this.last;
  }

  /** Resolves when all that was added so far is safe, or has failed to be. */
  settled(): Promise<void> {
    return this.last;
  }

  /** The work is in a file, or not wanted: nothing stays in the store, until there is something to keep again. */
  async release(): Promise<void> {
    this.isWanted = false;
    await this.last;
    await this.forget();
  }

  /** Unless there was something to keep again meanwhile. */
  private async forget(): Promise<void> {
    if (this.isWanted || !this.isThere) return;
    this.isThere = false;
    await this.store?.remove(this.file.id);
  }

  private writeSoon(): void {
    if (!this.isBusy) this.last = this.writeAll();
  }

  private async writeAll(): Promise<void> {
    this.isBusy = true;
    try {
      while (this.isWanted && !(this.isThere && this.written === this.entries.length)) await this.writeRest();
      if (this.isWanted) this.onKept(true);
    } catch {
      // No room, or no database: the user is told by `onKept`, and the next edit tries again.
      if (this.isWanted) this.onKept(false);
    }
    this.isBusy = false;
  }

  private async writeRest(): Promise<void> {
    if (!this.store) throw new Error("no store");
    const count = this.entries.length;
    const rest = this.entries.slice(this.written, count);
    // Another tab may have taken the draft over: then this one is put down whole again.
    const { id, name, bytes, basisDate } = this.file;
    const now = { changedAt: this.now(), basisDate: basisDate() };
    const isAppended = this.isThere && (await this.store.append(id, rest, now));
    if (!isAppended) {
      await this.store.put({ id, name, bytes, ...now, entries: this.entries.slice(0, count) });
      this.isThere = true;
    }
    this.written = count;
  }
}
