import { readFileSync } from "node:fs";
import { MemoryHost } from "../../hosts/memory/memory-host";
import { readXlsx } from "../../hosts/xlsx/read";
import { Refusal } from "../../language/refusal";
import type { Snapshot } from "../../workbook/snapshot";
import type { Pace } from "./in-slices";
import { PledgeSession } from "./pledge-session";

const basisDate = { year: 2023, month: 12, day: 31 };
const wrong: Snapshot = readXlsx(new Uint8Array(readFileSync("assets/samples/seed-card-errors.xlsx")));

/** Every bit is a slice; `pause` holds the session at its next rest, and gives what lets it go on. */
class StopAndGo implements Pace {
  readonly slice = 0;
  rests = 0;
  private clock = 0;
  private held: Promise<void> | null = null;

  now(): number {
    return (this.clock += 200);
  }

  async rest(): Promise<void> {
    this.rests += 1;
    await this.held;
  }

  pause(): () => void {
    let goOn = (): void => undefined;
    this.held = new Promise((resolve) => (goOn = resolve));
    return () => {
      this.held = null;
      goOn();
    };
  }
}

interface Opened {
  readonly host: MemoryHost;
  readonly session: PledgeSession;
  readonly pace: StopAndGo;
}

function opened(): Opened {
  const host = MemoryHost.of(wrong);
  const pace = new StopAndGo();
  return { host, pace, session: new PledgeSession(host, basisDate, () => basisDate, pace) };
}

async function afterFirstCheck(): Promise<Opened> {
  const all = opened();
  await all.session.check();
  return all;
}

/** Until the session has rested so many times more. */
async function rested({ pace }: Opened, times: number): Promise<void> {
  const until = pace.rests + times;
  while (pace.rests < until) await new Promise((resolve) => setImmediate(resolve));
}

const keysOf = ({ session }: Opened): readonly string[] =>
  session.state.checked?.result.findings.map(({ key }) => key) ?? [];

/** What a check of the workbook as it now is would show. */
async function truthOf({ host, session }: Opened): Promise<readonly string[]> {
  const other = new PledgeSession(MemoryHost.of(await host.read()), session.state.basisDate);
  await other.check();
  return other.state.checked?.result.findings.map(({ key }) => key) ?? [];
}

/** A fix of the one that stands at this place, made by the user's hand. */
async function editByHand({ host, session }: Opened, at: number): Promise<void> {
  const fixable = session.state.checked?.result.findings.filter(({ fix }) => fix)[at];
  if (!fixable?.fix) throw new Error("nothing to mend");
  await host.edit(fixable.fix.patch);
}

test("a check rests between its bits, tells how far it has come, and shows all of it at the end", async () => {
  const all = opened();
  const told = new Set<string>();
  all.session.progress.subscribe(() => {
    const { value } = all.session.progress;
    if (value) told.add(`${value.stage} ${value.done}`);
    if (value && all.session.state.checked) throw new Error("shown before it was whole");
  });
  await all.session.check();
  const { checked, task } = all.session.state;
  expect(told).toContain(`sheets ${wrong.sheets.length}`);
  expect(told).toContain("pledges 1");
  expect(told.size).toBeGreaterThan(wrong.sheets.length);
  expect(all.pace.rests).toBeGreaterThan(told.size);
  expect([all.session.progress.value, task]).toEqual([null, null]);
  expect(checked?.result.findings.length).toBeGreaterThan(30);
  expect(keysOf(all)).toEqual(await truthOf(all));
});

test("취소 between two bits leaves what was shown, and the next command makes up for it", async () => {
  const all = await afterFirstCheck();
  const { session, pace } = all;
  const shown = session.state.checked;
  await session.follow();
  const goOn = pace.pause();
  await editByHand(all, 0);
  await rested(all, 1);
  session.cancel();
  goOn();
  await session.explain();
  expect(session.state.notice?.text.ko).toBe("취소했습니다. 바뀐 것은 없습니다.");
  expect(session.state.checked).toBe(shown);
  await session.clear();
  expect(session.state.checked).not.toBe(shown);
  expect(keysOf(all)).toEqual(await truthOf(all));
});

test("the first check that was cancelled is made up for too", async () => {
  const all = opened();
  const goOn = all.pace.pause();
  const checking = all.session.check();
  await rested(all, 1);
  all.session.cancel();
  goOn();
  await checking;
  expect(all.session.state.checked).toBeNull();
  await all.session.flag();
  expect(all.session.state.notice?.kind).toBe("done");
});

test("an edit during a check supersedes it: only what then stands is shown", async () => {
  const all = await afterFirstCheck();
  const { session, pace } = all;
  await session.follow();
  const shown = new Set([session.state.checked]);
  session.subscribe(() => shown.add(session.state.checked));
  const goOn = pace.pause();
  await editByHand(all, 0);
  await rested(all, 1);
  await editByHand(all, 3);
  goOn();
  await session.explain();
  expect(shown.size).toBe(2);
  expect(keysOf(all)).toEqual(await truthOf(all));
});

test("a check that was superseded by a reading that fails is shown all the same", async () => {
  const all = await afterFirstCheck();
  const { session, pace, host } = all;
  await session.follow();
  const before = keysOf(all);
  const goOn = pace.pause();
  await editByHand(all, 0);
  await rested(all, 1);
  jest.spyOn(host, "read").mockRejectedValueOnce(new Refusal("busy", { ko: "바쁨", en: "busy" }));
  const refreshing = session.refresh({ sheets: ["이행현황"] });
  goOn();
  await refreshing;
  expect(session.state.notice?.text.ko).toBe("바쁨");
  expect(keysOf(all).length).toBeLessThan(before.length);
  expect(keysOf(all)).toEqual(await truthOf(all));
});

test("another basis date is not shown with findings of the one before", async () => {
  const all = await afterFirstCheck();
  const { session, pace } = all;
  const goOn = pace.pause();
  session.setBasisDate({ year: 2026, month: 12, day: 31 });
  await rested(all, 1);
  session.setBasisDate({ year: 2025, month: 12, day: 31 });
  expect(session.state.checked?.basisDate).toEqual(basisDate);
  const dates = new Set<number | undefined>();
  session.subscribe(() => dates.add(session.state.checked?.basisDate.year));
  goOn();
  await session.explain();
  expect([...dates]).toEqual([2023, 2025]);
  expect(keysOf(all)).toEqual(await truthOf(all));
});

test("what was changed is checked in bits too, and cannot be cancelled", async () => {
  const all = await afterFirstCheck();
  const { session, pace } = all;
  const fixable = session.state.checked?.result.findings.filter(({ fix }) => fix) ?? [];
  const goOn = pace.pause();
  const fixing = session.fix(fixable);
  await rested(all, 1);
  expect([session.state.task, session.state.cancellable]).toEqual(["fix", false]);
  session.cancel();
  goOn();
  await fixing;
  expect(session.state.notice?.kind).toBe("done");
  expect(keysOf(all)).toEqual(await truthOf(all));
});
