import { textsOf } from "../../../../../tests/builders/package-parts";
import { xlsxFrom } from "../../../../../tests/builders/xlsx-zip";
import { openXlsx } from "../../xlsx-host";

test.each([
  [
    "<sheetData/>",
    `<sheetFormatPr defaultColWidth="12.71484375" defaultRowHeight="18" customHeight="1"/><sheetData/>`
  ],
  [
    `<sheetFormatPr defaultRowHeight="16.5" zeroHeight="1"/><sheetData/>`,
    `<sheetFormatPr defaultRowHeight="18" zeroHeight="1" defaultColWidth="12.71484375" customHeight="1"/><sheetData/>`
  ]
])("the sizes of lines of which nothing is said: %s", async (before, after) => {
  const host = openXlsx(xlsxFrom({ sheets: { 카드: before } }));
  await host.edit([{ kind: "default-sizes", sheet: "카드", height: 18, width: 12 }]);
  expect(textsOf(host.bytes())["xl/worksheets/sheet1.xml"]).toContain(after);
});
