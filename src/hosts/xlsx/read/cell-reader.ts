import { formatCell, LAST_COLUMN } from "../../../workbook/address";
import type { Cell, CellValue } from "../../../workbook/snapshot";
import { damaged } from "../package/messages";
import type { TextPool } from "../xml/text-pool";
import { CLOSE, keyIn, keyOf, OPEN, TEXT, type XmlScanner } from "../xml/xml-scanner";
import { cellIn, columnOf, NO_CELL, rowOf, wholeNumberIn } from "./cell-address";
import type { CellPool } from "./cell-pool";
import { numberFrom, numberIn } from "./cell-number";
import { unescapeText } from "./escapes";
import type { FormulaReader } from "./formula-reader";
import { serialOf } from "./iso-date";
import type { MergePool } from "./merge-pool";
import type { SheetListener } from "./sheet-listener";
import { readTextItem } from "./text-item";

const R = keyOf("r");
const S = keyOf("s");
const T = keyOf("t");
const F = keyOf("f");
const V = keyOf("v");
const IS = keyOf("is");

const NUMBER = keyOf("n");
const SHARED = keyOf("s");
const STRING = keyOf("str");
const INLINE = keyOf("inlineStr");
const BOOLEAN = keyOf("b");
const ERROR = keyOf("e");
const DATE = keyOf("d");

/** What cells of every sheet have in common. */
export interface CellContext {
  readonly strings: readonly string[];
  /** By style index; undefined for General. */
  readonly formats: readonly (string | undefined)[];
  readonly date1904: boolean;
  /** Whether a formula's 0 is no result: see `BookPart`. */
  readonly zerosWait: boolean;
  readonly texts: TextPool;
  readonly cells: CellPool;
  readonly merges: MergePool;
}

/** Reads `<c>` elements one after another; one object for a whole sheet, so that a cell costs no more than itself. */
export class CellReader {
  row = 0;
  column = 0;
  private type = NUMBER;
  /** Where the content of `<v>` stands; -1 when there is no `<v>`. */
  private valueFrom = -1;
  private valueTo = -1;
  /** The content of `<v>` where it is in more than one piece, of `<is>` always. */
  private pieced: string | null = null;

  constructor(
    private readonly scan: XmlScanner,
    private readonly context: CellContext,
    private readonly formulas: FormulaReader,
    private readonly listener?: SheetListener
  ) {}

  /**
   * The cell that the scanner stands on, moved to its end; null for a blank one. `row` and `column` say where it is.
   * @param row, column where it is when it does not say so itself
   * @throws Refusal file-damaged for a reference that is none, or a shared text that is not there
   */
  read(row: number, column: number): Cell | null {
    const { scan } = this;
    this.row = row;
    this.column = column;
    this.type = NUMBER;
    this.valueFrom = this.valueTo = -1;
    this.pieced = null;
    const style = this.readAttributes();
    if (this.column > LAST_COLUMN) throw this.wrong("cell reference");
    this.listener?.cell(this.row, this.column, style);
    const own = scan.kind === OPEN ? this.readChildren() : undefined;
    const format = style < 0 ? undefined : this.context.formats[style];
    const formula = own ?? this.formulas.rangeFormulaAt(this.row, this.column);
    return formula === undefined ? this.plain(format) : this.calculated(formula, format);
  }

  /** Gives the style's index, -1 for none. */
  private readAttributes(): number {
    const { scan } = this;
    let style = -1;
    for (let index = 0; index < scan.attributes.count; index++) {
      const from = scan.attributes.valueFrom(index);
      const to = scan.attributes.valueTo(index);
      const key = scan.attributes.key(index);
      if (key === R) {
        const cell = cellIn(scan.bytes, from, to);
        if (cell === NO_CELL) throw this.wrong("cell reference");
        this.row = rowOf(cell);
        this.column = columnOf(cell);
      } else if (key === S) style = wholeNumberIn(scan.bytes, from, to);
      else if (key === T) this.type = keyIn(scan.bytes, from, to);
    }
    return style;
  }

  /** Gives the formula, if there is one. */
  private readChildren(): string | undefined {
    const { scan } = this;
    let formula: string | undefined;
    const level = scan.depth;
    while (scan.next() !== CLOSE || scan.depth >= level) {
      if (scan.kind === TEXT) continue;
      if (scan.key === V) {
        this.valueFrom = this.valueTo = scan.to;
        if (scan.kind === OPEN) this.readValue();
      } else if (scan.key === F) formula = this.formulas.read(scan, this.row, this.column);
      else if (scan.key === IS) this.readInline();
      else scan.skip();
    }
    return formula;
  }

  private readInline(): void {
    const { scan } = this;
    const { from } = scan;
    this.pieced = readTextItem(scan);
    this.listener?.inlineText(this.row, this.column, scan.bytes.subarray(from, scan.to));
  }

  private readValue(): void {
    const { scan } = this;
    if (scan.toSimpleEnd()) {
      this.valueFrom = scan.textFrom;
      this.valueTo = scan.textTo;
    } else this.pieced = scan.readText();
  }

  private plain(format: string | undefined): Cell | null {
    const value = this.value();
    if (value === null || value === "") return null;
    return this.context.cells.of(this.row, this.column, value, format);
  }

  private calculated(formula: string, format: string | undefined): Cell {
    const { row, column } = this;
    const stored = this.value();
    const value = stored === 0 && this.context.zerosWait ? null : stored;
    const uncomputed = value === null;
    if (uncomputed) {
      return format === undefined
        ? { row, column, value, formula, uncomputed }
        : { row, column, value, formula, format, uncomputed };
    }
    return format === undefined ? { row, column, value, formula } : { row, column, value, formula, format };
  }

  private value(): CellValue {
    if (this.type === INLINE) return this.pieced;
    if (this.valueFrom < 0) return null;
    switch (this.type) {
      case SHARED:
        return this.sharedText();
      case STRING:
        return unescapeText(this.text());
      case BOOLEAN:
        return this.truth();
      case ERROR:
        return this.text() === "" ? null : { error: this.text() };
      case DATE:
        return serialOf(this.text(), this.context.date1904) ?? this.textOrNull();
      default:
        return this.number();
    }
  }

  private sharedText(): string | null {
    const { bytes } = this.scan;
    const index = wholeNumberIn(bytes, this.valueFrom, this.valueTo);
    if (index < 0 && this.text().trim() === "") return null;
    const known = index < 0 ? Number(this.text()) : index;
    const text = this.context.strings[known];
    if (text === undefined) throw this.wrong("shared string");
    this.listener?.sharedText(this.row, this.column, known);
    return text;
  }

  private truth(): CellValue {
    const text = this.text().trim();
    if (text === "1" || text === "true") return true;
    return text === "0" || text === "false" ? false : this.textOrNull();
  }

  private number(): CellValue {
    if (this.pieced === null) {
      if (this.valueFrom === this.valueTo) return null;
      const plain = numberIn(this.scan.bytes, this.valueFrom, this.valueTo);
      if (plain !== null) return plain;
    }
    return numberFrom(this.text()) ?? this.textOrNull();
  }

  /** What should have been a number and is none stays as it is written, rather than be lost. */
  private textOrNull(): string | null {
    const text = this.text().trim();
    return text === "" ? null : text;
  }

  private text(): string {
    if (this.pieced !== null) return this.pieced;
    return this.scan.characters(this.valueFrom, this.valueTo);
  }

  private wrong(detail: string): Error {
    return damaged(`${this.scan.place} ${formatCell(this)}`, detail);
  }
}
