import type { PartsDraft } from "../parts/draft";
import { idMapOf, shapeNumbers } from "./vml-shapes";

const BLOCK = 1024;

/** Gives out shape numbers that no drawing of the workbook has: each drawing owns blocks of 1,024 (`o:idmap`). */
export class VmlNumbers {
  private readonly used = new Map<number, number>();
  private highest = 0;

  constructor(draft: PartsDraft) {
    for (const name of draft.names()) if (/\.vml$/i.test(name)) this.note(draft.text(name));
  }

  private note(text: string): void {
    for (const block of idMapOf(text)?.blocks ?? []) this.raise(block, 0);
    for (const number of shapeNumbers(text)) this.raise(Math.floor(number / BLOCK), number % BLOCK);
  }

  private raise(block: number, within: number): void {
    this.used.set(block, Math.max(this.used.get(block) ?? 0, within));
    this.highest = Math.max(this.highest, block);
  }

  /** A block that is nobody's yet. */
  freshBlock(): number {
    this.raise(this.highest + 1, 0);
    return this.highest;
  }

  /** The next number of one of the blocks; undefined when they are full. */
  next(blocks: readonly number[]): number | undefined {
    const block = blocks.find((candidate) => (this.used.get(candidate) ?? 0) < BLOCK - 1);
    if (block === undefined) return undefined;
    const within = (this.used.get(block) ?? 0) + 1;
    this.used.set(block, within);
    return block * BLOCK + within;
  }
}
