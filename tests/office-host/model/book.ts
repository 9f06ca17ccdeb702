import type { Rectangle } from "../../../src/workbook/address";
import type { Visibility } from "../../../src/workbook/snapshot";

/** What stands in a cell, as Excel holds it. */
export interface Held {
  value: string | number | boolean;
  kind: "String" | "Double" | "Boolean" | "Error";
  formula?: string;
}

/** The looks of a cell by Excel's member path, as "font.bold"; an absent one is the default. */
export type Looks = Record<string, unknown>;

export interface ConditionalFormat {
  id: string;
  range: Rectangle;
  /** Ranges that it has beside, as copying a cell gives it. */
  copies?: Rectangle[];
  type: string;
  formula: string;
  fill: string;
}

export interface NamedItem {
  name: string;
  formula: string;
  visible: boolean;
}

/** A series by its ranges; looks by the member's path, as with cells. */
export interface ChartSeries {
  name: string;
  values: string;
  categories: string;
  looks: Looks;
}

export interface Chart {
  id: string;
  name: string;
  type: string;
  /** The cells that it covers. */
  area: string;
  series: ChartSeries[];
  looks: Looks;
}

export interface Sheet {
  id: string;
  name: string;
  visibility: Visibility;
  isProtected: boolean;
  /** By "row,column". */
  cells: Map<string, Held>;
  numberFormats: Map<string, string>;
  looks: Map<string, Looks>;
  merges: Rectangle[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  /** Points. */
  widths: Map<number, number>;
  heights: Map<number, number>;
  conditionalFormats: ConditionalFormat[];
  names: NamedItem[];
  charts: Chart[];
  /** Everything else that is only ever set: page layout, panes, colours, validations, links. */
  rest: Record<string, unknown>;
}

export interface Book {
  sheets: Sheet[];
  names: NamedItem[];
  structureProtected: boolean;
  /** Excel's manual calculation: a formula keeps its result until it is written anew. */
  manual: boolean;
  /** Something was written since formulas were calculated last. */
  stale: boolean;
  parts: { id: string; xml: string }[];
  selected: string | null;
  serial: number;
}

export function emptyBook(): Book {
  return {
    sheets: [],
    names: [],
    structureProtected: false,
    manual: false,
    stale: false,
    parts: [],
    selected: null,
    serial: 0
  };
}

export function addSheet(book: Book, name: string): Sheet {
  book.serial += 1;
  const sheet: Sheet = {
    id: `{0000-${book.serial}}`,
    name,
    visibility: "visible",
    isProtected: false,
    cells: new Map(),
    numberFormats: new Map(),
    looks: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    widths: new Map(),
    heights: new Map(),
    conditionalFormats: [],
    names: [],
    charts: [],
    rest: {}
  };
  book.sheets.push(sheet);
  return sheet;
}

export function keyOf(row: number, column: number): string {
  return `${row},${column}`;
}

export function atOf(key: string): { row: number; column: number } {
  const [row = 0, column = 0] = key.split(",").map(Number);
  return { row, column };
}
