import { xlsxFrom } from "../../../../tests/builders/xlsx-zip";
import { markerFormula } from "../../../workbook/flag-marker";
import { openPackage } from "../package/opc-package";
import { readLooks } from ".";
import type { ConditionalLook, ConditionalRule } from "./conditional-look";

const STYLES = `<dxfs><dxf><font><b/></font></dxf><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>`;

/** The conditional formats of a sheet with these elements behind its cells. */
function formatsOf(inside: string): readonly ConditionalLook[] {
  const bytes = xlsxFrom({ sheets: { S: `<sheetData/>${inside}` }, styles: STYLES });
  return readLooks(openPackage(bytes)).sheets[0]!.conditionalFormats;
}

function ruleOf(attributes: string, inside = ""): ConditionalRule {
  const [format] = formatsOf(
    `<conditionalFormatting sqref="B2:C9"><cfRule priority="1" ${attributes}>${inside}</cfRule></conditionalFormatting>`
  );
  return format!.rule;
}

test.each<[string, string, ConditionalRule]>([
  [
    `type="cellIs" operator="between"`,
    "<formula>1</formula><formula>$A$1</formula>",
    { kind: "cell", operator: "between", formulas: ["1", "$A$1"] }
  ],
  [`type="expression"`, "<formula>$B2&gt;0</formula>", { kind: "formula", formula: "$B2>0" }],
  [
    `type="containsText" operator="containsText" text="완료"`,
    `<formula>NOT(ISERROR(SEARCH("완료",B2)))</formula>`,
    { kind: "text", operator: "containsText", text: "완료", formula: `NOT(ISERROR(SEARCH("완료",B2)))` }
  ],
  [
    `type="notContainsText" operator="notContains" text="a"`,
    "",
    { kind: "text", operator: "notContains", text: "a", formula: null }
  ],
  [`type="beginsWith" text="가"`, "", { kind: "text", operator: "beginsWith", text: "가", formula: null }],
  [`type="endsWith" text="가"`, "", { kind: "text", operator: "endsWith", text: "가", formula: null }],
  [`type="containsBlanks"`, "", { kind: "content", of: "blanks", present: true, formula: null }],
  [`type="notContainsErrors"`, "", { kind: "content", of: "errors", present: false, formula: null }],
  [
    `type="timePeriod" timePeriod="today"`,
    "<formula>FLOOR(B2,1)=TODAY()</formula>",
    { kind: "period", period: "today", formula: "FLOOR(B2,1)=TODAY()" }
  ],
  [
    `type="top10" percent="1" bottom="1" rank="20"`,
    "",
    { kind: "top", rank: 20, percent: true, bottom: true }
  ],
  [`type="top10"`, "", { kind: "top", rank: 10, percent: false, bottom: false }],
  [`type="aboveAverage"`, "", { kind: "average", above: true, equal: false, deviations: 0 }],
  [
    `type="aboveAverage" aboveAverage="0" equalAverage="1" stdDev="2"`,
    "",
    { kind: "average", above: false, equal: true, deviations: 2 }
  ],
  [`type="duplicateValues"`, "", { kind: "duplicates", unique: false }],
  [`type="uniqueValues"`, "", { kind: "duplicates", unique: true }],
  [
    `type="colorScale"`,
    `<colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="num" val="9"/><color rgb="FFF8696B"/><color theme="0"/><color rgb="FF63BE7B"/></colorScale>`,
    {
      kind: "scale",
      stops: [
        { at: { type: "min", value: null }, color: "F8696B" },
        { at: { type: "percentile", value: "50" }, color: "FFFFFF" },
        { at: { type: "num", value: "9" }, color: "63BE7B" }
      ]
    }
  ],
  [
    `type="dataBar"`,
    `<dataBar showValue="0"><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>`,
    {
      kind: "bar",
      low: { type: "num", value: "0" },
      high: { type: "max", value: null },
      color: "638EC6",
      negativeColor: "FF0000",
      gradient: true,
      showValue: false
    }
  ],
  [
    `type="iconSet"`,
    `<iconSet iconSet="3Arrows" reverse="1"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="num" val="67" gte="0"/></iconSet>`,
    {
      kind: "icons",
      showValue: true,
      steps: [
        { at: { type: "percent", value: "0" }, inclusive: true, icon: { set: "3Arrows", index: 2 } },
        { at: { type: "percent", value: "33" }, inclusive: true, icon: { set: "3Arrows", index: 1 } },
        { at: { type: "num", value: "67" }, inclusive: false, icon: { set: "3Arrows", index: 0 } }
      ]
    }
  ]
])("%s", (attributes, inside, rule) => {
  expect(ruleOf(attributes, inside)).toEqual(rule);
});

