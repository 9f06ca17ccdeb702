import { takeColumnIn, wantedColumns } from "../../filling/add-year/room";
import type { FillNote } from "../../filling";
import { calculate } from "../../hosts/calculation";
import type { XlsxHost } from "../../hosts/xlsx/xlsx-host";
import type { PledgeBook } from "../../pledge/pledge-book";
import { readBook } from "../../reading";
import { withoutResultSheet } from "../../submission/annotate";
import { withoutTemplateSheets } from "../../templates/own";
import { columnName } from "../../workbook/address";
import type { Step } from "../../workbook/patch";
import type { Snapshot } from "../../workbook/snapshot";

/** A workbook with blank columns where a year needs them, and what else of its sheets has to take them in. */
export interface Roomy {
  readonly book: PledgeBook;
  readonly snapshot: Snapshot;
  readonly steps: readonly Step[];
  readonly notes: readonly FillNote[];
}

/** Puts the columns into the file: formulas, names and looks move with them. Null where no sheet needs one. */
export async function makeRoom(
  host: XlsxHost,
  book: PledgeBook,
  snapshot: Snapshot,
  year: number
): Promise<Roomy | null> {
  const columns = wantedColumns(book, snapshot, year);
  if (columns.length === 0) return null;
  await host.edit(
    columns.map(({ sheet, at }) => ({ kind: "insert-lines", sheet, axis: "column", at, count: 1 }) as const)
  );
  const then = await calculate(await host.read());
  const after = readBook(withoutTemplateSheets(withoutResultSheet(then)), book.profile);
  const beside = columns.map((column) => takeColumnIn(after, then, column));
  return {
    book: after,
    snapshot: then,
    steps: beside.flatMap(({ steps }) => steps),
    notes: columns.flatMap(({ sheet, at }, index): readonly FillNote[] => [
      { code: "year-column-put", data: { sheet, column: columnName(at) } },
      ...(beside[index]?.notes ?? [])
    ])
  };
}
