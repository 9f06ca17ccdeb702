import { textsOf } from "../../../../../tests/builders/package-parts";
import { relationship, xlsxFrom } from "../../../../../tests/builders/xlsx-zip";
import { openXlsx } from "../../xlsx-host";

const SHEET =
  `<sheetData/><hyperlinks><hyperlink ref="A1:C3" r:id="rId1" tooltip="전체"/><hyperlink ref="E1" r:id="rId1" tooltip="하나" display="여기"/>` +
  `<hyperlink ref="E2" location="둘!A1"/></hyperlinks>`;

async function linked(cell: string, target: string | null, sheet = SHEET) {
  const relations = relationship("rId1", "hyperlink", "https://www.example.org/", true);
  const host = openXlsx(xlsxFrom({ sheets: { S: sheet }, sheetRelationships: { S: relations } }));
  await host.edit([{ kind: "link", sheet: "S", cell, target }]);
  const parts = textsOf(host.bytes());
  const links = [...(parts["xl/worksheets/sheet1.xml"] ?? "").matchAll(/<hyperlink [^>]*>/g)];
  return {
    links: links.map(([link]) => link),
    relations: parts["xl/worksheets/_rels/sheet1.xml.rels"] ?? "",
    text: parts["xl/worksheets/sheet1.xml"] ?? ""
  };
}

const [WHOLE, ONE, PLACE] = [
  `<hyperlink ref="A1:C3" r:id="rId1" tooltip="전체"/>`,
  `<hyperlink ref="E1" r:id="rId1" tooltip="하나" display="여기"/>`,
  `<hyperlink ref="E2" location="둘!A1"/>`
];

test("a link over many cells goes from one of them alone", async () => {
  const { links } = await linked("B2", null);
  expect(links).toEqual([
    `<hyperlink ref="A1:C1" r:id="rId1" tooltip="전체"/>`,
    `<hyperlink ref="A2" r:id="rId1" tooltip="전체"/>`,
    `<hyperlink ref="C2" r:id="rId1" tooltip="전체"/>`,
    `<hyperlink ref="A3:C3" r:id="rId1" tooltip="전체"/>`,
    ONE,
    PLACE
  ]);
});

test("a cell gets another address, and keeps what shows there; an address that another uses stays", async () => {
  const { links, relations } = await linked("E1", "https://www.example.org/가 나?x=%20");
  expect(links).toEqual([WHOLE, PLACE, `<hyperlink ref="E1" tooltip="하나" display="여기" r:id="rId2"/>`]);
  expect(relations).toContain(`Id="rId1"`);
  expect(relations).toContain(
    `Target="https://www.example.org/%EA%B0%80%20%EB%82%98?x=%20" TargetMode="External"`
  );
});

test("a place of the workbook needs no relation, and a URL that nobody uses any more goes", async () => {
  const single = `<sheetData/><hyperlinks>${ONE}</hyperlinks>`;
  const { links, relations } = await linked("E1", "#'셋 째'!B2", single);
  expect(links).toEqual([`<hyperlink ref="E1" location="'셋 째'!B2" tooltip="하나" display="여기"/>`]);
  expect(relations).toBe("");
  expect((await linked("E1", null, single)).text).not.toContain("hyperlinks");
});

test("a cell without a link gets one, at the place that the schema asks for", async () => {
  const { text } = await linked("B9", "mailto:a@example.org", `<sheetData/><pageMargins left="1"/>`);
  expect(text).toContain(
    `<sheetData/><hyperlinks><hyperlink ref="B9" r:id="rId2"/></hyperlinks><pageMargins`
  );
});

test.each([
  ["B9", "#", "edit-link-invalid"],
  ["B9", " ", "edit-link-invalid"],
  ["9B", "#A1", "edit-cell-invalid"]
])("%s cannot lead to '%s'", async (cell, target, code) => {
  await expect(linked(cell, target)).rejects.toMatchObject({ code });
});
