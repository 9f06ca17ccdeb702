import { singleSheetXlsx } from "../src/hosts/xlsx/single-sheet/single-sheet-xlsx";
import { openXlsx } from "../src/hosts/xlsx/xlsx-host";
import { formatRange } from "../src/workbook/address";
import { sheetFingerprint } from "../src/workbook/own-sheet";
import { sheetNamed } from "../src/workbook/snapshot";
import { formWorkbook } from "./builders/form-workbook";
import { savedByLibreOffice } from "./builders/libreoffice";

test("LibreOffice opens a copy of a form, with its rows, merges and print area, and gets the same total", async () => {
  const host = openXlsx(formWorkbook());
  const form = sheetNamed(await host.read(), "양식");
  if (!form) throw new Error("no form");
  await host.apply({
    title: "양식 채우기",
    steps: [
      {
        kind: "copy-sheet",
        sheet: "1-1 카드",
        from: "양식",
        fromFingerprint: sheetFingerprint(form),
        repeated: [{ rows: "3:4", times: 3 }],
        cells: [
          { cell: "A3", value: "복지과" },
          { cell: "B3", value: 7 },
          { cell: "B5", value: 8 },
          { cell: "B9", value: 15, formula: "=SUM(B3:B8)" }
        ]
      }
    ]
  });
  const saved = savedByLibreOffice(
    new Map([
      ["form.xlsx", host.bytes()],
      ["alone.xlsx", singleSheetXlsx(host.bytes(), "1-1 카드")]
    ])
  );
  const theirs = saved.get("form.xlsx");
  const copy = theirs && sheetNamed(theirs, "1-1 카드");
  expect(copy?.cells.map(({ row, column, value }) => [row, column, value])).toEqual([
    [2, 0, "복지과"],
    [2, 1, 7],
    [4, 1, 8],
    [8, 1, 15]
  ]);
  expect(copy?.merges.map(formatRange).sort()).toEqual(["A1:C1", "A3:A4", "A5:A6", "A7:A8"]);
  const area = theirs?.names.find(({ name, sheet }) => name === "_xlnm.Print_Area" && sheet === "1-1 카드");
  expect(area?.refersTo).toMatch(/\$A\$1:\$C\$9$/);
  const alone = saved.get("alone.xlsx");
  expect(alone?.sheets.map(({ name }) => name)).toEqual(["1-1 카드"]);
  expect(alone?.sheets[0]?.cells).toEqual(copy?.cells);
}, 120_000);
