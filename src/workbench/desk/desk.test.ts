import "fake-indexeddb/auto";
import type { TakenChanges } from "../../hosts/grid/live/changes/take-changes";
import type { JournalEntry } from "../../hosts/grid/live/journal/journal";
import { emptyXlsx } from "../../hosts/xlsx/empty-workbook";
import { DraftStore } from "../drafts/draft-store";
import type { FileDoor } from "../file/file-door";
import type { PickedFile, SaveTarget } from "../file/picked-file";
import { RecentNames } from "../file/recent-names";
import type { StagedBook, StageListeners } from "../grid/stage";
import { MemoryHost } from "../../hosts/memory/memory-host";
import { Refusal } from "../../language/refusal";
import { FakeGrid } from "../testing/fake-grid";
import { Stopped, type OpenedWorkbook, type RunningJob, type SavedWorkbook } from "../worker/workbook-thread";
import { Desk } from "./desk";
import { DeskStore } from "./desk-store";

const TODAY = { year: 2026, month: 1, day: 31 };
const ORIGINAL = new Uint8Array([1]);
const WRITTEN = new Uint8Array([1, 2]);
const EMPTY = { sheets: [], names: [], date1904: false, externalLinks: [], settings: {} };

const edit = (mutation: string): JournalEntry => ({ mutation, params: {} });
const names = (entries: readonly JournalEntry[] | undefined): readonly string[] =>
  (entries ?? []).map(({ mutation }) => mutation);

/** What the parts of the desk are asked for, and what they answer. */
class Around {
  opens: () => Promise<OpenedWorkbook> = () =>
    Promise.resolve({
      book: { workbook: {}, sheets: [], facts: EMPTY, unshown: [] } as unknown as OpenedWorkbook["book"],
      notices: []
    });
  saves: () => Promise<SavedWorkbook> = () => Promise.resolve({ bytes: WRITTEN, notices: [] });
  readonly shown: string[] = [];
  readonly downloads: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  readonly replayed: string[] = [];
  /** Where replaying stops; null = nowhere. */
  spoilt: number | null = null;
  edits = 0;
  saved = 0;
  abandoned = 0;
  readonly grid = new FakeGrid();
  listeners: StageListeners | null = null;
  picked: PickedFile | null = null;
  target: SaveTarget | null = null;

  edit(mutation: string): void {
    this.edits++;
    this.listeners?.onEdit(edit(mutation));
  }

  job<Result>(result: Promise<Result>): RunningJob<Result> {
    return { result, stop: () => undefined };
  }

  files(choosesPlace: boolean): FileDoor {
    return {
      choosesPlace,
      pick: () => Promise.resolve(this.picked),
      pickTarget: () => Promise.resolve(this.target),
      download: (name, bytes) => this.downloads.push({ name, bytes })
    };
  }

  staged(name: string): StagedBook {
    const hasChanges = (): boolean => this.edits > this.saved;
    return {
      host: MemoryHost.of(EMPTY),
      grid: this.grid,
      get hasChanges() {
        return hasChanges();
      },
      replay: (entries) => {
        const count = this.spoilt ?? entries.length;
        this.replayed.push(...names(entries.slice(0, count)));
        this.edits += count;
        if (this.spoilt === null) return Promise.resolve();
        const why = { ko: "{{number}}번째", en: "change {{number}}" };
        return Promise.reject(new Refusal("journal-spoilt", why, { number: count + 1 }));
      },
      takeChanges: () => {
        const count = this.edits;
        return Promise.resolve({
          changes: {} as TakenChanges["changes"],
          markSaved: () => (this.saved = count),
          abandon: () => this.abandoned++
        });
      },
      close: () => this.shown.push(`close ${name}`)
    };
  }
}

let around: Around;
let drafts: DraftStore;
let desk: Desk;
let number = 0;

