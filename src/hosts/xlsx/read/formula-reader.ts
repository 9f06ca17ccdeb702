import { contains, parseRange, type Rectangle } from "../../../workbook/address";
import { formulasTooLarge } from "../package/limits";
import { damaged } from "../package/messages";
import type { TextPool } from "../xml/text-pool";
import { keyOf, type XmlScanner } from "../xml/xml-scanner";
import { unescapeText } from "./escapes";
import type { SheetListener } from "./sheet-listener";
import { formulaAt, shareFormula, type SharedFormula } from "./shared-formula";

const T = keyOf("t");
const REF = keyOf("ref");
const SI = keyOf("si");
const DT2D = keyOf("dt2D");
const DTR = keyOf("dtr");
const R1 = keyOf("r1");
const R2 = keyOf("r2");

/** More ranges beside one another than a sheet has room for to be of use; a hostile file would make every cell slow. */
const MOST_RANGES = 500;

/** How much more a workbook may hold; counted down over all its sheets. */
export interface Allowance {
  cells: number;
  /** Characters of shared formulas, written out: a few bytes in the file may stand for a long one. */
  formulaText: number;
}

interface RangeFormula {
  readonly range: Rectangle;
  readonly formula: string;
}

/** Reads `<f>` elements of one sheet: plain, shared, array and data-table formulas. */
export class FormulaReader {
  private readonly shared = new Map<string, SharedFormula>();
  /** Array and data-table formulas of more than one cell that reach down to the current row. */
  private ranges: RangeFormula[] = [];

  constructor(
    private readonly allowance: Allowance,
    private readonly texts: TextPool,
    private readonly listener?: SheetListener
  ) {}

  /**
   * The formula of the cell at `row`, `column`, with "="; the scanner stands on `<f>` and is moved to its end.
   * Undefined for a shared formula whose master is not there: as in Excel's own repair the value alone stays.
   */
  read(scan: XmlScanner, row: number, column: number): string | undefined {
    const type = scan.attributes.count === 0 ? undefined : scan.attributeText(T);
    if (type === undefined || type === "normal") return this.signed(unescapeText(scan.readText()));
    const reference = scan.attributeText(REF);
    if (type === "shared") {
      const index = scan.attributeText(SI) ?? "";
      return this.sharedAt(index, unescapeText(scan.readText()), row, column, scan.place);
    }
    const formula = type === "dataTable" ? tableFormula(scan) : this.signed(unescapeText(scan.readText()));
    if (type === "dataTable") scan.skip();
    if (formula !== undefined) this.addRange(reference, formula, row, column, scan.place);
    return formula;
  }

  /** The formula of the array or data table that the cell lies in, if any. Rows are asked from top to bottom. */
  rangeFormulaAt(row: number, column: number): string | undefined {
    if (this.ranges.length === 0) return undefined;
    if (this.ranges.some(({ range }) => range.bottom < row)) {
      this.ranges = this.ranges.filter(({ range }) => range.bottom >= row);
    }
    return this.ranges.find(({ range }) => contains(range, { row, column }))?.formula;
  }

  private sharedAt(
    index: string,
    text: string,
    row: number,
    column: number,
    place: string
  ): string | undefined {
    if (text !== "") {
      this.shared.set(index, shareFormula(text, row, column));
      return this.signed(text);
    }
    const shared = this.shared.get(index);
    if (!shared) return undefined;
    const own = formulaAt(shared, row, column);
    this.allowance.formulaText -= own.length;
    if (this.allowance.formulaText < 0) throw formulasTooLarge(place);
    return this.signed(own);
  }

  private signed(text: string): string | undefined {
    return text === "" ? undefined : this.texts.signed(text);
  }

  private addRange(
    reference: string | undefined,
    formula: string,
    row: number,
    column: number,
    place: string
  ): void {
    const range = parseRange(reference ?? "");
    if (!range || (range.top === range.bottom && range.left === range.right)) return;
    if (!contains(range, { row, column })) return;
    if (this.ranges.length >= MOST_RANGES) throw damaged(place, "array formulas");
    this.ranges.push({ range, formula });
    this.listener?.filledBy(range);
  }
}

/** What Excel shows in a cell of a data table: `=TABLE(row input,column input)`. */
function tableFormula(scan: XmlScanner): string {
  const first = scan.attributeText(R1) ?? "";
  const second = scan.attributeText(R2) ?? "";
  if (isTrue(scan.attributeText(DT2D))) return `=TABLE(${first},${second})`;
  return isTrue(scan.attributeText(DTR)) ? `=TABLE(${first},)` : `=TABLE(,${first})`;
}

/** XML's two ways of writing a truth. */
export function isTrue(text: string | undefined): boolean {
  return text === "1" || text === "true" || text === "on";
}
