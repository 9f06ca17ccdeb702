import { xlsxOfRows, type XlsxParts } from "../../../../tests/builders/xlsx-zip";
import { formatCell } from "../../../workbook/address";
import type { Cell } from "../../../workbook/snapshot";
import { readXlsx } from ".";

/** The cells of one sheet by address, without their place. */
function cellsOf(rows: string, parts: XlsxParts = {}): Record<string, Partial<Cell>> {
  const [sheet] = readXlsx(xlsxOfRows(rows, parts)).sheets;
  return Object.fromEntries(
    sheet!.cells.map(({ row, column, ...content }) => [formatCell({ row, column }), content])
  );
}

test("numbers as they are, to the last digit", () => {
  const numbers = [
    "179",
    "-5.25",
    "0.1",
    "1E+3",
    "-1.5e-7",
    "123456789012345678",
    "0.30000000000000004",
    "-0",
    "1e308"
  ];
  const row = numbers.map((number) => `<c><v>${number}</v></c>`).join("");
  expect(Object.values(cellsOf(`<row>${row}</row>`)).map((cell) => cell.value)).toEqual([
    179, -5.25, 0.1, 1000, -1.5e-7, 123456789012345680, 0.30000000000000004, 0, 1e308
  ]);
});

test("what should be a number and is none stays as written", () => {
  expect(
    cellsOf(`<row><c><v>12a</v></c><c><v>1e999</v></c><c t="b"><v>예</v></c><c t="d"><v>어제</v></c></row>`)
  ).toEqual({
    A1: { value: "12a" },
    B1: { value: "1e999" },
    C1: { value: "예" },
    D1: { value: "어제" }
  });
});

test("texts: shared, inline, of a formula; rich text without its readings", () => {
  const strings =
    `<si><t>국비</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">도 </t></r><r><t>비</t></r>` +
    `<rPh sb="0" eb="1"><t>읽기</t></rPh><phoneticPr fontId="1"/></si><si><t/></si><si/>`;
  const rows =
    `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>` +
    `<c r="D1" t="inlineStr"><is><t>군비</t></is></c><c r="E1" t="str"><f>A1&amp;B1</f><v>국비도 비</v></c>` +
    `<c r="F1" t="s"><v>3</v></c><c r="G1" t="inlineStr"><is><r><t>가</t></r><r><t>나</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c></row>`;
  expect(cellsOf(rows, { strings })).toEqual({
    A1: { value: "국비" },
    B1: { value: "도 비" },
    D1: { value: "군비" },
    E1: { value: "국비도 비", formula: "=A1&B1" },
    G1: { value: "가나" }
  });
});

test("a shared text that is not there is damage, not a blank", () => {
  expect(() =>
    cellsOf(`<row r="1"><c r="B1" t="s"><v>7</v></c></row>`, { strings: "<si><t>a</t></si>" })
  ).toThrow("xl/worksheets/sheet1.xml B1(shared string)");
});

test("escapes, entities, CDATA, comments, line ends and spaces inside a text", () => {
  const inline = (xml: string): string => `<c t="inlineStr"><is>${xml}</is></c>`;
  const rows = [
    inline("<t>a_x000D_\r\nb_x005F_x0041_</t>"),
    inline("<t>&lt;&#44032;&#xAC01;&#x1F600;&gt;&amp;amp;</t>"),
    inline("<t>가<!-- 말 --><![CDATA[<나>&amp;]]>다</t>"),
    inline("<t>\r\n 앞뒤 \r</t>"),
    inline(`<t xml:space = 'preserve' > 앞뒤 </t>`)
  ].join("");
  expect(Object.values(cellsOf(`<row>${rows}</row>`)).map((cell) => cell.value)).toEqual([
    "a\r\nb_x0041_",
    "<가각😀>&amp;",
    "가<나>&amp;다",
    "앞뒤",
    " 앞뒤 "
  ]);
});

test("numbers in pieces, with entities or blanks", () => {
  const rows = `<row><c><v> 12 </v></c><c><v>1<!-- , -->2</v></c><c><v><![CDATA[34]]></v></c><c><v>&#49;</v></c></row>`;
  expect(Object.values(cellsOf(rows)).map((cell) => cell.value)).toEqual([12, 12, 34, 1]);
});

