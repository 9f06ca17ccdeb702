import { textsOf } from "../../../../../tests/builders/package-parts";
import { xlsxFrom } from "../../../../../tests/builders/xlsx-zip";
import type { CellValue } from "../../../../workbook/snapshot";
import { openXlsx } from "../../xlsx-host";

const CELLS =
  `<c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c>` +
  `<c r="C1" t="e" cm="1" vm="2"><f t="array" ref="C1">_xlfn.IFS(B1&gt;1,1)</f><v>#N/A</v></c><c r="D1"><f>B1</f></c><c r="E1"><v>5</v></c>`;
const SECOND = `<c r="A2" s="1"><f t="shared" si="0"/><v>4</v></c>`;

async function written(results: Readonly<Record<string, CellValue>>) {
  const sheet =
    `<sheetData><row r="1">${CELLS}</row><row r="2">${SECOND}</row></sheetData>` +
    `<sheetProtection sheet="1"/>`;
  const host = openXlsx(xlsxFrom({ sheets: { 카드: sheet } }));
  const listed = Object.entries(results).map(([cell, value]) => ({ cell, value }));
  await host.edit([{ kind: "formula-results", sheet: "카드", results: listed }]);
  return textsOf(host.bytes())["xl/worksheets/sheet1.xml"];
}

test("results are written beside formulas that stay as they are, on a protected sheet too", async () => {
  const text = await written({ A1: 3, A2: "글", C1: true, D1: { error: "#DIV/0!" } });
  expect(text).toContain(`<c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>3</v></c>`);
  expect(text).toContain(`<c r="A2" s="1" t="str"><f t="shared" si="0"/><v>글</v></c>`);
  expect(text).toContain(`<c r="C1" t="b" cm="1"><f t="array" ref="C1">_xlfn.IFS(B1&gt;1,1)</f><v>1</v></c>`);
  expect(text).toContain(`<c r="D1" t="e"><f>B1</f><v>#DIV/0!</v></c><c r="E1"><v>5</v></c>`);
});

test("a formula that gives nothing loses its result alone", async () => {
  expect(await written({ C1: null })).toContain(
    `<c r="C1" cm="1"><f t="array" ref="C1">_xlfn.IFS(B1&gt;1,1)</f></c>`
  );
});

test.each(["E1", "B7"])("%s has no formula, so it takes no result", async (cell) => {
  await expect(written({ A1: 9, [cell]: 1 })).rejects.toMatchObject({ code: "edit-no-formula" });
});
