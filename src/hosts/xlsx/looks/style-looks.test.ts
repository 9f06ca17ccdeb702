import { strToU8 } from "fflate";
import { styleLooks } from "../../../../tests/builders/style-looks";
import { NAMESPACE } from "../../../../tests/builders/xlsx-zip";
import type { CellLook } from "./cell-look";
import { plainStyles, readStyles } from "./style-looks";
import { OFFICE_THEME, readTheme } from "./theme";

const FONT = `<font><sz val="11"/><name val="맑은 고딕"/></font>`;

/** The look of the one style with that font, fill, border and alignment. */
function lookOf({ font = FONT, fill = "", border = "<border/>", xf = "", inside = "", more = "" }): CellLook {
  const styles =
    `${more}<fonts><font/>${font}</fonts><fills><fill><patternFill patternType="none"/></fill><fill>${fill}</fill></fills>` +
    `<borders><border/>${border}</borders><cellXfs><xf/><xf fontId="1" fillId="1" borderId="1" ${xf}>${inside}</xf></cellXfs>`;
  return styleLooks(styles)[1]!;
}

const colorOf = (color: string): string | null => lookOf({ font: `<font>${color}</font>` }).font.color;

test("a font with everything", () => {
  const font =
    `<font><b/><i val="1"/><strike val="true"/><u val="doubleAccounting"/><vertAlign val="superscript"/>` +
    `<sz val="10.5"/><color rgb="80FF0000"/><name val="돋움"/></font>`;
  expect(lookOf({ font }).font).toEqual({
    name: "돋움",
    size: 10.5,
    bold: true,
    italic: true,
    strike: true,
    underline: "doubleAccounting",
    script: "superscript",
    color: "FF0000"
  });
});

test("what is switched off is off, and what is not told is as Excel has it", () => {
  const font = `<font><b val="0"/><i val="false"/><u val="none"/><strike val="0"/><vertAlign val="baseline"/></font>`;
  expect(lookOf({ font }).font).toEqual({
    name: "맑은 고딕",
    size: 11,
    bold: false,
    italic: false,
    strike: false,
    underline: null,
    script: null,
    color: null
  });
  expect(lookOf({ font: `<font><u/></font>` }).font.underline).toBe("single");
});

test("colours by theme, tint, old number and system", () => {
  expect([
    colorOf(`<color theme="0"/>`),
    colorOf(`<color theme="1"/>`),
    colorOf(`<color theme="4" tint="0.79998168889431442"/>`),
    colorOf(`<color theme="0" tint="-0.14999847407452621"/>`),
    colorOf(`<color indexed="2"/>`),
    colorOf(`<color indexed="10"/>`),
    colorOf(`<color indexed="63"/>`),
    colorOf(`<color indexed="64"/>`),
    colorOf(`<color indexed="65"/>`),
    colorOf(`<color rgb="00B050"/>`),
    colorOf(`<color auto="1"/>`),
    colorOf(`<color theme="99"/>`),
    colorOf("")
  ]).toEqual([
    "FFFFFF",
    "000000",
    "D9E1F2",
    "D9D9D9",
    "FF0000",
    "FF0000",
    "333333",
    "000000",
    "FFFFFF",
    "00B050",
    null,
    null,
    null
  ]);
});

test("a workbook's own old colours count before the usual ones", () => {
  const colors = Array.from({ length: 12 }, (_, index) => `<rgbColor rgb="0000${index + 10}AA"/>`).join("");
  const font = `<font><color indexed="11"/></font>`;
  const more = `<colors><indexedColors>${colors}</indexedColors></colors>`;
  expect(lookOf({ font, more }).font.color).toBe("0021AA");
});

