import fc from "fast-check";
import { RedoCommand, UndoCommand } from "@univerjs/core";
import {
  AddWorksheetMergeCommand,
  CopySheetCommand,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  InsertSheetCommand,
  MoveRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  RemoveWorksheetMergeCommand,
  SetColWidthCommand,
  SetFrozenCommand,
  SetRangeValuesCommand,
  SetRowHeightCommand,
  SetStyleCommand,
  SetTabColorCommand,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetShowCommand,
  ToggleGridlinesCommand
} from "@univerjs/sheets";
import { SheetUpdateNoteCommand } from "@univerjs/sheets-note";
import { SetNumfmtCommand } from "@univerjs/sheets-numfmt";
import { sheetFingerprint } from "../../src/workbook/own-sheet";
import { EMPTY_CONTENT } from "../../src/workbook/sheet-content";
import type { Step } from "../../src/workbook/patch";
import { sheetNamed } from "../../src/workbook/snapshot";
import type { LiveBook } from "./live-grid";

/** Something that a user, or a patch of ours, does to a workbook in the grid. What cannot be done is not. */
export interface GridDeed {
  readonly name: string;
  run(book: LiveBook): Promise<unknown>;
}

const line = fc.nat(8);
const pick = fc.nat(20);
const size = fc.integer({ min: 1, max: 3 });
const value = fc.oneof(
  fc.integer({ min: -99, max: 999 }).map((v) => ({ v })),
  fc.constantFrom("미정", "007", "=글", "").map((v) => ({ v })),
  fc.constantFrom("=SUM(A1:A4)", "=B1+1", "=이행현황!B3*2").map((f) => ({ f }))
);
const style = fc.constantFrom(
  { type: "bl", value: 1 },
  { type: "bg", value: { rgb: "#FFEB9C" } },
  { type: "cl", value: { rgb: "#FF0000" } },
  { type: "ht", value: 3 }
);

interface Place {
  readonly subUnitId: string;
  readonly range: { startRow: number; endRow: number; startColumn: number; endColumn: number };
}

/** A range of one of the sheets that there are. */
const place = fc
  .tuple(pick, line, line, size, size)
  .map(([sheet, row, column, rows, columns]) => (book: LiveBook): Place => ({
    subUnitId: sheetAt(book, sheet),
    range: {
      startRow: row,
      endRow: row + rows - 1,
      startColumn: column,
      endColumn: column + columns - 1
    }
  }));

function sheetAt({ workbook }: LiveBook, index: number): string {
  const sheets = workbook.getSheets();
  return sheets[index % sheets.length]?.getSheetId() ?? "";
}

function deed<Given>(
  given: fc.Arbitrary<Given>,
  name: string,
  run: (book: LiveBook, given: Given) => Promise<unknown>
): fc.Arbitrary<GridDeed> {
  return given.map((one) => ({ name: `${name} ${JSON.stringify(one)}`, run: (book) => run(book, one) }));
}

/** A command at a range; lines take the whole of them. */
function at<More>(
  command: string,
  more: fc.Arbitrary<More>,
  paramsOf: (place: Place, more: More) => object
): fc.Arbitrary<GridDeed> {
  return fc.tuple(place, more).map(([where, given]) => ({
    name: `${command} ${JSON.stringify(given)}`,
    run: (book) => {
      const found = where(book);
      return book.run(command, { subUnitId: found.subUnitId, ...paramsOf(found, given) });
    }
  }));
}

const nothing = fc.constant(null);
const rows = ({ range }: Place): object => ({ range: { ...range, startColumn: 0, endColumn: 25 } });
const columns = ({ range }: Place): object => ({ range: { ...range, startRow: 0, endRow: 99 } });
const ranges = ({ range }: Place): object => ({ ranges: [range], selections: [range] });

