/** @jest-environment jsdom */
import { openPane, openWrong, violations, type OpenPane } from "../testing/open-pane";
import { readFileSync } from "node:fs";
import { act, screen, waitFor, within } from "@testing-library/react";
import { MemoryHost } from "../../hosts/memory/memory-host";
import { readXlsx } from "../../hosts/xlsx/read";
import type { Snapshot } from "../../workbook/snapshot";

const CLEAN: Snapshot = readXlsx(new Uint8Array(readFileSync("assets/samples/made-up-county.xlsx")));
/** Few of its cards are as good as all of them, and quicker. */
const FEW: Snapshot = { ...CLEAN, sheets: CLEAN.sheets.filter(({ name }) => name.includes("활력경제 1-1")) };

async function openGate(host: MemoryHost): Promise<OpenPane> {
  const pane = await openPane(host);
  await pane.user.click(screen.getByRole("tab", { name: "제출 전 점검" }));
  await screen.findByRole("region", { name: "받은 파일 확인" });
  return pane;
}

const received = (): HTMLElement => screen.getByRole("region", { name: "받은 파일 확인" });

async function changeCell(host: MemoryHost, pane: OpenPane): Promise<string> {
  const sheet = FEW.sheets.find(({ cells }) =>
    cells.some(({ value, formula }) => typeof value === "number" && formula === undefined)
  );
  const cell = sheet?.cells.find(({ value, formula }) => typeof value === "number" && formula === undefined);
  if (!sheet || !cell || typeof cell.value !== "number") throw new Error("no number");
  const name = `${String.fromCharCode(65 + cell.column)}${cell.row + 1}`;
  const change = { cell: name, before: { value: cell.value }, after: { value: cell.value + 1 } };
  await act(async () => {
    await host.apply({ title: "", steps: [{ kind: "set-cells", sheet: sheet.name, changes: [change] }] });
    await pane.session.check();
  });
  return name;
}

test("blocks on errors and on warnings without a reason, says why, and leads to their cells", async () => {
  const { user, host } = await openWrong();
  await user.click(screen.getByRole("tab", { name: "제출 전 점검" }));
  await screen.findByRole("heading", { name: "보낼 수 없습니다" });
  expect(screen.getByText(/오류 18건이 남아 있습니다\./)).toBeTruthy();
  const errors = within(screen.getByRole("region", { name: "오류 18건" }));
  await user.click(errors.getByRole("button", { name: "이행현황!G8" }));
  expect(host.selected).toEqual({ sheet: "이행현황", row: 7, column: 6 });
  const seal = await screen.findByRole("button", { name: "봉인하고 보내기 준비" });
  expect((seal as HTMLButtonElement).disabled).toBe(true);
});

test("a warning with a reason is no longer asked about", async () => {
  const { user, session } = await openWrong();
  const warning = session.state.checked?.result.findings.find(({ severity }) => severity === "warning");
  if (!warning) throw new Error("no warning");
  await user.click(screen.getByRole("tab", { name: "제출 전 점검" }));
  await screen.findByRole("heading", { name: "사유 없는 주의 7건" });
  await act(async () => {
    await session.waive([warning], { reason: "협의 중", role: "담당" });
  });
  await waitFor(() => {
    expect(screen.getByRole("heading", { name: "사유 없는 주의 6건" })).toBeTruthy();
  });
  expect(screen.getByText("사유를 적은 지적 1건")).toBeTruthy();
});

test("one click seals; a change after it is told at once with its cell, and it can be sealed anew", async () => {
  const host = MemoryHost.of(FEW);
  const pane = await openGate(host);
  expect(screen.getByRole("heading", { name: "보낼 수 있습니다" })).toBeTruthy();
  expect(within(received()).getByText("봉인되지 않은 파일입니다")).toBeTruthy();
  expect(await violations()).toEqual([]);

  await pane.user.click(screen.getByRole("button", { name: "봉인하고 보내기 준비" }));
  await within(received()).findByText("봉인한 뒤로 바뀐 곳이 없습니다");
  expect((await host.read()).sheets.at(-1)?.name).toBe("검증결과");
  expect((await host.read()).settings["baseline"]).toContain("2025-12-31");
  const button = screen.getByRole("button", { name: "봉인하고 보내기 준비" });
  expect((button as HTMLButtonElement).disabled).toBe(true);

  const cell = await changeCell(host, pane);
  const list = await within(received()).findByRole("list", { name: "봉인 뒤 바뀐 곳" });
  const link = within(list).getByRole("button", { name: new RegExp(`!${cell}: 값이 바뀜`) });
  expect(screen.getAllByText("봉인 뒤 바뀐 칸 1").length).toBeGreaterThan(0);
  await pane.user.click(link);
  expect(host.selected).toMatchObject({ sheet: expect.stringContaining("활력경제") });
  expect(screen.getByRole("button", { name: "다시 봉인하기" })).toBeTruthy();

  // On the other tabs too, with the way back.
  await pane.user.click(screen.getByRole("tab", { name: "채우기" }));
  await pane.user.click(await screen.findByRole("button", { name: "보고 다시 봉인하기" }));
  expect(screen.getByRole("tab", { name: "제출 전 점검" }).getAttribute("aria-selected")).toBe("true");
});

test("a function that changes by the day is told before sealing", async () => {
  const [first, ...rest] = FEW.sheets;
  if (!first) throw new Error("no sheet");
  const row = (first.used?.bottom ?? 0) + 3;
  const cells = [...first.cells, { row, column: 0, value: 46_000, formula: "=TODAY()" }];
  await openGate(MemoryHost.of({ ...FEW, sheets: [{ ...first, cells }, ...rest] }));
  expect(screen.getByText(/여는 날이나 때에 따라 값이 달라지는 함수가 있는 칸 1개/)).toBeTruthy();
});

test("sealing can be taken back", async () => {
  const host = MemoryHost.of(FEW);
  const { user, session } = await openGate(host);
  await user.click(screen.getByRole("button", { name: "봉인하고 보내기 준비" }));
  await within(received()).findByText("봉인한 뒤로 바뀐 곳이 없습니다");
  await act(async () => {
    await session.undo();
  });
  await within(received()).findByText("봉인되지 않은 파일입니다");
  expect(await host.read()).toEqual(FEW);
});

test("signing asks for a key and a role, and takes no name; without WebCrypto it says so", async () => {
  const { user, session } = await openGate(MemoryHost.of(FEW));
  await user.click(screen.getByRole("checkbox", { name: "열쇠로 서명하기 (선택)" }));
  await user.type(screen.getByRole("textbox", { name: /서명하는 이의 직위/ }), "010-1234-5678");
  await user.click(screen.getByRole("button", { name: "봉인하고 보내기 준비" }));
  expect(screen.getByText("열쇠 파일을 고르십시오.")).toBeTruthy();
  expect(screen.getByText(/직위만 적으십시오/)).toBeTruthy();
  await act(async () => {
    await session.seal({ unreadSeen: false, signing: { role: "총괄 담당", key: "x" } });
  });
  expect(session.state.notice?.text.ko).toMatch(/WebCrypto|개인 열쇠|Ed25519/);
});
