import { strToU8 } from "fflate";
import { xlsxParts, zipOf, type XlsxParts } from "../xlsx-zip";

/** A workbook by hand, with parts that no library writes. */
export interface PartKind extends XlsxParts {
  /** Content types by the part's name. */
  readonly types?: Readonly<Record<string, string>>;
  /** Content types by file extension. */
  readonly extensions?: Readonly<Record<string, string>>;
  readonly workbookType?: string;
}

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const KNOWN: Readonly<Record<string, string>> = {
  "xl/sharedStrings.xml": `${SPREADSHEET}.sharedStrings+xml`,
  "xl/styles.xml": `${SPREADSHEET}.styles+xml`
};

export function partKindBytes(kind: PartKind): Uint8Array {
  const files = xlsxParts(kind);
  const types = new TextDecoder().decode(files.get("[Content_Types].xml"));
  const overrides = Object.entries({ ...KNOWN, ...kind.types }).flatMap(([name, type]) =>
    files.has(name) ? `<Override PartName="/${name}" ContentType="${type}"/>` : []
  );
  const defaults = Object.entries(kind.extensions ?? {}).map(
    ([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`
  );
  const main = `${SPREADSHEET}.sheet.main+xml`;
  files.set(
    "[Content_Types].xml",
    strToU8(
      types
        .replace(main, kind.workbookType ?? main)
        .replace("<Override", `${defaults.join("")}<Override`)
        .replace("</Types>", `${overrides.join("")}</Types>`)
    )
  );
  return zipOf(files);
}

/** Looks that the sheets below use: plain, numbers, bold and centred, filled. */
export const STYLES =
  `<numFmts count="1"><numFmt numFmtId="176" formatCode="#,##0_ "/></numFmts>` +
  `<fonts count="2"><font><sz val="11"/><name val="맑은 고딕"/></font><font><b/><sz val="11"/><name val="맑은 고딕"/></font></fonts>` +
  `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
  `<fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor indexed="64"/></patternFill></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
  `<xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>` +
  `<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment horizontal="center"/></xf>` +
  `<xf numFmtId="0" fontId="0" fillId="2" borderId="0" xfId="0" applyFill="1"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="표준" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/>`;

export const STRINGS = `<si><t>구분</t></si><si><r><t>총</t></r><r><rPr><b/></rPr><t>계</t></r></si><si><t>국비</t></si>`;

export const DATA =
  `<sheetData><row r="1" spans="1:3"><c r="A1" s="2" t="s"><v>0</v></c><c r="B1" s="2" t="s"><v>1</v></c><c r="C1" s="3"/></row>` +
  `<row r="2" spans="1:3"><c r="A2" t="s"><v>2</v></c><c r="B2" s="1"><f>C2*2</f><v>20</v></c><c r="C2" s="1"><v>10</v></c></row>` +
  `<row r="3" spans="1:3"><c r="A3" t="s"><v>2</v></c><c r="B3" s="1"><v>7</v></c></row></sheetData>`;