async function deskWith(choosesPlace = false): Promise<Desk> {
  drafts = await DraftStore.open(`desk-${++number}`);
  return new Desk({
    store: new DeskStore(),
    threads: {
      open: () => around.job(around.opens()),
      save: () => around.job(around.saves())
    },
    stage: {
      show: (_, listeners) => {
        around.listeners = listeners;
        const name = `book ${around.shown.length}`;
        around.shown.push(`show ${name}`);
        return Promise.resolve(around.staged(name));
      }
    },
    files: around.files(choosesPlace),
    recent: new RecentNames(null),
    drafts,
    presence: null,
    basisDate: TODAY,
    today: () => TODAY
  });
}

beforeEach(async () => {
  around = new Around();
  desk = await deskWith();
});
afterEach(() => {
  drafts.close();
});

const file = (name: string, target: SaveTarget | null = null): PickedFile => ({
  name,
  bytes: ORIGINAL,
  target
});

const state = (): DeskStore["state"] => desk.parts.store.state;
const told = (): readonly string[] => state().notices.map(({ text }) => text.ko);

/** Resolves when what was edited is noticed, and kept. */
async function settled(): Promise<void> {
  await Promise.resolve();
  await desk.work?.keeper.settled();
}

/** Answers the next question as soon as it is asked. */
function answering(choice: string | null): void {
  const { store } = desk.parts;
  const stop = store.subscribe(() => {
    if (!store.state.question) return;
    stop();
    store.answer(choice);
  });
}

test("a file that cannot be read is told, and what was open stays", async () => {
  await desk.open(file("좋은 것.xlsx"));
  around.opens = () =>
    Promise.reject(new Refusal("file-damaged", { ko: "파일이 망가졌습니다.", en: "Damaged." }));
  await desk.open(file("나쁜 것.xlsx"));
  expect(state().book?.name).toBe("좋은 것.xlsx");
  expect(around.shown).toEqual(["show book 0"]);
  expect(told().join()).toContain("'나쁜 것.xlsx'를 열지 못했습니다. 파일이 망가졌습니다.");
});

test("what is no workbook by its name is not even read", async () => {
  around.opens = () => Promise.reject(new Error("read"));
  await desk.open(file("사진.png"));
  expect(told().join()).toContain("통합문서(.xlsx, .xlsm)가 아닙니다");
});

test("stopping leaves everything as it was", async () => {
  around.opens = () => Promise.reject(new Stopped());
  await desk.open(file("가.xlsx"));
  expect(state()).toMatchObject({ book: null, job: null });
  expect(told()).toEqual(["취소했습니다. 바뀐 것은 없습니다."]);
});

test("a new workbook is one of ours with nothing in it, and no file that was ever opened", async () => {
  await desk.openNew("새 관리카드.xlsx");
  expect(state().book?.name).toBe("새 관리카드.xlsx");
  expect(desk.work?.bytes).toEqual(emptyXlsx());
  expect(state().recent).toEqual([]);
});

test("the open workbook is closed before the next one is shown", async () => {
  await desk.open(file("가.xlsx"));
  await desk.open(file("나.xlsx"));
  expect(around.shown).toEqual(["show book 0", "close book 0", "show book 2"]);
  expect(state().recent).toEqual([]);
});

describe("opening another with unsaved work", () => {
  beforeEach(async () => {
    await desk.open(file("가.xlsx"));
    around.edit("one");
    await settled();
  });

  test("asks; 취소 keeps it", async () => {
    answering(null);
    await desk.open(file("나.xlsx"));
    expect(state()).toMatchObject({ unsaved: true, book: { name: "가.xlsx" } });
    expect(await drafts.list()).toHaveLength(1);
  });

  test("saving first writes it, then opens", async () => {
    answering("save");
    await desk.open(file("나.xlsx"));
    expect(around.downloads).toEqual([{ name: "가.xlsx", bytes: WRITTEN }]);
    expect(state()).toMatchObject({ unsaved: false, book: { name: "나.xlsx" } });
    expect(await drafts.list()).toEqual([]);
  });

  test("where saving fails the other is not opened", async () => {
    around.saves = () => Promise.reject(new Refusal("x", { ko: "쓸 수 없습니다.", en: "No." }));
    answering("save");
    await desk.open(file("나.xlsx"));
    expect(state()).toMatchObject({ unsaved: true, book: { name: "가.xlsx" } });
    expect(told().join()).toContain("쓸 수 없습니다.");
  });

  test("without saving, the draft goes too, because that is what was chosen", async () => {
    answering("open");
    await desk.open(file("나.xlsx"));
    expect(state().book?.name).toBe("나.xlsx");
    expect(around.downloads).toEqual([]);
    expect(await drafts.list()).toEqual([]);
  });
});

