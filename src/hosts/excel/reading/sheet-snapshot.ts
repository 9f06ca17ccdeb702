import type { Flag } from "../../../workbook/flag";
import { flagOf, type FlagRecords } from "../../../workbook/flag-records";
import type { SheetSnapshot } from "../../../workbook/snapshot";
import { usedBy } from "../../../workbook/steps/cells";
import type { KnownSheet } from "../memory";
import { cellsOf, type CellBlock } from "./cell-block";
import type { Mark } from "./marks";
import type { SheetAnswer } from "./sheet-query";
import type { SheetEntry } from "./workbook-index";

/** What is known of a sheet beside Excel's answer about it. */
export interface Beside {
  readonly known: KnownSheet | undefined;
  readonly records: FlagRecords;
  /** Where marks stand that no record tells of, by flag. */
  readonly places: ReadonlyMap<string, string>;
}

/** The sheet as plain data. `blocks` are its cells, in one piece or in several from top to bottom. */
export function sheetSnapshot(
  entry: SheetEntry,
  answer: SheetAnswer,
  blocks: readonly CellBlock[],
  { known, records, places }: Beside
): SheetSnapshot {
  const cells = blocks.flatMap(cellsOf);
  return {
    ...entry,
    used: usedBy(cells),
    cells,
    merges: answer.merges ?? known?.merges ?? [],
    hiddenRows: answer.hiddenRows,
    hiddenColumns: answer.hiddenColumns,
    notes: [],
    flags: answer.marks ? flagsOf(answer.marks.marks, records, places) : (known?.flags ?? [])
  };
}

/** A sheet of which only its entry was asked for. */
export function unreadSheet(entry: SheetEntry, known: KnownSheet | undefined): SheetSnapshot {
  return {
    ...entry,
    used: null,
    cells: [],
    merges: known?.merges ?? [],
    hiddenRows: [],
    hiddenColumns: [],
    notes: [],
    flags: known?.flags ?? []
  };
}

/** Copying a sheet copies its marks: each flag is told once. */
function flagsOf(
  marks: readonly Mark[],
  records: FlagRecords,
  places: ReadonlyMap<string, string>
): readonly Flag[] {
  const found = new Map(marks.map((mark) => [mark.flag, mark.cell ?? places.get(mark.flag)]));
  return [...found]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, place]) => flagOf(id, records, place));
}
