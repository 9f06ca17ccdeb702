import { readFileSync } from "node:fs";
import { dashboardPatch, dashboardSheetOf, tellDashboard, type DashboardWork } from "../src/dashboard";
import { MemoryHost } from "../src/hosts/memory/memory-host";
import { openXlsx, readXlsx } from "../src/hosts/xlsx/xlsx-host";
import { readBook } from "../src/reading";
import { checkBook, type CheckResult } from "../src/rules/check";
import type { WorkbookHost } from "../src/workbook/host";
import type { CellChange } from "../src/workbook/patch";
import { lookupOf } from "../src/workbook/cell-lookup";
import { formatCell, parseCell } from "../src/workbook/address";
import { EMPTY_CONTENT } from "../src/workbook/sheet-content";
import { sheetNamed, type CellValue, type Snapshot } from "../src/workbook/snapshot";
import { contentOf } from "../src/workbook/steps/cells";
import { openExcel } from "./office-host/open-excel";

const BASIS = { year: 2025, month: 12, day: 31 };
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(`assets/samples/${name}`));
const COUNTY = readXlsx(bytesOf("made-up-county.xlsx"));
const WRONG = readXlsx(bytesOf("seed-card-errors.xlsx"));

const checked = (snapshot: Snapshot): CheckResult =>
  checkBook(readBook(snapshot), snapshot, { basisDate: BASIS, publicCopy: false });

async function work(host: WorkbookHost): Promise<DashboardWork> {
  const snapshot = await host.read();
  return dashboardPatch(readBook(snapshot), checked(snapshot).findings, snapshot, BASIS);
}

/** Presses the button. */
async function press(host: WorkbookHost): Promise<DashboardWork> {
  const done = await work(host);
  if (done.patch.steps.length > 0) await host.apply(done.patch);
  return done;
}

async function set(host: WorkbookHost, sheet: string, cell: string, value: CellValue): Promise<void> {
  const at = parseCell(cell) ?? { row: 0, column: 0 };
  const found = sheetNamed(await host.read(), sheet);
  const before = found && contentOf(lookupOf(found).at(at.row, at.column));
  const change: CellChange = { cell, before: before ?? { value: null }, after: { value } };
  await host.apply({ title: "손으로", steps: [{ kind: "set-cells", sheet, changes: [change] }] });
}

const textsIn = (snapshot: Snapshot, sheet: string): readonly CellValue[] =>
  (sheetNamed(snapshot, sheet)?.cells ?? []).map(({ value }) => value);

describe("the sheet 현황판", () => {
  test("has the figures as cells with number formats, and native charts of exactly these cells", async () => {
    const host = MemoryHost.of(COUNTY);
    await press(host);
    const { snapshot, rest } = host.state.sheets.at(-1)!;
    const values = textsIn(await host.read(), "현황판");
    expect(values).toEqual(
      expect.arrayContaining([15540, 46740, 148600, 125420, 0.965, 0.977, "국비", 47400])
    );
    const lookup = lookupOf(snapshot);
    const at = (cell: string): CellValue => {
      const { row, column } = parseCell(cell) ?? { row: 0, column: 0 };
      return lookup.at(row, column)?.value ?? null;
    };
    const drawn = (rest.charts ?? []).map(({ kind, title, series }) => [
      kind,
      title,
      ...series.map(({ name, values: range }) => {
        const [from = "", to = from] = range.split(":");
        return [at(name), at(from), at(to)];
      })
    ]);
    expect(drawn).toEqual([
      ["bar", "이행상태별 공약 수", ["공약 수", 7, 1]],
      ["column", "연도별 계획과 집행", ["계획", 15540, 20240], ["집행", 15540, 0]],
      ["line", "누적 집행률", ["누적 집행률", 1, null]],
      ["column", "재원별 사업비", ["계획", 55972, 1104], ["집행", 47400, 1020]],
      ["bar", "부서별 살펴볼 공약", ["살펴볼 공약", 1, 0]]
    ]);
  });

  test.each([
    ["the county", COUNTY],
    ["wrong cards", WRONG]
  ])("of %s is not read as a card, and checking finds what it found", async (_, snapshot) => {
    const host = MemoryHost.of(snapshot);
    await press(host);
    const after = await host.read();
    // Even where nobody remembers that the sheet is ours.
    for (const seen of [after, { ...after, settings: {} }]) {
      expect(readBook(seen).pledges).toEqual(readBook(snapshot).pledges);
      expect(readBook(seen).notUnderstood).toEqual(readBook(snapshot).notUnderstood);
      expect(checked(seen).findings.map(({ key }) => key)).toEqual(
        checked(snapshot).findings.map(({ key }) => key)
      );
    }
  });

  test("links every pledge at risk to its cell", async () => {
    const host = MemoryHost.of(WRONG);
    await press(host);
    const links = host.state.sheets.at(-1)?.rest.links.map(({ target }) => target);
    expect(links).toContain("이행현황!G8");
    expect(links?.length).toBeGreaterThan(10);
  });
});

