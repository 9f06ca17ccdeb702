import { openGridBook } from "../../src/hosts/grid/open/open-grid-book";
import { saveGrid } from "../../src/hosts/grid/save/save-grid";
import type { GridChanges, GridSheetNow } from "../../src/hosts/grid/grid-changes";
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { formatCell, parseCell } from "../../src/workbook/address";
import { editedGrid } from "./edited-grid";
import { freeCell, GRID_EDITS, OWN_STYLES } from "./grid-edits";
import { madeWorkbooks } from "./made-workbooks";

export interface SavedGrid {
  readonly name: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** The sheet that was edited. */
  readonly sheet: string;
  /** What its cells hold now that they did not hold before. */
  readonly values: ReadonlyMap<string, unknown>;
  /** The sheet that was added. */
  readonly added: string;
}

/** Kinds that between them have all that saving must step around. */
const KINDS =
  "pivot,x14 extensions,oddities,alternate content,macros,calculation chain,chart,chart sheet,note and button," +
  "rich text,fills,shared formulas,merges,styled lines,frozen panes,hidden sheets,links,validations," +
  "conditional formats,tables,filter,printing,prefixed,strict";

/** Some of the made workbooks, each with every edit of a grid's user in one save, and a copy of its sheet. */
export async function savedGrids(): Promise<readonly SavedGrid[]> {
  const saved: SavedGrid[] = [];
  const wanted = new Set(KINDS.split(","));
  for (const { name, bytes } of await madeWorkbooks()) {
    if (!wanted.delete(name.split(", ")[0] ?? name)) continue;
    const grid = await savedGrid(bytes);
    if (grid) saved.push({ name, before: bytes, ...grid });
  }
  if (wanted.size > 0) throw new Error(`not made: ${[...wanted].join()}`);
  return saved;
}

async function savedGrid(bytes: Uint8Array): Promise<Omit<SavedGrid, "name" | "before"> | null> {
  const book = await openGridBook(openXlsx(bytes));
  const sheet = book.sheets.find(
    ({ snapshot }) => !snapshot.protected && snapshot.visibility === "visible" && freeCell(snapshot) !== null
  )?.snapshot;
  const first = parseCell((sheet && freeCell(sheet)) ?? "");
  if (!sheet || !first) return null;
  const values = new Map<string, unknown>();
  const changes = editedGrid(book, sheet.name, (data) => {
    GRID_EDITS.forEach(({ act, value }, index) => {
      const cell = formatCell({ row: first.row + index * 4, column: 0 });
      act(data, cell);
      if (value !== undefined) values.set(cell, value);
    });
  });
  const added = "새로 더한 시트";
  const all: GridChanges = {
    ...changes,
    styles: { ...changes.styles, ...OWN_STYLES },
    sheets: [
      ...changes.sheets,
      copyOf(
        changes.sheets.find(({ name }) => name === sheet.name),
        added
      )
    ]
  };
  return { after: await saveGrid(openXlsx(bytes), all), sheet: sheet.name, values, added };
}

function copyOf(sheet: GridSheetNow | undefined, name: string): GridSheetNow {
  if (!sheet?.contents) throw new Error("nothing to copy");
  const { contents } = sheet;
  const snapshot = { ...contents.snapshot, name, id: name, notes: [], flags: [] };
  return { ...sheet, id: name, name, baseName: null, flags: [], contents: { ...contents, snapshot } };
}
