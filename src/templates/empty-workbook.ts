import type { Patch } from "../workbook/patch";
import { FONT } from "./look";

/** The name of the one sheet that an empty workbook has, because Excel opens none without. */
export const START_SHEET = "Sheet1";

/** A patch that makes a workbook's first sheets, and takes the empty one away that it began with. */
export function leavingNoStartSheet(patch: Patch): Patch {
  return { ...patch, steps: [...patch.steps, { kind: "remove-sheet", sheet: START_SHEET, expected: [] }] };
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument";

const STYLES = `${XML}<styleSheet xmlns="${MAIN}">\
<fonts count="1"><font><sz val="11"/><color rgb="FF000000"/><name val="${FONT}"/><family val="3"/><charset val="129"/></font></fonts>\
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf></cellStyleXfs>\
<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment vertical="center"/></xf></cellXfs>\
<cellStyles count="1"><cellStyle name="표준" xfId="0" builtinId="0"/></cellStyles>\
</styleSheet>`;

/**
 * The parts of a minimal .xlsx, in the order to pack them: name → text. Korean default font, one empty sheet, no
 * theme, and no author, company or date in its properties.
 */
export const EMPTY_WORKBOOK_PARTS: readonly (readonly [name: string, text: string])[] = [
  [
    "[Content_Types].xml",
    `${XML}<Types xmlns="${PACKAGE}/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>\
<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.spreadsheetml.sheet.main+xml"/>\
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.spreadsheetml.worksheet+xml"/>\
<Override PartName="/xl/styles.xml" ContentType="${TYPES}.spreadsheetml.styles+xml"/>\
<Override PartName="/docProps/app.xml" ContentType="${TYPES}.extended-properties+xml"/>\
</Types>`
  ],
  [
    "_rels/.rels",
    `${XML}<Relationships xmlns="${PACKAGE}/relationships">\
<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>\
<Relationship Id="rId2" Type="${OFFICE}/extended-properties" Target="docProps/app.xml"/>\
</Relationships>`
  ],
  [
    "docProps/app.xml",
    `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
<Application>Pledge Keeper</Application></Properties>`
  ],
  [
    "xl/workbook.xml",
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>\
<sheets><sheet name="${START_SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>`
  ],
  [
    "xl/_rels/workbook.xml.rels",
    `${XML}<Relationships xmlns="${PACKAGE}/relationships">\
<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>\
<Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/>\
</Relationships>`
  ],
  ["xl/styles.xml", STYLES],
  [
    "xl/worksheets/sheet1.xml",
    `${XML}<worksheet xmlns="${MAIN}"><sheetFormatPr defaultRowHeight="16.5"/><sheetData/></worksheet>`
  ]
];
