import { textsOf } from "../../../../../tests/builders/package-parts";
import { xlsxFrom } from "../../../../../tests/builders/xlsx-zip";
import { openXlsx } from "../../xlsx-host";
import type { WrittenRun } from "../file-edit";

const CELLS = `<c r="A1" t="s" s="0"><v>0</v><extLst/></c><c r="B1" t="inlineStr"><is><t>글</t></is></c><c r="C1" t="str"><f>"가"</f><v>가</v></c><c r="D1"/>`;
const RUNS: readonly WrittenRun[] = [
  { text: "굵은 ", font: { fontName: "바탕", fontSize: 12, bold: true, color: "C00000" } },
  { text: "글", font: null },
  { text: "2", font: { script: "super", strike: true } }
];

async function written(cell: string) {
  const host = openXlsx(
    xlsxFrom({
      sheets: { 카드: `<sheetData><row r="1">${CELLS}</row></sheetData>` },
      strings: "<si><t>앞</t></si>"
    })
  );
  await host.edit([{ kind: "rich-text", sheet: "카드", cell, runs: RUNS }]);
  const [sheet] = (await host.read()).sheets;
  return { text: textsOf(host.bytes())["xl/worksheets/sheet1.xml"], cells: sheet?.cells ?? [] };
}

test("a text in pieces, each with the font that it has", async () => {
  const { text, cells } = await written("A1");
  expect(cells[0]?.value).toBe("굵은 글2");
  expect(text).toContain(
    `<c r="A1" t="inlineStr" s="0"><is><r><rPr><b/><sz val="12"/><color rgb="FFC00000"/><rFont val="바탕"/></rPr><t xml:space="preserve">굵은 </t></r>` +
      `<r><t>글</t></r><r><rPr><strike/><vertAlign val="superscript"/></rPr><t>2</t></r></is><extLst/></c>`
  );
  expect((await written("B1")).cells[1]?.value).toBe("굵은 글2");
});

test.each(["C1", "D1", "B9"])("%s holds no text of its own", async (cell) => {
  await expect(written(cell)).rejects.toMatchObject({ code: "edit-no-text" });
});
