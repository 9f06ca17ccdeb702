import { Buffer } from "node:buffer";
import { createRequire } from "node:module";

const load = createRequire(import.meta.url);
load("../run-typescript.cjs");
const { openGridBook } = load("../../src/hosts/grid/open/open-grid-book.ts");
const { saveGrid } = load("../../src/hosts/grid/save/save-grid.ts");
const { openXlsx } = load("../../src/hosts/xlsx/xlsx-host.ts");
const { untouchedGrid } = load("../../tests/builders/edited-grid.ts");
const { madeWorkbooks } = load("../../tests/builders/made-workbooks/index.ts");

/** The made workbooks of all kinds, opened as the grid opens them and saved without an edit. */
export async function saveUntouched() {
  const books = await madeWorkbooks();
  let opened = 0;
  let identical = 0;
  for (const { name, bytes } of books) {
    try {
      const book = await openGridBook(openXlsx(bytes));
      opened += 1;
      const saved = await saveGrid(openXlsx(bytes), untouchedGrid(book));
      if (Buffer.compare(saved, bytes) === 0) identical += 1;
      else console.log(`${name}: other bytes`);
    } catch (error) {
      console.log(`${name}: ${error.message}`);
    }
  }
  return { made: books.length, opened, identical };
}
