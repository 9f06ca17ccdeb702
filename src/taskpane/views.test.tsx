/** @jest-environment jsdom */
import { openPane, rows, violations, WRONG } from "./testing/open-pane";
import { screen, waitFor } from "@testing-library/react";
import { MemoryHost } from "../hosts/memory/memory-host";

const SWAPPED = { sheet: "이행현황", row: 7, column: 6 };

const chosenTab = (): string | null | undefined =>
  screen.getAllByRole("tab").find((tab) => tab.getAttribute("aria-selected") === "true")?.textContent;

test.each([
  ["new", "새 공약"],
  ["submit", "제출 전 점검"],
  ["explain", "점검"]
] as const)("for %s it opens on %s", async (view, tab) => {
  await openPane(MemoryHost.of(WRONG), { view });
  expect(screen.getByRole("tab", { name: tab })).toBeTruthy();
  expect(chosenTab()).toBe(tab);
});

test("explains the active cell: its findings alone, the first of them open", async () => {
  const host = MemoryHost.of(WRONG);
  await host.select(SWAPPED);
  const { user } = await openPane(host, { view: "explain" });
  expect(await screen.findByText(/^이행현황!G8 셀의 지적 \d건$/)).toBeTruthy();
  const listed = rows();
  expect(listed.length).toBeGreaterThan(0);
  expect(listed.length).toBeLessThan(5);
  expect(listed[0]?.getAttribute("aria-expanded")).toBe("true");
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "모든 지적 보기" }));
  expect(rows()).toHaveLength(33);
  expect(screen.queryByRole("button", { name: "지금 고른 셀" })).toBeNull();
});

test("says calmly that a cell is in order, and looks at the next one when asked", async () => {
  const host = MemoryHost.of(WRONG);
  await host.select({ sheet: "이행현황", row: 400, column: 30 });
  const { user } = await openPane(host, { view: "explain" });
  expect(await screen.findByText("이행현황!AE401 셀에서 잘못된 점을 찾지 못했습니다.")).toBeTruthy();
  expect(rows()).toHaveLength(0);
  expect(screen.queryByRole("alert")).toBeNull();
  expect(await violations()).toEqual([]);
  await host.select(SWAPPED);
  await user.click(screen.getByRole("button", { name: "지금 고른 셀" }));
  await waitFor(() => {
    expect(rows().length).toBeGreaterThan(0);
  });
});

test("where the host knows no selection, every finding is listed", async () => {
  const host = MemoryHost.of(WRONG);
  Object.defineProperty(host, "selectedCell", { value: undefined });
  const { session } = await openPane(host, { view: "explain" });
  await waitFor(() => {
    expect(rows()).toHaveLength(33);
  });
  expect(session.state.focus).toBeNull();
});
