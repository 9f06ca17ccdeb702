import { filledBook } from "./builders/filled-book";
import { BASIS, at, set } from "./builders/pledge-workbook";
import { calculate } from "../src/hosts/calculation";
import type { MemoryHost } from "../src/hosts/memory/memory-host";
import { readBook } from "../src/reading";
import { checkBook } from "../src/rules/check";
import { sheetNamed, type Snapshot } from "../src/workbook/snapshot";
import { fillPatch, type Filling } from "../src/filling";
import { ALL_OVERVIEWS, type OverviewId } from "../src/filling/our-sheets";

async function fill(host: MemoryHost, overviews: readonly OverviewId[]): Promise<Filling> {
  const snapshot = await host.read();
  const filling = fillPatch(readBook(snapshot), snapshot, { basisDate: BASIS, overviews });
  await host.apply(filling.patch);
  return filling;
}

/** Every formula of the sheet as the engine computes it, by cell. */
async function recomputed(snapshot: Snapshot, name: string) {
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.name !== name
      ? sheet
      : {
          ...sheet,
          cells: sheet.cells.map((cell) =>
            cell.formula === undefined ? cell : { ...cell, value: null, uncomputed: true as const }
          )
        }
  );
  return sheetNamed(await calculate({ ...snapshot, sheets }), name)!.cells;
}

test("all built-in sheets are made at once, and a check of the workbook says nothing new", async () => {
  const host = await filledBook(5);
  const before = await host.read();
  const found = (snapshot: Snapshot) => {
    const book = readBook(snapshot);
    const { findings } = checkBook(book, snapshot, { basisDate: BASIS, publicCopy: false });
    return { keys: findings.map(({ key }) => key), book };
  };
  const { summary } = await fill(host, ALL_OVERVIEWS);
  expect(summary.sheetsAdded).toEqual(["공약가계부", "공약이행평가 점검표", "변경대장"]);
  const [old, now] = [found(before), found(await host.read())];
  expect(now.keys).toEqual(old.keys);
  expect(now.book.pledges).toHaveLength(5);
  // 공약가계부 is a roll-up like the others, held to the cards; the list and the register are none
  const rollUps = ({ summaries }: ReturnType<typeof readBook>) => summaries.map(({ key }) => key);
  expect(rollUps(now.book)).toEqual([...rollUps(old.book), "공약가계부"]);
  expect(now.book.notUnderstood).toEqual(old.book.notUnderstood);
  const again = await fill(host, ALL_OVERVIEWS);
  expect(again.patch.steps).toEqual([]);
});

test("공약가계부 adds up plan and execution of all pledges, and its stored values are those of its formulas", async () => {
  const host = await filledBook(5);
  await fill(host, ["ledger"]);
  const snapshot = await host.read();
  const sheet = sheetNamed(snapshot, "공약가계부")!;
  for (const cell of await recomputed(snapshot, "공약가계부")) {
    const stored = sheet.cells.find(({ row, column }) => row === cell.row && column === cell.column);
    expect(stored).toMatchObject({ row: cell.row, column: cell.column, value: cell.value });
  }
  const column = sheet.cells.find(({ row, value }) => row === 3 && value === "재원별")!.column;
  const total = (row: number) =>
    sheet.cells.find((cell) => cell.row === row && cell.column === column)?.value;
  const plan = readBook(snapshot).pledges.flatMap(({ grids }) => grids.filter(({ kind }) => kind === "plan"));
  const sum = plan.reduce((all, grid) => all + Number(grid.cells[0]?.[0]?.amount?.coefficient ?? 0n), 0);
  expect(total(5)).toBe(sum);
  // no pledge has a grid of what is secured
  expect(total(6)).toBe(0);
  expect(
    sheet.cells.find(({ value }) => typeof value === "string" && value.startsWith("※ 확보율 ="))
  ).toBeTruthy();
});

test("the checklist answers what the book tells, keeps what the officer writes, and is never made anew", async () => {
  const host = await filledBook(5);
  await fill(host, ["evaluation-checklist"]);
  const name = "공약이행평가 점검표";
  expect(await at(host, name, "D5")).toMatchObject({ value: "공약 5건, 겹치는 번호 없음" });
  const costs = sheetNamed(await host.read(), name)!.cells.find(
    ({ value }) => value === "공약마다 총사업비가 적혀 있는가"
  )!;
  const answer = `D${costs.row + 1}`;
  expect(await at(host, name, answer)).toMatchObject({ value: "5건 중 5건" });
  await set(host, name, "E5", "○");
  await set(host, name, "F20", "누리집 담당과 협의");
  await set(host, name, answer, "직접 고침");
  const { summary } = await fill(host, ["evaluation-checklist"]);
  expect(summary.notes.map(({ code }) => code)).toContain("sheet-refreshed");
  expect(await at(host, name, "E5")).toMatchObject({ value: "○" });
  expect(await at(host, name, "F20")).toMatchObject({ value: "누리집 담당과 협의" });
  await set(host, name, "A60", "덧붙인 행");
  const reshaped = await fill(host, ["evaluation-checklist"]);
  expect(reshaped.summary.notes.map(({ code }) => code)).toContain("sheet-reshaped");
  expect(await at(host, name, "F20")).toMatchObject({ value: "누리집 담당과 협의" });
});

test("without being asked, filling makes the usual three, and refreshes what is there of the others", async () => {
  const host = await filledBook(4);
  await fill(host, ["ledger"]);
  await set(host, "1-1 이행현황", "F8", 77);
  const snapshot = await host.read();
  const { patch, summary } = fillPatch(readBook(snapshot), snapshot, { basisDate: BASIS });
  expect(summary.sheetsAdded).toEqual([]);
  expect(patch.steps.map((step) => "sheet" in step && step.sheet)).toContain("공약가계부");
});
