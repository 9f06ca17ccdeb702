import { textsOf } from "../../../../tests/builders/package-parts";
import { relationship, xlsxFrom, xlsxOfRows, type XlsxParts } from "../../../../tests/builders/xlsx-zip";
import { Refusal } from "../../../language/refusal";
import type { CellChange, Patch } from "../../../workbook/patch";
import type { CellContent } from "../../../workbook/snapshot";
import { openXlsx } from "../xlsx-host";

function writing(changes: readonly CellChange[]): Patch {
  return { title: "시험", steps: [{ kind: "set-cells", sheet: "S", changes }] };
}

function to(cell: string, after: CellContent["value"], before: CellContent = { value: null }): CellChange {
  return { cell, before, after: { value: after } };
}

/** The sheet's part after the changes. */
async function written(bytes: Uint8Array, ...changes: CellChange[]): Promise<string> {
  const host = openXlsx(bytes);
  await host.apply(writing(changes));
  return textsOf(host.bytes())["xl/worksheets/sheet1.xml"] ?? "";
}

async function refused(bytes: Uint8Array, ...changes: CellChange[]): Promise<string> {
  const host = openXlsx(bytes);
  const error: unknown = await host.apply(writing(changes)).catch((cause: unknown) => cause);
  expect(host.bytes()).toBe(bytes);
  return error instanceof Refusal ? error.code : String(error);
}

const data = (sheet: string): string => /<sheetData>(.*)<\/sheetData>/s.exec(sheet)?.[1] ?? "";

test("cells and rows come in at their place", async () => {
  const rows = `<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="4"/>`;
  const sheet = await written(
    xlsxOfRows(rows),
    to("A2", 1),
    to("C2", 2),
    to("E2", 3),
    to("A1", 4),
    to("A3", 5),
    to("B4", 6),
    to("A9", 7)
  );
  const cells = [...data(sheet).matchAll(/<(row|c) r="([A-Z0-9]+)"/g)].map((match) => match[2]);
  expect(cells).toEqual("1 A1 2 A2 B2 C2 D2 E2 3 A3 4 B4 9 A9".split(" "));
});

test("cells without addresses keep their places", async () => {
  const sheet = await written(
    xlsxOfRows("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"),
    to("B1", 9, { value: 2 }),
    to("B2", 8)
  );
  expect(data(sheet)).toBe(
    `<row><c><v>1</v></c><c><v>9</v></c></row><row><c><v>3</v></c><c r="B2"><v>8</v></c></row>`
  );
});

test("the look stays with the cell, and a new cell takes over its row's or its column's", async () => {
  const styles = `<cellXfs count="4"><xf/><xf/><xf/><xf/></cellXfs>`;
  const rows = `<row r="1"><c r="A1" s="3" t="s"><v>0</v></c></row><row r="2" s="2" customFormat="1"/><row r="3" s="2"/>`;
  const bytes = xlsxFrom({
    styles,
    strings: "<si><t>글</t></si>",
    sheets: { S: `<cols><col min="2" max="3" width="9" style="1"/></cols><sheetData>${rows}</sheetData>` }
  });
  const sheet = await written(bytes, to("A1", null, { value: "글" }), to("C1", 1), to("C2", 1), to("C3", 1));
  expect(data(sheet)).toBe(
    `<row r="1"><c r="A1" s="3"></c><c r="C1" s="1"><v>1</v></c></row>` +
      `<row r="2" s="2" customFormat="1"><c r="C2" s="2"><v>1</v></c></row><row r="3" s="2"><c r="C3" s="1"><v>1</v></c></row>`
  );
});

test("spans and dimension hold the new cells", async () => {
  const bytes = xlsxFrom({
    sheets: {
      S: `<dimension ref="B2:C3"/><sheetData><row r="2" spans="2:3"><c r="B2"><v>1</v></c></row><row r="3" spans="2:3"/></sheetData>`
    }
  });
  const sheet = await written(bytes, to("F2", 1), to("A5", 1));
  expect(sheet).toContain(`<dimension ref="A2:F5"/>`);
  expect(sheet).toContain(`<row r="2" spans="2:6">`);
  expect(sheet).toContain(`<row r="3" spans="2:3"/>`);
});

test("values are written by their kind", async () => {
  const sheet = await written(
    xlsxOfRows(""),
    to("A1", 0.1),
    to("B1", -0),
    to("C1", 1e21),
    to("D1", true),
    to("E1", { error: "#DIV/0!" }),
    to("F1", " =1 <&\r\n_x0041_\u0001")
  );
  expect(data(sheet)).toBe(
    `<row r="1"><c r="A1"><v>0.1</v></c><c r="B1"><v>0</v></c><c r="C1"><v>1e+21</v></c><c r="D1" t="b"><v>1</v></c>` +
      `<c r="E1" t="e"><v>#DIV/0!</v></c><c r="F1" t="inlineStr"><is><t xml:space="preserve"> =1 &lt;&amp;_x000D_\n_x005F_x0041__x0001_</t></is></c></row>`
  );
});

