import { tellNote } from "../src/filling";
import { DEFAULT_PROFILE } from "../src/pledge/profile";
import { readBook } from "../src/reading";
import { EMPTY_CONTENT } from "../src/workbook/sheet-content";
import { sheetNamed } from "../src/workbook/snapshot";
import { add, at, clear, fill, set, withPledges } from "./builders/pledge-workbook";

const OVERVIEWS = ["총괄표", "추진현황표", "이행현황표"];

describe("fill", () => {
  test("makes the three overview sheets, and has nothing to do the second time", async () => {
    const host = await withPledges("1-1", "1-2");
    expect((await fill(host)).summary.sheetsAdded).toEqual(OVERVIEWS);
    const again = await fill(host);
    expect(again.patch.steps).toEqual([]);
    expect(again.summary.notes.map(({ code }) => code)).toEqual(Array(3).fill("sheet-current"));
  });

  test("follows a card's figure by formula, and sets only the cells that it changes", async () => {
    const host = await withPledges("1-1", "1-2");
    await fill(host);
    await set(host, "1-1 이행현황", "C11", 40);
    const { patch, summary } = await fill(host);
    expect(patch.steps.map(({ kind }) => kind)).toEqual(["set-cells"]);
    expect(summary.sheetsAdded).toEqual([]);
    // 군비 and 계 of 1-1, of the total row, and of the area, department and class that it belongs to, with their totals.
    expect(summary.cellsSet).toBe(2 * (1 + 1 + 2 + 2 + 2));
    expect(await at(host, "총괄표", "I7")).toMatchObject({ formula: "='1-1 이행현황'!C11", value: 40 });
    expect(await at(host, "총괄표", "F6")).toMatchObject({ formula: "=SUM(F7:F8)", value: 40 });
  });

  test("makes its sheets anew in their place when a pledge has come", async () => {
    const host = await withPledges("1-1");
    await fill(host);
    const filling = await add(host, "1-2");
    expect(filling.summary.notes.map(({ code }) => code)).toEqual([
      "sheet-added",
      "sheet-added",
      "sheet-remade",
      "sheet-remade",
      "sheet-remade"
    ]);
    const names = (await host.read()).sheets.map((sheet) => sheet.name);
    expect(names.slice(2, 5)).toEqual(OVERVIEWS);
    expect((await at(host, "총괄표", "A8"))?.value).toBe("1-2");
  });

  test("never touches a sheet of the user's that has the name", async () => {
    const host = await withPledges("1-1");
    const content = { ...EMPTY_CONTENT, cells: [{ cell: "A1", value: "민선8기 군수 공약사업 총괄표" }] };
    await host.apply({ title: "손으로", steps: [{ kind: "add-sheet", sheet: "총괄표", content }] });
    const { summary } = await fill(host);
    expect(summary.sheetsAdded).toContain("총괄표 (2)");
    expect(sheetNamed(await host.read(), "총괄표")?.cells).toHaveLength(1);
    expect(summary.notes.map((note) => tellNote(note, "ko")).join()).toContain("'총괄표 (2)' 시트를 새로");
  });

  test("leaves a sheet of its own alone where the user wrote beside it", async () => {
    const host = await withPledges("1-1");
    await fill(host);
    await set(host, "총괄표", "AA30", "메모");
    const { summary } = await add(host, "1-2");
    expect(summary.notes).toContainEqual({
      code: "sheet-has-additions",
      data: { sheet: "총괄표", cell: "AA30" }
    });
    expect((await at(host, "총괄표", "AA30"))?.value).toBe("메모");
  });

  test("writes formulas into blank totals and into nothing else", async () => {
    const host = await withPledges("1-1");
    const sheet = "1-1 이행현황";
    for (const cell of ["E11", "C11", "C8"]) await clear(host, sheet, cell);
    await set(host, sheet, "F11", 40);
    await set(host, sheet, "G11", 2);
    await set(host, sheet, "E8", 999);
    const { patch } = await fill(host);
    const step = patch.steps.find((candidate) => candidate.kind === "set-cells" && candidate.sheet === sheet);
    expect(step).toMatchObject({
      changes: [
        { cell: "C8", after: { value: 42, formula: "=SUM(C9:C13)" } },
        { cell: "C11", after: { value: 42, formula: "=D11+E11+K11" } },
        { cell: "E11", after: { value: 42, formula: "=SUM(F11:J11)" } }
      ]
    });
    expect((await at(host, sheet, "E8"))?.value).toBe(999);
  });

  test("makes the status card that a plan card lacks", async () => {
    const host = await withPledges("1-1");
    const { cells } = sheetNamed(await host.read(), "1-1 이행현황")!;
    const expected = cells.map(({ row, column, value, formula }) => ({
      cell: `${String.fromCharCode(65 + column)}${row + 1}`,
      value,
      ...(formula === undefined ? {} : { formula })
    }));
    await host.apply({ title: "지움", steps: [{ kind: "remove-sheet", sheet: "1-1 이행현황", expected }] });
    expect((await fill(host)).summary.sheetsAdded[0]).toBe("1-1 이행현황");
    const [only] = readBook(await host.read(), DEFAULT_PROFILE).pledges;
    expect(only?.cards.map(({ kind }) => kind)).toEqual(["plan", "status"]);
  });
});