test("charts that come with a sheet and cannot be shown are told of", async () => {
  await desk.open(file("가.xlsx"));
  around.listeners?.onUnshownCharts(3);
  expect(told().at(-1)).toMatch(/^넣은 시트의 차트 3개는 이 화면에 보이지 않습니다/);
});

describe("saving", () => {
  test("without an edit gives out the very bytes", async () => {
    await desk.open(file("가.xlsx"));
    await desk.save();
    expect(around.downloads[0]?.bytes).toBe(ORIGINAL);
  });

  test("counts from the saved file on, and lets the draft go until there is more", async () => {
    await desk.open(file("가.xlsx"));
    around.edit("one");
    await settled();
    await desk.save();
    expect(state()).toMatchObject({ unsaved: false, saved: true });
    expect(await drafts.list()).toEqual([]);
    expect(desk.work?.bytes).toBe(WRITTEN);
    around.edit("two");
    await settled();
    const [draft] = await drafts.list();
    const kept = await drafts.load(draft?.id ?? "");
    expect([kept?.bytes, names(kept?.entries)]).toEqual([ORIGINAL, ["one", "two"]]);
  });

  test("what is edited while it is being saved stays unsaved, and kept", async () => {
    await desk.open(file("가.xlsx"));
    around.edit("one");
    await settled();
    around.saves = () => {
      around.edit("two");
      return Promise.resolve({ bytes: WRITTEN, notices: [] });
    };
    await desk.save();
    await settled();
    expect(state().unsaved).toBe(true);
    const [draft] = await drafts.list();
    expect(names((await drafts.load(draft?.id ?? ""))?.entries)).toEqual(["one", "two"]);
  });

  test("that fails leaves the grid counting from the file before", async () => {
    await desk.open(file("가.xlsx"));
    around.edit("one");
    await settled();
    around.saves = () => Promise.reject(new Error("broken"));
    await desk.save();
    expect(around.abandoned).toBe(1);
    expect(state().unsaved).toBe(true);
    expect(desk.work?.bytes).toBe(ORIGINAL);
  });

  test("a file for something else holds the edits, and leaves them unsaved", async () => {
    await desk.open(file("가.xlsx"));
    const given: Uint8Array[] = [];
    const take = (): Promise<void> =>
      state().book?.session.withFile((bytes) => {
        given.push(bytes);
        return Promise.resolve(null);
      }) ?? Promise.reject(new Error("no book"));
    await take();
    around.edit("one");
    await settled();
    await take();
    expect(given).toEqual([ORIGINAL, WRITTEN]);
    expect(around.abandoned).toBe(1);
    expect([state().unsaved, desk.work?.bytes]).toEqual([true, ORIGINAL]);
  });

  test("takes up first what is being typed; where the cell refuses it nothing is saved", async () => {
    await desk.open(file("가.xlsx"));
    around.grid.takes = false;
    await desk.save();
    expect(around.downloads).toEqual([]);
    expect(told().join()).toContain("데이터 유효성 검사");
  });
});

