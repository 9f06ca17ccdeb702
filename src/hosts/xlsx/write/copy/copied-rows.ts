import { columnName } from "../../../../workbook/address";
import type { RowPlaces } from "../../../../workbook/repeated-rows";
import { attributes } from "../parts/markup";
import { attributesIn } from "../parts/outline";
import { attributesOf } from "../parts/tags";
import { cellsOf, rowsOf, type SheetText } from "../sheet/sheet-text";

/** Whether a cell of the copy holds what the cell that it stands for holds: it is then copied with its letters' looks. */
export type Keeps = (row: number, column: number, source: number) => boolean;

/** What a row tells about itself that is not its place. */
const PLACE: ReadonlySet<string> = new Set(["r", "spans"]);
/** What a cell tells of a content that is not copied, and its place. */
const CONTENT: ReadonlySet<string> = new Set(["r", "t", "cm", "vm", "ph"]);

/** The rows of a copy, as markup: looks, heights and levels of the sheet's rows, wherever each of them now stands. */
export function copiedRows(sheet: SheetText, places: RowPlaces, keeps: Keeps): string {
  const rows: { readonly at: number; readonly markup: string }[] = [];
  for (const row of rowsOf(sheet)) {
    const targets = places.placesOf(row.row);
    if (targets.length === 0) continue;
    const own = attributes(
      Object.fromEntries(
        attributesOf(sheet.text, row.open)
          .filter(({ name }) => !PLACE.has(name))
          .map(({ name, value }) => [name, value])
      )
    );
    const cells = [...cellsOf(sheet, row)].map(({ column, element }) => {
      const given = attributesIn(sheet.text, element);
      return {
        column,
        bare: attributes(pick(given, (name) => !CONTENT.has(name))),
        whole: attributes(pick(given, (name) => name !== "r")),
        inside: sheet.text.slice(element.inner, element.close)
      };
    });
    for (const at of targets) {
      const inside = cells.map(({ column, bare, whole, inside }) => {
        const start = `<${sheet.data.prefix}c r="${columnName(column)}${at + 1}"`;
        if (inside !== "" && keeps(at, column, row.row)) {
          return `${start}${whole}>${inside}</${sheet.data.prefix}c>`;
        }
        return bare === "" ? "" : `${start}${bare}/>`;
      });
      const content = inside.join("");
      const name = row.open.name;
      if (content !== "") rows.push({ at, markup: `<${name} r="${at + 1}"${own}>${content}</${name}>` });
      else if (own !== "") rows.push({ at, markup: `<${name} r="${at + 1}"${own}/>` });
    }
  }
  return rows
    .sort((one, other) => one.at - other.at)
    .map(({ markup }) => markup)
    .join("");
}

function pick(
  given: readonly { readonly name: string; readonly value: string }[],
  wanted: (name: string) => boolean
): Readonly<Record<string, string>> {
  return Object.fromEntries(given.filter(({ name }) => wanted(name)).map(({ name, value }) => [name, value]));
}
