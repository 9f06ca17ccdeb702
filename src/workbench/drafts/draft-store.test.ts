import "fake-indexeddb/auto";
import type { JournalEntry } from "../../hosts/grid/live/journal/journal";
import { DraftStore, type WholeDraft } from "./draft-store";

let store: DraftStore;
let number = 0;
beforeEach(async () => {
  store = await DraftStore.open(`drafts-${++number}`);
});
afterEach(() => {
  store.close();
});

const edit = (mutation: string): JournalEntry => ({ mutation, params: { cells: [1, null, "가"] } });

const draft = (id: string, changedAt: number, entries: readonly JournalEntry[] = []): WholeDraft => ({
  id,
  name: `${id}.xlsx`,
  changedAt,
  basisDate: "2025-12-31",
  bytes: new Uint8Array([1, 2, 3]),
  entries
});

test("what was put down and added comes back whole, in its order", async () => {
  await store.put(draft("가", 1, [edit("first")]));
  await store.put(draft("나", 2, [edit("other")]));
  expect(
    await store.append("가", [edit("second"), edit("third")], { changedAt: 5, basisDate: "2025-12-31" })
  ).toBe(true);
  expect(await store.load("가")).toEqual(draft("가", 5, [edit("first"), edit("second"), edit("third")]));
  expect((await store.list()).map(({ id }) => id)).toEqual(["가", "나"]);
});

test("nothing is added to a draft that is gone", async () => {
  expect(await store.append("가", [edit("lost")], { changedAt: 1, basisDate: "" })).toBe(false);
  expect(await store.load("가")).toBeNull();
  await store.put(draft("가", 2));
  expect((await store.load("가"))?.entries).toEqual([]);
});

test("putting down again replaces all", async () => {
  await store.put(draft("가", 1, [edit("old"), edit("older")]));
  await store.put(draft("가", 2, [edit("new")]));
  expect((await store.load("가"))?.entries).toEqual([edit("new")]);
});

test("removing one leaves the others", async () => {
  await store.put(draft("가", 1, [edit("a")]));
  await store.put(draft("나", 2, [edit("b")]));
  await store.remove("가");
  expect(await store.load("가")).toBeNull();
  expect((await store.load("나"))?.entries).toEqual([edit("b")]);
  expect((await store.list()).map(({ id }) => id)).toEqual(["나"]);
});
