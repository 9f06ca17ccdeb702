import { WrapStrategy } from "@univerjs/core";
import { InsertRowByRangeCommand, RemoveSheetCommand, SetStyleCommand } from "@univerjs/sheets";
import { saveGrid } from "../src/hosts/grid/save/save-grid";
import { openXlsx } from "../src/hosts/xlsx/xlsx-host";
import { formatCell, formatRange } from "../src/workbook/address";
import { sheetFingerprint } from "../src/workbook/own-sheet";
import type { CopySheetStep, Step } from "../src/workbook/patch";
import { sheetNamed, type SheetSnapshot, type Snapshot } from "../src/workbook/snapshot";
import { formWorkbook } from "./builders/form-workbook";
import { closeLiveGrids, openLiveBytes, type LiveBook } from "./builders/live-grid";
import { textsOf } from "./builders/package-parts";
import { freshSchemaErrors } from "./builders/schema-errors";

afterEach(closeLiveGrids);

function sheetIn(snapshot: Snapshot, name: string): SheetSnapshot {
  const sheet = sheetNamed(snapshot, name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

async function copyStep({ host }: LiveBook, step: Partial<CopySheetStep> = {}): Promise<CopySheetStep> {
  return {
    kind: "copy-sheet",
    sheet: "1-1 카드",
    from: "양식",
    fromFingerprint: sheetFingerprint(sheetIn(await host.read(), step.from ?? "양식")),
    repeated: [{ rows: "3:4", times: 3 }],
    cells: [
      { cell: "A1", value: "공약 관리카드" },
      { cell: "A3", value: "복지과" },
      { cell: "B3", value: 7 },
      { cell: "B9", value: 7, formula: "=SUM(B3:B8)" }
    ],
    ...step
  };
}

async function saved({ host }: LiveBook, bytes: Uint8Array): Promise<Uint8Array> {
  const taken = await host.takeChanges();
  const written = await saveGrid(openXlsx(bytes), taken.changes);
  taken.markSaved();
  return written;
}

async function withCopy(): Promise<{ book: LiveBook; bytes: Uint8Array }> {
  const bytes = formWorkbook();
  const book = await openLiveBytes(bytes);
  await book.host.apply({ title: "양식", steps: [await copyStep(book)] });
  return { book, bytes };
}

const range = (row: number) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 });

/** What the grid cannot show, and what it can. */
async function expectWhole(bytes: Uint8Array, name: string, area: string): Promise<SheetSnapshot> {
  const host = openXlsx(bytes);
  const texts = textsOf(bytes);
  const text = Object.entries(texts).find(([part]) => part.endsWith("sheet3.xml"))?.[1] ?? "";
  expect(text).toContain('paperSize="9" orientation="landscape" fitToHeight="0"');
  expect(text).toContain("<oddFooter>&amp;P / &amp;N</oddFooter>");
  expect(text).toContain("<drawing r:id=");
  expect(text).toContain('<row r="1" ht="30" customHeight="1">');
  expect(texts["xl/workbook.xml"]).toContain(`'${name}'!${area}<`);
  return sheetIn(await host.read(), name);
}

test("a copy is saved with what the grid cannot show", async () => {
  const { book, bytes } = await withCopy();
  const written = await saved(book, bytes);
  const copy = await expectWhole(written, "1-1 카드", "$A$1:$C$9");
  expect(copy.merges.map(formatRange)).toEqual(["A1:C1", "A3:A4", "A5:A6", "A7:A8"]);
  expect(copy.cells.map((cell) => [formatCell(cell), cell.formula ?? cell.value])).toEqual([
    ["A1", "공약 관리카드"],
    ["A3", "복지과"],
    ["B3", 7],
    ["B9", "=SUM(B3:B8)"]
  ]);
  expect(await freshSchemaErrors(bytes, written)).toEqual([]);
});

