import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { calculate } from "../src/hosts/calculation";
import { withValues } from "../src/hosts/calculation/patch-values";
import { readBook } from "../src/reading";
import { addTemplatePatch, fillTemplatePatch, withoutTemplateSheets } from "../src/templates/own";
import { parseCell } from "../src/workbook/address";
import { lookupOf } from "../src/workbook/cell-lookup";
import { sheetNamed, type CellValue, type Snapshot } from "../src/workbook/snapshot";
import { executedIn, FORM_PROFILE, FORM_SHEET, formBook, itemsOf, plannedIn } from "./builders/form-book";
import { savedByLibreOffice } from "./builders/libreoffice";

const there = ["soffice", "pdftoppm"].every((program) => spawnSync(program, ["-v"]).error === undefined);
const onLibreOffice = there ? test : test.skip;

const COUNT = 30;
const YEARS = [2022, 2023, 2024, 2025, 2026];

interface Made {
  readonly bytes: Uint8Array;
  readonly written: Snapshot;
  readonly sheets: readonly string[];
}

/** The form kept as a template and filled for all pledges; the sheet of the fifth one moved before all others. */
async function made(): Promise<Made> {
  const host = await formBook(COUNT);
  const bare = await calculate(await host.read());
  const empty = readBook(withoutTemplateSheets(bare), FORM_PROFILE);
  await host.apply(addTemplatePatch(empty, bare, FORM_SHEET, { name: FORM_SHEET, kind: "pledge" }).patch);
  const before = await calculate(await host.read());
  const book = readBook(withoutTemplateSheets(before), FORM_PROFILE);
  const basisDate = { year: 2025, month: 12, day: 31 };
  const filling = fillTemplatePatch(book, before, FORM_SHEET, { basisDate });
  await host.apply(await withValues(before, filling.patch));
  const written = await host.read();
  await host.edit([{ kind: "move-sheet", sheet: `1-5 ${FORM_SHEET}`, to: 0 }]);
  return { bytes: host.bytes(), written, sheets: filling.sheetsAdded };
}

function valueAt(snapshot: Snapshot, sheet: string, cell: string): CellValue {
  const found = sheetNamed(snapshot, sheet);
  const at = parseCell(cell);
  if (!found || !at) throw new Error(`no ${sheet}!${cell}`);
  return lookupOf(found).at(at.row, at.column)?.value ?? null;
}

let form: Made;
beforeAll(async () => {
  form = await made();
}, 120_000);

test("thirty sheets are made, each as its pledge's cards say", () => {
  expect(form.sheets).toHaveLength(COUNT);
  form.sheets.forEach((sheet, at) => {
    const value = (cell: string): CellValue => valueAt(form.written, sheet, cell);
    expect(value("A1")).toBe("가람군 민선8기 공약 이행 확인표");
    expect(value("E3")).toBe(`가상 공약 ${at + 1}`);
    expect(value("B5")).toBe((50 + at) / 100);
    YEARS.forEach((year, index) => {
      const row = 7 + index;
      expect([value(`A${row}`), value(`B${row}`), value(`C${row}`)]).toEqual([
        year,
        plannedIn(at, year),
        executedIn(at, year)
      ]);
    });
    expect(itemsOf(at).map((_, index) => value(`B${14 + index}`))).toEqual(
      [...itemsOf(at)].sort(([one], [other]) => one - other).map(([, text]) => text.replace("❍ ", ""))
    );
    const merges = sheetNamed(form.written, sheet)?.merges.filter(
      ({ left, right }) => left === 1 && right === 5
    );
    expect(merges).toHaveLength(itemsOf(at).length);
  });
});

onLibreOffice(
  "LibreOffice calculates the same figures anew",
  () => {
    const saved = savedByLibreOffice(new Map([["form.xlsx", form.bytes]])).get("form.xlsx");
    if (!saved) throw new Error("nothing was saved");
    form.sheets.forEach((sheet, at) => {
      const planned = YEARS.reduce((sum, year) => sum + plannedIn(at, year), 0);
      const executed = YEARS.reduce((sum, year) => sum + executedIn(at, year), 0);
      expect([valueAt(saved, sheet, "B12"), valueAt(saved, sheet, "C12")]).toEqual([planned, executed]);
      for (const { row, column, value, formula } of sheetNamed(saved, sheet)?.cells ?? []) {
        const written = sheetNamed(form.written, sheet);
        const ours = written && lookupOf(written).at(row, column);
        expect([sheet, row, column, formula, figure(value)]).toEqual([
          sheet,
          row,
          column,
          ours?.formula,
          figure(ours?.value ?? null)
        ]);
      }
    });
  },
  300_000
);

/** Programs may differ in the last digit of a quotient. */
function figure(value: CellValue): CellValue {
  return typeof value === "number" ? Number(value.toPrecision(10)) : value;
}

onLibreOffice(
  "LibreOffice prints the form on one page with all its rows, as high as their texts need",
  () => {
    const [page] = firstPage(form.bytes);
    if (!page) throw new Error("no page");
    const { height } = page;
    // The first column is a label in every row of the form, the band and the total have a colour of their own.
    const rows = (color: string): number => page.rowsWith(color);
    expect(rows("1f4e79") / height).toBeGreaterThan(0.02);
    expect(rows("fff2cc") / height).toBeGreaterThan(0.02);
    const [labels, heading] = [rows("dce6f1"), rows("fff2cc")];
    // Three rows of the head, one of heads, five years, and five items of which one has several lines.
    expect(labels / heading).toBeGreaterThan(14);
    expect(labels / heading).toBeLessThan(26);
  },
  300_000
);

interface Page {
  readonly height: number;
  /** How many lines of dots have at least 30 of the colour. */
  rowsWith(color: string): number;
}

function firstPage(bytes: Uint8Array): readonly Page[] {
  const folder = mkdtempSync(join(tmpdir(), "own-template-"));
  try {
    writeFileSync(join(folder, "book.xlsx"), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const convert = ["--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "book.xlsx")];
    execFileSync("soffice", [profile, ...convert], { stdio: "ignore" });
    execFileSync("pdftoppm", ["-r", "60", "-l", "1", join(folder, "book.pdf"), join(folder, "page")]);
    return readdirSync(folder)
      .filter((name) => name.endsWith(".ppm"))
      .map((name) => pageOf(readFileSync(join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A page as pdftoppm draws it (PPM, P6). */
function pageOf(picture: Buffer): Page {
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.subarray(0, 40).toString("latin1"));
  if (!header) throw new Error("no picture");
  const [width, height] = [Number(header[1]), Number(header[2])];
  return {
    height,
    rowsWith: (color) => {
      const wanted = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
      let rows = 0;
      for (let row = 0; row < height; row++) {
        let dots = 0;
        for (let column = 0; column < width; column++) {
          const at = header[0].length + 3 * (row * width + column);
          if (wanted.every((part, index) => Math.abs((picture[at + index] ?? 0) - part) <= 3)) dots += 1;
        }
        if (dots >= 30) rows += 1;
      }
      return rows;
    }
  };
}
