import { newPledgePatch } from "../src/filling";
import { MemoryHost } from "../src/hosts/memory/memory-host";
import { cellOf } from "../src/pledge/grid";
import { DEFAULT_PROFILE } from "../src/pledge/profile";
import { readBook } from "../src/reading";
import { applyPatch } from "../src/workbook/apply-patch";
import { EMPTY_SNAPSHOT, snapshotOf, stateOf } from "../src/workbook/workbook-state";
import { START_SHEET, leavingNoStartSheet } from "../src/templates/empty-workbook";
import { EMPTY_CONTENT } from "../src/workbook/sheet-content";
import { OPTIONS, add, fill, pledge, withPledges } from "./builders/pledge-workbook";

describe("new pledges", () => {
  test("two cards each, read back with number, department and period", async () => {
    const host = await withPledges("공감행정 ➁-8");
    const book = readBook(await host.read(), DEFAULT_PROFILE);
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual([
      "공감행정 ➁-8 실천계획",
      "공감행정 ➁-8 이행현황"
    ]);
    const [made] = book.pledges;
    expect(made?.period?.text).toBe("2022년 ~ 2026년");
    expect(made?.grids.map(({ kind }) => kind)).toEqual(["plan", "executed"]);
    expect(made?.grids[0] && cellOf(made.grids[0], "계", "총계")?.formula).toBe("=SUM(C22:C26)");
  });

  test.each([
    [["공감행정②-8"], "number-exists"],
    [["1-1", "1-1)"], "number-twice"],
    [[" "], "number-empty"]
  ])("refuses %j", async (numbers, code) => {
    const host = await withPledges("공감행정 ➁-8");
    await expect(add(host, ...numbers)).rejects.toMatchObject({ code });
  });

  test("names sheets as Excel allows, each but once", async () => {
    const host = await withPledges("[가/나]*1", "가나다라마바사아자차카타파하가나다라마바사아자차카타파하-1");
    await add(host, "(가-나)-1?", "가나다라마바사아자차카타파하가나다라마바사아자차카타파하-2");
    const names = (await host.read()).sheets.map(({ name }) => name);
    expect(names[0]).toBe("-가-나--1 실천계획");
    expect(new Set(names).size).toBe(8);
    for (const name of names) expect(name).toMatch(/^[^:\\/?*[\]]{1,31}$/u);
  });

  test("a workbook made from nothing keeps no empty sheet", async () => {
    const host = MemoryHost.of();
    await host.apply({
      title: "",
      steps: [{ kind: "add-sheet", sheet: START_SHEET, content: EMPTY_CONTENT }]
    });
    const snapshot = await host.read();
    const { patch } = newPledgePatch(readBook(snapshot, DEFAULT_PROFILE), snapshot, [pledge("1-1")], OPTIONS);
    await host.apply(leavingNoStartSheet(patch));
    expect((await host.read()).sheets).toHaveLength(2);
  });

  test("a period of days is read back", async () => {
    const host = MemoryHost.of();
    const snapshot = await host.read();
    const period = { from: { year: 2026, month: 7, day: 1 }, to: { year: 2030, month: 6, day: 30 } };
    const made = [pledge("1-1", { period })];
    await host.apply(newPledgePatch(readBook(snapshot, DEFAULT_PROFILE), snapshot, made, OPTIONS).patch);
    expect(readBook(await host.read(), DEFAULT_PROFILE).pledges[0]?.period?.value).toEqual(period);
  });

  test("undoing gives the workbook back", async () => {
    const host = await withPledges("1-1");
    await fill(host);
    const before = await host.read();
    const filling = newPledgePatch(readBook(before, DEFAULT_PROFILE), before, [pledge("1-2")], OPTIONS);
    await host.apply(await host.apply(filling.patch));
    expect(await host.read()).toEqual(before);
  });
});

test("a workbook without cards takes the term that the new pledges fall into", () => {
  const book = readBook(EMPTY_SNAPSHOT);
  const fresh = {
    ...pledge("1-1"),
    period: { from: { year: 2026, month: 1, day: 1 }, to: { year: 2030, month: 12, day: 31 } }
  };
  const { patch } = newPledgePatch(book, EMPTY_SNAPSHOT, [fresh], {
    basisDate: { year: 2026, month: 1, day: 5 }
  });
  const state = applyPatch(stateOf(EMPTY_SNAPSHOT), patch).state;
  const made = readBook(snapshotOf(state));
  expect(made.profile.term).toEqual({ label: "민선9기", from: "2026-07-01", to: "2030-06-30" });
  expect(
    made.pledges[0]?.grids[0]?.columns.filter(({ role }) => role === "year").map(({ key }) => key)
  ).toEqual(["2026", "2027", "2028", "2029", "2030"]);
});
