import { textsOf } from "../../../../../tests/builders/package-parts";
import { relationship, xlsxFrom, type XlsxParts } from "../../../../../tests/builders/xlsx-zip";
import { formatCell } from "../../../../workbook/address";
import { sheetNamed } from "../../../../workbook/snapshot";
import { openXlsx } from "../../xlsx-host";
import type { FileEdit } from "../file-edit";

const VIEW = `<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>`;
const PLAIN = `<sheetViews><sheetView workbookViewId="0"/></sheetViews>`;

function cells(...formulas: readonly string[]): string {
  const all = formulas.map((formula, index) => `<c r="A${index + 1}"><f>${formula}</f><v>1</v></c>`);
  return `<sheetData>${all.map((cell, index) => `<row r="${index + 1}">${cell}</row>`).join("")}</sheetData>`;
}

const BOOK: XlsxParts = {
  sheets: {
    하나: VIEW + cells("둘!A1+'셋 째'!A1", "SUM(하나:'셋 째'!B1)", "SUM('하나:셋 째'!B1)"),
    둘: PLAIN + cells("하나!A1", "SUM(하나:둘!B1)"),
    "셋 째": PLAIN + cells("하나!$A$1&amp;&quot;하나!A1&quot;", "[1]하나!A1", "하나!지역+전체")
  },
  workbookHead: `<bookViews><workbookView activeTab="0"/></bookViews>`,
  workbookTail: `<definedNames><definedName name="전체">하나!$A$1</definedName><definedName name="지역" localSheetId="0">둘!$A$1</definedName><definedName name="셋것" localSheetId="2">'셋 째'!$A$1</definedName></definedNames>`
};

async function edited(...edits: FileEdit[]) {
  const host = openXlsx(xlsxFrom(BOOK));
  await host.edit(edits);
  const snapshot = await host.read();
  const formulas = (name: string) => sheetNamed(snapshot, name)?.cells.map(({ formula }) => formula);
  return { snapshot, formulas, parts: textsOf(host.bytes()) };
}

test("a sheet's new name is quoted where it must be, and goes wherever the old one stood", async () => {
  const { snapshot, formulas } = await edited({ kind: "rename-sheet", sheet: "하나", to: "A1" });
  expect(formulas("둘")).toEqual(["='A1'!A1", "=SUM('A1:둘'!B1)"]);
  expect(formulas("셋 째")).toEqual([`='A1'!$A$1&"하나!A1"`, "=[1]하나!A1", "='A1'!지역+전체"]);
  expect(snapshot.names).toEqual([
    { name: "전체", refersTo: "'A1'!$A$1" },
    { name: "지역", sheet: "A1", refersTo: "둘!$A$1" },
    { name: "셋것", sheet: "셋 째", refersTo: "'셋 째'!$A$1" }
  ]);
});

test("a name in quotes loses them where it need not have them", async () => {
  const { formulas } = await edited({ kind: "rename-sheet", sheet: "셋 째", to: "셋" });
  expect(formulas("하나")).toEqual(["=둘!A1+셋!A1", "=SUM(하나:셋!B1)", "=SUM(하나:셋!B1)"]);
});

test.each(["A-1 (2)+가/", "a.b+c|", "$^{}", "Q&A's <x>"])(
  "a sheet named %s is found wherever it is mentioned",
  async (name) => {
    const quoted = `'${name.replaceAll("'", "''")}'`.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    const escaped = name.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    const sheets = { [escaped]: cells(), 둘: cells(`${quoted}!A1`, `${quoted.toLowerCase()}!A1`) };
    const host = openXlsx(xlsxFrom({ sheets }));
    await host.edit([{ kind: "rename-sheet", sheet: name, to: "셋" }]);
    const formulas = sheetNamed(await host.read(), "둘")!.cells.map(({ formula }) => formula);
    expect(formulas).toEqual(["=셋!A1", "=셋!A1"]);
  }
);