const patches: fc.Arbitrary<GridDeed> = fc.oneof(
  deed(fc.tuple(pick, line, line, fc.nat(1e6)), "flag", (book, [sheet, row, column, id]) =>
    book.host.apply(
      patchOf({
        kind: "flag",
        sheet: nameAt(book, sheet),
        flag: {
          id: `e-${id}`,
          cell: `${"ABCDEFGHI"[column] ?? "A"}${row + 1}`,
          severity: "error",
          text: "틀림"
        }
      })
    )
  ),
  deed(fc.nat(1e6), "setting", (book, after) =>
    book.host.apply(patchOf({ kind: "setting", key: String(after), before: null, after: "{}" }))
  ),
  deed(fc.nat(1e6), "sheet", (book, id) =>
    book.host.apply(
      patchOf({
        kind: "add-sheet",
        sheet: `결과 ${id}`,
        content: {
          ...EMPTY_CONTENT,
          cells: [{ cell: "A1", value: "번호" }],
          formats: [{ range: "A1:C1", format: { bold: true, fill: "DDEBF7" } }],
          links: [{ cell: "A1", target: "이행현황!B3" }],
          choices: [{ range: "B2:B4", options: ["가", "나,다"] }]
        }
      })
    )
  ),
  deed(fc.tuple(pick, line, fc.nat(3), fc.nat(1e6)), "copy", async (book, [sheet, row, times, id]) => {
    const from = sheetNamed(await book.host.read(), nameAt(book, sheet));
    if (!from) throw new Error("no sheet");
    await book.host.apply(
      patchOf({
        kind: "copy-sheet",
        sheet: `사본 ${id}`,
        from: from.name,
        fromFingerprint: sheetFingerprint(from),
        repeated: [{ rows: String(row + 1), times }],
        cells: [{ cell: "Z99", value: id }]
      })
    );
  })
);

function patchOf(...steps: Step[]): { title: string; steps: Step[] } {
  return { title: "시험", steps };
}

function nameAt({ workbook }: LiveBook, index: number): string {
  const sheets = workbook.getSheets();
  return sheets[index % sheets.length]?.getName() ?? "";
}

/** Everything that is done to cells, lines and looks, with undo and redo. */
const edits: fc.Arbitrary<GridDeed> = fc.oneof(
  at(SetRangeValuesCommand.id, value, ({ range }, given) => ({ range, value: given })),
  at(SetStyleCommand.id, style, ({ range }, given) => ({ range, style: given })),
  at(InsertRowByRangeCommand.id, nothing, (found) => ({ ...rows(found), direction: 0 })),
  at(RemoveRowByRangeCommand.id, nothing, rows),
  at(InsertColByRangeCommand.id, nothing, (found) => ({ ...columns(found), direction: 3 })),
  at(RemoveColByRangeCommand.id, nothing, columns),
  at(AddWorksheetMergeCommand.id, nothing, ranges),
  at(RemoveWorksheetMergeCommand.id, nothing, ranges),
  at(SetRowHeightCommand.id, size, (found, given) => ({ ...ranges(found), value: given * 20 })),
  at(SetColWidthCommand.id, size, (found, given) => ({ ...ranges(found), value: given * 40 })),
  at(SetNumfmtCommand.id, nothing, ({ range }) => ({
    values: [{ row: range.startRow, col: range.startColumn, pattern: "#,##0" }]
  })),
  at(SheetUpdateNoteCommand.id, nothing, ({ range }) => ({
    row: range.startRow,
    col: range.startColumn,
    note: { id: `n${range.startRow}`, note: "메모", width: 100, height: 60 }
  })),
  deed(fc.tuple(pick, line, line, line, line), "move", (book, [sheet, row, column, down, right]) => {
    const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const toRange = { startRow: down, endRow: down, startColumn: right, endColumn: right };
    const id = sheetAt(book, sheet);
    return book.run(MoveRangeCommand.id, { fromRange: cell, toRange, fromSubUnitId: id, toSubUnitId: id });
  })
);

const sheets: fc.Arbitrary<GridDeed> = fc.oneof(
  at(SetWorksheetNameCommand.id, fc.nat(1e6), (_, given) => ({ name: `이름 ${given}` })),
  at(InsertSheetCommand.id, nothing, () => ({})),
  at(CopySheetCommand.id, nothing, () => ({})),
  at(RemoveSheetCommand.id, nothing, () => ({})),
  at(SetWorksheetHideCommand.id, nothing, () => ({})),
  at(SetWorksheetShowCommand.id, nothing, () => ({})),
  at(SetWorksheetOrderCommand.id, fc.nat(3), (_, order) => ({ order })),
  at(SetTabColorCommand.id, fc.constantFrom("#FF0000", "#00FF00"), (_, color) => ({ value: color })),
  at(ToggleGridlinesCommand.id, nothing, () => ({})),
  at(SetFrozenCommand.id, fc.nat(2), (_, split) => ({
    startRow: split,
    startColumn: -1,
    ySplit: split,
    xSplit: 0
  }))
);

const back: fc.Arbitrary<GridDeed> = fc
  .constantFrom(UndoCommand.id, RedoCommand.id)
  .map((command) => ({ name: command, run: (book) => book.run(command) }));

export const gridDeeds: fc.Arbitrary<readonly GridDeed[]> = fc.array(
  fc.oneof(
    { arbitrary: edits, weight: 6 },
    { arbitrary: sheets, weight: 2 },
    { arbitrary: patches, weight: 2 },
    { arbitrary: back, weight: 3 }
  ),
  { minLength: 1, maxLength: 14 }
);
