/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { openWrong, rows, violations } from "../testing/open-pane";

const row = (key: string): HTMLElement => {
  const found = rows().find((candidate) => candidate.dataset["finding"] === key);
  if (!found) throw new Error(`no row ${key}`);
  return found;
};
const SWAPPED = "grid-source-sum | 공감행정 ➁-8 | executed | 계 | 2023";

test("tells the verdict and lists every finding under its pledge", async () => {
  const { session } = await openWrong();
  const count = session.state.checked?.result.findings.length;
  expect(count).toBe(33);
  expect(rows()).toHaveLength(33);
  expect(screen.getByText("관리카드 12건 · 오류 18 · 주의 7 · 참고 8")).toBeTruthy();
  const section = screen.getByRole("group", { name: /^활력경제 1-5/ });
  expect(within(section).getAllByRole("listitem")).toHaveLength(3);
});

test("groups by rule", async () => {
  const { user } = await openWrong();
  await user.click(screen.getByRole("button", { name: "항목별" }));
  const section = screen.getByRole("group", { name: "계는 재원의 합" });
  expect(within(section).getAllByRole("listitem").length).toBeGreaterThan(3);
});

test("filters by severity and says how many are left", async () => {
  const { user } = await openWrong();
  await user.click(screen.getByRole("button", { name: "주의 7" }));
  await user.click(screen.getByRole("button", { name: "참고 8" }));
  expect(rows()).toHaveLength(18);
  expect(screen.getByText("33건 가운데 18건")).toBeTruthy();
  expect(rows().every((item) => item.textContent.startsWith("오류"))).toBe(true);
});

test.each([
  ["a cell", "이행현황!G8", 1],
  ["a figure without its separator", "4300", 3],
  ["a figure with it", "4,300", 3],
  ["words in any order", "소계 활력경제 1-1", 2]
])("finds %s", async (_, query, atLeast) => {
  const { user } = await openWrong();
  await user.type(screen.getByRole("searchbox"), query);
  await waitFor(() => {
    expect(rows().length).toBeLessThan(33);
  });
  expect(rows().length).toBeGreaterThanOrEqual(atLeast);
});

test("says when nothing matches, and leads back", async () => {
  const { user } = await openWrong();
  await user.type(screen.getByRole("searchbox"), "없는말");
  await screen.findByText("거른 조건에 맞는 지적이 없습니다.");
  await user.click(screen.getByRole("button", { name: "조건 지우기" }));
  expect(rows()).toHaveLength(33);
});

test("is worked by keyboard alone: one tab stop, arrows, Enter goes to the cell, right opens", async () => {
  const { user, host } = await openWrong();
  expect(rows().filter((item) => item.tabIndex === 0)).toHaveLength(1);
  rows()[0]?.focus();
  await user.keyboard("{ArrowDown}");
  await waitFor(() => {
    expect(document.activeElement).toBe(row(SWAPPED));
  });
  await user.keyboard("{Enter}");
  expect(host.selected).toEqual({ sheet: "이행현황", row: 7, column: 6 });
  await user.keyboard("{ArrowRight}");
  expect(row(SWAPPED).getAttribute("aria-expanded")).toBe("true");
  await user.keyboard("{End}");
  await waitFor(() => {
    expect(document.activeElement).toBe(rows().at(-1));
  });
  await user.keyboard("{Home}");
  await waitFor(() => {
    expect(document.activeElement).toBe(rows()[0]);
  });
});

test("shows figures with their unit, what was added up, and the cause with its value", async () => {
  const { user } = await openWrong();
  await user.click(row(SWAPPED));
  const item = within(row(SWAPPED).closest("li") ?? document.body);
  expect(item.getByText("기대").nextSibling?.textContent).toBe("120");
  expect(item.getByText("현재").nextSibling?.textContent).toBe("102");
  expect(item.getByText("차이").nextSibling?.textContent).toBe("-18");
  expect(item.getByText("단위: 백만원")).toBeTruthy();
  const sum = item.getByRole("table", { name: "더한 것" });
  expect(within(sum).getByRole("rowheader", { name: "군비" }).closest("tr")?.textContent).toBe("군비G11120");
  expect(item.getByText(/^숫자 자리 바뀜: G11의 120은 102의/)).toBeTruthy();
});

test("shows what a fix changes before it is applied, mends, and takes it back", async () => {
  const { user, host } = await openWrong();
  const before = await host.read();
  await user.click(row(SWAPPED));
  await user.click(screen.getByRole("button", { name: "고치기" }));
  const preview = screen.getByRole("table", { name: "바뀌는 셀 1개" });
  expect(within(preview).getAllByRole("row").at(1)?.textContent).toBe("이행현황!G11120102");
  expect(await host.read()).toEqual(before);
  await user.click(screen.getByRole("button", { name: "이대로 고치기" }));
  await screen.findByText(/고쳤습니다\. '되돌리기'로/);
  expect(rows()).toHaveLength(31);
  await user.click(screen.getByRole("button", { name: /^되돌리기: G11/ }));
  await waitFor(() => {
    expect(rows()).toHaveLength(33);
  });
  expect(await host.read()).toEqual(before);
});

