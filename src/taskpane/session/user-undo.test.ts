import { readFileSync } from "node:fs";
import { MemoryHost } from "../../hosts/memory/memory-host";
import { readXlsx } from "../../hosts/xlsx/read";
import type { ChangeHint, WorkbookHost } from "../../workbook/host";
import type { Patch } from "../../workbook/patch";
import type { Snapshot } from "../../workbook/snapshot";
import { PledgeSession } from "./pledge-session";

const basisDate = { year: 2023, month: 12, day: 31 };
const wrong: Snapshot = readXlsx(new Uint8Array(readFileSync("assets/samples/seed-card-errors.xlsx")));

interface Entry {
  readonly token: string;
  readonly patch: Patch;
  readonly inverse: Patch;
}

/** A workbook with an undo of its own, as a grid has: Ctrl+Z and Ctrl+Y tell which patch of ours they went over. */
class UndoingHost implements WorkbookHost {
  readonly abilities;
  private readonly done: Entry[] = [];
  private readonly undone: Entry[] = [];
  private readonly watchers = new Set<(hint: ChangeHint) => void>();
  private count = 0;

  constructor(private readonly memory: MemoryHost) {
    this.abilities = memory.abilities;
  }

  read: WorkbookHost["read"] = (scope) => this.memory.read(scope);
  select: WorkbookHost["select"] = (cell) => this.memory.select(cell);

  /** An inverse of ours is undone as Ctrl+Z would; anything else is one more entry. */
  async apply(patch: Patch): Promise<Patch> {
    const at = this.done.findIndex(({ token }) => token === patch.restores);
    const [entry] = at < 0 ? [] : this.done.splice(at, 1);
    if (entry) this.undone.push(entry);
    const inverse = await this.memory.apply(patch);
    if (entry) return inverse;
    this.count += 1;
    const token = `entry ${this.count}`;
    this.done.push({ token, patch, inverse });
    return { ...inverse, restores: token };
  }

  watch(onChange: (hint: ChangeHint) => void): Promise<() => void> {
    this.watchers.add(onChange);
    return Promise.resolve(() => this.watchers.delete(onChange));
  }

  async ctrlZ(): Promise<void> {
    const entry = this.done.pop();
    if (!entry) return;
    await this.memory.apply(entry.inverse);
    this.undone.push(entry);
    this.tell({ sheets: null, undone: entry.token });
  }

  async ctrlY(): Promise<void> {
    const entry = this.undone.pop();
    if (!entry) return;
    await this.memory.apply(entry.patch);
    this.done.push(entry);
    this.tell({ sheets: null, redone: entry.token });
  }

  private tell(hint: ChangeHint): void {
    for (const watcher of this.watchers) watcher(hint);
  }
}

async function opened(): Promise<{ host: UndoingHost; session: PledgeSession; fixOne: () => Promise<void> }> {
  const host = new UndoingHost(MemoryHost.of(wrong));
  const session = new PledgeSession(host, basisDate);
  await session.check();
  await session.follow();
  return {
    host,
    session,
    fixOne: async () => {
      const fixable = session.state.checked?.result.findings.find(({ fix }) => fix);
      await session.fix(fixable ? [fixable] : []);
    }
  };
}

/** What 되돌리기 offers, once all that was asked for is done. */
async function offered(session: PledgeSession): Promise<readonly string[]> {
  await session.explain();
  return session.state.undoable.map(({ title }) => title);
}

const findings = (session: PledgeSession): number => session.state.checked?.result.findings.length ?? -1;

test("Ctrl+Z takes our patch back: the pane no longer offers it, and shows the workbook as it then is", async () => {
  const { host, session, fixOne } = await opened();
  const before = findings(session);
  await fixOne();
  expect(findings(session)).toBeLessThan(before);
  await host.ctrlZ();
  expect(session.state.undoable).toEqual([]);
  await session.explain();
  expect(findings(session)).toBe(before);
  expect(await host.read()).toEqual(wrong);
});

test("Ctrl+Y makes it again: the pane offers it again, and 되돌리기 works", async () => {
  const { host, session, fixOne } = await opened();
  await fixOne();
  const [title] = await offered(session);
  await host.ctrlZ();
  await host.ctrlY();
  expect(await offered(session)).toEqual([title]);
  await session.undo();
  expect(session.state.notice?.kind).toBe("done");
  expect(await host.read()).toEqual(wrong);
});

test("되돌리기 and Ctrl+Z in turn each take back what is left", async () => {
  const { host, session, fixOne } = await opened();
  await fixOne();
  await fixOne();
  await session.flag();
  const [flag, second, first] = await offered(session);
  await session.undo();
  expect(await offered(session)).toEqual([second, first]);
  await host.ctrlZ();
  expect(await offered(session)).toEqual([first]);
  await host.ctrlY();
  await host.ctrlY();
  expect(await offered(session)).toEqual([flag, second, first]);
  await session.undo();
  await session.undo();
  await session.undo();
  expect(session.state.notice?.kind).toBe("done");
  expect(await host.read()).toEqual(wrong);
  expect(await offered(session)).toEqual([]);
});

test("an entry that the host also tells of while 되돌리기 runs is dropped once", async () => {
  const { host, session, fixOne } = await opened();
  await fixOne();
  await fixOne();
  const [, first] = await offered(session);
  const token = session.state.undoable[0]?.inverse.restores ?? "";
  const apply = host.apply.bind(host);
  host.apply = async (patch) => {
    const inverse = await apply(patch);
    void session.refresh({ sheets: [], undone: token });
    return inverse;
  };
  await session.undo();
  expect(await offered(session)).toEqual([first]);
});
