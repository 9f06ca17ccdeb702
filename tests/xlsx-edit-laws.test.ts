import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import type { FileEdit } from "../src/hosts/xlsx/edit/file-edit";
import { readLooks } from "../src/hosts/xlsx/looks";
import type { ColumnLook } from "../src/hosts/xlsx/looks/lines";
import type { SheetLooks } from "../src/hosts/xlsx/looks/sheet-looks";
import { openXlsx, type XlsxHost } from "../src/hosts/xlsx/xlsx-host";
import { Refusal } from "../src/language/refusal";
import { formatRange } from "../src/workbook/address";
import type { Snapshot } from "../src/workbook/snapshot";
import { everythingWorkbook } from "./builders/everything-workbook";
import {
  arbitraryLineBook,
  arbitraryLineEdits,
  dressing,
  edited,
  snapshotOfLines
} from "./builders/line-book";
import { madeWorkbooks } from "./builders/made-workbooks";
import { xlsxOfSnapshot } from "./builders/xlsx-of-snapshot";

/** Merges and names are in nobody's order, and a file says no more of its sheets' ids than their numbers. */
function comparable(snapshot: Snapshot): unknown {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      id: "",
      merges: sheet.merges.map(formatRange).sort()
    }))
  };
}

test("lines that come and go do what a model of lines does", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryLineBook, arbitraryLineEdits, async (book, edits) => {
      const host = openXlsx(xlsxOfSnapshot(snapshotOfLines(book)));
      await host.edit(dressing(book));
      expect(comparable(await host.read())).toEqual(comparable(snapshotOfLines(book)));
      let model = book;
      for (const [serial, edit] of edits.entries()) {
        model = edited(model, edit, serial);
        await host.edit([edit]);
        expect(comparable(await host.read())).toEqual(comparable(snapshotOfLines(model)));
      }
    }),
    { numRuns: 150 }
  );
});

test("many edits at once are the same as one after another", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryLineBook, arbitraryLineEdits, async (book, edits) => {
      const bytes = xlsxOfSnapshot(snapshotOfLines(book));
      const [one, other] = [openXlsx(bytes), openXlsx(bytes)];
      await one.edit(edits);
      for (const edit of edits) await other.edit([edit]);
      expect(await one.read()).toEqual(await other.read());
    }),
    { numRuns: 40 }
  );
});

/** All that is known of a workbook, as plain data. */
function known(host: XlsxHost): unknown {
  const { snapshot, styles, sheets } = readLooks(host.parts);
  return {
    snapshot,
    styles,
    sheets: sheets.map(({ cells, columns, ...looks }) => ({
      ...looks,
      columns: joined(columns),
      cells: Array.from({ length: cells.count }, (_, index) => [
        cells.row(index),
        cells.column(index),
        cells.style(index)
      ])
    }))
  };
}

/** Columns that look the same may be told together or one by one. */
function joined(columns: SheetLooks["columns"]): SheetLooks["columns"] {
  const runs: ColumnLook[] = [];
  for (const column of columns) {
    const last = runs[runs.length - 1];
    const follows = last?.last === column.first - 1;
    if (follows && isDeepStrictEqual({ ...last, ...lines(column) }, column))
      runs[runs.length - 1] = { ...last, last: column.last };
    else runs.push(column);
  }
  return runs;
}

function lines({ first, last }: ColumnLook): Pick<ColumnLook, "first" | "last"> {
  return { first, last };
}

/** Whether the edits were carried out; a refusal must leave the very bytes. */
async function wasDone(host: XlsxHost, edits: readonly FileEdit[]): Promise<boolean> {
  const before = host.bytes();
  try {
    await host.edit(edits);
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(host.bytes()).toEqual(before);
    return false;
  }
}

function thereAndBack(sheet: string, axis: "row" | "column", at: number, count: number): readonly FileEdit[] {
  return [
    { kind: "insert-lines", sheet, axis, at, count },
    { kind: "remove-lines", sheet, axis, first: at, last: at + count - 1 }
  ];
}

test("lines that come and go again leave a workbook as it was, whatever it holds", async () => {
  let done = 0;
  for (let at = 0; at < 13; at++) {
    for (const axis of ["row", "column"] as const) {
      for (const sheet of ["자료", "둘째", "표", "피벗"]) {
        const host = openXlsx(everythingWorkbook());
        const before = known(host);
        if (!(await wasDone(host, thereAndBack(sheet, axis, at, 1 + (at % 3))))) continue;
        done += 1;
        expect([sheet, axis, at, known(host)]).toEqual([sheet, axis, at, before]);
      }
    }
  }
  expect(done).toBeGreaterThan(90);
});

/** Excel's quotes around the name of a sheet, which a file need not have written. */
function bare(plain: unknown): unknown {
  return JSON.parse(JSON.stringify(plain).replace(/'([\p{L}_][\p{L}\p{N}_.]*)'!/gu, "$1!"));
}

test("the same of every workbook that was made, and of names that change and change back", async () => {
  let done = 0;
  for (const { name, bytes } of await madeWorkbooks()) {
    const host = openXlsx(bytes);
    const before = known(host);
    const [sheet] = (await host.read()).sheets;
    if (!sheet) throw new Error("no sheet");
    const lines = [...thereAndBack(sheet.name, "row", 2, 2), ...thereAndBack(sheet.name, "column", 1, 1)];
    if (await wasDone(host, lines)) {
      done += 1;
      expect([name, known(host)]).toEqual([name, before]);
    }
    await host.edit([
      { kind: "rename-sheet", sheet: sheet.name, to: "가 나'다" },
      { kind: "rename-sheet", sheet: "가 나'다", to: sheet.name }
    ]);
    expect([name, bare(known(host))]).toEqual([name, bare(before)]);
  }
  expect(done).toBeGreaterThan(150);
}, 120_000);
