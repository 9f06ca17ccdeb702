import { textsOf } from "../../../../tests/builders/package-parts";
import { xlsxBases } from "../../../../tests/builders/xlsx-bases";
import { relationship, xlsxFrom } from "../../../../tests/builders/xlsx-zip";
import { Refusal } from "../../../language/refusal";
import type { Patch, Step } from "../../../workbook/patch";
import { EMPTY_CONTENT } from "../../../workbook/sheet-content";
import { openXlsx, readXlsx } from "../xlsx-host";

const ROWS = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`;

function patch(...steps: Step[]): Patch {
  return { title: "시험", steps };
}

function added(sheet: string): Step {
  return { kind: "add-sheet", sheet, content: EMPTY_CONTENT };
}

test("a shared workbook is refused, a signed one and one with macros are told", async () => {
  const shared = openXlsx(
    xlsxFrom({
      sheets: { S: ROWS },
      workbookRelationships: relationship("rIdR", "revisionHeaders", "revisions/revisionHeaders.xml")
    })
  );
  const error: unknown = await shared.apply(patch(added("둘"))).catch((cause: unknown) => cause);
  expect(error instanceof Refusal ? error.code : error).toBe("shared-workbook");
  const signature = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin";
  const signed = openXlsx(
    xlsxFrom({
      sheets: { S: ROWS },
      more: {
        "_rels/.rels":
          `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
          relationship("rId1", "officeDocument", "xl/workbook.xml") +
          relationship("rId2", signature, "_xmlsignatures/origin.sigs") +
          `</Relationships>`,
        "_xmlsignatures/origin.sigs": ""
      }
    })
  );
  expect(signed.notices[0]).toContain("전자서명");
  await signed.apply(patch(added("둘")));
  expect(textsOf(signed.bytes())["_xmlsignatures/origin.sigs"]).toBe("");
  const macros = (await xlsxBases()).find(({ name }) => name === "with macros");
  expect(openXlsx(macros?.bytes ?? new Uint8Array()).noticesIn("en")[0]).toContain("macros");
});

test("settings live in one part of ours and leave with the last of them", async () => {
  const foreign = `<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>`;
  const bytes = xlsxFrom({
    sheets: { S: ROWS },
    workbookRelationships: relationship("rIdX", "customXml", "../customXml/item1.xml"),
    more: { "customXml/item1.xml": foreign }
  });
  const host = openXlsx(bytes);
  const value = ' {"줄":"a\r\nb","<":"&"} ';
  await host.apply(patch({ kind: "setting", key: "profile", before: null, after: value }));
  expect(readXlsx(host.bytes()).settings).toEqual({ profile: value });
  expect(textsOf(host.bytes())["customXml/item1.xml"]).toBe(foreign);
  const later = openXlsx(host.bytes());
  await later.apply(patch({ kind: "setting", key: "profile", before: value, after: null }));
  expect(Object.keys(textsOf(later.bytes())).sort()).toEqual(Object.keys(textsOf(bytes)).sort());
});
