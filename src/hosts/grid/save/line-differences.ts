import { BooleanNumber, type IColumnData, type IRowData, type IWorksheetData } from "@univerjs/core";
import type { Axis, FileEdit } from "../../xlsx/edit/file-edit";
import { pointsOfPixels, widthOfPixels } from "../open/sizes";

/** What is to become of one line, with the numbers of a file; an absent member stays. */
interface LineChange {
  readonly line: number;
  /** Points, or characters as the file counts them; null = the sheet's default. */
  readonly size?: number | null;
  readonly hidden?: boolean;
}

/**
 * The edits that give a file's lines the sizes and the visibility that they have in the grid.
 * @param digit the pixels of a digit of the workbook's default font
 */
export function lineEdits(
  sheet: string,
  base: IWorksheetData,
  now: IWorksheetData,
  digit: number
): readonly FileEdit[] {
  return [
    ...axisEdits(sheet, "row", rowChanges(base, now)),
    ...axisEdits(sheet, "column", columnChanges(base, now, digit))
  ];
}

function rowChanges(base: IWorksheetData, now: IWorksheetData): readonly LineChange[] {
  return changes(base.rowData, now.rowData, (was, is) => {
    const [before, after] = [was.h ?? base.defaultRowHeight, is.h ?? now.defaultRowHeight];
    if (before !== after || (fixed(is) && !fixed(was))) return { size: pointsOfPixels(after) };
    return fixed(was) && !fixed(is) ? { size: null } : {};
  });
}

/** Its height was set by hand and does not follow its contents. */
function fixed(row: Partial<IRowData> | NoLine): boolean {
  return row.ia === BooleanNumber.FALSE;
}

function columnChanges(base: IWorksheetData, now: IWorksheetData, digit: number): readonly LineChange[] {
  return changes(base.columnData, now.columnData, (was, is) => {
    const [before, after] = [was.w ?? base.defaultColumnWidth, is.w ?? now.defaultColumnWidth];
    return before === after ? {} : { size: is.w === undefined ? null : widthOfPixels(after, digit) };
  });
}

type NoLine = Readonly<Partial<Record<keyof IRowData | keyof IColumnData, undefined>>>;
const NO_LINE: NoLine = {};

type Lines<Line> = { readonly [line: number]: Line | undefined };

function changes<Line extends Partial<IRowData> | Partial<IColumnData>>(
  base: Lines<Line>,
  now: Lines<Line>,
  sizeChange: (was: Line | NoLine, is: Line | NoLine) => Pick<LineChange, "size">
): readonly LineChange[] {
  const lines = [...new Set([...Object.keys(base), ...Object.keys(now)])].map(Number);
  return lines
    .sort((one, other) => one - other)
    .map((line): LineChange => {
      const was = base[line] ?? NO_LINE;
      const is = now[line] ?? NO_LINE;
      const hidden = is.hd === BooleanNumber.TRUE;
      return {
        line,
        ...sizeChange(was, is),
        ...(hidden === (was.hd === BooleanNumber.TRUE) ? {} : { hidden })
      };
    });
}

function axisEdits(sheet: string, axis: Axis, changed: readonly LineChange[]): readonly FileEdit[] {
  const sizes = runs(changed, ({ size }) => size).map(({ first, last, value }) => ({
    first,
    last,
    size: value
  }));
  return [
    ...(sizes.length > 0 ? [{ kind: "line-sizes" as const, sheet, axis, sizes }] : []),
    ...runs(changed, ({ hidden }) => hidden).map(({ first, last, value }) => ({
      kind: "line-visibility" as const,
      sheet,
      axis,
      first,
      last,
      hidden: value
    }))
  ];
}

interface Run<Value> {
  readonly first: number;
  readonly last: number;
  readonly value: Value;
}

/** Neighbours of one value, joined; lines without a value are left out. */
function runs<Value>(
  changed: readonly LineChange[],
  valueOf: (change: LineChange) => Value | undefined
): readonly Run<Value>[] {
  const found: Run<Value>[] = [];
  for (const change of changed) {
    const value = valueOf(change);
    if (value === undefined) continue;
    const last = found[found.length - 1];
    if (last && last.last === change.line - 1 && last.value === value) {
      found[found.length - 1] = { ...last, last: change.line };
    } else found.push({ first: change.line, last: change.line, value });
  }
  return found;
}
