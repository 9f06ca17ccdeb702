import { ICommandService, IUniverInstanceService, UndoCommand, type Workbook } from "@univerjs/core";
import { SetRangeValuesCommand, SetStyleCommand } from "@univerjs/sheets";
import { gridCells, styleIdOf } from "../../../../tests/builders/grid-cells";
import { HeadlessGrid } from "../../../../tests/builders/headless-grid";
import { madeWorkbooks } from "../../../../tests/builders/made-workbooks";
import type { XlsxBase } from "../../../../tests/builders/xlsx-bases";
import { openXlsx } from "../../xlsx/xlsx-host";
import type { GridBook } from "../grid-book";
import { openGridBook } from "./open-grid-book";
import { RESOURCES } from "./plugin-names";
import { workbookData } from "./workbook-data";

let grid: HeadlessGrid;
let books: readonly (readonly [name: string, book: GridBook])[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  for (const method of ["error", "warn"] as const) {
    jest.spyOn(console, method).mockImplementation((...texts: unknown[]) => {
      complaints.push(texts.map(String).join(" "));
    });
  }
  grid = new HeadlessGrid();
  books = await Promise.all(
    firstOfEachKind(await madeWorkbooks()).map(
      async ({ name, bytes }) => [name, await openGridBook(openXlsx(bytes))] as const
    )
  );
});

afterAll(() => {
  grid.dispose();
  jest.restoreAllMocks();
});

/** How a workbook is written down makes no difference to the grid: see the test of dialects. */
function firstOfEachKind(all: readonly XlsxBase[]): readonly XlsxBase[] {
  const kinds = new Map<string, XlsxBase>();
  for (const base of all) {
    const [kind = ""] = base.name.split(",");
    if (!kinds.has(kind)) kinds.set(kind, base);
  }
  return [...kinds.values()];
}

/** Opens each workbook in turn; what is found of it is told with its name. */
async function ofAll(
  find: (book: GridBook, workbook: Workbook) => string[] | Promise<string[]>,
  wanted?: readonly string[]
): Promise<string[]> {
  const found: string[] = [];
  for (const [name, book] of books) {
    if (wanted?.every((begin) => !name.startsWith(begin))) continue;
    // the grid changes what it is given
    const workbook = grid.open(structuredClone(workbookData(book)));
    try {
      grid.injector.get(IUniverInstanceService).focusUnit(workbook.getUnitId());
      found.push(...(await find(book, workbook)).map((text) => `${name}: ${text}`));
    } finally {
      grid.close(workbook);
    }
  }
  return found;
}

test("every kind of workbook opens without a complaint and gives back the same cells and resources", async () => {
  expect(books.length).toBeGreaterThan(50);
  complaints.length = 0;
  expect(
    await ofAll((book, workbook) => [
      ...differingCells(book, workbook),
      ...differingResources(book, workbook)
    ])
  ).toEqual([]);
  expect(complaints).toEqual([]);
});

function differingCells(book: GridBook, workbook: Workbook): string[] {
  return book.sheets.flatMap(({ data }) => {
    const matrix = workbook.getSheetBySheetId(data.id)?.getCellMatrix();
    return told(gridCells(matrix?.getMatrix() ?? {})) === told(gridCells(data.cellData))
      ? []
      : [`cells of ${data.name}`];
  });
}

function differingResources(book: GridBook, workbook: Workbook): string[] {
  const given = new Map(
    (workbookData(book).resources ?? []).map(({ name, data }) => [name, JSON.parse(data) as unknown])
  );
  const kept = grid.resources(workbook);
  const own = Object.values(RESOURCES).filter((name) => name !== RESOURCES.links);
  return own.filter((name) => told(kept[name] ?? {}) !== told(given.get(name) ?? {}));
}

test("a cell looks as its own style says, whatever its row, its column and its sheet look like", async () => {
  const found = await ofAll((book, workbook) =>
    book.sheets.flatMap(({ data }) => {
      const sheet = workbook.getSheetBySheetId(data.id);
      return gridCells(data.cellData).flatMap(({ row, column, cell }) => {
        const alone = book.workbook.styles[styleIdOf(cell)] ?? {};
        // as it is, without what number formats and rules colour
        const shown = sheet?.getComposedCellStyleByCellData(row, column, sheet.getCellRaw(row, column)) ?? {};
        return told(shown) === told(alone)
          ? []
          : [`${data.name} ${row},${column} ${told(shown)} for ${told(alone)}`];
      });
    })
  );
  expect(found.slice(0, 5)).toEqual([]);
});

/** Those that differ in looks. */
const DRESSED = [
  "fonts",
  "fills",
  "borders",
  "alignment",
  "number formats",
  "unlocked cells",
  "styled lines",
  "rich text",
  "by hand",
  "seed-card.xlsx"
];

const CHANGES = [
  { type: "bl", value: 1 },
  { type: "bg", value: { rgb: "#123456" } },
  { type: "cl", value: { rgb: "#123456" } },
  { type: "ht", value: 3 },
  { type: "n", value: { pattern: "0.0" } }
] as const;

test("a look that is changed and changed back is the very same, and so is one that is given to another cell", async () => {
  const commands = grid.injector.get(ICommandService);
  const found = await ofAll(async (book, workbook) => {
    const problems: string[] = [];
    const seen = new Set<unknown>();
    for (const { data } of book.sheets) {
      const sheet = workbook.getSheetBySheetId(data.id);
      for (const { row, column, cell } of gridCells(data.cellData)) {
        if (seen.has(cell.s)) continue;
        seen.add(cell.s);
        const at = { unitId: workbook.getUnitId(), subUnitId: data.id };
        const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
        for (const style of CHANGES) {
          await commands.executeCommand(SetStyleCommand.id, { ...at, range, style });
          await commands.executeCommand(UndoCommand.id);
          const after = sheet?.getCellRaw(row, column);
          if (told(after) !== told(cell)) problems.push(`${told(cell)} became ${told(after)}`);
        }
        const blank = { startRow: 90, endRow: 90, startColumn: 20, endColumn: 20 };
        await commands.executeCommand(SetRangeValuesCommand.id, {
          ...at,
          range: blank,
          value: { v: 1, s: cell.s }
        });
        const copied = sheet?.getCellRaw(90, 20) ?? {};
        if (copied.s !== cell.s) problems.push(`${styleIdOf(cell)} was given as ${styleIdOf(copied)}`);
        await commands.executeCommand(UndoCommand.id);
      }
    }
    return problems;
  }, DRESSED);
  expect(found.slice(0, 5)).toEqual([]);
});

/** As JSON, members in one order. */
function told(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1)))
      : member
  );
}