test("a theme's colours, in the order in which cells count them", () => {
  const theme =
    `<a:theme xmlns:a="a"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="101010"/></a:dk1>` +
    `<a:lt1><a:sysClr val="window"/></a:lt1><a:dk2><a:srgbClr val="222222"/></a:dk2><a:lt2><a:srgbClr val="eeeeee"/></a:lt2>` +
    `<a:accent1><a:srgbClr val="112233"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;
  expect(readTheme(strToU8(theme), "theme1.xml").slice(0, 6)).toEqual([
    "FFFFFF",
    "101010",
    "EEEEEE",
    "222222",
    "112233",
    OFFICE_THEME[5]
  ]);
});

test.each([
  [`<patternFill patternType="none"/>`, null],
  [`<patternFill/>`, null],
  [
    `<patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/><bgColor indexed="64"/></patternFill>`,
    "FFC7CE"
  ],
  [`<patternFill patternType="gray125"/>`, "DFDFDF"],
  [
    `<patternFill patternType="lightUp"><fgColor rgb="FF000000"/><bgColor rgb="FFFF0000"/></patternFill>`,
    "BF0000"
  ],
  [
    `<gradientFill><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color rgb="FF000000"/></stop></gradientFill>`,
    "808080"
  ]
])("fill %s", (fill, shown) => {
  expect(lookOf({ fill }).fill?.shown ?? null).toBe(shown);
});

test("borders side by side, with diagonals only where they run", () => {
  const border =
    `<border diagonalUp="1"><start style="thin"><color auto="1"/></start><right style="double"><color rgb="FF0000FF"/></right>` +
    `<top style="nonsense"/><bottom/><diagonal style="hair"/></border>`;
  expect(lookOf({ border }).borders).toEqual({
    left: { style: "thin", color: null },
    right: { style: "double", color: "0000FF" },
    rising: { style: "hair", color: null }
  });
});

test("alignment, format code, protection and the apostrophe", () => {
  const look = lookOf({
    more: `<numFmts><numFmt numFmtId="200" formatCode="#,##0&quot;원&quot;"/></numFmts>`,
    xf: `numFmtId="200" quotePrefix="1"`,
    inside:
      `<alignment horizontal="distributed" vertical="top" wrapText="1" shrinkToFit="1" indent="2" textRotation="135" readingOrder="2"/>` +
      `<protection locked="0"/>`
  });
  expect(look).toMatchObject({
    numberFormat: '#,##0"원"',
    quotePrefix: true,
    locked: false,
    alignment: {
      horizontal: "distributed",
      vertical: "top",
      wrap: true,
      shrink: true,
      indent: 2,
      rotation: -45,
      rightToLeft: true
    }
  });
});

test.each([
  ["0", 0],
  ["90", 90],
  ["91", -1],
  ["180", -90],
  ["255", "stacked"],
  ["254", 0]
])("rotation %s", (written, rotation) => {
  expect(lookOf({ inside: `<alignment textRotation="${written}"/>` }).alignment.rotation).toBe(rotation);
});

test("styles in branches for newer programs count once", () => {
  const xfs =
    `<cellXfs><xf/><mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="x"><xf numFmtId="9"/></mc:Choice>` +
    `<mc:Fallback><xf numFmtId="10"/></mc:Fallback></mc:AlternateContent><xf numFmtId="3"/></cellXfs>`;
  expect(styleLooks(xfs).map(({ numberFormat }) => numberFormat)).toEqual([null, "0%", "#,##0"]);
});

test("differential looks say only what they change; their fill is the background", () => {
  const dxfs =
    `<dxfs><dxf><font><b/><color theme="5"/></font><numFmt numFmtId="164" formatCode="0.0"/>` +
    `<fill><patternFill><bgColor rgb="FFFFEB9C"/></patternFill></fill><border><top style="thin"/></border></dxf>` +
    `<dxf><fill><patternFill patternType="solid"><fgColor rgb="FF112233"/><bgColor rgb="FF445566"/></patternFill></fill></dxf><dxf/></dxfs>`;
  const bytes = strToU8(`<styleSheet xmlns="${NAMESPACE}">${dxfs}</styleSheet>`);
  expect(readStyles(bytes, "styles.xml", OFFICE_THEME).differentials).toEqual([
    {
      font: { bold: true, color: "ED7D31" },
      fill: "FFEB9C",
      borders: { top: { style: "thin", color: null } },
      numberFormat: "0.0"
    },
    { font: {}, fill: "445566", borders: {} },
    { font: {}, borders: {} }
  ]);
});

test("a workbook without styles has one look, and one with prefixes and blanks the same as without", () => {
  expect(plainStyles(OFFICE_THEME).cells).toHaveLength(1);
  const prefixed = strToU8(
    `<x:styleSheet xmlns:x="${NAMESPACE}"><x:fonts>\n <x:font><x:b val = '1' /></x:font></x:fonts>\n<x:cellXfs><x:xf fontId='0'/></x:cellXfs></x:styleSheet>`
  );
  const [look] = readStyles(prefixed, "styles.xml", OFFICE_THEME).cells;
  expect([look?.font.bold, look?.fill]).toEqual([true, null]);
});
