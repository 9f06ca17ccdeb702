import { formatRange, parseCell, type CellAt, type Rectangle } from "../workbook/address";
import type { CellFormat, FormatHandle } from "../workbook/format";
import type { PlacedFormat } from "../workbook/sheet-content";
import { withFormats } from "../workbook/steps/looks";

/**
 * The same looks in as few ranges as there are: cells that end up alike stand together. A sheet of ours has thousands of
 * placed looks and a few dozen different ones, and every range costs a request something.
 */
export function joinedFormats(placed: readonly PlacedFormat[]): readonly PlacedFormat[] {
  const looks = [...withFormats(new Map(), placed)].flatMap(([cell, look]) => {
    const at = parseCell(cell);
    return at ? [{ at, look, key: keyOf(look) }] : [];
  });
  looks.sort((one, other) => one.at.row - other.at.row || one.at.column - other.at.column);
  const areas: Area[] = [];
  let above: readonly Area[] = [];
  for (let from = 0; from < looks.length;) {
    const row = looks[from]?.at.row;
    let to = from;
    while (looks[to]?.at.row === row) to += 1;
    above = takeRow(runsOf(looks.slice(from, to)), above, areas);
    from = to;
  }
  // cells share their lines with their neighbours: where two disagree, the heavier one is drawn last
  return areas
    .sort((one, other) => Number(isHeavy(one)) - Number(isHeavy(other)))
    .map(({ range, look }) => ({ range: formatRange(range), format: look }));
}

interface Placed {
  readonly at: CellAt;
  readonly look: CellFormat | FormatHandle;
  readonly key: string;
}

interface Area {
  range: Rectangle;
  readonly look: CellFormat | FormatHandle;
  readonly key: string;
}

const keys = new WeakMap<CellFormat | FormatHandle, string>();

function keyOf(look: CellFormat | FormatHandle): string {
  let key = keys.get(look);
  if (key === undefined) keys.set(look, (key = JSON.stringify(look)));
  return key;
}

/** Cells of one row that are alike and side by side. */
function runsOf(row: readonly Placed[]): readonly Area[] {
  const runs: Area[] = [];
  for (const { at, look, key } of row) {
    const last = runs.at(-1);
    if (last?.key === key && last.range.right === at.column - 1)
      last.range = { ...last.range, right: at.column };
    else runs.push({ range: { top: at.row, bottom: at.row, left: at.column, right: at.column }, look, key });
  }
  return runs;
}

/** Lets the areas of the row above grow by runs of the same width; gives the areas that reach down to this row. */
function takeRow(runs: readonly Area[], above: readonly Area[], areas: Area[]): readonly Area[] {
  return runs.map((run) => {
    const same = above.find(
      ({ key, range }) =>
        key === run.key &&
        range.left === run.range.left &&
        range.right === run.range.right &&
        range.bottom === run.range.top - 1
    );
    if (!same) {
      areas.push(run);
      return run;
    }
    same.range = { ...same.range, bottom: run.range.bottom };
    return same;
  });
}

const HEAVY = /"(?:medium|thick|double)"/;

function isHeavy({ key }: Area): boolean {
  return HEAVY.test(key);
}
