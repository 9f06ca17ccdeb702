import fc from "fast-check";
import { openLiveGrid } from "../src/hosts/grid/live/open-live-grid";
import type { GridHost } from "../src/hosts/grid/live/grid-host";
import { openGridBook } from "../src/hosts/grid/open/open-grid-book";
import { saveGrid } from "../src/hosts/grid/save/save-grid";
import { openXlsx } from "../src/hosts/xlsx/xlsx-host";
import { Refusal } from "../src/language/refusal";
import { stateOf } from "../src/workbook/workbook-state";
import { arbitraryDice, patchFrom, type StepDice } from "./builders/arbitrary-workbook";
import { GRID_BOOK } from "./builders/grid-book";
import { arbitraryActs, GridUser } from "./builders/grid-user";
import { closeLiveGrids, headlessUniver } from "./builders/live-grid";
import { madeWorkbooks } from "./builders/made-workbooks";
import { toldBook, toldGrid, type ToldGrid } from "./builders/told-grid";

afterEach(closeLiveGrids);

interface Session {
  readonly host: GridHost;
  readonly user: GridUser;
}

async function begun(bytes: Uint8Array): Promise<Session> {
  const univer = headlessUniver();
  const host = await openLiveGrid(univer, await openGridBook(openXlsx(bytes)));
  return { host, user: new GridUser(univer) };
}

/** Saves what the grid holds beyond the file, and holds what is read of the bytes to what the grid shows. */
async function saved({ host, user }: Session, base: Uint8Array): Promise<Uint8Array> {
  const taken = await host.takeChanges();
  const { changes } = taken;
  const bytes = await saveGrid(openXlsx(base), changes);
  const snapshot = await host.read();
  const sheets = user.workbook.getSheets().map((sheet, index) => ({
    data: structuredClone(sheet.getConfig()),
    snapshot: snapshot.sheets[index]!
  }));
  const shown: ToldGrid = toldGrid(sheets, changes.styles, snapshot);
  expect(toldBook(await openGridBook(openXlsx(bytes)))).toEqual(shown);
  const again = await openXlsx(bytes).read();
  expect(again.settings).toEqual(snapshot.settings);
  expect(again.sheets.map(({ flags }) => flags)).toEqual(snapshot.sheets.map(({ flags }) => flags));
  taken.markSaved();
  return bytes;
}

test("whatever a user does, what is saved opens as the grid was left; and so it does after a second save", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryActs, arbitraryActs, async (first, second) => {
      const session = await begun(GRID_BOOK);
      try {
        for (const dice of first) await session.user.act(dice);
        const bytes = await saved(session, GRID_BOOK);
        for (const dice of second) await session.user.act(dice);
        await saved(session, bytes);
      } finally {
        closeLiveGrids();
      }
    }),
    { numRuns: 25 }
  );
}, 300_000);

test("so do patches of ours between a user's acts", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDice, arbitraryActs, arbitraryDice, async (first, acts, second) => {
      const session = await begun(GRID_BOOK);
      const { host, user } = session;
      try {
        for (const dice of first) await applied(host, dice);
        for (const dice of acts) await user.act(dice);
        for (const dice of second) await applied(host, dice);
        await saved(session, GRID_BOOK);
      } finally {
        closeLiveGrids();
      }
    }),
    { numRuns: 25 }
  );
}, 300_000);

/** What the dice say, unless the workbook has something against it: a formula that looks at the sheet, say. */
async function applied(host: GridHost, dice: StepDice): Promise<void> {
  try {
    await host.apply(patchFrom(stateOf(await host.read()), [dice]));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

test("what was touched and taken back leaves the very bytes", async () => {
  const books = (await madeWorkbooks()).filter((_, index) => index % 4 === 0);
  let touched = 0;
  for (const { name, bytes } of books) {
    const { host, user } = await begun(bytes);
    for (const sheet of user.workbook.getSheets()) {
      const range = { startRow: 60, endRow: 60, startColumn: 20, endColumn: 20 };
      const value = { ...user.in(sheet), range, value: { v: "x" } };
      if (!(await user.run("sheet.command.set-range-values", value))) continue;
      await user.run("univer.command.undo", {});
      touched += 1;
    }
    const { changes } = await host.takeChanges();
    if (Buffer.compare(await saveGrid(openXlsx(bytes), changes), bytes) !== 0)
      throw new Error(`${name}: other bytes`);
    closeLiveGrids();
  }
  expect(touched).toBeGreaterThan(books.length / 2);
}, 300_000);