test("keeps the focus in the list when the finding under it is mended", async () => {
  const { user } = await openWrong();
  await user.click(row(SWAPPED));
  await user.click(screen.getByRole("button", { name: "고치기" }));
  await user.click(screen.getByRole("button", { name: "이대로 고치기" }));
  await screen.findByText(/고쳤습니다/);
  await waitFor(() => {
    expect(rows()).toContain(document.activeElement);
  });
});

test("mends all that are certain, each cell told first", async () => {
  const { user, session } = await openWrong();
  await user.click(screen.getByRole("button", { name: "모두 고치기 14건" }));
  const preview = screen.getByRole("table", { name: /^바뀌는 셀/ });
  expect(within(preview).getByText("'활력경제 1-4 이행현황'!I9")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "이대로 고치기" }));
  await screen.findByText(/^모두 고치기: 고쳤습니다/);
  expect(session.state.checked?.result.findings.filter((finding) => finding.fix)).toEqual([]);
});

test("puts flags in cells and takes them off again", async () => {
  const { user, host } = await openWrong();
  const before = await host.read();
  const flags = async (): Promise<number> =>
    (await host.read()).sheets.reduce((count, sheet) => count + sheet.flags.length, 0);
  expect(screen.getByRole("button", { name: "표시 지우기" })).toHaveProperty("disabled", true);
  await user.click(screen.getByRole("button", { name: "표시 달기" }));
  await screen.findByText(/^셀에 표시를 \d+개 달았습니다\.$/);
  expect(await flags()).toBeGreaterThan(20);
  await user.click(screen.getByRole("button", { name: "표시 지우기" }));
  await screen.findByText("표시를 모두 지웠습니다.");
  expect(await host.read()).toEqual(before);
});

test("takes a reason with a role, keeps it in the workbook, and gives it up again", async () => {
  const { user, host } = await openWrong();
  const key = "text-year-sum | 공감행정 ➁-8 | 2023";
  await user.click(row(key));
  await user.click(screen.getByRole("button", { name: "사유 입력" }));
  await user.click(screen.getByRole("button", { name: "사유 저장" }));
  expect(screen.getByText("사유를 적으십시오.")).toBeTruthy();
  await user.type(screen.getByLabelText(/^그대로 두는 사유/), "반올림 차이임");
  await user.type(screen.getByLabelText(/^직위/), "공약 총괄 담당");
  await user.click(screen.getByRole("button", { name: "사유 저장" }));
  await screen.findByText("지적 1건의 사유를 저장했습니다.");
  expect(JSON.parse((await host.read()).settings["waivers"] ?? "")).toEqual({
    [key]: expect.objectContaining({ reason: "반올림 차이임", role: "공약 총괄 담당", date: "2025-12-31" })
  });
  expect(within(row(key)).getByText("사유 있음")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "사유 지우기" }));
  await screen.findByText("사유 1건을 지웠습니다.");
  expect((await host.read()).settings["waivers"]).toBeUndefined();
});

test("shows the rule's page, and says when it cannot be loaded", async () => {
  const page = "# 제목 (`x`)\n\n## 무엇을\n\n표의 **계**를 봅니다.\n\n```card\n재원 | 총계\n계 | 289\n```\n";
  const { user } = await openWrong({ loadRulePage: () => Promise.resolve(page) });
  await user.click(row(SWAPPED));
  await user.click(screen.getByRole("button", { name: "점검 항목 설명" }));
  expect(await screen.findByText("표의 계를 봅니다.")).toBeTruthy();
  expect(screen.getByRole("cell", { name: "289" })).toBeTruthy();
});

test("says when the rule's page cannot be loaded", async () => {
  const { user } = await openWrong({ loadRulePage: () => Promise.reject(new Error("offline")) });
  await user.click(row(SWAPPED));
  await user.click(screen.getByRole("button", { name: "점검 항목 설명" }));
  expect(await screen.findByText(/설명을 불러오지 못했습니다/)).toBeTruthy();
});

test("shows passes as proof of coverage", async () => {
  const { session } = await openWrong();
  const { book, result } = session.state.checked ?? {};
  expect([book?.extent.numbers, result?.tied]).toEqual([1144, 1133]);
  const line = "1,144개 숫자 중 1,133개가 합계로 확인됨";
  fireEvent.click(screen.getByText(line));
  expect(screen.getByText("126개 중 124개 일치")).toBeTruthy();
});

test("has no violation that axe knows, with a finding open", async () => {
  const { user } = await openWrong();
  await user.click(row("text-year-sum | 공감행정 ➁-8 | 2023"));
  await user.click(screen.getByRole("button", { name: "사유 입력" }));
  expect(await violations()).toEqual([]);
});
