import { mentionsSheet } from "../../../src/workbook/steps/references";
import { addSheet, type Book, type Sheet } from "./book";

/** A copy of a sheet behind all others, named as Excel names it, with names of its own for all that mean the sheet. */
export function copySheet(book: Book, sheet: Sheet): Sheet {
  const copy = addSheet(book, freeName(book, sheet.name));
  const { id, name } = copy;
  const whole = structuredClone(sheet);
  const shared = book.names.filter((item) => mentionsSheet(item.formula, sheet.name));
  const names = [
    ...whole.names,
    ...shared.filter((item) => !whole.names.some((own) => own.name === item.name))
  ];
  Object.assign(copy, whole, {
    id,
    name,
    names: names.map((item) => ({ ...item, formula: item.formula.replaceAll(sheet.name, name) })),
    conditionalFormats: whole.conditionalFormats.map((format) => {
      book.serial += 1;
      return { ...format, id: `{cf-${book.serial}}` };
    })
  });
  return copy;
}

function freeName(book: Book, name: string): string {
  for (let number = 2; ; number++) {
    const end = ` (${number})`;
    const free = name.slice(0, 31 - end.length) + end;
    if (!book.sheets.some((sheet) => sheet.name === free)) return free;
  }
}
