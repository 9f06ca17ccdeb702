/** @jest-environment jsdom */
import { openPane, openWrong, type OpenPane } from "../testing/open-pane";
import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import type { MemoryHost } from "../../hosts/memory/memory-host";

async function opened(): Promise<OpenPane & { host: MemoryHost }> {
  const pane = await openWrong();
  await pane.user.click(screen.getByRole("tab", { name: "설정" }));
  await screen.findByText("시트에서 추정한 값입니다. 확인해 주십시오.");
  return pane;
}

test("a guessed profile is confirmed, and kept in the workbook", async () => {
  const { user, host } = await opened();
  await user.type(screen.getByLabelText("기관명"), "가람군");
  await user.selectOptions(screen.getByLabelText("금액 단위"), "천원");
  await user.clear(screen.getByLabelText("완료로 볼 집행률 (%)"));
  await user.type(screen.getByLabelText("완료로 볼 집행률 (%)"), "70");
  await user.click(screen.getByRole("button", { name: "확인하고 저장" }));
  await screen.findByText("설정을 저장했습니다.");
  expect(JSON.parse((await host.read()).settings["profile"] ?? "")).toMatchObject({
    municipality: { name: "가람군", kind: "군" },
    unit: "천원",
    thresholds: { executionRate: 70 }
  });
  expect(screen.queryByText("시트에서 추정한 값입니다. 확인해 주십시오.")).toBeNull();
  expect(screen.getByRole("button", { name: /^가람군/ })).toBeTruthy();
});

test("language, flagged severities, public copy and basis date are there again the next time", async () => {
  const { user, host } = await opened();
  fireEvent.change(screen.getByLabelText("기준일"), { target: { value: "2024-06-30" } });
  fireEvent.blur(screen.getByLabelText("기준일"));
  await user.selectOptions(screen.getByLabelText("언어"), "en");
  await user.click(screen.getByRole("checkbox", { name: "참고" }));
  await user.click(screen.getByRole("switch"));
  // What a public copy must not hold is being checked meanwhile.
  await waitFor(() => {
    expect(screen.getByRole("button", { name: "확인하고 저장" })).toHaveProperty("disabled", false);
  });
  await user.click(screen.getByRole("button", { name: "확인하고 저장" }));
  await screen.findByText("Saved the settings.");
  cleanup();
  const { session } = await openPane(host);
  expect(screen.getByRole("tab", { name: "Settings" })).toBeTruthy();
  expect(session.state.basisDate).toEqual({ year: 2024, month: 6, day: 30 });
  expect(session.state.publicCopy).toBe(true);
  await act(() => session.flag());
  const flags = (await host.read()).sheets.flatMap((sheet) => sheet.flags);
  expect(new Set(flags.map((flag) => flag.severity))).toEqual(new Set(["error", "warning"]));
});

test("what cannot be saved is told at its field, and nothing is saved", async () => {
  const { user, host } = await opened();
  fireEvent.change(screen.getByLabelText("임기 끝"), { target: { value: "2020-01-01" } });
  fireEvent.change(screen.getByLabelText("재원 (한 줄에 하나)"), { target: { value: " \n" } });
  fireEvent.change(screen.getByLabelText("완료로 볼 집행률 (%)"), { target: { value: "120" } });
  await user.click(screen.getByRole("button", { name: "확인하고 저장" }));
  expect(screen.getByText("임기 끝은 시작보다 뒤여야 합니다.")).toBeTruthy();
  expect(screen.getByText("재원을 하나 이상 적으십시오.")).toBeTruthy();
  expect(screen.getByText("0에서 100 사이의 수를 적으십시오.")).toBeTruthy();
  expect((await host.read()).settings).toEqual({});
});

test("모두 지우기 tells what will go, and leaves the workbook as it was", async () => {
  const { user, host, session } = await opened();
  const before = await host.read();
  await act(() => session.flag());
  const finding = session.state.checked?.result.findings.find(({ severity }) => severity === "warning");
  await act(() => session.waive([finding!], { reason: "협의 중", role: "담당" }));
  await user.click(screen.getByRole("button", { name: "확인하고 저장" }));
  await screen.findByText("설정을 저장했습니다.");
  await user.click(screen.getByRole("button", { name: "모두 지우기" }));
  expect(screen.getByText(/^셀 표시 \d+개$/)).toBeTruthy();
  expect(screen.getByText("사유 1건")).toBeTruthy();
  expect(screen.getByText("저장된 설정")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "지우기" }));
  await screen.findByText(/^표시와 검증결과 시트, 저장된 설정과 사유를/);
  expect(await host.read()).toEqual(before);
});