test("what is done to a copy before it is saved, and after, is saved too", async () => {
  const { book, bytes } = await withCopy();
  await book.type("1-1 카드", "B5", 8);
  await book.run(SetStyleCommand.id, {
    subUnitId: book.id("1-1 카드"),
    range: range(2),
    style: { type: "bl", value: 1 }
  });
  const first = await saved(book, bytes);
  await expectWhole(first, "1-1 카드", "$A$1:$C$9");
  await book.type("1-1 카드", "B7", 9);
  const second = await saved(book, first);
  const copy = await expectWhole(second, "1-1 카드", "$A$1:$C$9");
  expect(copy.cells.flatMap((cell) => (typeof cell.value === "number" ? [formatCell(cell)] : []))).toEqual([
    "B3",
    "B5",
    "B7",
    "B9"
  ]);
  expect(await freshSchemaErrors(bytes, second)).toEqual([]);
});

test("rows of a copy that grew to what their texts need are as high in the file", async () => {
  const bytes = formWorkbook();
  const book = await openLiveBytes(bytes);
  await book.run(SetStyleCommand.id, {
    subUnitId: book.id("양식"),
    range: range(2),
    style: { type: "tb", value: WrapStrategy.WRAP }
  });
  const value = "두 줄을 넘게 나뉘어야 다 보이는 글이므로 행이 높아져야 합니다".repeat(2);
  const cells = [
    { cell: "A2", value },
    { cell: "A3", value }
  ];
  const unmerged: Step = { kind: "unmerge", sheet: "양식", range: "A3:A4" };
  await book.host.apply({ title: "양식", steps: [unmerged] });
  const step = await copyStep(book, { cells, repeated: [], roomy: ["A2", "A3"] });
  await book.host.apply({ title: "양식", steps: [step] });
  const text = textsOf(await saved(book, bytes))["xl/worksheets/sheet3.xml"];
  expect(Number(/<row r="3"[^>]* ht="([0-9.]+)"/.exec(text ?? "")?.[1])).toBeGreaterThan(90);
  expect(text).not.toMatch(/<row r="2"[^>]* ht=/);
});

test("a copy whose form has got a line since, or has gone, keeps its print set-up", async () => {
  for (const act of [
    (book: LiveBook) =>
      book.run(InsertRowByRangeCommand.id, {
        subUnitId: book.id("양식"),
        range: { ...range(1), endColumn: 25 },
        direction: 0
      }),
    (book: LiveBook) => book.run(RemoveSheetCommand.id, { subUnitId: book.id("양식") })
  ]) {
    const { book, bytes } = await withCopy();
    expect(await act(book)).toBe(true);
    const written = await saved(book, bytes);
    const copy = sheetIn(await openXlsx(written).read(), "1-1 카드");
    expect(copy.merges.map(formatRange)).toEqual(["A1:C1", "A3:A4", "A5:A6", "A7:A8"]);
    const text = Object.entries(textsOf(written)).find(([part]) => part.endsWith("sheet3.xml"))?.[1];
    expect(text).toContain('orientation="landscape"');
    expect(text).toContain('<row r="7" ht="24" customHeight="1">');
  }
});

test("a copy of a copy in the grid is one in the file, and undoing leaves the very file", async () => {
  const { book, bytes } = await withCopy();
  const step = await copyStep(book, { sheet: "1-2 카드", from: "1-1 카드", repeated: [], position: 0 });
  const undo = await book.host.apply({ title: "양식", steps: [step] });
  const written = await saved(book, bytes);
  const { sheets } = await openXlsx(written).read();
  expect(sheets.map(({ name }) => name)).toEqual(["1-2 카드", "목록", "양식", "1-1 카드"]);
  expect(textsOf(written)["xl/workbook.xml"]).toContain("'1-2 카드'!$A$1:$C$9<");
  expect(undo.steps).toHaveLength(1);

  const other = await withCopy();
  const back = await copyStep(other.book, { sheet: "1-3 카드" });
  const inverse = await other.book.host.apply({ title: "양식", steps: [back] });
  await other.book.host.apply(inverse);
  const left = await openXlsx(await saved(other.book, bytes)).read();
  expect(left.sheets.map(({ name }) => name)).toEqual(["목록", "양식", "1-1 카드"]);
});