test("a name that had lost its cells before stays", async () => {
  const tail = `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">하나!#REF!</definedName></definedNames>`;
  const host = openXlsx(xlsxFrom({ ...BOOK, workbookTail: tail }));
  await host.edit([{ kind: "rename-sheet", sheet: "하나", to: "새것" }]);
  expect((await host.read()).names).toEqual([
    { name: "_xlnm.Print_Area", refersTo: "새것!#REF!", sheet: "새것" }
  ]);
});

test("what is gone with a sheet is #REF!; a range through sheets goes on with those within", async () => {
  const { snapshot, formulas } = await edited({ kind: "drop-sheet", sheet: "하나" });
  expect(formulas("둘")).toEqual(["=#REF!", "=SUM(둘!B1)"]);
  expect(formulas("셋 째")).toEqual([`=#REF!&"하나!A1"`, "=[1]하나!A1", "=#REF!+전체"]);
  expect(snapshot.names).toEqual([
    { name: "전체", refersTo: "#REF!" },
    { name: "셋것", sheet: "셋 째", refersTo: "'셋 째'!$A$1" }
  ]);
});

test("a sheet that moves keeps its names, and the window the sheet that it shows", async () => {
  const { snapshot, parts } = await edited({ kind: "move-sheet", sheet: "하나", to: 2 });
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(["둘", "셋 째", "하나"]);
  expect(snapshot.names.map(({ name, sheet }) => [name, sheet])).toEqual([
    ["전체", undefined],
    ["지역", "하나"],
    ["셋것", "셋 째"]
  ]);
  expect(parts["xl/workbook.xml"]).toContain(`<workbookView activeTab="2"/>`);
  const there = await edited(
    { kind: "move-sheet", sheet: "하나", to: 2 },
    { kind: "move-sheet", sheet: "하나", to: 0 }
  );
  expect(there.parts).toEqual(textsOf(xlsxFrom(BOOK)));
});

