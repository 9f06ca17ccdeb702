import { formatCell, formatRange } from "../src/workbook/address";
import { sheetFingerprint } from "../src/workbook/own-sheet";
import type { CopySheetStep, Patch } from "../src/workbook/patch";
import { sheetNamed, type SheetSnapshot, type Snapshot } from "../src/workbook/snapshot";
import { sheetFromText, workbookFromText } from "./builders/sheet-text";
import { plainBook } from "./office-host/compare";
import type { OfficeHost } from "./office-host/office-host";
import { openExcel, type OpenExcel } from "./office-host/open-excel";

const form = sheetFromText(
  "양식",
  "관리번호 | {{번호}}\n구분 | 금액\n{{부서}} | 10\n | 20\n계 | =SUM(B3:B4) → 30"
);

const book: Snapshot = {
  ...workbookFromText({ 목록: "1" }),
  sheets: [
    ...workbookFromText({ 목록: "1" }).sheets,
    {
      ...form,
      visibility: "veryHidden",
      cells: form.cells.map((cell) =>
        cell.row === 0 && cell.column === 1 ? { ...cell, format: "@" } : cell
      ),
      merges: [
        { top: 2, bottom: 3, left: 0, right: 0 },
        { top: 1, bottom: 3, left: 3, right: 3 }
      ],
      hiddenRows: [{ first: 3, last: 3 }]
    }
  ],
  names: [{ name: "금액", refersTo: "양식!$B$5" }]
};

const flag = { id: "w-1", cell: "B3", severity: "warning", text: "확인" } as const;

const opened: OpenExcel[] = [];

async function open(snapshot: Snapshot = book): Promise<OpenExcel> {
  const excel = await openExcel(snapshot);
  opened.push(excel);
  await excel.host.read();
  await excel.host.apply({ title: "표시", steps: [{ kind: "flag", sheet: "양식", flag }] });
  await excel.host.read();
  return excel;
}

afterEach(() => {
  for (const { office } of opened.splice(0)) expect(office.complaints).toEqual([]);
});

function copyStep(step: Partial<CopySheetStep> = {}): CopySheetStep {
  return {
    kind: "copy-sheet",
    sheet: "1-1 카드",
    from: "양식",
    fromFingerprint: sheetFingerprint(sheetIn(book, "양식")),
    repeated: [{ rows: "3:4", times: 3 }],
    cells: [
      { cell: "B1", value: 77 },
      { cell: "A3", value: "복지과" },
      { cell: "B6", value: 8 },
      { cell: "B9", value: 8, formula: "=SUM(B3:B8)" }
    ],
    ...step
  };
}

