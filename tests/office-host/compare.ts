import { formatRange } from "../../src/workbook/address";
import type { Snapshot } from "../../src/workbook/snapshot";
import { settingsFromXml } from "../../src/workbook/settings-part";
import type { Book } from "./model/book";

/** The book without what Excel numbers by itself and what does not count: the same for two equal workbooks. */
export function plainBook(book: Book): unknown {
  return {
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      id: "",
      // What a formula gives depends on when it was calculated last.
      cells: Object.fromEntries(
        [...sheet.cells].sort().map(([key, held]) => [key, held.formula ?? { ...held }])
      ),
      hiddenRows: [...sheet.hiddenRows],
      hiddenColumns: [...sheet.hiddenColumns],
      rest: { ...sheet.rest },
      numberFormats: Object.fromEntries([...sheet.numberFormats].sort()),
      looks: Object.fromEntries([...sheet.looks].sort()),
      merges: sheet.merges.map(formatRange).sort(),
      widths: Object.fromEntries([...sheet.widths].sort()),
      heights: Object.fromEntries([...sheet.heights].sort()),
      conditionalFormats: sheet.conditionalFormats
        .map(({ range, formula, fill, type }) => ({ range: formatRange(range), formula, fill, type }))
        .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)),
      charts: sheet.charts.map((chart) => ({ ...chart, id: "" })),
      names: sheet.names.map((item) => ({ ...item })).sort((one, other) => (one.name < other.name ? -1 : 1))
    })),
    names: book.names.map((item) => ({ ...item })).sort((one, other) => (one.name < other.name ? -1 : 1)),
    settings: book.parts.map((part) => settingsFromXml(part.xml))
  };
}

/** What a snapshot says, but for ids, and for the results of formulas, which Excel works out itself. */
export function plainSnapshot(snapshot: Snapshot): unknown {
  return {
    ...snapshot,
    names: [...snapshot.names].sort((one, other) => (one.name < other.name ? -1 : 1)),
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      id: "",
      merges: sheet.merges.map(formatRange).sort(),
      cells: sheet.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: "calculated" }))
    }))
  };
}
