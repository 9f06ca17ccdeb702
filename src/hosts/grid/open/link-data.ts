import { formatCell, formatRange, parseRange, parseRangeRef, quoteSheet } from "../../../workbook/address";
import { sameSheetName } from "../../../workbook/snapshot";
import type { LinkLook } from "../../xlsx/looks/links";

/** A sheet by the id that the grid has for it. */
export interface NamedSheet {
  readonly id: string;
  readonly name: string;
}

/** A link as the grid's plugin has it, cell by cell. */
export interface LinkData {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  /** See `linkUrl`. */
  readonly payload: string;
}

/** How the ids of links begin that came with a file; the grid gives ids of its own to those that a user makes. */
export const OPENED_LINK = "link-";

/** So many cells of a sheet may have links; a file can give one to whole columns. */
const MOST_LINKS = 20_000;

/** The links of a sheet, one for each cell that has one, as far as there is room. */
export function linkData(
  links: readonly LinkLook[],
  sheet: NamedSheet,
  sheets: readonly NamedSheet[]
): readonly LinkData[] {
  const cells: LinkData[] = [];
  for (const { range, target } of links) {
    const payload = linkUrl(target, sheet, sheets);
    for (let row = range.top; row <= range.bottom && cells.length < MOST_LINKS; row++) {
      for (let column = range.left; column <= range.right && cells.length < MOST_LINKS; column++) {
        cells.push({ id: OPENED_LINK + formatCell({ row, column }), row, column, payload });
      }
    }
  }
  return cells;
}

/**
 * A target of a file's link as the grid writes it: a place of the same workbook (`#Sheet!A1`) by the sheet's id, anything
 * else as it is.
 * @param from the sheet on which the link stands
 */
export function linkUrl(target: string, from: NamedSheet, sheets: readonly NamedSheet[]): string {
  if (!target.startsWith("#")) return target;
  const place = target.slice(1);
  const own = parseRange(place);
  const range = own ? { sheet: from.name, ...own } : parseRangeRef(place);
  const sheet = range && sheets.find(({ name }) => sameSheetName(name, range.sheet));
  return range && sheet ? `#gid=${sheet.id}&range=${formatRange(range)}` : target;
}

/** The other way round: what `FileEdit`'s links say. A sheet that is gone leaves the link as the grid has it. */
export function linkTarget(url: string, sheets: readonly NamedSheet[]): string {
  if (!url.startsWith("#gid=")) return url;
  const given = new URLSearchParams(url.slice(1));
  const sheet = sheets.find(({ id }) => id === given.get("gid"));
  return sheet ? `#${quoteSheet(sheet.name)}!${given.get("range") ?? "A1"}` : url;
}
