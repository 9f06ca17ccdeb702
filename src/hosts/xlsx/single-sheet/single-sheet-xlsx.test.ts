import { unzipSync } from "fflate";
import { formWorkbook } from "../../../../tests/builders/form-workbook";
import { textsOf } from "../../../../tests/builders/package-parts";
import { refusalOf } from "../../../../tests/builders/refusal-of";
import { freshSchemaErrors } from "../../../../tests/builders/schema-errors";
import { xlsxBases } from "../../../../tests/builders/xlsx-bases";
import { xlsxFrom } from "../../../../tests/builders/xlsx-zip";
import { formatCell } from "../../../workbook/address";
import { placedCells } from "../../../workbook/own-sheet";
import { sheetNamed } from "../../../workbook/snapshot";
import { openXlsx } from "../xlsx-host";
import { singleSheetXlsx } from "./single-sheet-xlsx";

test("the sheet comes with its looks, set-up and contents, visible and by itself", async () => {
  const alone = singleSheetXlsx(formWorkbook(), "양식");
  const [before, after] = [await openXlsx(formWorkbook()).read(), await openXlsx(alone).read()];
  expect(after.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([["양식", "visible"]]);
  const [form, own] = [sheetNamed(before, "양식"), sheetNamed(after, "양식")];
  expect(own?.cells).toEqual(form?.cells);
  expect(own?.merges).toEqual(form?.merges);
  const texts = textsOf(alone);
  expect(texts["xl/workbook.xml"]).toContain(
    `<definedName name="_xlnm.Print_Area" localSheetId="0">양식!$A$1:$C$5</definedName>`
  );
  expect(Object.keys(unzipSync(alone)).sort()).toEqual([
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/_rels/workbook.xml.rels",
    "xl/drawings/_rels/drawing2.xml.rels",
    "xl/drawings/_rels/vmlDrawing2.vml.rels",
    "xl/drawings/drawing2.xml",
    "xl/drawings/vmlDrawing2.vml",
    "xl/media/image1.png",
    "xl/sharedStrings.xml",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/worksheets/_rels/sheet3.xml.rels",
    "xl/worksheets/sheet3.xml"
  ]);
});

test("no text of another sheet is in it, nor a formula that looks there", async () => {
  const bytes = xlsxFrom({
    sheets: {
      비밀: `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>`,
      양식:
        `<sheetData><row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1"><f>비밀!A1&amp;합계</f><v>3</v></c>` +
        `<c r="C1"><f>SUM(양식!B1)</f><v>3</v></c><c r="D1"><f>합계+1</f><v>4</v></c></row></sheetData>` +
        `<dataValidations count="1"><dataValidation type="list" sqref="A2"><formula1>비밀!$A$1:$A$3</formula1></dataValidation></dataValidations>`
    },
    strings: "<si><t>홍길동</t></si><si><t>제목</t></si>",
    workbookTail: `<definedNames><definedName name="합계">비밀!$A$1</definedName></definedNames>`,
    more: { "docProps/core.xml": "<x>홍길동</x>" }
  });
  const alone = singleSheetXlsx(bytes, "양식");
  const all = Object.values(textsOf(alone)).join("");
  expect(all).not.toMatch(/홍길동|비밀|합계/);
  const sheet = sheetNamed(await openXlsx(alone).read(), "양식");
  expect(sheet && placedCells(sheet)).toEqual([
    { cell: "A1", value: "제목" },
    { cell: "B1", value: 3 },
    { cell: "C1", value: 3, formula: "=SUM(양식!B1)" },
    { cell: "D1", value: 4 }
  ]);
});

test("every sheet of many makers' workbooks can stand alone, without a schema error of its own", async () => {
  for (const { name, bytes } of [...(await xlsxBases()), { name: "form", bytes: formWorkbook() }]) {
    const { sheets } = await openXlsx(bytes).read();
    const last = sheets.at(-1);
    if (!last) continue;
    const alone = singleSheetXlsx(bytes, last.name);
    const own = (await openXlsx(alone).read()).sheets;
    expect([name, own.map((sheet) => sheet.name)]).toEqual([name, [last.name]]);
    expect([name, own[0]?.cells.map(formatCell)]).toEqual([name, last.cells.map(formatCell)]);
    expect([name, await freshSchemaErrors(bytes, alone)]).toEqual([name, []]);
  }
});

test("a sheet that is not there is told", () => {
  expect(refusalOf(() => singleSheetXlsx(formWorkbook(), "없음"))).toBe("sheet-missing");
});
