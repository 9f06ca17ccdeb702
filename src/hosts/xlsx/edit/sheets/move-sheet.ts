import { sheetElements } from "../../write/book/workbook-part";
import type { PartsDraft } from "../../write/parts/draft";
import { listedSheets, type ListedSheet } from "../follow/sheet-parts";
import { followOrder, sheetOrder } from "./sheet-order";

/**
 * Moves a sheet to another place among the worksheets, counted from 0; sheets of other kinds stay behind the worksheet
 * that they stand behind.
 */
export function moveSheet(draft: PartsDraft, sheet: ListedSheet, to: number): void {
  const { workbook } = draft.base;
  const elements = sheetElements(draft.outline(workbook));
  const worksheets = listedSheets(draft).filter(({ worksheet }) => worksheet);
  const others = worksheets.filter(({ number }) => number !== sheet.number);
  const place = Math.min(Math.max(to, 0), others.length);
  if (worksheets[place]?.number === sheet.number) return;
  const before = others[place - 1]?.number;
  const left = elements.map((_, number) => number).filter((number) => number !== sheet.number);
  const index = before === undefined ? left.indexOf(others[0]?.number ?? 0) : left.indexOf(before) + 1;
  const order = [...left.slice(0, index), sheet.number, ...left.slice(index)];
  followOrder(draft, sheetOrder(order, elements.length));
  writeOrder(draft, order);
}

/** Each place of the list gets the element that is to stand there, so that blanks between them stay. */
function writeOrder(draft: PartsDraft, order: readonly number[]): void {
  const { workbook } = draft.base;
  const text = draft.text(workbook);
  const elements = sheetElements(draft.outline(workbook));
  draft.edit(
    workbook,
    elements.flatMap((place, number) => {
      const element = elements[order[number] ?? number];
      if (!element || element === place) return [];
      return [{ from: place.open.from, to: place.to, text: text.slice(element.open.from, element.to) }];
    })
  );
}
