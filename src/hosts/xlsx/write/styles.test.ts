import { textsOf } from "../../../../tests/builders/package-parts";
import { xlsxFrom } from "../../../../tests/builders/xlsx-zip";
import { Refusal } from "../../../language/refusal";
import type { CellFormat, FormatHandle } from "../../../workbook/format";
import type { Patch } from "../../../workbook/patch";
import { openXlsx } from "../xlsx-host";

const SHEET = `<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData>`;
const MC = `xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`;

const STYLES =
  `<fonts count="2" x:knownFonts="1" xmlns:x="urn:x"><font><sz val="11"/><name val="맑은 고딕"/></font><font><strike/><sz val="9"/><color theme="1"/><name val="돋움"/><family val="3"/><scheme val="minor"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border diagonalUp="1"><left style="thin"><color indexed="64"/></left><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>` +
  `<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="3" quotePrefix="1"><alignment textRotation="90"/><protection locked="0"/></xf></cellXfs>`;

function formatting(range: string, format: CellFormat | FormatHandle): Patch {
  return { title: "시험", steps: [{ kind: "format", sheet: "S", formats: [{ range, format }] }] };
}

async function after(
  format: CellFormat,
  styles = STYLES,
  range = "A1"
): Promise<Readonly<Record<string, string>>> {
  const host = openXlsx(xlsxFrom({ sheets: { S: SHEET }, styles }));
  await host.apply(formatting(range, format));
  return textsOf(host.bytes());
}

test("a look is the cell's own with what the format says of it", async () => {
  const parts = await after({ bold: true, color: "ff0000", horizontal: "center", numberFormat: "#,##0" });
  expect(parts["xl/styles.xml"]).toContain(
    `<font><b/><strike/><sz val="9"/><color rgb="FFFF0000"/><name val="돋움"/><family val="3"/><scheme val="minor"/></font></fonts>`
  );
  expect(parts["xl/styles.xml"]).toContain(
    `<xf numFmtId="3" fontId="2" fillId="0" borderId="0" xfId="3" quotePrefix="1" applyNumberFormat="1" applyFont="1" applyAlignment="1">` +
      `<alignment textRotation="90" horizontal="center"/><protection locked="0"/></xf></cellXfs>`
  );
  expect(parts["xl/styles.xml"]).toContain(`<cellXfs count="3">`);
  expect(parts["xl/worksheets/sheet1.xml"]).toContain(`<c r="A1" s="2"><v>1</v></c><c r="B1"><v>2</v></c>`);
});

test("what a grid's user can change of a look", async () => {
  const parts = await after({
    strike: false,
    script: "sub",
    color: null,
    fill: null,
    horizontal: "general",
    vertical: "distributed",
    rotation: -45,
    border: { left: "thin", bottom: "hair", color: "112233", colors: { bottom: "445566" } }
  });
  expect(parts["xl/styles.xml"]).toContain(
    `<font><vertAlign val="subscript"/><sz val="9"/><name val="돋움"/><family val="3"/><scheme val="minor"/></font></fonts>`
  );
  expect(parts["xl/styles.xml"]).toContain(
    `<left style="thin"><color rgb="FF112233"/></left><right/><top/><bottom style="hair"><color rgb="FF445566"/></bottom>`
  );
  expect(parts["xl/styles.xml"]).toContain(
    `<alignment textRotation="135" horizontal="general" vertical="distributed"/>`
  );
  expect(parts["xl/styles.xml"]).toMatch(/<xf [^>]*fillId="0"[^>]* applyFill="1"/);
});

test("a colour of one side alone draws no line", async () => {
  const parts = await after({ border: { colors: { left: "112233", top: "445566" } } });
  expect(parts["xl/styles.xml"]).toContain(`<left style="thin"><color rgb="FF112233"/></left><right/><top/>`);
});

test("another font is not overridden by the theme's", async () => {
  const parts = await after({ fontName: "바탕" });
  expect(parts["xl/styles.xml"]).toContain(
    `<font><strike/><sz val="9"/><color theme="1"/><name val="바탕"/></font>`
  );
});

test("lines of a border come side by side with those there are", async () => {
  const parts = await after({ border: { top: "thin", bottom: "none", color: "808080" } });
  expect(parts["xl/styles.xml"]).toContain(
    `<border diagonalUp="1"><left style="thin"><color indexed="64"/></left><right/><top style="thin"><color rgb="FF808080"/></top><bottom/><diagonal/></border></borders>`
  );
  const recoloured = await after({ border: { color: "112233" } });
  expect(recoloured["xl/styles.xml"]).toContain(`<left style="thin"><color rgb="FF112233"/></left><right/>`);
});

