import { differenceOf } from "../../../../tests/builders/part-differences";
import { everythingWorkbook } from "../../../../tests/builders/everything-workbook";
import { openXlsx } from "../xlsx-host";
import type { FileEdit } from "./file-edit";

/** What every part says anew, but for rows, cells and their values; parts that are not named are byte for byte as before. */
async function following(edit: FileEdit) {
  const before = everythingWorkbook();
  const host = openXlsx(before);
  await host.edit([edit]);
  const { partsGone, partsFresh, changed } = differenceOf(before, host.bytes());
  const fresh = Object.entries(changed).map(([part, { fresh }]): [string, readonly string[]] => [
    part,
    fresh.filter((tag) => !/^(c r=|row r=|v>|is>|t>)/.test(tag))
  ]);
  return { partsGone, partsFresh, fresh: Object.fromEntries(fresh) };
}

test.each<readonly [string, FileEdit, Awaited<ReturnType<typeof following>>]>([
  [
    "rows that come between",
    { kind: "insert-lines", sheet: "자료", axis: "row", at: 4, count: 2 },
    {
      partsGone: ["xl/calcChain.xml"],
      partsFresh: [],
      fresh: {
        "[Content_Types].xml": [],
        "xl/workbook.xml": [
          `definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">자료!$A$1:$D$11`,
          `definedName name="_xlnm.Print_Area" localSheetId="0">자료!$A$1:$D$12,자료!$F$10:$F$11`,
          `definedName name="단가들" localSheetId="1">자료!$C$2:$C$11`,
          `definedName name="합계">자료!$D$12`,
          `calcPr calcId="191029" fullCalcOnLoad="1"/>`
        ],
        "xl/_rels/workbook.xml.rels": [],
        "xl/worksheets/sheet1.xml": [
          `dimension ref="A1:F12"/>`,
          `selection pane="bottomLeft" activeCell="B7" sqref="B7:C8"/>`,
          `f t="shared" ref="D2:D11" si="0">B2*C2`,
          `f t="array" ref="F10:F11">B10:B11*2`,
          "f>SUM(B2:B11)",
          "f>SUM($D$2:$D$11)",
          `protectedRange sqref="B4:C11" name="입력"/>`,
          `autoFilter ref="A1:D11">`,
          `sortState ref="A2:D11">`,
          `sortCondition ref="C2:C11"/>`,
          `mergeCell ref="G1:G8"/>`,
          `conditionalFormatting sqref="B4:D11">`,
          "formula>$D4&gt;$D$12",
          `conditionalFormatting sqref="C7:C11">`,
          `cfvo type="num" val="$B$7"/>`,
          `dataValidation type="list" allowBlank="1" sqref="A7:A11 A14">`,
          "formula1>$A$2:$A$11",
          `dataValidation type="custom" sqref="B7:B11">`,
          "formula1>B7&gt;B4",
          `hyperlink ref="A7" r:id="rIdL"/>`,
          `hyperlink ref="A8" location="둘째!A1" display="둘째"/>`,
          `hyperlink ref="A9:B9" location="자료!A2"/>`,
          `brk id="6" max="16383" man="1"/>`,
          `brk id="10" max="16383" man="1"/>`,
          `cellWatch r="D12"/>`,
          `ignoredError sqref="B2:D11" formula="1"/>`,
          "xdr:row>6",
          "xdr:row>7",
          "xm:sqref>B4:C11",
          "xm:f>자료!$A$2:$A$11",
          "xm:sqref>G7",
          "xm:f>자료!B7:D7",
          "xm:sqref>E7",
          "xm:f>자료!B8:D8",
          "xm:sqref>E8"
        ],
        "xl/worksheets/sheet2.xml": [
          "f>자료!B7",
          `f>SUM(자료!D:D)/2+VLOOKUP("항목5",자료!$A$2:$D$11,4,FALSE)`,
          `f>'자료'!$D$12&amp;"자료!B5"`,
          "formula>자료!$D$12&gt;0",
          `hyperlink ref="B2" location="자료!D12" display="계"/>`
        ],
        "xl/drawings/drawing1.xml": [
          "xdr:row>8",
          `xdr:sp macro="" textlink="자료!$D$12">`,
          "xdr:row>13",
          `xdr:sp macro="" textlink="$B$7">`
        ],
        "xl/charts/chart1.xml": ["c:f>자료!$A$2:$A$11", "c:f>자료!$D$2:$D$11"],
        "xl/drawings/vmlDrawing1.vml": [
          "x:Anchor>2, 15, 5, 2, 4, 15, 9, 1",
          "x:Anchor>3, 15, 7, 2, 5, 15, 11, 1",
          "x:Row>8",
          "x:Anchor>8, 1, 6, 1, 9, 1, 7, 1",
          "x:FmlaLink>$B$8"
        ],
        "xl/comments1.xml": [`comment ref="B7" authorId="0">`, `comment ref="C9" authorId="1">`],
        "xl/threadedComments/threadedComment1.xml": [
          `threadedComment ref="C9" dT="2024-01-02T00:00:00.00" personId="{0B5F8E2A-0000-4000-8000-000000000001}" id="{0B5F8E2A-0000-4000-8000-000000000002}">`
        ],
        "xl/ctrlProps/ctrlProp1.xml": [
          `formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="CheckBox" checked="Checked" fmlaLink="자료!$B$8" lockText="1"/>`
        ],
        "xl/pivotCache/pivotCacheDefinition1.xml": [`worksheetSource ref="A1:D11" sheet="자료"/>`]
      }
    }
  ],
  [
    "rows that go",
    { kind: "remove-lines", sheet: "자료", axis: "row", first: 4, last: 5 },
    {
      partsGone: ["xl/calcChain.xml"],
      partsFresh: [],
      fresh: {
        "[Content_Types].xml": [],
        "xl/workbook.xml": [
          `definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">자료!$A$1:$D$7`,
          `definedName name="_xlnm.Print_Area" localSheetId="0">자료!$A$1:$D$8,자료!$F$6:$F$7`,
          `definedName name="단가들" localSheetId="1">자료!$C$2:$C$7`,
          `definedName name="합계">자료!$D$8`,
          `calcPr calcId="191029" fullCalcOnLoad="1"/>`
        ],
        "xl/_rels/workbook.xml.rels": [],
        "xl/worksheets/sheet1.xml": [
          `dimension ref="A1:F8"/>`,
          `selection pane="bottomLeft" activeCell="B5" sqref="B5"/>`,
          `f t="shared" ref="D2:D7" si="0">B2*C2`,
          `f t="array" ref="F6:F7">B6:B7*2`,
          "f>SUM(B2:B7)",
          "f>SUM($D$2:$D$7)",
          `protectedRange sqref="B4:C7" name="입력"/>`,
          `autoFilter ref="A1:D7">`,
          `sortState ref="A2:D7">`,
          `sortCondition ref="C2:C7"/>`,
          `mergeCell ref="G1:G4"/>`,
          `conditionalFormatting sqref="B4:D7">`,
          "formula>$D4&gt;$D$8",
          `conditionalFormatting sqref="C5:C7">`,
          `cfvo type="num" val="#REF!"/>`,
          `dataValidation type="list" allowBlank="1" sqref="A5:A7 A10">`,
          "formula1>$A$2:$A$7",
          `dataValidation type="custom" sqref="B5:B7">`,
          `hyperlink ref="A5:B5" location="자료!A2"/>`,
          `brk id="6" max="16383" man="1"/>`,
          `cellWatch r="D8"/>`,
          `ignoredError sqref="B2:D7" formula="1"/>`,
          "xdr:rowOff>0",
          "xm:sqref>B4:C7"
        ],
        "xl/worksheets/_rels/sheet1.xml.rels": [],
        "xl/worksheets/sheet2.xml": [
          "f>#REF!",
          `f>SUM(자료!D:D)/2+VLOOKUP("항목5",자료!$A$2:$D$7,4,FALSE)`,
          `f>'자료'!$D$8&amp;"자료!B5"`,
          "formula>자료!$D$8&gt;0",
          `hyperlink ref="B2" location="자료!D8" display="계"/>`
        ],
        "xl/drawings/drawing1.xml": [
          "xdr:row>4",
          `xdr:sp macro="" textlink="자료!$D$8">`,
          "xdr:row>9",
          `xdr:sp macro="" textlink="#REF!">`
        ],
        "xl/charts/chart1.xml": ["c:f>자료!$A$2:$A$7", "c:f>자료!$D$2:$D$7"],
        "xl/drawings/vmlDrawing1.vml": [
          "x:Anchor>3, 15, 3, 2, 5, 15, 7, 1",
          "x:Anchor>8, 1, 4, 0, 9, 1, 5, 1",
          "x:FmlaLink>#REF!"
        ],
        "xl/comments1.xml": [`comment ref="C5" authorId="1">`],
        "xl/threadedComments/threadedComment1.xml": [
          `threadedComment ref="C5" dT="2024-01-02T00:00:00.00" personId="{0B5F8E2A-0000-4000-8000-000000000001}" id="{0B5F8E2A-0000-4000-8000-000000000002}">`
        ],
        "xl/ctrlProps/ctrlProp1.xml": [
          `formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="CheckBox" checked="Checked" fmlaLink="#REF!" lockText="1"/>`
        ],
        "xl/pivotCache/pivotCacheDefinition1.xml": [`worksheetSource ref="A1:D7" sheet="자료"/>`]
      }
    }
  ],
  [
    "a column that comes between",
    { kind: "insert-lines", sheet: "자료", axis: "column", at: 2, count: 1 },
    {
      partsGone: ["xl/calcChain.xml"],
      partsFresh: [],
      fresh: {
        "[Content_Types].xml": [],
        "xl/workbook.xml": [
          `definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">자료!$A$1:$E$9`,
          `definedName name="_xlnm.Print_Area" localSheetId="0">자료!$A$1:$E$10,자료!$G$8:$G$9`,
          `definedName name="단가들" localSheetId="1">자료!$D$2:$D$9`,
          `definedName name="합계">자료!$E$10`,
          `calcPr calcId="191029" fullCalcOnLoad="1"/>`
        ],
        "xl/_rels/workbook.xml.rels": [],
        "xl/worksheets/sheet1.xml": [
          `dimension ref="A1:G10"/>`,
          `selection pane="bottomLeft" activeCell="B5" sqref="B5:D6"/>`,
          `col min="2" max="5" width="9.7109375" style="1" customWidth="1"/>`,
          `f t="shared" ref="E2:E9" si="0">B2*D2`,
          `f t="array" ref="G8:G9">B8:B9*2`,
          "f>SUM($E$2:$E$9)",
          `protectedRange sqref="B4:D9" name="입력"/>`,
          `autoFilter ref="A1:E9">`,
          `filterColumn colId="3">`,
          `sortState ref="A2:E9">`,
          `sortCondition ref="D2:D9"/>`,
          `mergeCell ref="H1:H6"/>`,
          `mergeCell ref="I4:J4"/>`,
          `conditionalFormatting sqref="B4:E9">`,
          "formula>$E4&gt;$E$10",
          `conditionalFormatting sqref="D5:D9">`,
          `brk id="4" max="1048575" man="1"/>`,
          `cellWatch r="E10"/>`,
          `ignoredError sqref="B2:E9" formula="1"/>`,
          "xdr:col>10",
          "xm:sqref>B4:D9",
          "xm:sqref>H5",
          "xm:f>자료!B5:E5",
          "xm:sqref>F5",
          "xm:f>자료!B6:E6",
          "xm:sqref>F6"
        ],
        "xl/worksheets/sheet2.xml": [
          `f>SUM(자료!E:E)/2+VLOOKUP("항목5",자료!$A$2:$E$9,4,FALSE)`,
          `f>'자료'!$E$10&amp;"자료!B5"`,
          "formula>자료!$E$10&gt;0",
          `hyperlink ref="B2" location="자료!E10" display="계"/>`
        ],
        "xl/drawings/drawing1.xml": [
          "xdr:col>5",
          "xdr:col>10",
          "xdr:col>7",
          `xdr:sp macro="" textlink="자료!$E$10">`
        ],
        "xl/charts/chart1.xml": ["c:f>자료!$E$1", "c:f>자료!$E$2:$E$9"],
        "xl/drawings/vmlDrawing1.vml": [
          "x:Anchor>4, 15, 5, 2, 6, 15, 9, 1",
          "x:Column>3",
          "x:Anchor>9, 1, 4, 1, 10, 1, 5, 1"
        ],
        "xl/comments1.xml": [`comment ref="D7" authorId="1">`],
        "xl/threadedComments/threadedComment1.xml": [
          `threadedComment ref="D7" dT="2024-01-02T00:00:00.00" personId="{0B5F8E2A-0000-4000-8000-000000000001}" id="{0B5F8E2A-0000-4000-8000-000000000002}">`
        ],
        "xl/pivotCache/pivotCacheDefinition1.xml": [`worksheetSource ref="A1:E9" sheet="자료"/>`]
      }
    }
  ],
  [
    "another name",
    { kind: "rename-sheet", sheet: "자료", to: "새 자료's" },
    {
      partsGone: [],
      partsFresh: [],
      fresh: {
        "xl/workbook.xml": [
          `sheet name="새 자료's" sheetId="1" r:id="rId1"/>`,
          `definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'새 자료''s'!$A$1:$D$9`,
          `definedName name="_xlnm.Print_Area" localSheetId="0">'새 자료''s'!$A$1:$D$10,'새 자료''s'!$F$8:$F$9`,
          `definedName name="_xlnm.Print_Titles" localSheetId="0">'새 자료''s'!$A:$A,'새 자료''s'!$1:$1`,
          `definedName name="단가들" localSheetId="1">'새 자료''s'!$C$2:$C$9`,
          `definedName name="위칸">'새 자료''s'!B4`,
          `definedName name="합계">'새 자료''s'!$D$10`
        ],
        "xl/worksheets/sheet1.xml": [
          `hyperlink ref="A7:B7" location="'새 자료''s'!A2"/>`,
          "xm:f>'새 자료''s'!$A$2:$A$9",
          "xm:f>'새 자료''s'!B5:D5",
          "xm:f>'새 자료''s'!B6:D6"
        ],
        "xl/worksheets/sheet2.xml": [
          "f>'새 자료''s'!B5",
          `f>SUM('새 자료''s'!D:D)/2+VLOOKUP("항목5",'새 자료''s'!$A$2:$D$9,4,FALSE)`,
          `f>'새 자료''s'!$D$10&amp;"자료!B5"`,
          "formula>'새 자료''s'!$D$10&gt;0",
          `hyperlink ref="B2" location="'새 자료''s'!D10" display="계"/>`
        ],
        "xl/worksheets/sheet3.xml": ["f>'새 자료''s'!$B$2-1", "f>'새 자료''s'!$B$2"],
        "xl/drawings/drawing1.xml": [`xdr:sp macro="" textlink="'새 자료''s'!$D$10">`],
        "xl/charts/chart1.xml": [
          "c:f>'새 자료''s'!$D$1",
          "c:f>'새 자료''s'!$A$2:$A$9",
          "c:f>'새 자료''s'!$D$2:$D$9"
        ],
        "xl/ctrlProps/ctrlProp1.xml": [
          `formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="CheckBox" checked="Checked" fmlaLink="'새 자료''s'!$B$6" lockText="1"/>`
        ],
        "xl/tables/table1.xml": ["calculatedColumnFormula>'새 자료''s'!$B$2"],
        "xl/pivotCache/pivotCacheDefinition1.xml": [`worksheetSource ref="A1:D9" sheet="새 자료's"/>`]
      }
    }
  ],
  [
    "a sheet that goes",
    { kind: "drop-sheet", sheet: "자료" },
    {
      partsGone: [
        "xl/worksheets/sheet1.xml",
        "xl/worksheets/_rels/sheet1.xml.rels",
        "xl/calcChain.xml",
        "xl/drawings/drawing1.xml",
        "xl/drawings/_rels/drawing1.xml.rels",
        "xl/charts/chart1.xml",
        "xl/drawings/vmlDrawing1.vml",
        "xl/comments1.xml",
        "xl/threadedComments/threadedComment1.xml",
        "xl/ctrlProps/ctrlProp1.xml"
      ],
      partsFresh: [],
      fresh: {
        "[Content_Types].xml": [],
        "xl/workbook.xml": [
          `definedName name="단가들" localSheetId="0">#REF!`,
          `definedName name="위칸">#REF!`,
          `definedName name="합계">#REF!`,
          `calcPr calcId="191029" fullCalcOnLoad="1"/>`
        ],
        "xl/_rels/workbook.xml.rels": [],
        "xl/worksheets/sheet2.xml": [
          "f>#REF!",
          `f>SUM(#REF!)/2+VLOOKUP("항목5",#REF!,4,FALSE)`,
          `f>#REF!&amp;"자료!B5"`,
          "formula>#REF!&gt;0",
          `hyperlink ref="B2" location="#REF!" display="계"/>`
        ],
        "xl/worksheets/sheet3.xml": ["f>#REF!-1", "f>#REF!"],
        "xl/tables/table1.xml": ["calculatedColumnFormula>#REF!"]
      }
    }
  ]
])("everything follows %s", async (_, edit, expected) => {
  expect(await following(edit)).toEqual(expected);
});
