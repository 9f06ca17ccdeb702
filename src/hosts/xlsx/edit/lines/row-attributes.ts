import { LAST_ROW } from "../../../../workbook/address";
import { appendInside, insertion, setAttributes } from "../../write/parts/element-edits";
import { attributes } from "../../write/parts/markup";
import type { TextEdit } from "../../write/parts/text-edit";
import { rowsOf, type SheetText } from "../../write/sheet/sheet-text";

/** Attributes that a row is to have; `undefined` takes one away. */
export type RowAttributes = Readonly<Record<string, string | number | undefined>>;

/** Wanted attributes by row, counted from 0. */
export type WantedRows = ReadonlyMap<number, RowAttributes>;

/**
 * Gives rows attributes, in place; rows that the sheet does not list come in at their place, where they would have any.
 */
export function planRowAttributes(sheet: SheetText, wanted: WantedRows): readonly TextEdit[] {
  const { text, data } = sheet;
  const missing = [...wanted.entries()]
    .filter(([row]) => row <= LAST_ROW)
    .sort(([one], [other]) => one - other);
  const edits: TextEdit[] = [];
  let next = 0;
  const markupBefore = (row: number): string => {
    let markup = "";
    for (; next < missing.length; next++) {
      const [number, given] = missing[next] ?? [Infinity, {}];
      if (number >= row) break;
      if (Object.values(given).every((value) => value === undefined)) continue;
      markup += `<${data.prefix}row${attributes({ r: number + 1, ...given })}/>`;
    }
    return markup;
  };
  for (const row of rowsOf(sheet)) {
    const markup = markupBefore(row.row);
    if (markup !== "") edits.push(insertion(row.open.from, markup));
    const given = wanted.get(row.row);
    if (given) edits.push(...setAttributes(text, { open: row.open, name: row.open.name }, given));
    if (given && missing[next]?.[0] === row.row) next++;
    if (next >= missing.length) return edits;
  }
  const markup = markupBefore(Infinity);
  return markup === "" ? edits : [...edits, appendInside(text, data, markup)];
}