test("a formula is written with its value and has everything calculated on opening", async () => {
  const host = openXlsx(xlsxOfRows(`<row r="1"><c r="A1" t="str"><f>"a"</f><v>a</v></c></row>`));
  await host.apply(
    writing([
      { cell: "A1", before: { value: "a", formula: '="a"' }, after: { value: 3, formula: '=IF(1<2,3,"")' } },
      { cell: "B1", before: { value: null }, after: { value: "글", formula: '="글"' } }
    ])
  );
  const parts = textsOf(host.bytes());
  expect(data(parts["xl/worksheets/sheet1.xml"] ?? "")).toBe(
    `<row r="1"><c r="A1"><f>IF(1&lt;2,3,"")</f><v>3</v></c><c r="B1" t="str"><f>"글"</f><v>글</v></c></row>`
  );
  expect(parts["xl/workbook.xml"]).toContain(`<calcPr fullCalcOnLoad="1"/>`);
});

test("without formulas nothing is asked to calculate", async () => {
  const host = openXlsx(xlsxOfRows(`<row r="1"><c r="A1"><v>1</v></c></row>`));
  const before = textsOf(host.bytes());
  await host.apply(writing([to("A1", 2, { value: 1 })]));
  expect(textsOf(host.bytes())["xl/workbook.xml"]).toBe(before["xl/workbook.xml"]);
});

const CHAIN: XlsxParts = {
  workbookRelationships: relationship("rIdChain", "calcChain", "calcChain.xml"),
  more: { "xl/calcChain.xml": `<calcChain><c r="A1" i="1"/></calcChain>` }
};

test("the calculation chain goes when a formula goes, and stays when a number changes", async () => {
  const rows = `<row r="1"><c r="A1"><f>B1</f><v>1</v></c><c r="B1"><v>1</v></c></row>`;
  const number = openXlsx(xlsxOfRows(rows, CHAIN));
  await number.apply(writing([to("B1", 2, { value: 1 })]));
  expect(textsOf(number.bytes())["xl/calcChain.xml"]).toBeDefined();
  expect(textsOf(number.bytes())["xl/workbook.xml"]).toContain(`fullCalcOnLoad="1"`);
  const formula = openXlsx(xlsxOfRows(rows, CHAIN));
  await formula.apply(writing([{ cell: "A1", before: { value: 1, formula: "=B1" }, after: { value: 5 } }]));
  const parts = textsOf(formula.bytes());
  expect(parts["xl/calcChain.xml"]).toBeUndefined();
  expect(parts["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
});

test("cells that shared an overwritten formula have it as their own", async () => {
  const rows =
    `<row r="1"><c r="A1"><f t="shared" ref="A1:C1" si="0">A2*$A$9</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c>` +
    `<c r="C1"><f t="shared" si="0"/><v>3</v></c></row><row r="3"><c r="A3"><f t="shared" ref="A3:A4" si="1">A5</f><v>0</v></c></row>` +
    `<row r="4"><c r="A4"><f t="shared" si="1"/><v>0</v></c></row>`;
  const master = await written(xlsxOfRows(rows), to("A1", 7, { value: 1, formula: "=A2*$A$9" }));
  expect(data(master)).toContain(
    `<c r="A1"><v>7</v></c><c r="B1"><f>B2*$A$9</f><v>2</v></c><c r="C1"><f>C2*$A$9</f><v>3</v></c>`
  );
  expect(data(master)).toContain(`<c r="A4"><f t="shared" si="1"/><v>0</v></c>`);
  const dependent = await written(xlsxOfRows(rows), to("B1", 7, { value: 2, formula: "=B2*$A$9" }));
  expect(data(dependent)).toBe(
    rows.replace(`<c r="B1"><f t="shared" si="0"/><v>2</v>`, `<c r="B1"><v>7</v>`)
  );
});

test("a part of an array is not changed alone; the whole may be", async () => {
  const rows = `<row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1</f><v>1</v></c><c r="B1"><v>2</v></c></row>`;
  const formula = "=C1:D1";
  expect(await refused(xlsxOfRows(rows), to("B1", 9, { value: 2, formula }))).toBe("array-formula");
  const whole = [to("A1", 8, { value: 1, formula }), to("B1", 9, { value: 2, formula })];
  expect(data(await written(xlsxOfRows(rows), ...whole))).toBe(
    `<row r="1"><c r="A1"><v>8</v></c><c r="B1"><v>9</v></c></row>`
  );
});

test("what no cell holds is refused, and the file is as it was", async () => {
  expect(await refused(xlsxOfRows(""), to("A1", NaN))).toBe("not-a-number");
  expect(await refused(xlsxOfRows(""), to("A1", "가".repeat(32_768)))).toBe("text-too-long");
});

test("cells in CDATA and comments do not mislead", async () => {
  const rows =
    `<row r="1"><!-- <c r="B1"/> </row> --><c r="A1" t="inlineStr"><is><t><![CDATA[</c></row></sheetData>]]></t></is></c></row>` +
    `<row r="2"><c r="A2"><v>1</v></c></row>`;
  const sheet = await written(xlsxOfRows(rows), to("B1", 5), to("A2", 6, { value: 1 }));
  expect(sheet).toContain(
    `]]></t></is></c><c r="B1"><v>5</v></c></row><row r="2"><c r="A2"><v>6</v></c></row>`
  );
});
