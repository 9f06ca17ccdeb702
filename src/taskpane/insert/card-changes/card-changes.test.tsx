/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { readBook } from "../../../reading";
import { changeEntriesOf } from "../../../reading/change-register";
import { openWrong } from "../../testing/open-pane";

async function opened() {
  const pane = await openWrong();
  await pane.user.click(screen.getByRole("tab", { name: "새 공약" }));
  const section = await screen.findByRole("region", { name: "여러 공약 한 번에" });
  await within(section).findByLabelText("할 일");
  return { ...pane, form: within(section) };
}

test("moves a pledge: shows what would change, does that, and takes it back as one", async () => {
  const { user, host, form } = await opened();
  const before = await host.read();
  await user.selectOptions(form.getByLabelText("할 일"), "부서 옮기기");
  const show = form.getByRole("button", { name: "바뀔 곳 보기" });
  expect(show).toHaveProperty("disabled", true);
  await user.selectOptions(form.getByLabelText(/^공약 \(/), "활력경제 1-1");
  await user.type(form.getByLabelText(/^새 부서/), "관광과");
  await user.type(form.getByLabelText("사유"), "조직개편");
  await user.click(show);
  await form.findByRole("region", { name: "하는 일과 그대로 두는 곳" });
  expect(form.getByText(/시트 '변경대장'을 새로 만들었습니다/)).toBeTruthy();
  expect(await host.read()).toEqual(before);
  await user.click(form.getByRole("button", { name: "이대로 바꾸기" }));
  await screen.findByText(/^공약 부서 옮기기: 셀 \d+개를 바꾸고 변경대장에 적었습니다/);
  const after = await host.read();
  expect(changeEntriesOf(after, readBook(after))).toMatchObject([
    { kind: "moved", number: "활력경제 1-1", after: "관광과" }
  ]);
  await user.click(screen.getByRole("button", { name: /되돌리기/ }));
  await screen.findByText(/^'공약 부서 옮기기'를 되돌렸습니다/);
  expect((await host.read()).sheets.map(({ cells }) => cells)).toEqual(
    before.sheets.map(({ cells }) => cells)
  );
});

test("a preview is gone as soon as the form says something else, and a refusal is told in its place", async () => {
  const { user, form } = await opened();
  await user.selectOptions(form.getByLabelText("할 일"), "다른 공약에 통합");
  await user.selectOptions(form.getByLabelText(/^공약 \(/), "활력경제 1-1");
  await user.selectOptions(form.getByLabelText(/^합쳐 받을 공약/), "활력경제 1-1");
  await user.click(form.getByRole("button", { name: "바뀔 곳 보기" }));
  expect((await form.findByRole("alert")).textContent).toMatch(/^같은 공약입니다/);
  await user.selectOptions(form.getByLabelText(/^합쳐 받을 공약/), "활력경제 1-2");
  expect(form.queryByRole("alert")).toBeNull();
});

test("a year without room gets a column of its own, shown before and taken back with the rest", async () => {
  const { user, host, form } = await opened();
  const before = await host.read();
  await user.selectOptions(form.getByLabelText("할 일"), "연도 열 넣기");
  await user.type(form.getByLabelText(/^넣을 연도/), "2027");
  await user.click(form.getByRole("button", { name: "바뀔 곳 보기" }));
  const lines = await form.findByRole("region", { name: "새로 넣는 열과 행" });
  expect(within(lines).getAllByText(/열을 새로 넣습니다/).length).toBeGreaterThan(1);
  expect(await host.read()).toEqual(before);
  await user.click(form.getByRole("button", { name: "이대로 바꾸기" }));
  await screen.findByText(/^연도 추가: 셀 \d+개를 바꾸고 변경대장에 적었습니다/);
  const years = readBook(await host.read()).pledges.flatMap(({ grids }) =>
    grids.map(({ columns }) => columns.filter(({ role }) => role === "year").at(-1)?.year)
  );
  expect(years).toContain(2027);
  await user.click(screen.getByRole("button", { name: /되돌리기/ }));
  await screen.findByText(/^'연도 추가'를 되돌렸습니다/);
  expect((await host.read()).sheets.map(({ cells }) => cells)).toEqual(
    before.sheets.map(({ cells }) => cells)
  );
});

test("rolls all over to the next term", async () => {
  const { user, host, form } = await opened();
  await user.click(form.getByRole("button", { name: "바뀔 곳 보기" }));
  await form.findByText(/^임기를 민선\d+기\(\d{4}-07-01/);
  await user.click(form.getByRole("button", { name: "이대로 바꾸기" }));
  await screen.findByText(/^임기 전환: /);
  const after = await host.read();
  expect(readBook(after).profile.term.from).toBe("2026-07-01");
});
