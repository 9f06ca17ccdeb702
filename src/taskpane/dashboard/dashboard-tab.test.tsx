/** @jest-environment jsdom */
import { openPane, openWrong, violations, type OpenPane } from "../testing/open-pane";
import { readFileSync } from "node:fs";
import { act, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { MemoryHost } from "../../hosts/memory/memory-host";
import { readXlsx } from "../../hosts/xlsx/read";

const COUNTY = readXlsx(new Uint8Array(readFileSync("assets/samples/made-up-county.xlsx")));

async function openDashboard(user: UserEvent, name = "현황"): Promise<void> {
  await user.click(screen.getByRole("tab", { name }));
  await screen.findAllByRole("heading", { level: 3 });
}

async function openCounty(): Promise<OpenPane & { host: MemoryHost }> {
  const host = MemoryHost.of(COUNTY);
  const pane = await openPane(host);
  await openDashboard(pane.user);
  return { ...pane, host };
}

const rowsOf = (name: string): readonly string[] =>
  within(screen.getByRole("table", { name }))
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => cell.textContent).join(" | "));

test("tells the rates with their formulas, and every chart as a table", async () => {
  await openCounty();
  expect(screen.getByText("기준일 2025-12-31 · 공약 30건 · 단위 백만원")).toBeTruthy();
  const rate = screen.getByText("총 집행률").parentElement?.textContent;
  expect(rate).toContain("84.4%");
  expect(rate).toContain("집행 총계 ÷ 계획 총계");
  expect(rate).toContain("125,420 ÷ 148,600백만원, 30건 기준");
  expect(rowsOf("이행상태별 공약 수 표")).toContain("정상추진 | 13 | 43.3%");
  expect(rowsOf("연도별 계획과 집행 표")).toEqual([
    "연도 | 계획 | 집행 | 집행률 | 누적 집행률",
    "2022 | 15,540 | 15,540 | 100.0% | 100.0%",
    "2023 | 27,780 | 27,780 | 100.0% | 100.0%",
    "2024 | 48,420 | 46,740 | 96.5% | 98.2%",
    "2025 | 36,620 | 35,360 | 96.6% | 97.7%",
    "2026 | 20,240 | - | - | -"
  ]);
  expect(rowsOf("재원별 사업비 표").at(-1)).toBe("계 | 148,600 | 125,420");
  expect(await violations()).toEqual([]);
});

test("a table is shown when it is asked for, and hidden again", async () => {
  const { user } = await openCounty();
  const frame = screen.getByRole("table", { name: "재원별 사업비 표" }).parentElement;
  const unseen = frame?.className;
  expect(unseen).not.toBe("");
  await user.click(screen.getByRole("button", { name: "재원별 사업비: 표로 보기" }));
  expect(frame?.className).toBe("");
  const hide = screen.getByRole("button", { name: "재원별 사업비: 표 숨기기" });
  expect(hide.getAttribute("aria-expanded")).toBe("true");
  await user.click(hide);
  expect(frame?.className).toBe(unseen);
});

test("the drawings take no focus and say nothing twice", async () => {
  await openCounty();
  const drawings = [...document.querySelectorAll("[inert]")];
  expect(drawings).toHaveLength(4);
  for (const drawing of drawings) expect(drawing.querySelector("table")).toBeNull();
});

test("a pledge at risk leads to its cell, and each of its reasons to its own", async () => {
  const { user, host } = await openCounty();
  const list = screen.getByRole("region", { name: "살펴볼 공약" });
  await user.click(within(list).getByRole("button", { name: "열린행정 5-6 공설운동장 이전 건립" }));
  expect(host.selected).toEqual({ sheet: "열린행정 5-6 이행현황", row: 7, column: 8 });
  within(list).getByRole("button", { name: "보류 중" }).focus();
  await user.keyboard("{Enter}");
  await waitFor(() => {
    expect(host.selected).toEqual({ sheet: "열린행정 5-6 이행현황", row: 27, column: 7 });
  });
});

test("what is in no sum is told, with the way to its cell", async () => {
  const { user, host } = await openWrong();
  await openDashboard(user);
  const list = screen.getByRole("region", { name: "합계에 넣지 못한 것" });
  expect(list.textContent).toContain("든든복지 2-3: 집행표가 없어 집행액을 모름");
  await user.click(within(list).getByRole("button", { name: "'든든복지 2-4 이행현황'!A6" }));
  await waitFor(() => {
    expect(host.selected?.sheet).toBe("든든복지 2-4 이행현황");
  });
});

test("puts the sheet in, brings it up to date, and takes it out again", async () => {
  const { user, host } = await openCounty();
  await user.click(screen.getByRole("button", { name: "현황판 시트 넣기" }));
  await screen.findByText("'현황판' 시트를 넣었습니다.");
  expect(host.state.sheets.at(-1)?.rest.charts).toHaveLength(5);
  await user.click(await screen.findByRole("button", { name: "현황판 시트 새로 고치기" }));
  await screen.findByText("바꿀 것이 없습니다.");
  await user.click(screen.getByRole("button", { name: /^되돌리기/ }));
  await screen.findByRole("button", { name: "현황판 시트 넣기" });
  expect(host.state.sheets.map(({ snapshot }) => snapshot.name)).not.toContain("현황판");
});

test("why a sheet is left alone is told as what it is: not done", async () => {
  const { user, host, session } = await openCounty();
  await user.click(screen.getByRole("button", { name: "현황판 시트 넣기" }));
  await screen.findByText("'현황판' 시트를 넣었습니다.");
  await act(() =>
    host.edit({
      title: "이름",
      steps: [{ kind: "set-name", name: "총액", before: null, after: "현황판!$B$5" }]
    })
  );
  act(() => {
    session.setBasisDate({ year: 2024, month: 6, day: 30 });
  });
  await screen.findByText(/^기준일 2024-06-30/);
  await user.click(await screen.findByRole("button", { name: "현황판 시트 새로 고치기" }));
  expect((await screen.findByRole("alert")).textContent).toContain("총액에서 참조하고 있어");
});

test("a workbook without cards has nothing to show, and says what to do", async () => {
  const { user } = await openPane(MemoryHost.of());
  await user.click(screen.getByRole("tab", { name: "현황" }));
  expect(await screen.findByText(/^관리카드를 찾지 못해/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: /현황판/ })).toBeNull();
});

test("speaks English where Office does", async () => {
  const { user } = await openPane(MemoryHost.of(COUNTY), { locale: "en" });
  await openDashboard(user, "Figures");
  expect(screen.getByRole("table", { name: "Money by source, table" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Add the dashboard sheet" })).toBeTruthy();
});