test("equal looks are one", async () => {
  const host = openXlsx(xlsxFrom({ sheets: { S: SHEET }, styles: STYLES }));
  await host.apply(formatting("A1:B2", { fill: "DDEBF7" }));
  const once = textsOf(host.bytes())["xl/styles.xml"];
  await host.apply(formatting("C1:C9", { fill: "DDEBF7" }));
  const sheet = textsOf(host.bytes())["xl/worksheets/sheet1.xml"] ?? "";
  expect(textsOf(host.bytes())["xl/styles.xml"]).toBe(once);
  expect(once?.match(/DDEBF7/g)).toHaveLength(1);
  expect(sheet).toContain(`<c r="A1" s="2"><v>1</v></c><c r="B1" s="3"><v>2</v></c><c r="C1" s="3"/>`);
});

test("alternate content among the looks does not shift their numbers", async () => {
  const styles = STYLES.replace(
    `<xf numFmtId="0" fontId="1"`,
    `<mc:AlternateContent ${MC}><mc:Choice Requires="x"><xf numFmtId="9" fontId="0" fillId="0" borderId="0"/></mc:Choice><mc:Fallback><xf numFmtId="10"/><xf numFmtId="10"/></mc:Fallback></mc:AlternateContent><xf numFmtId="0" fontId="1"`
  );
  const parts = await after({ italic: true }, styles);
  expect(parts["xl/styles.xml"]).toContain(
    `<xf numFmtId="9" fontId="2" fillId="0" borderId="0" applyFont="1"/></cellXfs>`
  );
  expect(parts["xl/worksheets/sheet1.xml"]).toContain(`<c r="A1" s="3">`);
});

test("a workbook without styles gets them", async () => {
  const host = openXlsx(xlsxFrom({ sheets: { S: SHEET } }));
  await host.apply(formatting("B1", { bold: true }));
  const parts = textsOf(host.bytes());
  expect(parts["xl/_rels/workbook.xml.rels"]).toContain(`Target="styles.xml"`);
  expect(parts["[Content_Types].xml"]).toContain(`PartName="/xl/styles.xml"`);
  expect(parts["xl/styles.xml"]).toMatch(
    /<fonts count="2">.*<fills count="2">.*<borders count="1">.*<cellXfs count="2">/s
  );
});

test("an own number format gets a number that is free", async () => {
  const styles = `<numFmts count="1"><numFmt numFmtId="200" formatCode="0.0"/></numFmts>${STYLES}`;
  const parts = await after({ numberFormat: '#,##0"원"' }, styles);
  expect(parts["xl/styles.xml"]).toContain(
    `<numFmt numFmtId="201" formatCode="#,##0&quot;원&quot;"/></numFmts>`
  );
  const known = await after({ numberFormat: "0.0" }, styles);
  expect(known["xl/styles.xml"]).toContain(`<numFmts count="1">`);
});

test("an inverse gives the look back by its number, and a number of no look is refused", async () => {
  const host = openXlsx(xlsxFrom({ sheets: { S: SHEET }, styles: STYLES }));
  const { steps } = await host.apply(formatting("A1:B1", { bold: true }));
  const later = openXlsx(host.bytes());
  await later.apply({ title: "되돌리기", steps });
  expect(textsOf(later.bytes())["xl/worksheets/sheet1.xml"]).toContain(
    `<c r="A1" s="1"><v>1</v></c><c r="B1" s="0">`
  );
  const error: unknown = await later
    .apply(formatting("A1", { handle: "xf:99" }))
    .catch((cause: unknown) => cause);
  expect(error instanceof Refusal ? error.code : error).toBe("handle-unknown");
});

test("widths split the run that their column lies in, and come back", async () => {
  const cols = `<cols><col min="1" max="5" width="9.7109375" style="1" customWidth="1"/></cols>`;
  const host = openXlsx(xlsxFrom({ sheets: { S: cols + SHEET }, styles: STYLES }));
  const { steps } = await host.apply({
    title: "너비",
    steps: [
      {
        kind: "column-widths",
        sheet: "S",
        widths: [
          { columns: "B:C", width: 20 },
          { columns: "H", width: 5 }
        ]
      }
    ]
  });
  expect(textsOf(host.bytes())["xl/worksheets/sheet1.xml"]).toContain(
    `<cols><col min="1" max="1" width="9.7109375" style="1" customWidth="1"/><col min="2" max="3" style="1" width="20.71484375" customWidth="1"/>` +
      `<col min="4" max="5" width="9.7109375" style="1" customWidth="1"/><col min="8" max="8" width="5.71484375" customWidth="1"/></cols>`
  );
  const later = openXlsx(host.bytes());
  await later.apply({ title: "되돌리기", steps });
  const back = textsOf(later.bytes())["xl/worksheets/sheet1.xml"] ?? "";
  expect(back.match(/width="9.7109375"/g)).toHaveLength(3);
  expect(back).not.toContain(`min="8"`);
});
