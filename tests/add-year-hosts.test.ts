import { addYearPatch } from "../src/filling/add-year/add-year";
import { openXlsx } from "../src/hosts/xlsx/xlsx-host";
import { saveGrid } from "../src/hosts/grid/save/save-grid";
import { readBook } from "../src/reading";
import { applyPatch } from "../src/workbook/apply-patch";
import { formatRange } from "../src/workbook/address";
import type { WorkbookHost } from "../src/workbook/host";
import type { Patch } from "../src/workbook/patch";
import type { Snapshot } from "../src/workbook/snapshot";
import { snapshotOf, stateOf } from "../src/workbook/workbook-state";
import { filledBook } from "./builders/filled-book";
import { closeLiveGrids, openLiveBytes } from "./builders/live-grid";
import { BASIS } from "./builders/pledge-workbook";
import { xlsxOfSnapshot } from "./builders/xlsx-of-snapshot";
import { openExcel } from "./office-host/open-excel";

afterEach(closeLiveGrids);

/** What formulas give is the host's own; ours keep what they gave. */
function plain({ sheets }: Snapshot): unknown {
  return sheets.map(({ name, cells, merges }) => ({
    name,
    cells: cells.map(({ row, column, value, formula }) => ({
      row,
      column,
      content: formula ?? value
    })),
    merges: merges.map(formatRange).sort()
  }));
}

async function cards(): Promise<Snapshot> {
  return snapshotOf((await filledBook(2)).state);
}

/** Adds the year in the host, holds what it reads to the memory's, takes it back. */
async function addAndTakeBack(host: WorkbookHost, between: (patch: Patch) => Promise<void>): Promise<void> {
  const before = await host.read();
  const { patch } = addYearPatch(readBook(before), before, { year: 2027, basisDate: BASIS });
  expect(patch.steps.filter(({ kind }) => kind === "insert-lines").length).toBeGreaterThan(1);
  const inverse = await host.apply(patch);
  const wanted = snapshotOf(applyPatch(stateOf(before), patch).state);
  expect(plain(await host.read())).toEqual(plain(wanted));
  await between(patch);
  await host.apply(inverse);
  expect(plain(await host.read())).toEqual(plain(before));
}

test("Excel puts the columns and the year in by one patch, and takes them back", async () => {
  const { host, office } = await openExcel(await cards());
  await addAndTakeBack(host, () => Promise.resolve());
  expect(office.complaints).toEqual([]);
});

test("the workbench does so too, as one undo entry, and saves what it shows", async () => {
  const bytes = xlsxOfSnapshot(await cards());
  const { host } = await openLiveBytes(bytes);
  await addAndTakeBack(host, async () => {
    const taken = await host.takeChanges();
    const saved = openXlsx(await saveGrid(openXlsx(bytes), taken.changes));
    expect(plain(await saved.read())).toEqual(plain(await host.read()));
    taken.abandon();
  });
});
