import { readFileSync } from "node:fs";
import { MemoryHost } from "../hosts/memory/memory-host";
import { readXlsx } from "../hosts/xlsx/read";
import { Refusal } from "../language/refusal";
import type { Patch } from "../workbook/patch";
import type { Snapshot } from "../workbook/snapshot";
import { LAST_COMMAND_SETTING } from "../submission/annotate";
import { lastCommandOf, type LastCommand } from "./last-command";
import { momentOf } from "./moment";
import { runCommand } from "./run-command";

const wrong = readXlsx(new Uint8Array(readFileSync("assets/samples/seed-card-errors.xlsx")));
const moment = momentOf(new Date(2023, 11, 31, 9, 5));

const flagsOf = (snapshot: Snapshot): number => snapshot.sheets.flatMap((sheet) => sheet.flags).length;

async function kept(host: MemoryHost): Promise<LastCommand | null> {
  return lastCommandOf((await host.read()).settings);
}

/** A workbook that refuses every change, or every change but those of settings. */
function refusing(snapshot: Snapshot, refuses: (patch: Patch) => boolean): MemoryHost {
  const host = MemoryHost.of(snapshot);
  const apply = host.apply.bind(host);
  host.apply = (patch) =>
    refuses(patch)
      ? Promise.reject(new Refusal("protected", { ko: "보호됨", en: "protected" }))
      : apply(patch);
  return host;
}

test("check flags the cells and says so, in one writing", async () => {
  const host = MemoryHost.of(wrong);
  const apply = jest.spyOn(host, "apply");
  const read = jest.spyOn(host, "read");
  const { outcome, inverse } = await runCommand("check", host, moment);
  expect([apply.mock.calls.length, read.mock.calls.length]).toEqual([1, 1]);
  const flags = flagsOf(await host.read());
  expect(flags).toBeGreaterThan(5);
  expect(outcome).toMatchObject({ command: "check", kind: "done", at: "2023-12-31 09:05" });
  expect(outcome.text.ko).toMatch(new RegExp(`관리카드 12건 · 오류 \\d+.*표시를 ${flags}개`));
  expect(outcome.text.en).toContain(`${flags} flags`);
  expect(await kept(host)).toEqual(outcome);
  if (!inverse) throw new Error("no inverse");
  await host.apply(inverse);
  expect(await host.read()).toEqual(wrong);
});

test("check twice is check once, and clear leaves the workbook as it was", async () => {
  const host = MemoryHost.of(wrong);
  await runCommand("check", host, moment);
  const once = flagsOf(await host.read());
  await runCommand("check", host, moment);
  expect(flagsOf(await host.read())).toBe(once);
  const { outcome } = await runCommand("clear", host, moment);
  expect(outcome.kind).toBe("done");
  expect(await host.read()).toEqual(wrong);
  const again = await runCommand("clear", host, moment);
  expect(again.inverse).toBeNull();
  expect(again.outcome.text.ko).toBe("지울 표시가 없습니다.");
});

test("clear drops an outcome kept without flags, and calls that nothing to clear", async () => {
  const host = MemoryHost.of({ ...wrong, settings: { [LAST_COMMAND_SETTING]: "{}" } });
  const { outcome, inverse } = await runCommand("clear", host, moment);
  expect([outcome.text.ko, inverse]).toEqual(["지울 표시가 없습니다.", null]);
  expect(await host.read()).toEqual(wrong);
});

test("the pane's own basis date and choice of flags hold on the ribbon too", async () => {
  const settings = { pane: JSON.stringify({ flagged: ["error"], basisDate: "2022-01-31" }) };
  const host = MemoryHost.of({ ...wrong, settings });
  await runCommand("check", host, moment);
  const severities = (await host.read()).sheets.flatMap((sheet) => sheet.flags.map((flag) => flag.severity));
  expect(new Set(severities)).toEqual(new Set(["error"]));
  await runCommand("fill", host, moment);
  const texts = (await host.read()).sheets.flatMap((sheet) =>
    sheet.cells.map((cell) => JSON.stringify(cell.value))
  );
  expect(texts.some((text) => /2022\D+1\D+31/.test(text))).toBe(true);
});

test("fill adds the overview sheets", async () => {
  const host = MemoryHost.of(wrong);
  const { outcome } = await runCommand("fill", host, moment);
  const added = (await host.read()).sheets.length - wrong.sheets.length;
  expect(added).toBeGreaterThan(0);
  expect(outcome.text.ko).toContain(`시트 ${added}개 추가`);
});

test("a workbook without cards is told, not called clean", async () => {
  const host = MemoryHost.of();
  expect((await runCommand("check", host, moment)).outcome).toMatchObject({ kind: "failed" });
  expect((await kept(host))?.text.ko).toContain("관리카드를 찾지 못해");
});

test("a refusal is kept in the workbook in its own words", async () => {
  const host = refusing(wrong, ({ steps }) => steps.some((step) => step.kind !== "setting"));
  const { outcome, inverse, notKept } = await runCommand("check", host, moment);
  expect([outcome.kind, outcome.text.ko, inverse, notKept]).toEqual(["failed", "보호됨", null, null]);
  expect(await kept(host)).toEqual(outcome);
});

test("where even that cannot be kept, it is said", async () => {
  const host = refusing(wrong, () => true);
  const { outcome, notKept } = await runCommand("fill", host, moment);
  expect(outcome.text.en).toBe("protected");
  expect(notKept?.ko).toContain("보호됨");
});

test("a fault of ours is told as one", async () => {
  const host = MemoryHost.of(wrong);
  jest.spyOn(host, "read").mockRejectedValueOnce(new TypeError("x is not y"));
  const { outcome } = await runCommand("check", host, moment);
  expect(outcome.text.ko).toContain("x is not y");
  expect(await kept(host)).toEqual(outcome);
});

test.each([
  "",
  "{}",
  '{"command":"check"}',
  "[",
  '{"command":"run","kind":"done","text":{"ko":"","en":""},"at":""}'
])("a spoilt record is none: %s", (text) => {
  expect(lastCommandOf({ [LAST_COMMAND_SETTING]: text })).toBeNull();
});