test("chart sheets stay behind the sheet that they stand behind", async () => {
  const listed = ["하나", "차트", "둘", "셋 째"].map(
    (name, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" r:id="${name === "차트" ? "rIdC" : `rId${["하나", "둘", "셋 째"].indexOf(name) + 1}`}"/>`
  );
  const host = openXlsx(
    xlsxFrom({
      sheets: { 하나: PLAIN + cells(), 둘: PLAIN + cells(), "셋 째": PLAIN + cells() },
      workbookRelationships: relationship("rIdC", "chartsheet", "chartsheets/sheet1.xml"),
      more: {
        "xl/workbook.xml": textsOf(xlsxFrom(BOOK))["xl/workbook.xml"]!.replace(
          /<sheets>.*<\/sheets>/,
          `<sheets>${listed.join("")}</sheets>`
        ),
        "xl/chartsheets/sheet1.xml": "<chartsheet/>"
      }
    })
  );
  await host.edit([{ kind: "move-sheet", sheet: "셋 째", to: 1 }]);
  expect((await host.read()).sheets.map(({ name }) => name)).toEqual(["하나", "셋 째", "둘"]);
  const names = [...textsOf(host.bytes())["xl/workbook.xml"]!.matchAll(/<sheet name="([^"]*)"/g)];
  expect(names.map(([, name]) => name)).toEqual(["하나", "셋 째", "차트", "둘"]);
});

test("a hidden sheet is shown and selected no more: two selected sheets are edited together", async () => {
  const { snapshot, parts } = await edited({ kind: "sheet-visibility", sheet: "하나", visibility: "hidden" });
  expect(snapshot.sheets.map(({ visibility }) => visibility)).toEqual(["hidden", "visible", "visible"]);
  expect(parts["xl/workbook.xml"]).toContain(`<workbookView activeTab="1"/>`);
  expect(parts["xl/worksheets/sheet1.xml"]).toContain(`<sheetView workbookViewId="0"/>`);
  expect(parts["xl/worksheets/sheet2.xml"]).toContain(`<sheetView workbookViewId="0" tabSelected="1"/>`);
  const shown = await edited(
    { kind: "sheet-visibility", sheet: "둘", visibility: "veryHidden" },
    { kind: "sheet-visibility", sheet: "둘", visibility: "visible" }
  );
  expect(shown.parts).toEqual(textsOf(xlsxFrom(BOOK)));
});

const hide = (sheet: string): FileEdit => ({ kind: "sheet-visibility", sheet, visibility: "hidden" });

test.each<[string, readonly FileEdit[], string]>([
  ["the last visible sheet hidden", [hide("하나"), hide("둘"), hide("셋 째")], "edit-sheet-last"],
  [
    "the last visible sheet dropped",
    [hide("하나"), hide("둘"), { kind: "drop-sheet", sheet: "셋 째" }],
    "edit-sheet-last"
  ],
  ["a name that another has", [{ kind: "rename-sheet", sheet: "하나", to: "둘" }], "edit-name-taken"],
  [
    "a name that no sheet can have",
    [{ kind: "rename-sheet", sheet: "하나", to: "둘/셋" }],
    "edit-name-invalid"
  ],
  ["too long a name", [{ kind: "rename-sheet", sheet: "하나", to: "가".repeat(32) }], "edit-name-invalid"]
])("%s is refused, and the file is as it was", async (_, edits, code) => {
  const bytes = xlsxFrom(BOOK);
  const host = openXlsx(bytes);
  await expect(host.edit(edits)).rejects.toMatchObject({ code });
  expect(host.bytes()).toEqual(bytes);
});

test("a slicer keeps the sheet of its pivot table", async () => {
  const host = openXlsx(
    xlsxFrom({
      ...BOOK,
      workbookRelationships: relationship("rIdS", "slicerCache", "slicerCaches/slicerCache1.xml"),
      more: {
        "xl/slicerCaches/slicerCache1.xml": `<slicerCacheDefinition><pivotTables><pivotTable tabId="2" name="피벗"/></pivotTables></slicerCacheDefinition>`
      }
    })
  );
  await expect(host.edit([{ kind: "drop-sheet", sheet: "둘" }])).rejects.toMatchObject({
    code: "edit-slicer-tied"
  });
  await host.edit([{ kind: "drop-sheet", sheet: "하나" }]);
});

test("a tab gets a colour, another, and none", async () => {
  const color = (value: string | null): FileEdit => ({ kind: "tab-color", sheet: "하나", color: value });
  const once = await edited(color("00b050"));
  expect(once.parts["xl/worksheets/sheet1.xml"]).toContain(`<sheetPr><tabColor rgb="FF00B050"/></sheetPr>`);
  const twice = await edited(color("00b050"), color("C00000"));
  expect(twice.parts["xl/worksheets/sheet1.xml"]).toContain(`<sheetPr><tabColor rgb="FFC00000"/></sheetPr>`);
  const none = await edited(color("00b050"), color(null));
  expect(none.parts["xl/worksheets/sheet1.xml"]).toContain(`<sheetPr></sheetPr>`);
});

test("after an edit the file is read and patched as it then is, and no token leads back", async () => {
  const host = openXlsx(xlsxFrom(BOOK));
  const set = (before: number, after: number) => ({
    title: "시험",
    steps: [
      {
        kind: "set-cells" as const,
        sheet: "둘",
        changes: [{ cell: "C1", before: { value: before }, after: { value: after } }]
      }
    ]
  });
  await host.apply({
    title: "",
    steps: [
      {
        kind: "set-cells",
        sheet: "둘",
        changes: [{ cell: "C1", before: { value: null }, after: { value: 1 } }]
      }
    ]
  });
  const inverse = await host.apply(set(1, 2));
  await host.edit([{ kind: "insert-lines", sheet: "둘", axis: "row", at: 0, count: 1 }]);
  const sheet = sheetNamed(await host.read(), "둘")!;
  expect(sheet.cells.map((cell) => [formatCell(cell), cell.value])).toContainEqual(["C2", 2]);
  // The cell is elsewhere now: what the inverse expects at C1 is not there.
  await expect(host.apply(inverse)).rejects.toMatchObject({ code: "cell-changed" });
});
