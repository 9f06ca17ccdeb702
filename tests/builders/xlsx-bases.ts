import ExcelJS from "exceljs";
import * as SheetJS from "xlsx";
import { strToU8, unzipSync, zipSync } from "fflate";
import {
  NAMESPACE,
  relationship,
  RELATIONSHIPS,
  xlsxFrom,
  xlsxParts,
  zipOf,
  type XlsxParts
} from "./xlsx-zip";

/** Workbooks of many makers and makes, each with what a careless writer loses. */
export interface XlsxBase {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const MACRO_TYPE = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";

const STYLES =
  `<numFmts count="1"><numFmt numFmtId="176" formatCode="#,##0_ "/></numFmts>` +
  `<fonts count="2"><font><sz val="11"/><name val="맑은 고딕"/></font><font><b/><sz val="11"/><name val="맑은 고딕"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
  `<xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>` +
  `<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"><alignment horizontal="center"/></xf></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="표준" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/>`;

const GRID =
  `<dimension ref="A1:C4"/><cols><col min="1" max="3" width="9.7109375" customWidth="1"/></cols><sheetData>` +
  `<row r="1" spans="1:3"><c r="A1" s="2" t="s"><v>0</v></c><c r="B1" s="2" t="s"><v>1</v></c></row>` +
  `<row r="2" spans="1:3"><c r="A2" t="s"><v>2</v></c><c r="B2" s="1"><f t="shared" ref="B2:C2" si="0">SUM(B3:B4)</f><v>3</v></c>` +
  `<c r="C2" s="1"><f t="shared" si="0"/><v>7</v></c></row>` +
  `<row r="3" spans="1:3"><c r="B3"><v>1</v></c><c r="C3"><v>3</v></c></row>` +
  `<row r="4" spans="1:3" ht="20" customHeight="1"><c r="B4"><v>2</v></c><c r="C4"><v>4</v></c></row></sheetData>`;

const STRINGS = `<si><t>구분</t></si><si><r><rPr><b/></rPr><t>총</t></r><r><t>계</t></r></si><si><t>계</t><rPh sb="0" eb="1"><t>け</t></rPh></si>`;

const RULES =
  `<conditionalFormatting sqref="B2:C4"><cfRule type="cellIs" dxfId="0" priority="1" stopIfTrue="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>` +
  `<dataValidations count="1"><dataValidation type="list" sqref="A4"><formula1>"가,나"</formula1></dataValidation></dataValidations>` +
  `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>`;

/** The types of parts that `xlsxFrom` does not declare by itself. */
const TYPES: Readonly<Record<string, string>> = {
  "xl/sharedStrings.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml",
  "xl/styles.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  "xl/calcChain.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml",
  "xl/comments1.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
  "xl/drawings/vmlDrawing1.vml": "application/vnd.openxmlformats-officedocument.vmlDrawing"
};

function declared(parts: XlsxParts): Uint8Array {
  const files = xlsxParts(parts);
  const types = new TextDecoder().decode(files.get("[Content_Types].xml"));
  const overrides = [...files.keys()].flatMap((name) =>
    TYPES[name] === undefined ? [] : `<Override PartName="/${name}" ContentType="${TYPES[name]}"/>`
  );
  files.set("[Content_Types].xml", strToU8(types.replace("</Types>", `${overrides.join("")}</Types>`)));
  return zipOf(files);
}

function byHand(): Uint8Array {
  return declared({
    sheets: { 이행현황: GRID + RULES, "빈 시트": "<sheetData/>" },
    strings: STRINGS,
    styles: STYLES.replace(`<dxfs count="0"/>`, `<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>`),
    workbookHead: `<bookViews><workbookView activeTab="1"/></bookViews>`,
    workbookTail:
      `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">이행현황!$A$1:$C$4</definedName>` +
      `<definedName name="합계">$B$2</definedName></definedNames><calcPr calcId="191029"/>`,
    workbookRelationships: relationship("rIdChain", "calcChain", "calcChain.xml"),
    more: {
      "xl/calcChain.xml": `<calcChain xmlns="${NAMESPACE}"><c r="B2" i="1"/><c r="C2" i="1"/></calcChain>`
    }
  });
}

/** Prefixed elements, no `Default` for relations, no styles. @param more relationships of the workbook */
function prefixed(more: string): Uint8Array {
  const sheet =
    `<?xml version="1.0"?><x:worksheet xmlns:x="${NAMESPACE}"><x:sheetData><x:row r='1'><x:c r = "A1" ><x:v>1</x:v></x:c>` +
    `<x:c r="C1" t="inlineStr"><x:is><x:t>글</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
  return xlsxFrom({
    sheets: { 카드: sheet, 둘째: sheet },
    more: {
      "xl/workbook.xml":
        `<x:workbook xmlns:x="${NAMESPACE}" xmlns:rel="${RELATIONSHIPS}"><x:sheets>` +
        `<x:sheet name="카드" sheetId="7" rel:id="rId1"/><x:sheet name="둘째" sheetId="9" rel:id="rId2"/></x:sheets></x:workbook>`,
      "[Content_Types].xml":
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        `<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>` +
        `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>` +
        `<Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>` +
        `<Override PartName="/_rels/.rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Override PartName="/xl/_rels/workbook.xml.rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`
    },
    workbookRelationships: more
  });
}

function strict(): Uint8Array {
  const parts = unzipSync(byHand());
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, bytes]) => {
        const text = new TextDecoder()
          .decode(bytes)
          .replaceAll(NAMESPACE, STRICT)
          .replaceAll(RELATIONSHIPS, STRICT_RELATIONSHIPS);
        return [name, strToU8(text)];
      })
    )
  );
}

/** A note of the user's, its drawing, and a form control drawn in the same part. */
function noted(): Uint8Array {
  const vml =
    `<xml xmlns:v="urn:schemas-microsoft-com:vml"\r\n xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">` +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>` +
    `<v:shape id="_x0000_s1025" type="#_x0000_t202" style='visibility:hidden'><v:textbox><div style='text-align:left'><br></div></v:textbox>` +
    `<x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`;
  return declared({
    sheets: { 이행현황: `${GRID}<legacyDrawing r:id="rIdV"/>`, 실천계획: GRID },
    strings: STRINGS,
    styles: STYLES,
    sheetRelationships: {
      이행현황:
        relationship("rIdC", "comments", "../comments1.xml") +
        relationship("rIdV", "vmlDrawing", "../drawings/vmlDrawing1.vml")
    },
    more: {
      "xl/comments1.xml": `<comments xmlns="${NAMESPACE}"><authors><author>담당</author></authors><commentList><comment ref="B2" authorId="0"><text><t>확인함</t></text></comment></commentList></comments>`,
      "xl/drawings/vmlDrawing1.vml": vml
    }
  });
}

function macros(): Uint8Array {
  const parts = unzipSync(byHand());
  const text = (name: string): string => new TextDecoder().decode(parts[name]);
  parts["xl/vbaProject.bin"] = Uint8Array.from({ length: 500 }, (_, index) => (index * 37) % 256);
  parts["[Content_Types].xml"] = strToU8(
    text("[Content_Types].xml")
      .replace(/application\/[^"]*sheet\.main\+xml/, MACRO_TYPE)
      .replace(
        "<Override",
        `<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override`
      )
  );
  parts["xl/_rels/workbook.xml.rels"] = strToU8(
    text("xl/_rels/workbook.xml.rels").replace(
      "</Relationships>",
      `<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>`
    )
  );
  return zipSync(parts);
}

const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

async function byExcelJs(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.created = new Date(0);
  book.modified = new Date(0);
  const sheet = book.addWorksheet("현황");
  sheet.addRow(["구분", "금액", "비고"]).font = { bold: true };
  sheet.addRow(["국비", 100, { richText: [{ text: "굵게", font: { bold: true } }, { text: " 보통" }] }]);
  sheet.addRow(["계", { formula: "SUM(B2:B2)", result: 100 }]);
  sheet.getCell("C3").note = "담당자 메모";
  sheet.mergeCells("D1:E2");
  sheet.getCell("A4").dataValidation = { type: "list", formulae: ['"가,나"'] };
  sheet.addConditionalFormatting({
    ref: "B2:B3",
    rules: [
      { type: "cellIs", operator: "lessThan", formulae: [0], priority: 3, style: { font: { bold: true } } }
    ]
  });
  const image = book.addImage({ base64: PIXEL, extension: "png" });
  sheet.addImage(image, "G2:H4");
  const tables = book.addWorksheet("표");
  tables.addTable({
    name: "표1",
    ref: "A1",
    headerRow: true,
    columns: [{ name: "이름" }, { name: "값" }],
    rows: [
      ["가", 1],
      ["나", 2]
    ]
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function bySheetJs(): Uint8Array {
  const book = SheetJS.utils.book_new();
  const rows = [
    ["구분", "금액"],
    ["국비", 100],
    ["계", null]
  ];
  const sheet = SheetJS.utils.aoa_to_sheet(rows);
  sheet["B3"] = { t: "n", f: "SUM(B2:B2)", v: 100 };
  SheetJS.utils.book_append_sheet(book, sheet, "현황");
  SheetJS.utils.book_append_sheet(book, SheetJS.utils.aoa_to_sheet([[true, "글"]]), "둘째 시트");
  return new Uint8Array(
    SheetJS.write(book, { type: "array", bookType: "xlsx", bookSST: true }) as ArrayBuffer
  );
}

export async function xlsxBases(): Promise<readonly XlsxBase[]> {
  return [
    { name: "by hand", bytes: byHand() },
    { name: "prefixed", bytes: prefixed("") },
    { name: "dangling", bytes: prefixed(relationship("rIdStyles", "styles", "styles.xml")) },
    { name: "strict", bytes: strict() },
    { name: "with notes", bytes: noted() },
    { name: "with macros", bytes: macros() },
    { name: "by exceljs", bytes: await byExcelJs() },
    { name: "by SheetJS", bytes: bySheetJs() }
  ];
}
