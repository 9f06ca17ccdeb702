import { LAST_COLUMN } from "../../../workbook/address";
import { numberFrom } from "../read/cell-number";
import { isTrue } from "../read/formula-reader";
import { keyOf, type XmlScanner } from "../xml/xml-scanner";
import type { XmlNode } from "./xml-node";

const COL = keyOf("col");
const MIN = keyOf("min");
const MAX = keyOf("max");
const WIDTH = keyOf("width");
const STYLE = keyOf("style");
const HIDDEN = keyOf("hidden");
const ROW_HEIGHT = keyOf("defaultRowHeight");
const ROW_STYLE = keyOf("s");
const CUSTOM_FORMAT = keyOf("customFormat");
const HEIGHT = keyOf("ht");
const CUSTOM_HEIGHT = keyOf("customHeight");
const ZERO_HEIGHT = keyOf("zeroHeight");
const COLUMN_WIDTH = keyOf("defaultColWidth");
const BASE_WIDTH = keyOf("baseColWidth");

export interface RowLook {
  /** Points; absent for the sheet's default. */
  readonly height?: number;
  /** Set by hand: it does not follow the row's contents. */
  readonly fixed: boolean;
  readonly hidden: boolean;
  /** The number of the look that cells of the row take over; absent for none. */
  readonly style?: number;
}

/** Columns that look the same, both ends included. */
export interface ColumnLook {
  readonly first: number;
  readonly last: number;
  /** Characters, with the padding that a file counts in; absent for the sheet's default. */
  readonly width?: number;
  readonly hidden: boolean;
  readonly style?: number;
}

/** What lines are like of which the sheet says nothing. */
export interface DefaultLines {
  /** Points; null for that of the workbook's font. */
  readonly rowHeight: number | null;
  /** Rows that the sheet does not list are hidden. */
  readonly rowsHidden: boolean;
  /** Characters, with the padding; null for `baseWidth` and that of Excel. */
  readonly columnWidth: number | null;
  /** Characters without any padding. */
  readonly baseWidth: number;
}

export const PLAIN_LINES: DefaultLines = Object.freeze({
  rowHeight: null,
  rowsHidden: false,
  columnWidth: null,
  baseWidth: 8
});

/** `<sheetFormatPr>`. */
export function defaultLines(node: XmlNode): DefaultLines {
  return {
    rowHeight: node.number(ROW_HEIGHT) ?? null,
    rowsHidden: node.truth(ZERO_HEIGHT),
    columnWidth: node.number(COLUMN_WIDTH) ?? null,
    baseWidth: node.number(BASE_WIDTH) ?? PLAIN_LINES.baseWidth
  };
}

/** `<cols>`, left to right. */
export function columnLooks(node: XmlNode): readonly ColumnLook[] {
  const columns = node.all(COL).flatMap((column): ColumnLook[] => {
    const first = (column.number(MIN) ?? 0) - 1;
    const last = Math.min((column.number(MAX) ?? 0) - 1, LAST_COLUMN);
    if (first < 0 || last < first) return [];
    const width = column.number(WIDTH);
    const style = column.number(STYLE);
    return [
      {
        first,
        last,
        hidden: column.truth(HIDDEN),
        ...(width === undefined ? {} : { width }),
        ...(style === undefined ? {} : { style })
      }
    ];
  });
  return columns.sort((one, other) => one.first - other.first);
}

/** The row whose tag the scanner stands on; null where it is as any other. There are many: no tree is made of them. */
export function rowLook(scan: XmlScanner): RowLook | null {
  const { attributes } = scan;
  let style: number | null = null;
  let styled = false;
  let height: number | null = null;
  let fixed = false;
  let hidden = false;
  for (let index = 0; index < attributes.count; index++) {
    const key = attributes.key(index);
    if (!ROW_ATTRIBUTES.has(key)) continue;
    const text = scan.characters(attributes.valueFrom(index), attributes.valueTo(index));
    if (key === ROW_STYLE) style = numberFrom(text);
    else if (key === CUSTOM_FORMAT) styled = isTrue(text);
    else if (key === HEIGHT) height = numberFrom(text);
    else if (key === CUSTOM_HEIGHT) fixed = isTrue(text);
    else hidden = isTrue(text);
  }
  const own = styled && style !== null ? style : null;
  if (height === null && !hidden && own === null) return null;
  return {
    fixed,
    hidden,
    ...(height === null ? {} : { height }),
    ...(own === null ? {} : { style: own })
  };
}

const ROW_ATTRIBUTES: ReadonlySet<number> = new Set([
  ROW_STYLE,
  CUSTOM_FORMAT,
  HEIGHT,
  CUSTOM_HEIGHT,
  HIDDEN
]);