describe("pressing again", () => {
  test("changes nothing where nothing has changed", async () => {
    const host = MemoryHost.of(COUNTY);
    expect((await press(host)).note.code).toBe("added");
    const again = await press(host);
    expect([again.note.code, again.patch.steps]).toEqual(["current", []]);
  });

  test("sets figures alone, so that the charts stay, and knows the sheet for its own afterwards", async () => {
    const host = MemoryHost.of(COUNTY);
    await press(host);
    const rate = readBook(COUNTY).pledges[3]?.status?.rateCell;
    await set(host, rate?.sheet ?? "", rate ? formatCell(rate) : "", 61);
    const { note, patch } = await press(host);
    expect(note.code).toBe("refreshed");
    expect(patch.steps.map(({ kind }) => kind)).toEqual(["set-cells", "setting"]);
    expect((await press(host)).note.code).toBe("current");
    expect(dashboardSheetOf(await host.read())?.untouched).toBe(true);
  });

  test("makes the sheet anew in its place where there is more to tell", async () => {
    const host = MemoryHost.of(COUNTY);
    await press(host);
    const content = { ...EMPTY_CONTENT, cells: [{ cell: "A1", value: "뒤에 넣은 것" }] };
    await host.apply({ title: "뒤에", steps: [{ kind: "add-sheet", sheet: "뒤", content }] });
    await set(host, "활력경제 1-4 이행현황", "C9", 1);
    const { note } = await press(host);
    expect(note.code).toBe("remade");
    const names = (await host.read()).sheets.map(({ name }) => name);
    expect(names.slice(-2)).toEqual(["현황판", "뒤"]);
    expect(host.state.sheets.at(-2)?.rest.charts).toHaveLength(5);
  });

  test("leaves a sheet that the user has written on, and puts another beside it", async () => {
    const host = MemoryHost.of(COUNTY);
    await press(host);
    await set(host, "현황판", "A60", "군수님 지시: 다음 주까지");
    const { note } = await press(host);
    expect(note).toEqual({ code: "added-beside", data: { sheet: "현황판 (2)", kept: "현황판" } });
    expect(textsIn(await host.read(), "현황판")).toContain("군수님 지시: 다음 주까지");
    expect((await press(host)).note).toEqual({ code: "current", data: { sheet: "현황판 (2)" } });
    expect(readBook(await host.read()).pledges).toHaveLength(30);
  });

  test("tells why it leaves a sheet that is protected or referred to", async () => {
    const host = MemoryHost.of(COUNTY);
    await press(host);
    await set(host, "활력경제 1-4 이행현황", "C9", 1);
    const snapshot = await host.read();
    const locked = {
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) => ({ ...sheet, protected: sheet.name === "현황판" }))
    };
    const { findings } = checked(snapshot);
    const book = readBook(snapshot);
    expect(dashboardPatch(book, findings, locked, BASIS)).toMatchObject({
      patch: { steps: [] },
      note: { code: "protected" }
    });
    const named = { ...snapshot, names: [{ name: "총액", refersTo: "현황판!$B$5" }] };
    const referred = dashboardPatch(book, findings, named, BASIS);
    expect(referred.note).toEqual({ code: "referred", data: { sheet: "현황판", place: "총액" } });
    expect(tellDashboard(referred, "ko")).toContain("총액에서 참조");
  });
});

test("a workbook without cards gets no dashboard", async () => {
  const { note, patch } = await work(MemoryHost.of());
  expect([note.code, patch.steps]).toEqual(["no-pledges", []]);
});

test("in a file, taking it back leaves the very bytes", async () => {
  const original = bytesOf("seed-card-errors.xlsx");
  const host = openXlsx(original);
  const inverse = await host.apply((await work(host)).patch);
  expect(host.bytes()).not.toEqual(original);
  await host.apply(inverse);
  expect(host.bytes()).toEqual(original);
});

test("in Excel it is ours when it is read again, and its figures are set anew", async () => {
  const { host, office } = await openExcel(WRONG, 14);
  await press(host);
  expect(office.complaints).toEqual([]);
  expect(office.book.sheets.at(-1)?.charts.map(({ name }) => name)).toContain("누적 집행률");
  expect(dashboardSheetOf(await host.read())?.untouched).toBe(true);
  expect((await press(host)).note.code).toBe("current");
  await set(host, "활력경제 1-2 이행현황", "F8", 430);
  expect((await press(host)).note.code).toBe("refreshed");
  expect(dashboardSheetOf(await host.read())?.untouched).toBe(true);
});
