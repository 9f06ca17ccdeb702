import { formatCell } from "../../../workbook/address";
import { lookupOf } from "../../../workbook/cell-lookup";
import { sheetFingerprint } from "../../../workbook/own-sheet";
import type { CopySheetStep } from "../../../workbook/patch";
import { rowPlaces, type RepeatedRows } from "../../../workbook/repeated-rows";
import { sameSheetName, sheetNamed, type SheetSnapshot } from "../../../workbook/snapshot";
import { Refusal } from "../../../language/refusal";
import type { XlsxHost } from "../../xlsx/xlsx-host";
import type { GridChanges, GridSheetNow } from "../grid-changes";
import { SAVE_TITLE } from "./messages";

/**
 * Has the file copy the sheets that patches have copied in the grid, so that what the grid cannot show (print set-up,
 * pictures) comes along. Those count as sheets of the file from then on: only what differs is written.
 */
export async function withCopies(file: XlsxHost, changes: GridChanges): Promise<GridChanges> {
  const copies = changes.sheets.filter(({ copied, contents }) => copied && contents);
  if (copies.length === 0) return changes;
  const made = new Map<string, string>();
  await inOrder(copies, async (sheet) => {
    const name = await copyInFile(file, sheet, changes, made);
    if (name !== null) made.set(sheet.id, name);
  });
  return {
    ...changes,
    sheets: changes.sheets.map((sheet) => {
      const baseName = made.get(sheet.id);
      return baseName === undefined ? sheet : { ...sheet, baseName };
    })
  };
}

/** A copy may have been copied itself: those come behind. */
async function inOrder(
  copies: readonly GridSheetNow[],
  copy: (sheet: GridSheetNow) => Promise<void>
): Promise<void> {
  const ids = new Set(copies.map(({ id }) => id));
  const next = copies.filter(({ copied }) => !ids.has(copied?.from ?? ""));
  // Copies that stand for one another, as no patch makes them, are sheets like any other.
  if (next.length === 0) return;
  await next.reduce(async (before, sheet) => {
    await before;
    await copy(sheet);
  }, Promise.resolve());
  await inOrder(
    copies.filter((sheet) => !next.includes(sheet)),
    copy
  );
}

/** The name of the copy in the file; null where that cannot copy it. */
async function copyInFile(
  file: XlsxHost,
  { name, copied, contents }: GridSheetNow,
  { sheets, structure }: GridChanges,
  made: ReadonlyMap<string, string>
): Promise<string | null> {
  const from = copied && (copied.baseName ?? made.get(copied.from));
  if (!copied || !contents || from === undefined) return null;
  const snapshot = await file.read();
  const source = sheetNamed(snapshot, from);
  if (!source || source.protected) return null;
  const taken = [...snapshot.sheets, ...sheets].map((each) => each.name);
  const sheet = snapshot.sheets.some((each) => sameSheetName(each.name, name)) ? freeName(taken) : name;
  // Lines that came or went on the sheet since: its rows are no longer those that were repeated.
  const moved = structure.some((edit) => edit.sheet === from);
  const ways = moved || copied.repeated.length === 0 ? [[]] : [copied.repeated, []];
  return firstThatWorks(ways, async (repeated) => {
    await file.apply({ title: SAVE_TITLE, steps: [copyStep(source, sheet, repeated, contents.snapshot)] });
    return sheet;
  });
}

/** Merges may have come or gone on the sheet since, so that the rows cannot be repeated in the file. */
async function firstThatWorks(
  ways: readonly (readonly RepeatedRows[])[],
  act: (way: readonly RepeatedRows[]) => Promise<string>
): Promise<string | null> {
  const [way, ...others] = ways;
  if (!way) return null;
  try {
    return await act(way);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return firstThatWorks(others, act);
  }
}

function copyStep(
  source: SheetSnapshot,
  sheet: string,
  repeated: readonly RepeatedRows[],
  now: SheetSnapshot
): CopySheetStep {
  const places = rowPlaces(repeated);
  const merges = source.merges.flatMap((merge) => places.mergesOf(merge));
  const lookup = lookupOf({ ...now, merges });
  const shown = now.cells.filter((cell) => {
    const merge = lookup.mergeAt(cell.row, cell.column);
    return !merge || (merge.top === cell.row && merge.left === cell.column);
  });
  return {
    kind: "copy-sheet",
    sheet,
    from: source.name,
    fromFingerprint: sheetFingerprint(source),
    repeated,
    cells: shown.map((cell) => ({
      cell: formatCell(cell),
      value: cell.value,
      ...(cell.formula === undefined ? {} : { formula: cell.formula })
    }))
  };
}

function freeName(taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const name = `_${number}`;
    if (!taken.some((other) => sameSheetName(other, name))) return name;
  }
}
