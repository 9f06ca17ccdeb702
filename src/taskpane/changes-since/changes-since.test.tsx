/** @jest-environment jsdom */
import { openPane, violations, type OpenPane } from "../testing/open-pane";
import { readFileSync } from "node:fs";
import { act, screen, within } from "@testing-library/react";
import { MemoryHost } from "../../hosts/memory/memory-host";
import { readXlsx } from "../../hosts/xlsx/read";
import { baselineOf } from "../../pledge/baseline-of";
import type { Baseline } from "../../pledge/baseline";
import { readBook } from "../../reading";
import type { Snapshot } from "../../workbook/snapshot";

const SEED_FILE = new Uint8Array(readFileSync("assets/samples/seed-card.xlsx"));
const SEED: Snapshot = readXlsx(SEED_FILE);
const FIGURES = baselineOf(readBook(SEED), { year: 2024, month: 12, day: 31 });

/** As if 군비 had been 70 in 2022 when it was sent. */
const OTHER: Baseline = {
  ...FIGURES,
  pledges: FIGURES.pledges.map((pledge) => ({
    ...pledge,
    grids: pledge.grids.map((grid) => ({
      ...grid,
      rows: grid.rows.map((row) => ({
        ...row,
        amounts: row.amounts.map((amount) => (amount === "77" ? "70" : amount))
      }))
    }))
  }))
};

async function openChanges(settings: Record<string, string>): Promise<OpenPane & { host: MemoryHost }> {
  const host = MemoryHost.of({ ...SEED, settings });
  const pane = await openPane(host);
  await pane.user.click(screen.getByRole("tab", { name: "제출 전 점검" }));
  await screen.findByRole("region", { name: "무엇이 달라졌나" });
  return { ...pane, host };
}

const region = (): HTMLElement => screen.getByRole("region", { name: "무엇이 달라졌나" });

test("shows then, now and by how much, and leads to the cell", async () => {
  const { user, host } = await openChanges({ baseline: JSON.stringify(OTHER) });
  await user.click(within(region()).getByRole("button", { name: "달라진 것 보기" }));
  const row = (await within(region()).findByRole("button", { name: /군비 2022년/ })).closest("tr");
  expect([...(row?.cells ?? [])].slice(1, 4).map((cell) => cell.textContent)).toEqual([
    "70백만원",
    "77백만원",
    "+7백만원"
  ]);
  await user.click(within(region()).getByRole("button", { name: /군비 2022년/ }));
  expect(host.selected).toMatchObject({ sheet: "이행현황" });
  expect(await violations()).toEqual([]);
});

test("says so where nothing has changed", async () => {
  const { user } = await openChanges({ baseline: JSON.stringify(FIGURES) });
  await user.click(within(region()).getByRole("button", { name: "달라진 것 보기" }));
  expect(await within(region()).findByText("달라진 것이 없습니다.")).toBeTruthy();
});

test("without a last submission a file can be given, whose figures are kept and can be taken back", async () => {
  const { user, host, session } = await openChanges({});
  expect(within(region()).getByText(/^비교할 지난 제출본이 없습니다/)).toBeTruthy();
  const file = new File([SEED_FILE], "보낸 것.xlsx");
  Object.assign(file, { arrayBuffer: () => Promise.resolve(SEED_FILE.slice().buffer) });
  await user.upload(within(region()).getByLabelText(/^지난 제출본 파일/), file);
  await screen.findByText(/^지난 제출본\(기준일 .*\)의 금액을 저장하고 비교했습니다/);
  expect(session.state.checked?.baseline?.pledges).toHaveLength(1);
  expect(await within(region()).findByRole("button", { name: "달라진 것 보기" })).toBeTruthy();
  await act(() => session.undo());
  expect((await host.read()).settings).toEqual({});
});

test("a file that is no workbook is refused, and nothing is kept", async () => {
  const { user, host } = await openChanges({});
  const bytes = new TextEncoder().encode("글");
  const file = new File([bytes], "글.xlsx");
  Object.assign(file, { arrayBuffer: () => Promise.resolve(bytes.slice().buffer) });
  await user.upload(within(region()).getByLabelText(/^지난 제출본 파일/), file);
  expect(await screen.findByRole("alert")).toBeTruthy();
  expect((await host.read()).settings).toEqual({});
});

test("figures that cannot be read are told", async () => {
  await openChanges({ baseline: "{" });
  expect(within(region()).getByText(/^저장된 지난 제출본의 금액을 읽을 수 없습니다/)).toBeTruthy();
});
