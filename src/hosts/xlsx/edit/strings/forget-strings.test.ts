import { textsOf } from "../../../../../tests/builders/package-parts";
import { xlsxFrom } from "../../../../../tests/builders/xlsx-zip";
import { openXlsx } from "../../xlsx-host";
import type { FileEdit } from "../file-edit";

const cell = (place: string, text: number): string => `<c r="${place}" t="s"><v>${text}</v></c>`;

async function stringsAfter(...edits: FileEdit[]) {
  const host = openXlsx(
    xlsxFrom({
      sheets: {
        하나: `<sheetData><row r="1">${cell("A1", 0)}<c r="B1"><v>2</v></c></row><row r="2">${cell("A2", 1)}${cell("B2", 2)}</row></sheetData>`,
        둘: `<sheetData><row r="1">${cell("A1", 1)}${cell("B1", 3)}</row></sheetData>`
      },
      strings: `<si><t>가</t></si><si><t>나</t></si><si><r><t>주민</t></r><r><t>번호</t></r></si><si><t>라</t></si><si><t>쓰이지 않던 것</t></si>`
    })
  );
  await host.edit(edits);
  const text = textsOf(host.bytes())["xl/sharedStrings.xml"] ?? "";
  return {
    strings: [...text.matchAll(/<si>(.*?)<\/si>/g)].map(([, inside]) => inside),
    snapshot: await host.read()
  };
}

test("a text that was removed is not left in the file; one that another cell shows is, under its number", async () => {
  const { strings, snapshot } = await stringsAfter({
    kind: "remove-lines",
    sheet: "하나",
    axis: "row",
    first: 1,
    last: 1
  });
  expect(strings).toEqual(["<t>가</t>", "<t>나</t>", "<t/>", "<t>라</t>", "<t>쓰이지 않던 것</t>"]);
  expect(snapshot.sheets.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
    ["가", 2],
    ["나", "라"]
  ]);
});

test("so are the texts of a sheet that goes, of all edits together", async () => {
  const { strings } = await stringsAfter(
    { kind: "remove-lines", sheet: "하나", axis: "row", first: 1, last: 1 },
    { kind: "drop-sheet", sheet: "둘" }
  );
  expect(strings).toEqual(["<t>가</t>", "<t/>", "<t/>", "<t/>", "<t>쓰이지 않던 것</t>"]);
});

test("lines that come touch no text", async () => {
  const { strings } = await stringsAfter({
    kind: "insert-lines",
    sheet: "하나",
    axis: "row",
    at: 1,
    count: 1
  });
  expect(strings[2]).toBe("<r><t>주민</t></r><r><t>번호</t></r>");
});
