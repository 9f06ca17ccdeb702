import { unzipSync } from "fflate";
import { openGridBook } from "../src/hosts/grid/open/open-grid-book";
import { saveGrid } from "../src/hosts/grid/save/save-grid";
import { openXlsx } from "../src/hosts/xlsx/xlsx-host";
import { readBookPart } from "../src/hosts/xlsx/read/book-part";
import { formatCell } from "../src/workbook/address";
import type { SheetSnapshot } from "../src/workbook/snapshot";
import { editedGrid, untouchedGrid } from "./builders/edited-grid";
import { freeCell, GRID_EDITS, OWN_STYLES, type GridEdit } from "./builders/grid-edits";
import { madeWorkbooks } from "./builders/made-workbooks";
import type { XlsxBase } from "./builders/xlsx-bases";

let books: readonly XlsxBase[];
beforeAll(async () => {
  books = await madeWorkbooks();
});

test("two hundred workbooks of all kinds, saved without an edit: the very same bytes", async () => {
  expect(books.length).toBeGreaterThanOrEqual(200);
  for (const { name, bytes } of books) {
    const changes = untouchedGrid(await openGridBook(openXlsx(bytes)));
    const saved = await saveGrid(openXlsx(bytes), changes);
    if (Buffer.compare(saved, bytes) !== 0) throw new Error(`${name}: other bytes`);
  }
}, 300_000);

test("the same with one edit: only the parts concerned differ, and nothing but the edit is read from them", async () => {
  const told: string[] = [];
  const made = new Map<string, number>();
  for (const [index, { name, bytes }] of books.entries()) {
    const edit = GRID_EDITS[index % GRID_EDITS.length]!;
    const place = `${name}: ${edit.name}`;
    const fault = await faultOf(bytes, edit);
    if (fault !== null) told.push(`${place}: ${fault}`);
    made.set(edit.name, (made.get(edit.name) ?? 0) + 1);
  }
  expect(told).toEqual([]);
  expect(Math.min(...made.values())).toBeGreaterThan(15);
}, 300_000);

/** What is wrong with a workbook after one edit of its first sheet that can be edited; null for nothing. */
async function faultOf(bytes: Uint8Array, edit: GridEdit): Promise<string | null> {
  const host = openXlsx(bytes);
  const book = await openGridBook(host);
  const sheet = book.sheets.find(
    ({ snapshot }) => !snapshot.protected && freeCell(snapshot) !== null
  )?.snapshot;
  const cell = sheet && freeCell(sheet);
  if (!sheet || !cell) return null;
  const changes = editedGrid(book, sheet.name, (data) => {
    edit.act(data, cell);
  });
  const styles = { ...changes.styles, ...OWN_STYLES };
  const saved = await saveGrid(openXlsx(bytes), { ...changes, styles });
  const part = readBookPart(host.parts).sheets.find(({ name }) => name === sheet.name)?.part ?? "";
  const touched = differingParts(bytes, saved);
  if (!touched.includes(part)) return "the sheet's part is as it was";
  const others = touched.filter((one) => one !== part && !edit.concerns.test(one));
  if (others.length > 0) return `also changed: ${others.join(", ")}`;
  const again = await openXlsx(saved).read();
  for (const before of (await host.read()).sheets) {
    const after = again.sheets.find(({ name }) => name === before.name);
    const edited = before.name === sheet.name ? cell : null;
    const fault = after ? cellFault(before, after, edited, edit) : "gone";
    if (fault !== null) return `${before.name} ${fault}`;
  }
  return savedAgain(saved);
}

/** Parts by name whose contents are not the same, those that came or went included. */
function differingParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [was, is] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((name) => {
    const [one, other] = [was[name], is[name]];
    return !one || !other || Buffer.compare(one, other) !== 0;
  });
}

function cellFault(
  before: SheetSnapshot,
  after: SheetSnapshot,
  edited: string | null,
  { value }: GridEdit
): string | null {
  const contents = (sheet: SheetSnapshot): ReadonlyMap<string, string> =>
    new Map(
      sheet.cells.map((cell) => [formatCell(cell), JSON.stringify([cell.formula ?? null, cell.value])])
    );
  const [was, is] = [contents(before), contents(after)];
  for (const [cell, content] of was) {
    if (cell !== edited && is.get(cell) !== content)
      return `${cell}: ${content} became ${String(is.get(cell))}`;
  }
  const fresh = [...is.keys()].filter((cell) => !was.has(cell));
  const wanted = edited !== null && value !== undefined ? [edited] : [];
  if (fresh.join() !== wanted.join()) return `new cells: ${fresh.join()}`;
  const found = after.cells.find((cell) => formatCell(cell) === edited)?.value;
  return wanted.length > 0 && found !== value ? `${String(edited)}: ${JSON.stringify(found)}` : null;
}

/** The saved bytes are the new base. */
async function savedAgain(bytes: Uint8Array): Promise<string | null> {
  const changes = untouchedGrid(await openGridBook(openXlsx(bytes)));
  return Buffer.compare(await saveGrid(openXlsx(bytes), changes), bytes) === 0
    ? null
    : "saved again: other bytes";
}
