import { readFileSync } from "node:fs";
import { MemoryHost } from "../../hosts/memory/memory-host";
import { readXlsx } from "../../hosts/xlsx/read";
import type { Snapshot } from "../../workbook/snapshot";
import { PledgeSession } from "./pledge-session";

const basisDate = { year: 2023, month: 12, day: 31 };
const wrong: Snapshot = readXlsx(new Uint8Array(readFileSync("assets/samples/seed-card-errors.xlsx")));

async function opened(): Promise<{ host: MemoryHost; session: PledgeSession }> {
  const host = MemoryHost.of(wrong);
  const session = new PledgeSession(host, basisDate);
  await session.check();
  return { host, session };
}

const errors = (session: PledgeSession): number =>
  session.state.checked?.result.findings.filter((finding) => finding.severity === "error").length ?? -1;

test("mends a finding, and takes it back", async () => {
  const { host, session } = await opened();
  const before = errors(session);
  const fixable = session.state.checked?.result.findings.find((finding) => finding.fix);
  if (!fixable) throw new Error("nothing to mend");
  await session.fix([fixable]);
  expect(session.state.notice?.kind).toBe("done");
  expect(errors(session)).toBeLessThan(before);
  await session.undo();
  expect(errors(session)).toBe(before);
  expect(await host.read()).toEqual(wrong);
  expect(session.state.undoable).toEqual([]);
});

test("flags, and clearing the flags leaves the workbook as it was", async () => {
  const { host, session } = await opened();
  await session.flag();
  expect((await host.read()).sheets.flatMap((sheet) => sheet.flags).length).toBeGreaterThan(10);
  await session.flag();
  await session.clear();
  expect(await host.read()).toEqual(wrong);
});

test("a refusal is told, and the session can go on", async () => {
  const { host, session } = await opened();
  const fixable = session.state.checked?.result.findings.find((finding) => finding.fix);
  if (!fixable?.fix) throw new Error("nothing to mend");
  await host.apply(fixable.fix.patch);
  await session.fix([fixable]);
  expect(session.state.notice?.kind).toBe("failed");
  expect(session.state.task).toBeNull();
  await session.check();
  expect(session.state.notice).toBeNull();
});

test("follows the user's edits", async () => {
  const { host, session } = await opened();
  const before = errors(session);
  const fixable = session.state.checked?.result.findings.find((finding) => finding.fix);
  if (!fixable?.fix) throw new Error("nothing to mend");
  await session.follow();
  await host.edit(fixable.fix.patch);
  await session.select({ sheet: "이행현황", row: 0, column: 0 });
  expect(errors(session)).toBeLessThan(before);
  session.leave();
});

test("fills, inserts and takes back in turn", async () => {
  const { host, session } = await opened();
  await session.fill();
  expect(session.state.notice?.kind).toBe("done");
  const period = { from: { year: 2022, month: 1, day: 1 }, to: { year: 2026, month: 12, day: 31 } };
  await session.insert([{ number: "활력경제 9-9", name: "새 공약", department: "기획예산과", period }]);
  expect(session.state.notice?.text.ko).toContain("1건");
  expect(session.state.undoable).toHaveLength(2);
  await session.undo();
  await session.undo();
  expect(await host.read()).toEqual(wrong);
  await session.undo();
  expect(session.state.notice?.kind).toBe("failed");
});
