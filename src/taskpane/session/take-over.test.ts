import { readFileSync } from "node:fs";
import { runCommand, type CommandEnd } from "../../commands/run-command";
import type { CommandName } from "../../commands/last-command";
import { MemoryHost } from "../../hosts/memory/memory-host";
import { readXlsx } from "../../hosts/xlsx/read";
import { Refusal } from "../../language/refusal";
import type { Snapshot } from "../../workbook/snapshot";
import { PledgeSession } from "./pledge-session";

const basisDate = { year: 2023, month: 12, day: 31 };
const now = "2023-12-31 18:52";
const wrong: Snapshot = readXlsx(new Uint8Array(readFileSync("assets/samples/seed-card-errors.xlsx")));

async function opened(host: MemoryHost): Promise<PledgeSession> {
  const session = new PledgeSession(host, basisDate);
  await session.check();
  return session;
}

/** A button of the ribbon, with the pane open beside it. */
async function press(command: CommandName, host: MemoryHost, session: PledgeSession): Promise<CommandEnd> {
  const end = await runCommand(command, host, { today: basisDate, now });
  await session.takeOver({ workbook: "", outcome: end.outcome, inverse: end.inverse });
  return end;
}

const flagsOf = (snapshot: Snapshot | undefined): number =>
  snapshot?.sheets.reduce((count, { flags }) => count + flags.length, 0) ?? -1;

test("opening tells how the last command of the ribbon ended, once", async () => {
  const host = MemoryHost.of(wrong);
  await runCommand("check", host, { today: basisDate, now });
  const session = await opened(host);
  expect(session.state.notice).toMatchObject({ kind: "done" });
  expect(session.state.notice?.text.ko).toMatch(/^리본에서 2023-12-31 18:52: 점검했습니다/);
  expect(session.state.notice?.text.en).toMatch(/^From the ribbon, 2023-12-31 18:52: Checked/);
  await session.check();
  expect(session.state.notice).toBeNull();
});

test("a pane without an earlier command opens without a word", async () => {
  expect((await opened(MemoryHost.of(wrong))).state.notice).toBeNull();
});

test("shows what a command did, and takes it back", async () => {
  const host = MemoryHost.of(wrong);
  const session = await opened(host);
  await press("check", host, session);
  expect(flagsOf(session.state.checked?.snapshot)).toBeGreaterThan(10);
  expect(session.state.notice?.text.ko).toContain("점검했습니다");
  expect(session.state.undoable).toHaveLength(1);
  await session.undo();
  expect(await host.read()).toEqual(wrong);
  expect(session.state.undoable).toEqual([]);
});

test("a later outcome does not stand in the way of taking an earlier command back", async () => {
  const host = MemoryHost.of(wrong);
  const session = await opened(host);
  await press("fill", host, session);
  const apply = host.apply.bind(host);
  host.apply = (patch) =>
    patch.steps.some((step) => step.kind !== "setting")
      ? Promise.reject(new Refusal("protected", { ko: "보호됨", en: "protected" }))
      : apply(patch);
  await press("check", host, session);
  host.apply = apply;
  expect(session.state.notice).toMatchObject({ kind: "failed" });
  expect(session.state.notice?.text.ko).toContain("보호됨");
  expect(session.state.undoable).toHaveLength(1);
  await session.undo();
  expect(session.state.notice?.kind).toBe("done");
  expect(await host.read()).toEqual(wrong);
});

test("clearing in the pane drops the outcome with the flags, and undo brings both back", async () => {
  const host = MemoryHost.of(wrong);
  const session = await opened(host);
  await press("check", host, session);
  const flagged = await host.read();
  await session.clear();
  expect(await host.read()).toEqual(wrong);
  await session.undo();
  expect(await host.read()).toEqual(flagged);
});

test("what could not be read again can be taken back all the same", async () => {
  const host = MemoryHost.of(wrong);
  const session = await opened(host);
  const end = await runCommand("check", host, { today: basisDate, now });
  jest.spyOn(host, "read").mockRejectedValueOnce(new Refusal("busy", { ko: "바쁨", en: "busy" }));
  await session.takeOver({ workbook: "", outcome: end.outcome, inverse: end.inverse });
  expect(session.state.notice?.text.ko).toContain("바쁨");
  await session.undo();
  expect(await host.read()).toEqual(wrong);
});

test("explains the cell that is selected, and nothing where nothing is", async () => {
  const host = MemoryHost.of(wrong);
  const session = await opened(host);
  const cell = { sheet: "이행현황", row: 7, column: 6 };
  await host.select(cell);
  await session.explain();
  expect(session.state.focus).toEqual(cell);
  session.explainNothing();
  expect(session.state.focus).toBeNull();
  host.selected = null;
  await session.explain();
  expect([session.state.focus, session.state.notice]).toEqual([null, null]);
});
