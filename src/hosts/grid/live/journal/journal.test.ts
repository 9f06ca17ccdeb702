import fc from "fast-check";
import { IResourceManagerService, UniverInstanceType } from "@univerjs/core";
import { gridDeeds } from "../../../../../tests/builders/grid-commands";
import { closeLiveGrids, openLive, type LiveBook } from "../../../../../tests/builders/live-grid";
import { workbookFromText } from "../../../../../tests/builders/sheet-text";
import { Refusal } from "../../../../language/refusal";
import type { JournalEntry } from "./journal";
import { fromPlain, toPlain } from "./plain-data";

afterEach(closeLiveGrids);

const workbook = {
  ...workbookFromText({
    실천계획: "관리번호 | 1-2-2\n총사업비 | 640\n담당 | 홍길동",
    이행현황: "구분 | 총계 | <\n계 | =SUM(B3:B4) → 179\n국비 | 100\n도비 | 79"
  }),
  names: [{ name: "합계", refersTo: "이행현황!$B$2" }]
};

/** All that a workbook in the grid is. */
async function wholeOf({ host, workbook: model, univer }: LiveBook): Promise<unknown> {
  const snapshot = await host.read();
  const resources = univer
    .__getInjector()
    .get(IResourceManagerService)
    .getResources(model.getUnitId(), UniverInstanceType.UNIVER_SHEET)
    .map(({ name, data }): [string, unknown] => [name, withoutEmpty(data === "" ? {} : JSON.parse(data))]);
  // As JSON: a member that is there and undefined says nothing.
  const text = JSON.stringify([model.save(), snapshot, Object.fromEntries(resources)]);
  return JSON.parse(text, withoutUnknown) as unknown;
}

/** What the engine calls a formula that looks at a sheet that is gone depends on what was calculated with it. */
function withoutUnknown(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("f" in value && "v" in value)) return value;
  return value.v === "#NAME?" || value.v === "#VALUE!" ? { ...value, v: "?" } : value;
}

/** A plugin may or may not have a list for a sheet of which there is nothing to keep. */
function withoutEmpty(resource: unknown): unknown {
  const entries = Object.entries(resource as Record<string, unknown>);
  return Object.fromEntries(entries.filter(([, value]) => JSON.stringify(value).length > 2));
}

async function perform(
  book: LiveBook,
  deeds: readonly { run(book: LiveBook): Promise<unknown> }[]
): Promise<void> {
  for (const deed of deeds) {
    await deed.run(book).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
    });
  }
}

test("what was done to a workbook is done to it again by its journal, kept as JSON", async () => {
  await fc.assert(
    fc.asyncProperty(gridDeeds, async (deeds) => {
      const book = await openLive(workbook);
      const entries: JournalEntry[] = [];
      book.host.journal.listen((entry) => entries.push(entry));
      await perform(book, deeds);
      const whole = await wholeOf(book);
      // One after the other: running side by side they would share what the formula engine remembers.
      closeLiveGrids();
      const again = await openLive(workbook);
      await again.host.journal.replay(JSON.parse(JSON.stringify(entries)) as JournalEntry[]);
      expect(await wholeOf(again)).toEqual(whole);
      closeLiveGrids();
    }),
    { numRuns: 40 }
  );
}, 300_000);

test("an entry that does not fit is told by its number, and those before it are done", async () => {
  const { host } = await openLive(workbook);
  const keep = { unitId: "workbook", changes: [{ kind: "setting", key: "하나", value: "1" }] };
  const entries: JournalEntry[] = [
    { mutation: "pledge-keeper.mutation.keep", params: keep },
    { mutation: "sheet.mutation.remove-sheet", params: { unitId: "workbook", subUnitId: "없음" } }
  ];
  await expect(host.journal.replay(entries)).rejects.toMatchObject({
    code: "journal-spoilt",
    data: { number: 2 }
  });
  expect((await host.read()).settings).toEqual({ 하나: "1" });
});

test("what JSON would drop comes back", () => {
  const value = { a: undefined, b: [1, null, { c: undefined }], d: {}, e: "$" };
  const back = fromPlain(JSON.parse(JSON.stringify(toPlain(value))));
  expect(back).toEqual(value);
  expect(Object.keys(back as object)).toEqual(["a", "b", "d", "e"]);
});
