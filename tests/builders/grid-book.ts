import { xlsxFrom } from "./xlsx-zip";
import { STRINGS, STYLES } from "./made-workbooks/part-kind";

const CARD =
  `<cols><col min="2" max="3" width="12.7109375" customWidth="1"/><col min="5" max="5" width="9.140625" style="3"/></cols><sheetData>` +
  `<row r="1" ht="30" customHeight="1"><c r="A1" s="2" t="s"><v>0</v></c><c r="B1" s="2" t="s"><v>1</v></c></row>` +
  `<row r="2"><c r="A2" t="inlineStr"><is><t>007</t></is></c><c r="B2" s="1"><v>10</v></c><c r="C2" s="1"><f>SUM(B2:B4)</f><v>30</v></c><c r="D2"><f>C2*2</f><v>60</v></c></row>` +
  `<row r="3" s="3" customFormat="1"><c r="A3" s="3"/><c r="B3" s="1"><v>20</v></c><c r="C3"><f>'1-2 카드'!B2+합계</f><v>9</v></c></row>` +
  `<row r="5"><c r="B5" s="3"><v>1</v></c><c r="C5"><f t="shared" ref="C5:C6" si="0">B5+$B$2</f><v>11</v></c></row>` +
  `<row r="6"><c r="B6"><v>2</v></c><c r="C6"><f t="shared" si="0"/><v>12</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A4:B4"/></mergeCells>` +
  `<hyperlinks><hyperlink ref="A2" location="'1-2 카드'!B2"/></hyperlinks>`;

const OTHER = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2" s="1"><f>카드!B2-카드!C5</f><v>-1</v></c></row></sheetData>`;

/** A small workbook with something of everything that a grid's user touches. */
export const GRID_BOOK = xlsxFrom({
  styles: STYLES,
  strings: STRINGS,
  sheets: { 카드: CARD, "1-2 카드": OTHER, 셋: "<sheetData/>" },
  workbookTail: `<definedNames><definedName name="합계">카드!$B$2</definedName></definedNames>`
});
