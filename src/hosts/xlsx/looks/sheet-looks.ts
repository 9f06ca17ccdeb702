import type { Rectangle } from "../../../workbook/address";
import { LIMITS } from "../package/limits";
import { refuseFile } from "../package/messages";
import type { OpcPackage } from "../package/opc-package";
import { relationshipsOf, type Relationship } from "../package/relationships";
import type { SheetListener } from "../read/sheet-listener";
import { keyOf, type XmlScanner } from "../xml/xml-scanner";
import type { ConditionalLook } from "./conditional-look";
import { conditionalRules, type WrittenRule } from "./conditional-rules";
import { extensionsOf, type SheetExtensions } from "./extensions";
import { joinedRules } from "./joined-rules";
import {
  columnLooks,
  defaultLines,
  PLAIN_LINES,
  rowLook,
  type ColumnLook,
  type DefaultLines,
  type RowLook
} from "./lines";
import { linksOf, type LinkLook } from "./links";
import { richTextIn, type TextRun } from "./rich-texts";
import { PLAIN_VIEW, viewOf, type ViewLook } from "./sheet-view";
import type { StyleLooks } from "./style-looks";
import { StyledCells } from "./styled-cells";
import { belongingsOf, type Belongings } from "./unshown";
import { validationsOf, type ValidationLook } from "./validations";
import { nodeIn, type XmlNode } from "./xml-node";

const SHEET_PROPERTIES = keyOf("sheetPr");
const TAB_COLOR = keyOf("tabColor");
const VIEWS = keyOf("sheetViews");
const FORMAT = keyOf("sheetFormatPr");
const COLUMNS = keyOf("cols");
const CONDITIONAL = keyOf("conditionalFormatting");
const VALIDATIONS = keyOf("dataValidations");
const LINKS = keyOf("hyperlinks");
const EXTENSIONS = keyOf("extLst");

/** How a sheet looks: what a snapshot of it does not say. Plain data, but for `cells`. */
export interface SheetLooks {
  readonly cells: StyledCells;
  /** Only those that the file says something of. */
  readonly rows: ReadonlyMap<number, RowLook>;
  readonly columns: readonly ColumnLook[];
  readonly lines: DefaultLines;
  readonly view: ViewLook;
  /** RRGGBB. */
  readonly tabColor: string | null;
  /** The user's, not those of our flags; the one that goes first first. */
  readonly conditionalFormats: readonly ConditionalLook[];
  readonly validations: readonly ValidationLook[];
  readonly links: readonly LinkLook[];
  readonly richTexts: readonly RichText[];
  /** Ranges that one array formula or data table fills. */
  readonly filledByOne: readonly Rectangle[];
  /** Of both kinds, plain and pivot. */
  readonly tables: number;
  readonly belongings: Belongings;
}

/** A cell whose text has more than one look. */
export interface RichText {
  readonly row: number;
  readonly column: number;
  readonly runs: readonly TextRun[];
}

/** What the sheets of a workbook share. */
export interface SharedLooks {
  readonly styles: StyleLooks;
  readonly richTexts: ReadonlyMap<number, readonly TextRun[]>;
  /** How many more cells all sheets together may list, blank ones too; counted down. */
  cellsLeft: number;
}

/** Collects a sheet's looks while its contents are read. */
export class SheetLooksReader implements SheetListener {
  private readonly cells = new StyledCells();
  private readonly rows = new Map<number, RowLook>();
  private readonly filledByOne: Rectangle[] = [];
  private readonly richTexts: RichText[] = [];
  private readonly rules: WrittenRule[] = [];
  private readonly validations: ValidationLook[] = [];
  private readonly relationships: readonly Relationship[];
  private links: readonly LinkLook[] = [];
  private columns: readonly ColumnLook[] = [];
  private lines: DefaultLines = PLAIN_LINES;
  private view: ViewLook = PLAIN_VIEW;
  private tabColor: string | null = null;
  private extensions: SheetExtensions = { rules: [], validations: [], sparklines: 0 };

  constructor(
    private readonly opened: OpcPackage,
    private readonly part: string,
    private readonly shared: SharedLooks
  ) {
    this.relationships = relationshipsOf(opened, part);
  }

  /** To be asked when the sheet has been read. */
  looks(): SheetLooks {
    const { cells, rows, columns, lines, view, tabColor, links, richTexts, filledByOne } = this;
    const { sparklines } = this.extensions;
    return {
      ...{ cells, rows, columns, lines, view, tabColor, links, richTexts, filledByOne },
      conditionalFormats: joinedRules(this.rules, this.extensions.rules),
      validations: [...this.validations, ...this.extensions.validations],
      tables: this.relationships.filter(({ type }) => type === "table" || type === "pivotTable").length,
      belongings: {
        ...belongingsOf(this.opened, this.relationships),
        ...(sparklines > 0 ? { sparkline: sparklines } : {})
      }
    };
  }

  row(scan: XmlScanner, row: number): void {
    const look = rowLook(scan);
    if (look) this.rows.set(row, look);
  }

  /** @throws Refusal file-too-many-cells */
  cell(row: number, column: number, style: number): void {
    if (--this.shared.cellsLeft < 0) {
      throw refuseFile("file-too-many-cells", { place: this.part, limit: LIMITS.cells });
    }
    this.cells.add(row, column, Math.max(style, 0));
  }

  sharedText(row: number, column: number, index: number): void {
    const runs = this.shared.richTexts.get(index);
    if (runs) this.richTexts.push({ row, column, runs });
  }

  inlineText(row: number, column: number, bytes: Uint8Array): void {
    const runs = richTextIn(bytes, this.part, this.shared.styles.palette);
    if (runs) this.richTexts.push({ row, column, runs });
  }

  filledBy(range: Rectangle): void {
    this.filledByOne.push(range);
  }

  element(key: number, bytes: Uint8Array): void {
    if (WANTED.has(key)) this.read(key, nodeIn(bytes, this.part));
  }

  private read(key: number, node: XmlNode): void {
    const { styles } = this.shared;
    if (key === VIEWS) this.view = viewOf(node);
    else if (key === FORMAT) this.lines = defaultLines(node);
    else if (key === COLUMNS) this.columns = columnLooks(node);
    else if (key === SHEET_PROPERTIES) this.tabColor = styles.palette.colorOf(node.child(TAB_COLOR));
    else if (key === CONDITIONAL) this.rules.push(...conditionalRules(node, styles));
    else if (key === VALIDATIONS) this.validations.push(...validationsOf(node));
    else if (key === LINKS) this.links = linksOf(node, this.relationships);
    else this.extensions = extensionsOf(node, styles);
  }
}

const WANTED: ReadonlySet<number> = new Set([
  VIEWS,
  FORMAT,
  COLUMNS,
  SHEET_PROPERTIES,
  CONDITIONAL,
  VALIDATIONS,
  LINKS,
  EXTENSIONS
]);
