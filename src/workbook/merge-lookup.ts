import type { Rectangle } from "./address";

/** Answers in which merged area of a sheet a cell lies; of areas that overlap, the first one, tall ones last. */
export interface MergeLookup {
  at(row: number, column: number): Rectangle | undefined;
}

/** Taller areas are kept aside: a row of theirs is not worth a list. */
const TALL = 1000;
/** Rows from the first area to the last; beyond it a list for every row in between would be waste. */
const DENSE = 20_000;

/** Sheets of one form share their list of areas, see the .xlsx reader. */
const known = new WeakMap<readonly Rectangle[], MergeLookup>();

/** The lookup of a list that is never changed; the same list gives the same lookup. */
export function mergeLookup(merges: readonly Rectangle[]): MergeLookup {
  let lookup = known.get(merges);
  if (!lookup) known.set(merges, (lookup = buildLookup(merges)));
  return lookup;
}

function buildLookup(merges: readonly Rectangle[]): MergeLookup {
  let top = Infinity;
  let bottom = -1;
  for (const merge of merges) {
    if (merge.bottom - merge.top > TALL) return new SparseMerges(merges);
    if (merge.top < top) top = merge.top;
    if (merge.bottom > bottom) bottom = merge.bottom;
  }
  return bottom - top > DENSE ? new SparseMerges(merges) : new DenseMerges(merges, top, bottom);
}

/** The areas of each row one after another in one list, with the place where each row begins. */
class DenseMerges implements MergeLookup {
  private readonly starts: number[] = [];
  private readonly areas: Rectangle[] = [];

  constructor(
    merges: readonly Rectangle[],
    private readonly top: number,
    bottom: number
  ) {
    const { starts, areas } = this;
    if (merges.length === 0) return;
    for (let row = top; row <= bottom + 1; row++) starts.push(0);
    for (const merge of merges) {
      for (let row = merge.top; row <= merge.bottom; row++)
        starts[row - top + 1] = (starts[row - top + 1] ?? 0) + 1;
    }
    for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
    const filled = starts.slice();
    const [first] = merges;
    if (first) for (let at = filled[filled.length - 1] ?? 0; at > 0; at--) areas.push(first);
    for (const merge of merges) {
      for (let row = merge.top; row <= merge.bottom; row++) {
        const at = filled[row - top] ?? 0;
        areas[at] = merge;
        filled[row - top] = at + 1;
      }
    }
  }

  at(row: number, column: number): Rectangle | undefined {
    const from = this.starts[row - this.top];
    const to = this.starts[row - this.top + 1];
    if (from === undefined || to === undefined) return undefined;
    for (let at = from; at < to; at++) {
      const area = this.areas[at];
      if (area && column >= area.left && column <= area.right) return area;
    }
    return undefined;
  }
}

class SparseMerges implements MergeLookup {
  private readonly byRow = new Map<number, Rectangle[]>();
  private readonly tall: Rectangle[] = [];

  constructor(merges: readonly Rectangle[]) {
    for (const merge of merges) {
      if (merge.bottom - merge.top > TALL) this.tall.push(merge);
      else {
        for (let row = merge.top; row <= merge.bottom; row++) {
          const list = this.byRow.get(row);
          if (list) list.push(merge);
          else this.byRow.set(row, [merge]);
        }
      }
    }
  }

  at(row: number, column: number): Rectangle | undefined {
    const beside = (merge: Rectangle): boolean => column >= merge.left && column <= merge.right;
    return (
      this.byRow.get(row)?.find(beside) ??
      this.tall.find((merge) => row >= merge.top && row <= merge.bottom && beside(merge))
    );
  }
}
