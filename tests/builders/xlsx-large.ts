import { zipOf, xlsxParts } from "./xlsx-zip";

/**
 * A workbook of many cards for measuring: each sheet 40 × 15, texts (most of them on one card alone), numbers, sums with
 * their stored values, merges and number formats, as Excel writes them.
 */
export function largeXlsx(sheetCount: number): Uint8Array {
  const strings = new Map<string, number>();
  const text = (content: string): number => {
    const index = strings.get(content) ?? strings.size;
    strings.set(content, index);
    return index;
  };
  const sheets: Record<string, string> = {};
  for (let sheet = 1; sheet <= sheetCount; sheet++) sheets[`카드 ${sheet}`] = sheetXml(sheet, text);
  return zipOf(
    xlsxParts({
      sheets,
      strings: [...strings.keys()].map((content) => `<si><t>${content}</t></si>`).join(""),
      styles:
        `<numFmts count="1"><numFmt numFmtId="176" formatCode="#,##0_ "/></numFmts>` +
        `<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="3"/></cellXfs>`
    })
  );
}

const COLUMNS = "A B C D E F G H I J K L M N O".split(" ");

function sheetXml(sheet: number, text: (content: string) => number): string {
  const rows: string[] = [];
  for (let row = 1; row <= 40; row++) {
    const cells = COLUMNS.map((column, index) => cellXml(`${column}${row}`, sheet, row, index, text));
    rows.push(`<row r="${row}" spans="1:15" ht="16.5" customHeight="1">${cells.join("")}</row>`);
  }
  return (
    `<dimension ref="A1:O40"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="16.5"/><cols><col min="1" max="15" width="12.5" customWidth="1"/></cols>` +
    `<sheetData>${rows.join("")}</sheetData>` +
    `<mergeCells count="2"><mergeCell ref="A1:O1"/><mergeCell ref="A2:B2"/></mergeCells>` +
    `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>`
  );
}

function cellXml(
  reference: string,
  sheet: number,
  row: number,
  column: number,
  text: (content: string) => number
): string {
  if (column === 0) return `<c r="${reference}" s="0" t="s"><v>${text(`재원 ${row % 12}`)}</v></c>`;
  if (row % 10 === 3 && column < 3) {
    return `<c r="${reference}" t="s"><v>${text(`${sheet}번 공약 ${row}행의 추진현황: 협의 ${column}회`)}</v></c>`;
  }
  if (column === 1) {
    const value = (sheet * 7 + row * 13) % 1000;
    return `<c r="${reference}" s="1"><f>SUM(C${row}:O${row})</f><v>${value}</v></c>`;
  }
  if ((row + column) % 4 === 0) return `<c r="${reference}" s="2"/>`;
  return `<c r="${reference}" s="2"><v>${(sheet * row * column) % 9973}${column % 5 === 0 ? ".5" : ""}</v></c>`;
}
