import type { Rectangle } from "../../../workbook/address";
import type { XmlScanner } from "../xml/xml-scanner";

/**
 * Is told of what stands in a worksheet part beside values and formulas, in the one scan that reads those: asking again
 * afterwards would double the time that a large workbook takes to open.
 */
export interface SheetListener {
  /** The scanner stands on the row's tag and must be left there. */
  row(scan: XmlScanner, row: number): void;
  /** Every `<c>`, blank ones too, in the order of the part. @param style its index, -1 where it names none */
  cell(row: number, column: number, style: number): void;
  /** A cell whose text is a shared one. */
  sharedText(row: number, column: number, index: number): void;
  /** A cell with a text of its own. @param bytes the `<is>` alone; to be read at once */
  inlineText(row: number, column: number, bytes: Uint8Array): void;
  /** More than one cell that one array formula or data table fills. */
  filledBy(range: Rectangle): void;
  /**
   * Every child of the worksheet but its cells.
   * @param key of its local name
   * @param bytes the element alone; to be read at once, for the next part may be unpacked into them
   */
  element(key: number, bytes: Uint8Array): void;
}
