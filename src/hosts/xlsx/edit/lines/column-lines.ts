import { LAST_COLUMN } from "../../../../workbook/address";
import type { TextEdit } from "../../write/parts/text-edit";
import { columnRuns, planRuns, type ColumnRun } from "../../write/sheet/columns";
import type { SheetText } from "../../write/sheet/sheet-text";
import { movedSpan, type LineChange } from "../../../../workbook/lines/line-change";

/** The edits of `<cols>` when columns come or go; new ones are as wide as the one before them and look like it. */
export function columnLineEdits(sheet: SheetText, change: LineChange): readonly TextEdit[] {
  const { at, inserted } = change;
  const runs = columnRuns(sheet);
  const kept = runs.flatMap((run) => halves(run, at)).flatMap((run) => moved(run, change) ?? []);
  const before = runs.find(({ first, last }) => first < at && last >= at - 1);
  const behind = runs.find(({ first, last }) => first <= at && last >= at);
  const given = before && inserted > 0 ? lookOf(before, behind) : {};
  const last = Math.min(at + inserted - 1, LAST_COLUMN);
  return planRuns(sheet, Object.keys(given).length > 0 ? [...kept, { first: at, last, given }] : kept);
}

function halves(run: ColumnRun, at: number): readonly ColumnRun[] {
  if (run.first >= at || run.last < at) return [run];
  return [
    { ...run, last: at - 1 },
    { ...run, first: at }
  ];
}

/** Every half lies on one side of the change, so that none takes in what is new. One up to the last column stays so. */
function moved(run: ColumnRun, change: LineChange): ColumnRun | null {
  const last = Math.min(run.last, LAST_COLUMN);
  const span = movedSpan(change, { first: run.first, last });
  return span && { ...run, first: span.first, last: last === LAST_COLUMN ? last : span.last };
}

/** A new column is shown, and belongs to the group that lies on both sides of it. */
function lookOf({ given }: ColumnRun, behind: ColumnRun | undefined): ColumnRun["given"] {
  const level = Math.min(Number(given["outlineLevel"] ?? 0), Number(behind?.given["outlineLevel"] ?? 0));
  const look = Object.entries(given).filter(([name]) => !NO_LOOK.has(name));
  return { ...Object.fromEntries(look), ...(level > 0 ? { outlineLevel: String(level) } : {}) };
}

const NO_LOOK: ReadonlySet<string> = new Set(["hidden", "collapsed", "outlineLevel"]);