describe("into the user's own file", () => {
  const writes: Uint8Array[] = [];
  const own: SaveTarget = {
    name: "가.xlsx",
    write: (bytes) => Promise.resolve(void writes.push(bytes))
  };
  beforeEach(async () => {
    drafts.close();
    desk = await deskWith(true);
    writes.length = 0;
    await desk.open(file("가.xlsx", own));
    around.edit("one");
    await settled();
  });

  test("asks before it writes over it the first time, and not again", async () => {
    answering("overwrite");
    await desk.save();
    around.edit("two");
    await settled();
    await desk.save();
    expect(writes).toHaveLength(2);
    expect(around.downloads).toEqual([]);
  });

  test("취소 writes nothing", async () => {
    answering(null);
    await desk.save();
    expect(writes).toEqual([]);
    expect(state().unsaved).toBe(true);
  });

  test("another place instead becomes the place of this workbook", async () => {
    const elsewhere: Uint8Array[] = [];
    around.target = { name: "나.xlsx", write: (bytes) => Promise.resolve(void elsewhere.push(bytes)) };
    answering("elsewhere");
    await desk.save();
    expect(writes).toEqual([]);
    expect(elsewhere).toEqual([WRITTEN]);
    expect(state().book?.name).toBe("나.xlsx");
    around.edit("two");
    await settled();
    await desk.save();
    expect(elsewhere).toHaveLength(2);
  });

  test("a disk that refuses is told, and the work stays unsaved", async () => {
    around.target = { name: "나.xlsx", write: () => Promise.reject(new Error("disk full")) };
    await desk.saveAs();
    expect(told().join()).toContain("disk full");
    expect(state().unsaved).toBe(true);
    await settled();
    expect(await drafts.list()).toHaveLength(1);
  });
});

test("what was kept is gone on with: replayed, unsaved, and kept under the new workbook alone", async () => {
  await drafts.put({
    id: "old",
    name: "가.xlsx",
    changedAt: 1,
    basisDate: "2025-12-31",
    bytes: ORIGINAL,
    entries: [edit("one"), edit("two")]
  });
  const draft = await drafts.load("old");
  await desk.resume(draft!);
  expect(around.replayed).toEqual(["one", "two"]);
  expect(state().book?.session.state.basisDate).toEqual({ year: 2025, month: 12, day: 31 });
  expect(state()).toMatchObject({ unsaved: true, book: { name: "가.xlsx" } });
  const kept = await drafts.list();
  expect(kept).toHaveLength(1);
  expect(kept[0]?.id).not.toBe("old");
  expect(names((await drafts.load(kept[0]?.id ?? ""))?.entries)).toEqual(["one", "two"]);
});

test("of a draft that is spoilt what can be had is had, and the whole of it stays", async () => {
  const entries = [edit("one"), edit("two"), edit("three")];
  await drafts.put({
    id: "old",
    name: "가.xlsx",
    changedAt: 1,
    basisDate: "2025-12-31",
    bytes: ORIGINAL,
    entries
  });
  around.spoilt = 1;
  await desk.resume((await drafts.load("old"))!);
  expect(told().join()).toContain("2번째");
  expect(names((await drafts.load("old"))?.entries)).toEqual(["one", "two", "three"]);
  const other = (await drafts.list()).find(({ id }) => id !== "old");
  expect(names((await drafts.load(other?.id ?? ""))?.entries)).toEqual(["one"]);
});

test("a draft that cannot be gone on with is not lost", async () => {
  await drafts.put({
    id: "old",
    name: "가.xlsx",
    changedAt: 1,
    basisDate: "2025-12-31",
    bytes: ORIGINAL,
    entries: [edit("one")]
  });
  around.opens = () => Promise.reject(new Error("broken"));
  await desk.resume((await drafts.load("old"))!);
  expect((await drafts.list()).map(({ id }) => id)).toEqual(["old"]);
  expect(told().join()).toContain("broken");
});

test("one thing at a time", async () => {
  let go = (): void => undefined;
  const opened = around.opens;
  around.opens = async () => {
    await new Promise<void>((resolve) => (go = resolve));
    return opened();
  };
  const first = desk.open(file("가.xlsx"));
  await desk.open(file("나.xlsx"));
  expect(told()).toEqual(["다른 작업이 끝난 뒤에 다시 하십시오."]);
  go();
  await first;
  expect(state().book?.name).toBe("가.xlsx");
});