test("ranges, priority, stop and look; the one that goes first first; our flags are none", () => {
  const formats = formatsOf(
    `<conditionalFormatting sqref="B2:B9 D2"><cfRule type="duplicateValues" dxfId="1" priority="7"/>` +
      `<cfRule type="uniqueValues" dxfId="0" priority="2" stopIfTrue="1"/></conditionalFormatting>` +
      `<conditionalFormatting sqref="C3"><cfRule type="expression" dxfId="0" priority="1"><formula>${markerFormula("e-1").replaceAll(">", "&gt;")}</formula></cfRule>` +
      `<cfRule type="expression" dxfId="9" priority="3"><formula>TRUE</formula></cfRule><cfRule type="news" priority="4"/></conditionalFormatting>`
  );
  expect(
    formats.map(({ rule, priority, stopIfTrue, look }) => [rule.kind, priority, stopIfTrue, look?.fill])
  ).toEqual([
    ["duplicates", 2, true, undefined],
    ["formula", 3, false, undefined],
    ["duplicates", 7, false, "FFC7CE"]
  ]);
  expect(formats[2]!.ranges).toEqual([
    { top: 1, left: 1, bottom: 8, right: 1 },
    { top: 1, left: 3, bottom: 1, right: 3 }
  ]);
  expect([formats[0]!.look?.font, formats[1]!.look]).toEqual([{ bold: true }, null]);
});

test("rules of an extension: those that add to one that there is, and those that are alone", () => {
  const extension =
    `<extLst><ext xmlns:x14="a" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>` +
    `<x14:conditionalFormatting xmlns:xm="b"><x14:cfRule type="dataBar" id="{ID-1}"><x14:dataBar gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/>` +
    `<x14:negativeFillColor rgb="FF00FF00"/></x14:dataBar></x14:cfRule><xm:sqref>A1:A9</xm:sqref></x14:conditionalFormatting>` +
    `<x14:conditionalFormatting xmlns:xm="b"><x14:cfRule type="expression" priority="1" id="{ID-2}"><xm:f>다른!$A$1=1</xm:f>` +
    `<x14:dxf><font><i/></font></x14:dxf></x14:cfRule><xm:sqref>B1 B3:B4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
  const formats = formatsOf(
    `<conditionalFormatting sqref="A1:A9"><cfRule type="dataBar" priority="5"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>` +
      `<extLst><ext xmlns:x14="a" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{ID-1}</x14:id></ext></extLst></cfRule></conditionalFormatting>${extension}`
  );
  expect(formats.map(({ rule }) => rule)).toEqual([
    { kind: "formula", formula: "다른!$A$1=1" },
    {
      kind: "bar",
      low: { type: "autoMin", value: null },
      high: { type: "autoMax", value: null },
      color: "638EC6",
      negativeColor: "00FF00",
      gradient: false,
      showValue: true
    }
  ]);
  expect(formats[0]).toMatchObject({
    look: { font: { italic: true } },
    ranges: [
      { top: 0, left: 1, bottom: 0, right: 1 },
      { top: 2, left: 1, bottom: 3, right: 1 }
    ]
  });
});

test("icons chosen one by one, from the extension", () => {
  const extension =
    `<extLst><ext xmlns:x14="a" uri="x"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="b"><x14:cfRule type="iconSet" priority="1" id="i">` +
    `<x14:iconSet iconSet="3Stars" custom="1"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>$A$1</xm:f></x14:cfvo>` +
    `<x14:cfIcon iconSet="NoIcons" iconId="0"/><x14:cfIcon iconSet="5Boxes" iconId="4"/></x14:iconSet></x14:cfRule><xm:sqref>A1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
  expect(formatsOf(extension)[0]!.rule).toEqual({
    kind: "icons",
    showValue: true,
    steps: [
      { at: { type: "percent", value: "0" }, inclusive: true, icon: null },
      { at: { type: "num", value: "$A$1" }, inclusive: true, icon: { set: "5Boxes", index: 4 } }
    ]
  });
});
