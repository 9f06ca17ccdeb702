import "fake-indexeddb/auto";
import type { JournalEntry } from "../../hosts/grid/live/journal/journal";
import { DraftKeeper } from "./draft-keeper";
import { DraftStore } from "./draft-store";

const FILE = {
  id: "d1",
  name: "카드.xlsx",
  bytes: new Uint8Array([80, 75]),
  basisDate: () => "2025-12-31"
};

const edit = (name: string): JournalEntry => ({ mutation: name, params: {} });
const names = (entries: readonly JournalEntry[] | undefined): readonly string[] =>
  (entries ?? []).map(({ mutation }) => mutation);

let store: DraftStore;
let kept: boolean[];
let number = 0;
beforeEach(async () => {
  store = await DraftStore.open(`keeper-${++number}`);
  kept = [];
});
afterEach(() => {
  store.close();
});

const keeperOf = (its: DraftStore | null = store): DraftKeeper =>
  new DraftKeeper(
    its,
    FILE,
    (isKept) => kept.push(isKept),
    () => 7
  );

test("a workbook that is only looked at leaves nothing", async () => {
  const keeper = keeperOf();
  keeper.add(edit("a wider view"));
  await keeper.settled();
  expect(await store.list()).toEqual([]);
});

test("edits are kept in their order, with the file as it was and what was noted before", async () => {
  const keeper = keeperOf();
  keeper.add(edit("noted"));
  void keeper.keep();
  for (let at = 0; at < 50; at++) keeper.add(edit(String(at)));
  await keeper.settled();
  keeper.add(edit("last"));
  await keeper.settled();
  const draft = await store.load("d1");
  expect(draft).toMatchObject({
    name: "카드.xlsx",
    changedAt: 7,
    basisDate: "2025-12-31",
    bytes: FILE.bytes
  });
  const counted = Array.from({ length: 50 }, (_, at) => String(at));
  expect(names(draft?.entries)).toEqual(["noted", ...counted, "last"]);
  expect(kept).not.toContain(false);
});

test("what is in a file is not kept; with the next edit all of it is again, since a draft begins with the first file", async () => {
  const keeper = keeperOf();
  keeper.add(edit("one"));
  await keeper.keep();
  await keeper.release();
  expect(await store.list()).toEqual([]);
  keeper.add(edit("two"));
  await keeper.settled();
  expect(await store.list()).toEqual([]);
  await keeper.keep();
  expect(names((await store.load("d1"))?.entries)).toEqual(["one", "two"]);
});

test("an edit that comes while the draft is let go is kept", async () => {
  const keeper = keeperOf();
  keeper.add(edit("one"));
  await keeper.keep();
  const letting = keeper.release();
  keeper.add(edit("two"));
  await keeper.keep();
  await letting;
  expect(names((await store.load("d1"))?.entries)).toEqual(["one", "two"]);
});

test("a draft that another tab took over is put down whole again", async () => {
  const keeper = keeperOf();
  keeper.add(edit("one"));
  await keeper.keep();
  await store.remove("d1");
  keeper.add(edit("two"));
  await keeper.settled();
  expect(names((await store.load("d1"))?.entries)).toEqual(["one", "two"]);
});

test("where there is no room the user is told, and the next edit tries again with all", async () => {
  const keeper = keeperOf();
  const put = jest.spyOn(store, "put").mockRejectedValueOnce(new DOMException("full", "QuotaExceededError"));
  keeper.add(edit("one"));
  await keeper.keep();
  expect(kept).toEqual([false]);
  keeper.add(edit("two"));
  await keeper.settled();
  expect(kept).toEqual([false, true]);
  expect(names((await store.load("d1"))?.entries)).toEqual(["one", "two"]);
  put.mockRestore();
});

test("without a database nothing is kept, and it is told", async () => {
  const keeper = keeperOf(null);
  keeper.add(edit("one"));
  await keeper.keep();
  expect(kept).toEqual([false]);
  await keeper.release();
});
