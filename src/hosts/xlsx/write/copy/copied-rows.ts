import { columnName } from "../../../../workbook/address";
import type { RowPlaces } from "../../../../workbook/repeated-rows";
import { attributes } from "../parts/markup";
import { attributesIn } from "../parts/outline";
import { attributesOf } from "../parts/tags";
import { cellsOf, rowsOf, type SheetText } from "../sheet/sheet-text";

/** Whether a cell of the copy holds what the cell that it stands for holds: it is then copied with its letters' looks. */
export type Keeps = (row: number, column: number, source: number) => boolean;

/** The height, in points, that a cell of the copy needs for its text, being of the look; 0 where it needs none. */
export type HeightFor = (row: number, column: number, look: number) => number;

/** What a row tells about itself that is not its place. */
const PLACE: ReadonlySet<string> = new Set(["r", "spans"]);
/** What a cell tells of a content that is not copied, and its place. */
const CONTENT: ReadonlySet<string> = new Set(["r", "t", "cm", "vm", "ph"]);

/** The rows of a copy, as markup: looks, heights and levels of the sheet's rows, wherever each of them now stands. */
export function copiedRows(sheet: SheetText, places: RowPlaces, keeps: Keeps, heightFor: HeightFor): string {
  const rows: { readonly at: number; readonly markup: string }[] = [];
  for (const row of rowsOf(sheet)) {
    const targets = places.placesOf(row.row);
    if (targets.length === 0) continue;
    const given = Object.fromEntries(
      attributesOf(sheet.text, row.open)
        .filter(({ name }) => !PLACE.has(name))
        .map(({ name, value }) => [name, value])
    );
    const cells = [...cellsOf(sheet, row)].map(({ column, element }) => {
      const own = attributesIn(sheet.text, element);
      return {
        column,
        look: Number(own.find(({ name }) => name === "s")?.value ?? "0"),
        bare: attributes(pick(own, (name) => !CONTENT.has(name))),
        whole: attributes(pick(own, (name) => name !== "r")),
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
      const least = Math.max(0, ...cells.map(({ column, look }) => heightFor(at, column, look)));
      const own = attributes(grown(given, least));
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

/** A row that is lower than it has to be gets the height that it needs. */
function grown(given: Readonly<Record<string, string>>, least: number): Readonly<Record<string, string>> {
  if (least <= Number(given["ht"] ?? "0")) return given;
  return { ...given, ht: String(least), customHeight: "1" };
}

function pick(
  given: readonly { readonly name: string; readonly value: string }[],
  wanted: (name: string) => boolean
): Readonly<Record<string, string>> {
  return Object.fromEntries(given.filter(({ name }) => wanted(name)).map(({ name, value }) => [name, value]));
}
