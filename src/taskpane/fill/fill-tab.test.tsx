/** @jest-environment jsdom */
import { MemoryHost } from "../../hosts/memory/memory-host";
import { openPane, openWrong } from "../testing/open-pane";
import { screen, waitFor } from "@testing-library/react";

test("previews which sheets will be made, then makes exactly those", async () => {
  const { user, host } = await openWrong();
  const before = (await host.read()).sheets.map((sheet) => sheet.name);
  await user.click(screen.getByRole("tab", { name: "채우기" }));
  await screen.findByRole("heading", { name: "새로 만드는 시트 4개" });
  const promised = ["든든복지 2-3 이행현황 (2)", "총괄표", "추진현황표", "이행현황표"];
  for (const sheet of promised) expect(screen.getByText(sheet)).toBeTruthy();
  expect((await host.read()).sheets).toHaveLength(before.length);
  await user.click(screen.getByRole("button", { name: "채우기" }));
  await screen.findByText(/^채우기를 마쳤습니다: 시트 4개 추가/);
  const after = (await host.read()).sheets.map((sheet) => sheet.name);
  expect(after).toEqual([...before, ...promised]);
});

test("makes more sheets for who asks for them", async () => {
  const { user, host } = await openWrong();
  await user.click(screen.getByRole("tab", { name: "채우기" }));
  await user.click(await screen.findByRole("checkbox", { name: /^공약가계부/ }));
  await user.click(screen.getByRole("checkbox", { name: "변경대장" }));
  await screen.findByRole("heading", { name: "새로 만드는 시트 6개" });
  await user.click(screen.getByRole("button", { name: "채우기" }));
  await screen.findByText(/^채우기를 마쳤습니다: 시트 6개 추가/);
  const names = (await host.read()).sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["공약가계부", "변경대장"]));
});

test("says what is left alone and why, once all is filled", async () => {
  const { user } = await openWrong();
  await user.click(screen.getByRole("tab", { name: "채우기" }));
  await user.click(await screen.findByRole("button", { name: "채우기" }));
  await screen.findByText("채울 것이 없습니다. 모두 이미 맞습니다.");
  expect(screen.getByText("시트 '총괄표'는 이미 맞아 바꾸지 않았습니다.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "채우기" })).toBeNull();
});

test("says why there is nothing to fill in a workbook without cards", async () => {
  const { user } = await openPane(MemoryHost.of());
  await user.click(screen.getByRole("tab", { name: "채우기" }));
  await waitFor(() => {
    expect(screen.getByText(/^공약 카드를 찾지 못해/)).toBeTruthy();
  });
});