test("truths, errors and written-out dates", () => {
  const rows =
    `<row><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#REF!</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c>` +
    `<c t="d"><v>2023-12-31</v></c><c t="d"><v>2023-12-31T12:00:00Z</v></c><c t="d"><v>1900-02-28</v></c></row>`;
  expect(cellsOf(rows)).toEqual({
    A1: { value: true },
    B1: { value: false },
    C1: { value: { error: "#REF!" } },
    D1: { value: { error: "#DIV/0!" }, formula: "=1/0" },
    E1: { value: 45291 },
    F1: { value: 45291.5 },
    G1: { value: 59 }
  });
  expect(
    cellsOf(`<row><c t="d"><v>1904-01-02</v></c></row>`, { workbookHead: `<workbookPr date1904="true"/>` })
  ).toEqual({ A1: { value: 1 } });
});

test("a formula without a stored value is uncomputed; an empty text is a value", () => {
  const rows = `<row><c><f>1+1</f></c><c><f>1+1</f><v></v></c><c><f>1+1</f><v/></c><c t="str"><f>""</f><v></v></c><c><f>A1</f><v>0</v></c></row>`;
  expect(cellsOf(rows)).toEqual({
    A1: { value: null, formula: "=1+1", uncomputed: true },
    B1: { value: null, formula: "=1+1", uncomputed: true },
    C1: { value: null, formula: "=1+1", uncomputed: true },
    D1: { value: "", formula: '=""' },
    E1: { value: 0, formula: "=A1" }
  });
});

test("cells and rows that do not say where they are follow one another; what stands out of order is sorted", () => {
  const rows =
    `<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>` +
    `<row r="9"><c r="B9"><v>5</v></c><c r="A9"><v>6</v></c><c r="B9"><v>7</v></c></row><row r="4"><c><v>8</v></c></row>`;
  const [sheet] = readXlsx(xlsxOfRows(rows)).sheets;
  expect(sheet!.cells.map((cell) => [formatCell(cell), cell.value])).toEqual([
    ["A1", 1],
    ["D1", 2],
    ["E1", 3],
    ["A2", 4],
    ["A4", 8],
    ["A9", 6],
    ["B9", 7]
  ]);
  expect(sheet!.used).toEqual({ top: 0, left: 0, bottom: 8, right: 4 });
});

test.each(["A0", "XFE1", "A1048577", "1A", "가1", "A1:B2", ""])("%p is no place for a cell", (reference) => {
  expect(() => cellsOf(`<row r="1"><c r="${reference}"><v>1</v></c></row>`)).toThrow("손상");
});

test("prefixes, blanks around '=', either quotes, comments and processing instructions do not matter", () => {
  const sheet =
    `<?xml version='1.0'?><!-- c --><x:worksheet xmlns:x = "http://purl.oclc.org/ooxml/spreadsheetml/main" >` +
    `<x:sheetData ><?p a?><x:row\n r = '2' ><!--<c r="Z9"><v>9</v></c>--><x:c\tr = "B2"  t='str' ><x:f >1&lt;2</x:f><x:v >참 > 거짓</x:v ></x:c ></x:row></x:sheetData></x:worksheet>`;
  const [read] = readXlsx(xlsxOfRows("", { more: { "xl/worksheets/sheet1.xml": sheet } })).sheets;
  expect(read!.cells).toEqual([{ row: 1, column: 1, value: "참 > 거짓", formula: "=1<2" }]);
});

test("number formats by the cell's own style: custom before built-in, General left out", () => {
  const styles =
    `<numFmts count="2"><numFmt numFmtId="176" formatCode="#,##0&quot;원&quot;"/><numFmt numFmtId="177" formatCode="GENERAL"/></numFmts>` +
    `<cellStyleXfs count="1"><xf numFmtId="10"/></cellStyleXfs>` +
    `<cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="176"><alignment/></xf>` +
    `<mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="x"><xf numFmtId="9"/></mc:Choice><mc:Fallback><xf numFmtId="10"/></mc:Fallback></mc:AlternateContent>` +
    `<xf numFmtId="3"/><xf numFmtId="177"/><xf numFmtId="31"/></cellXfs>`;
  const cells = [0, 1, 2, 3, 4, 5, 99].map((style) => `<c s="${style}"><v>1</v></c>`).join("");
  // Styles that stand on lines of their own are numbered as any others.
  for (const written of [styles, styles.replaceAll("><", ">\r\n  <")]) {
    const read = cellsOf(`<row>${cells}</row>`, { styles: written });
    expect(Object.values(read).map((cell) => cell.format)).toEqual([
      undefined,
      '#,##0"원"',
      "0%",
      "#,##0",
      undefined,
      'yyyy"년" mm"월" dd"일"',
      undefined
    ]);
  }
});

test("cells and merges keep their place down to the last row", () => {
  const rows =
    '<row r="131073"><c r="B131073"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
  expect(cellsOf(rows)).toEqual({ B131073: { value: 1 }, XFD1048576: { value: 2 } });
});
