import type { Rectangle } from "../../../workbook/address";
import { isTrue } from "../read/formula-reader";
import { numberFrom } from "../read/cell-number";
import type { SheetListener } from "../read/sheet-listener";
import { keyOf, type XmlScanner } from "../xml/xml-scanner";
import {
  columnLooks,
  defaultLines,
  PLAIN_LINES,
  type ColumnLook,
  type DefaultLines,
  type RowLook
} from "./lines";
import type { Palette } from "./palette";
import { PLAIN_VIEW, viewOf, type ViewLook } from "./sheet-view";
import { StyledCells } from "./styled-cells";
import { nodeIn, type XmlNode } from "./xml-node";

const STYLE = keyOf("s");
const CUSTOM_FORMAT = keyOf("customFormat");
const HEIGHT = keyOf("ht");
const CUSTOM_HEIGHT = keyOf("customHeight");
const HIDDEN = keyOf("hidden");
const SHEET_PROPERTIES = keyOf("sheetPr");
const TAB_COLOR = keyOf("tabColor");
const VIEWS = keyOf("sheetViews");
const FORMAT = keyOf("sheetFormatPr");
const COLUMNS = keyOf("cols");

/** How a sheet looks: what a snapshot of it does not say. */
export interface SheetLooks {
  readonly cells: StyledCells;
  /** Only those that the file says something of. */
  readonly rows: ReadonlyMap<number, RowLook>;
  readonly columns: readonly ColumnLook[];
  readonly lines: DefaultLines;
  readonly view: ViewLook;
  /** RRGGBB. */
  readonly tabColor: string | null;
  /** Ranges that one array formula or data table fills. */
  readonly filledByOne: readonly Rectangle[];
}

/** Collects a sheet's looks while its contents are read. */
export class SheetLooksReader implements SheetListener, SheetLooks {
  readonly cells = new StyledCells();
  readonly rows = new Map<number, RowLook>();
  readonly filledByOne: Rectangle[] = [];
  columns: readonly ColumnLook[] = [];
  lines: DefaultLines = PLAIN_LINES;
  view: ViewLook = PLAIN_VIEW;
  tabColor: string | null = null;

  constructor(
    private readonly place: string,
    private readonly palette: Palette
  ) {}

  row(scan: XmlScanner, row: number): void {
    const { attributes } = scan;
    let style: number | null = null;
    let styled = false;
    let height: number | null = null;
    let fixed = false;
    let hidden = false;
    for (let index = 0; index < attributes.count; index++) {
      const key = attributes.key(index);
      const read = READERS.get(key);
      if (read === undefined) continue;
      const text = scan.characters(attributes.valueFrom(index), attributes.valueTo(index));
      if (read === "style") style = numberFrom(text);
      else if (read === "styled") styled = isTrue(text);
      else if (read === "height") height = numberFrom(text);
      else if (read === "fixed") fixed = isTrue(text);
      else hidden = isTrue(text);
    }
    const own = styled && style !== null ? style : null;
    if (height === null && !hidden && own === null) return;
    this.rows.set(row, {
      fixed,
      hidden,
      ...(height === null ? {} : { height }),
      ...(own === null ? {} : { style: own })
    });
  }

  cell(row: number, column: number, style: number): void {
    this.cells.add(row, column, Math.max(style, 0));
  }

  sharedText(): void {
    return;
  }

  inlineText(): void {
    return;
  }

  filledBy(range: Rectangle): void {
    this.filledByOne.push(range);
  }

  element(key: number, bytes: Uint8Array): void {
    if (!WANTED.has(key)) return;
    this.read(key, nodeIn(bytes, this.place));
  }

  private read(key: number, node: XmlNode): void {
    if (key === VIEWS) this.view = viewOf(node);
    else if (key === FORMAT) this.lines = defaultLines(node);
    else if (key === COLUMNS) this.columns = columnLooks(node);
    else if (key === SHEET_PROPERTIES) this.tabColor = this.palette.colorOf(node.child(TAB_COLOR));
  }
}

const READERS: ReadonlyMap<number, "style" | "styled" | "height" | "fixed" | "hidden"> = new Map([
  [STYLE, "style"],
  [CUSTOM_FORMAT, "styled"],
  [HEIGHT, "height"],
  [CUSTOM_HEIGHT, "fixed"],
  [HIDDEN, "hidden"]
]);

const WANTED: ReadonlySet<number> = new Set([VIEWS, FORMAT, COLUMNS, SHEET_PROPERTIES]);
