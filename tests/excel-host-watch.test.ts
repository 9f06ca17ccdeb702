import type { ChangeHint } from "../src/workbook/host";
import { ExcelHost } from "../src/hosts/excel/excel-host";
import type { Step } from "../src/workbook/patch";
import { workbookFromText } from "./builders/sheet-text";
import { openExcel, type OpenExcel } from "./office-host/open-excel";

const book = workbookFromText({ 실천계획: "가 | 1", 이행현황: "나 | 2" });
const edit: Step = {
  kind: "set-cells",
  sheet: "이행현황",
  changes: [{ cell: "B1", before: { value: 2 }, after: { value: 3 } }]
};

async function watching(ceiling: number): Promise<OpenExcel & { hints: ChangeHint[]; stop: () => void }> {
  const excel = await openExcel(book, ceiling);
  await excel.host.read();
  const hints: ChangeHint[] = [];
  const stop = await excel.host.watch((hint) => hints.push(hint));
  return { ...excel, hints, stop };
}

/** Lets what the bridge has sent arrive. */
function arrive(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

test("a burst of the user's edits is one hint, with the sheets' names", async () => {
  const { office, hints, timers } = await watching(14);
  const [first, second] = office.book.sheets;
  for (const sheet of [second, first, second]) {
    office.userEvent("Changed", {
      worksheetId: sheet?.id,
      address: "B1",
      source: 0,
      triggerSource: "Unknown"
    });
  }
  office.userEvent("Calculated", { worksheetId: first?.id, address: "B1" });
  await arrive();
  expect(hints).toEqual([]);
  timers.runAll();
  expect(hints).toEqual([{ sheets: ["이행현황", "실천계획"] }]);
});

test("a sheet added or deleted may have changed anything", async () => {
  const { office, hints, timers } = await watching(14);
  office.userEvent("Added", { worksheetId: "{new}", source: 0 });
  await arrive();
  timers.runAll();
  office.userEvent("Deleted", { worksheetId: "{new}", source: 0 });
  await arrive();
  timers.runAll();
  expect(hints).toEqual([{ sheets: null }, { sheets: null }]);
});

test("our own writes are no hint, though calculation does not say whose it is; the user's next edit is", async () => {
  const { host, office, hints, timers } = await watching(14);
  await host.apply({ title: "고치기", steps: [edit, { ...addition }] });
  await arrive();
  timers.runAll();
  expect(hints).toEqual([]);
  office.userEvent("Calculated", { worksheetId: office.book.sheets[1]?.id, address: "B1" });
  await arrive();
  timers.runAll();
  expect(hints).toEqual([{ sheets: ["이행현황"] }]);
});

const addition: Step = {
  kind: "add-sheet",
  sheet: "검증결과",
  content: { cells: [], formats: [], merges: [], columnWidths: [], rowHeights: [], links: [], choices: [] }
};

test("the user's edit while we write is a hint", async () => {
  const { host, office, hints, timers } = await watching(14);
  const writing = host.apply({ title: "고치기", steps: [edit] });
  office.userEvent("Changed", {
    worksheetId: office.book.sheets[0]?.id,
    address: "A1",
    source: 0,
    triggerSource: "Unknown"
  });
  await writing;
  await arrive();
  timers.runAll();
  expect(hints).toEqual([{ sheets: ["실천계획"] }]);
});

test("who stops watching hears no more", async () => {
  const { office, hints, timers, stop } = await watching(14);
  expect([...office.listeners].sort()).toEqual(["Added", "Calculated", "Changed", "Deleted"]);
  stop();
  await arrive();
  await arrive();
  expect([...office.listeners]).toEqual([]);
  timers.runAll();
  expect(hints).toEqual([]);
});

describe("by what Excel can do", () => {
  test("renamed sheets are told of from 1.17 on", async () => {
    const { office, hints, timers } = await watching(17);
    expect(office.listeners).toContain("NameChanged");
    office.userEvent("NameChanged", {
      worksheetId: office.book.sheets[0]?.id,
      nameBefore: "실천계획",
      nameAfter: "계획",
      source: 0
    });
    await arrive();
    timers.runAll();
    expect(hints).toEqual([{ sheets: null }]);
    expect(office.complaints).toEqual([]);
  });

  test.each([
    [14, undefined],
    [17, undefined],
    [20, true]
  ])("writes at 1.%d are one undo step: %s", async (ceiling, merged) => {
    const { client, office } = await openExcel(book, ceiling);
    const options: Excel.RunOptions[] = [];
    const host = new ExcelHost({
      supports: (version) => client.supports(version),
      run: (given, batch) => {
        options.push(given);
        return client.run(given, batch);
      }
    });
    await host.apply({ title: "고치기", steps: [edit] });
    await host.read();
    expect(options.map((given) => given.mergeUndoGroup)).toEqual([merged, undefined]);
    expect(options.every((given) => given.delayForCellEdit)).toBe(true);
    expect(office.complaints).toEqual([]);
  });
});
