import type { DraftStore } from "./draft-store";

/** What the keeper knows of the file that a draft is of. */
export interface DraftFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Keeps one workbook's edits as they happen. The file itself is put down with the first edit; a workbook that is only
 * looked at leaves nothing. Writing goes on in the background, in order; `onKept` hears whether it is safe.
 */
export class DraftKeeper {
  private readonly entries: unknown[] = [];
  /** How many of `entries` are in the store. */
  private written = 0;
  private isThere = false;
  private isBusy = false;
  private isOver = false;
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

  /** Takes what a draft that is gone on with already has done; it is written down anew under this keeper's id. */
  resume(entries: readonly unknown[]): Promise<void> {
    this.entries.push(...entries);
    return this.writeSoon();
  }

  add(entry: unknown): void {
    this.entries.push(entry);
    void this.writeSoon();
  }

  /** Resolves when all that was added so far is safe, or has failed to be. */
  settled(): Promise<void> {
    return this.last;
  }

  /** The work is in a file, or not wanted: the draft goes, and nothing more is written. */
  async discard(): Promise<void> {
    this.isOver = true;
    await this.last;
    if (this.isThere) await this.store?.remove(this.file.id);
  }

  private writeSoon(): Promise<void> {
    if (!this.isBusy) this.last = this.writeAll();
    return this.last;
  }

  private async writeAll(): Promise<void> {
    this.isBusy = true;
    try {
      while (!this.isOver && this.written < this.entries.length) await this.writeRest();
      if (!this.isOver) this.onKept(true);
    } catch {
      // No room, or no database: the user is told by `onKept`, and the next edit tries again.
      if (!this.isOver) this.onKept(false);
    }
    this.isBusy = false;
  }

  private async writeRest(): Promise<void> {
    if (!this.store) throw new Error("no store");
    const count = this.entries.length;
    const rest = this.entries.slice(this.written, count);
    // Another tab may have taken the draft over: then this one is put down whole again.
    const isAppended = this.isThere && (await this.store.append(this.file.id, rest, this.now()));
    if (!isAppended) {
      const { id, name, bytes } = this.file;
      await this.store.put({ id, name, bytes, changedAt: this.now(), entries: this.entries.slice(0, count) });
      this.isThere = true;
    }
    this.written = count;
  }
}