function sheetIn(snapshot: Snapshot, name: string): SheetSnapshot {
  const sheet = sheetNamed(snapshot, name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

const patch = (...steps: CopySheetStep[]): Patch => ({ title: "양식 채우기", steps });

test("a form is copied in two round trips, its rows repeated, and stays as it was", async () => {
  const { host, office } = await open();
  const before = plainBook(office.book);
  const trips = await office.counting(() => host.apply(patch(copyStep())));
  expect(trips).toHaveLength(2);
  const snapshot = await host.read();
  expect(snapshot.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["목록", "visible"],
    ["양식", "veryHidden"],
    ["1-1 카드", "visible"]
  ]);
  const copy = sheetIn(snapshot, "1-1 카드");
  expect(copy.cells.map((cell) => [formatCell(cell), cell.formula ?? cell.value])).toEqual([
    ["B1", 77],
    ["A3", "복지과"],
    ["B6", 8],
    ["B9", "=SUM(B3:B8)"]
  ]);
  expect(copy.merges.map(formatRange).sort()).toEqual(["A3:A4", "A5:A6", "A7:A8", "D2:D8"]);
  expect(copy.hiddenRows).toEqual([3, 5, 7].map((row) => ({ first: row, last: row })));
  expect(copy.flags).toEqual([]);
  expect(office.book.sheets[2]?.names).toEqual([]);
  const [was, is] = [before, plainBook(office.book)].map(
    (plain) => (plain as { sheets: unknown[] }).sheets[1]
  );
  expect(is).toEqual(was);
});

test("taking it back takes the copy away, and the copy can be made again", async () => {
  const { host, office } = await open();
  const before = plainBook(office.book);
  const undo = await host.apply(patch(copyStep()));
  await host.apply(undo);
  expect(plainBook(office.book)).toEqual(before);
  await host.apply(patch(copyStep()));
});

test("thirty copies are made in two round trips", async () => {
  const { host, office } = await open();
  const steps = Array.from({ length: 30 }, (_, index) => copyStep({ sheet: `${index + 1} 카드` }));
  const trips = await office.counting(() => host.apply(patch(...steps)));
  expect(trips).toHaveLength(2);
  expect(office.book.sheets).toHaveLength(32);
  expect(sheetIn(await host.read(), "양식").flags).toHaveLength(1);
});

test("a copy that is too large for one request is made in several", async () => {
  const { host, office } = await open();
  const cells = Array.from({ length: 220 }, (_, row) => ({ cell: `B${row + 10}`, value: "가".repeat(9000) }));
  await host.apply(
    patch(
      copyStep({ cells }),
      copyStep({
        sheet: "1-2 카드",
        from: "1-1 카드",
        cells,
        repeated: [],
        fromFingerprint: fingerprintOf(cells)
      })
    )
  );
  expect(office.book.sheets).toHaveLength(4);
  expect(host.lastTraffic.notices).toEqual([{ code: "chunked", data: { count: 2 } }]);
});

function fingerprintOf(cells: CopySheetStep["cells"]): string {
  const placed = cells.map(({ cell, value }) => ({ row: Number(cell.slice(1)) - 1, column: 1, value }));
  return sheetFingerprint({ ...form, cells: placed });
}

test.each(["before", "after", "inside"])(
  "a failure %s the writing leaves the workbook as it was",
  async (when) => {
    const clean = await open();
    const before = plainBook(clean.office.book);
    const trips = await clean.office.counting(() => clean.host.apply(patch(copyStep())));
    const after = plainBook(clean.office.book);
    const count = trips[1]?.actions ?? 0;
    const places =
      when === "inside" ? Array.from({ length: count }, (_, action) => action) : [when as "before" | "after"];
    expect(places.length).toBeGreaterThan(0);
    await places.reduce(async (earlier, place) => {
      await earlier;
      const { host, office } = await open();
      office.arm({ request: 2, when: place, code: "GeneralException" });
      await expect(host.apply(patch(copyStep()))).rejects.toMatchObject({ name: "Refusal" });
      office.arm();
      expect(plainBook(office.book)).toEqual(before);
      await host.apply(patch(copyStep()));
      expect(plainBook(office.book)).toEqual(after);
    }, Promise.resolve());
  }
);

test("rows grow to what their texts need, and none becomes lower than it was", async () => {
  const { host, office } = await open();
  const sheet = office.book.sheets[1];
  if (!sheet) throw new Error("no form");
  for (const key of ["2,1", "3,1", "4,1", "1,3"]) sheet.looks.set(key, { wrapText: true, "font.size": 10 });
  sheet.heights.set(2, 24);
  sheet.heights.set(4, 400);
  const long = "여러 줄로 나뉘어야 다 보이는 긴 글입니다";
  const cells = ["B3", "B5", "B9", "A3", "D2"].map((cell) => ({
    cell,
    value: cell === "B5" ? "짧음" : long
  }));
  const roomy = cells.map(({ cell }) => cell);
  const trips = await office.counting(() => host.apply(patch(copyStep({ cells, roomy }))));
  expect(trips).toHaveLength(2);
  const heights = office.book.sheets[2]?.heights;
  expect(heights?.get(2)).toBeGreaterThan(80);
  // Short; high enough already; not broken into lines; merged over rows.
  expect([4, 8, 1].map((row) => heights?.get(row))).toEqual([24, 400, undefined]);
});

test("a workbook whose structure is protected is told before anything is written", async () => {
  const { host, office } = await open();
  protect(office);
  await expect(host.apply(patch(copyStep()))).rejects.toMatchObject({ code: "structure-protected" });
});

function protect(office: OfficeHost): void {
  office.book.structureProtected = true;
}
