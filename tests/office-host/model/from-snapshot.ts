import { parseCell } from "../../../src/workbook/address";
import { markerFormula } from "../../../src/workbook/flag-marker";
import { isCellError, type Cell, type Snapshot } from "../../../src/workbook/snapshot";
import { settingsToXml } from "../../../src/workbook/settings-part";
import { addSheet, emptyBook, keyOf, type Book, type Held } from "./book";

/** A book as a file would have brought it; flags as the command line leaves them: marks without a record. */
export function bookFrom(snapshot: Snapshot): Book {
  const book = emptyBook();
  for (const source of snapshot.sheets) {
    const sheet = addSheet(book, source.name);
    sheet.visibility = source.visibility;
    sheet.isProtected = source.protected;
    for (const cell of source.cells) {
      sheet.cells.set(keyOf(cell.row, cell.column), heldOf(cell));
      if (cell.format !== undefined) sheet.numberFormats.set(keyOf(cell.row, cell.column), cell.format);
    }
    sheet.merges = source.merges.map((area) => ({ ...area }));
    for (const { first, last } of source.hiddenRows) {
      for (let row = first; row <= last; row++) sheet.hiddenRows.add(row);
    }
    for (const { first, last } of source.hiddenColumns) {
      for (let column = first; column <= last; column++) sheet.hiddenColumns.add(column);
    }
    for (const flag of source.flags) {
      const at = parseCell(flag.cell);
      if (!at) continue;
      book.serial += 1;
      sheet.conditionalFormats.push({
        id: `{cf-${book.serial}}`,
        range: { top: at.row, bottom: at.row, left: at.column, right: at.column },
        type: "Custom",
        formula: `=${markerFormula(flag.id)}`,
        fill: "#FFC7CE"
      });
    }
  }
  for (const { name, refersTo, sheet, hidden } of snapshot.names) {
    const names = sheet === undefined ? book.names : book.sheets.find((each) => each.name === sheet)?.names;
    names?.push({ name, formula: `=${refersTo}`, visible: hidden !== true });
  }
  const xml = settingsToXml(snapshot.settings);
  if (xml !== null) book.parts.push({ id: "{part-1}", xml });
  return book;
}

function heldOf({ value, formula }: Cell): Held {
  const own = formula === undefined ? {} : { formula };
  if (isCellError(value)) return { value: value.error, kind: "Error", ...own };
  if (value === null) return { value: 0, kind: "Double", ...own };
  const kind = typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
  return { value, kind, ...own };
}
