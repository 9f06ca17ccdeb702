import { LAST_ROW, parseRange, type Rectangle } from "./address";
import type { Span } from "./snapshot";
import { refusePatch } from "./steps/outcome";

/** A run of rows of a sheet, and how often it stands in a copy of that sheet: 1 = as it is, 0 = not at all. */
export interface RepeatedRows {
  /** As "7:8", counted from 1. */
  readonly rows: string;
  readonly times: number;
}

/** Rows are counted from 0, as everywhere but in texts. */
interface Block extends Span {
  readonly times: number;
}

/** Where the rows of a sheet stand in its copy, runs of them being repeated one below another or left out. */
export interface RowPlaces {
  /** The rows of the copy that stand for a row, ascending; none for one that is left out. */
  placesOf(row: number): readonly number[];
  /** The runs of rows of the copy that stand for a run, ascending, none touching the next. */
  spansOf(span: Span): readonly Span[];
  /** The ranges of the copy that stand for a range. */
  rangesOf(range: Rectangle): readonly Rectangle[];
  /** The one range that reaches from the first row of the copy to the last that stand for a range; null for none. */
  hullOf(range: Rectangle): Rectangle | null;
  /**
   * The merges of the copy that stand for a merge: one within a repeated run is repeated, one that holds the whole run
   * grows. @throws Refusal "rows-cut-merge" where a run that is to be repeated begins or ends within the merge.
   */
  mergesOf(merge: Rectangle): readonly Rectangle[];
  /** The row of the sheet that a row of the copy stands for, and which of the repetitions it is, counted from 0. */
  sourceOf(row: number): { readonly row: number; readonly time: number };
  /** The runs that are not simply as they are, in their order. */
  readonly blocks: readonly (Span & { readonly times: number })[];
  /** How many rows more (or, below 0, fewer) the copy has. */
  readonly growth: number;
}

/** @throws Refusal "rows-invalid" where runs overlap or are no rows, "rows-too-many" where they end beyond the sheet. */
export function rowPlaces(repeated: readonly RepeatedRows[]): RowPlaces {
  return new Places(blocksOf(repeated));
}

function blocksOf(repeated: readonly RepeatedRows[]): readonly Block[] {
  const blocks = repeated.map(({ rows, times }): Block => {
    const range = /^[1-9][0-9]*(:[1-9][0-9]*)?$/.test(rows) ? parseRange(rows) : null;
    if (!range || !Number.isInteger(times) || times < 0) {
      throw refusePatch("rows-invalid", { rows: `${rows} × ${String(times)}` });
    }
    return { first: range.top, last: range.bottom, times };
  });
  const sorted = blocks.sort((one, other) => one.first - other.first);
  sorted.forEach((block, index) => {
    const before = sorted[index - 1];
    if (before && before.last >= block.first) {
      throw refusePatch("rows-invalid", { rows: `${block.first + 1}:${block.last + 1}` });
    }
  });
  return sorted.filter(({ times }) => times !== 1);
}

class Places implements RowPlaces {
  readonly growth: number;

  constructor(readonly blocks: readonly Block[]) {
    this.growth = blocks.reduce((sum, block) => sum + growthOf(block), 0);
    const last = blocks.at(-1);
    const end = last ? last.last + this.growth : 0;
    if (end > LAST_ROW) throw refusePatch("rows-too-many", { rows: String(end + 1) });
  }

  placesOf(row: number): readonly number[] {
    return this.spansOf({ first: row, last: row }).flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index)
    );
  }

  spansOf({ first, last }: Span): readonly Span[] {
    const spans: Span[] = [];
    let shift = 0;
    let next = first;
    for (const block of this.blocks) {
      if (block.first > last) break;
      if (block.last >= first) {
        if (next < block.first) spans.push({ first: next + shift, last: block.first - 1 + shift });
        spans.push(...within(block, Math.max(first, block.first), Math.min(last, block.last), shift));
        next = block.last + 1;
      }
      shift += growthOf(block);
    }
    if (next <= last) spans.push({ first: next + shift, last: last + shift });
    return joined(spans);
  }

  rangesOf({ top, bottom, left, right }: Rectangle): readonly Rectangle[] {
    return this.spansOf({ first: top, last: bottom }).map(({ first, last }) => ({
      top: first,
      bottom: last,
      left,
      right
    }));
  }

  hullOf(range: Rectangle): Rectangle | null {
    const ranges = this.rangesOf(range);
    const [first] = ranges;
    const last = ranges.at(-1);
    return first && last ? { ...first, bottom: last.bottom } : null;
  }

  mergesOf(merge: Rectangle): readonly Rectangle[] {
    for (const block of this.blocks) {
      const { first, last, times } = block;
      if (merge.top >= first && merge.bottom <= last) {
        const shift = this.shiftAbove(first);
        return Array.from({ length: times }, (_, time) => moved(merge, shift + time * sizeOf(block)));
      }
      const apart = merge.bottom < first || merge.top > last;
      const whole = merge.top <= first && merge.bottom >= last;
      if (times > 1 && !apart && !whole) {
        throw refusePatch("rows-cut-merge", {
          rows: `${first + 1}:${last + 1}`,
          merge: `${merge.top + 1}:${merge.bottom + 1}`
        });
      }
    }
    const hull = this.hullOf(merge);
    return hull && (hull.top < hull.bottom || hull.left < hull.right) ? [hull] : [];
  }

  sourceOf(row: number): { row: number; time: number } {
    let shift = 0;
    for (const block of this.blocks) {
      const start = block.first + shift;
      if (row < start) break;
      const into = row - start;
      const size = sizeOf(block);
      if (into < size * block.times) {
        return { row: block.first + (into % size), time: Math.floor(into / size) };
      }
      shift += growthOf(block);
    }
    return { row: row - shift, time: 0 };
  }

  private shiftAbove(row: number): number {
    return this.blocks.reduce((sum, block) => (block.last < row ? sum + growthOf(block) : sum), 0);
  }
}

function sizeOf({ first, last }: Span): number {
  return last - first + 1;
}

function growthOf(block: Block): number {
  return sizeOf(block) * (block.times - 1);
}

/** What stands for the rows from `first` to `last` of a block, each time that it stands there. */
function within(block: Block, first: number, last: number, shift: number): readonly Span[] {
  return Array.from({ length: block.times }, (_, time) => {
    const moved = shift + time * sizeOf(block);
    return { first: first + moved, last: last + moved };
  });
}

/** No span reaches beyond the last row that a sheet has. */
function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    if (span.first > LAST_ROW) break;
    const cut = { first: span.first, last: Math.min(span.last, LAST_ROW) };
    const before = result.at(-1);
    if (before && before.last + 1 === cut.first) result[result.length - 1] = { ...before, last: cut.last };
    else result.push(cut);
  }
  return result;
}

function moved(range: Rectangle, rows: number): Rectangle {
  return { ...range, top: range.top + rows, bottom: range.bottom + rows };
}
