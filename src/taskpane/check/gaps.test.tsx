/** @jest-environment jsdom */
import { openWrong } from "../testing/open-pane";
import { act, screen, within } from "@testing-library/react";

test("tables that were read as rounded are told, with a way there", async () => {
  const { session, user, host } = await openWrong();
  const { checked } = session.state;
  if (!checked) throw new Error("not checked");
  const [first, ...others] = checked.book.pledges;
  const [grid] = first?.grids ?? [];
  if (!first || !grid) throw new Error("no grid");
  const pledges = [{ ...first, grids: [{ ...grid, rounding: "rounded" }] }, ...others];
  const lenient = { ...checked, book: { ...checked.book, pledges } };
  Object.defineProperty(session, "state", { value: { ...session.state, checked: lenient } });
  act(() => {
    session.dismiss();
  });
  const rounded = within(screen.getByRole("region", { name: "반올림한 금액으로 읽은 표 1개" }));
  await user.click(rounded.getByRole("button"));
  expect(host.selected).toEqual({ sheet: grid.range.sheet, row: grid.range.top, column: grid.range.left });
});

test("what could not be read, and rules that failed, are told with their cells and reasons", async () => {
  const { session, user, host } = await openWrong();
  const { checked } = session.state;
  if (!checked) throw new Error("not checked");
  const range = { sheet: "이행현황", top: 4, left: 1, bottom: 4, right: 1 };
  const lame = {
    ...checked,
    book: { ...checked.book, notUnderstood: [{ range, reason: "unit-unknown", data: { unit: "만원" } }] },
    result: {
      ...checked.result,
      toolErrors: [{ rule: "plan-total", pledge: "활력경제 1-1", message: "crash" }]
    }
  };
  Object.defineProperty(session, "state", { value: { ...session.state, checked: lame } });
  act(() => {
    session.dismiss();
  });
  const unread = within(screen.getByRole("region", { name: "읽지 못한 곳 1군데" }));
  expect(unread.getByText(/단위 '만원'을 알 수 없습니다/)).toBeTruthy();
  await user.click(unread.getByRole("button", { name: "이행현황!B5" }));
  expect(host.selected).toEqual({ sheet: "이행현황", row: 4, column: 1 });
  const failed = within(screen.getByRole("region", { name: "점검하지 못한 항목 1개" }));
  expect(failed.getByRole("listitem").textContent).toBe("총 사업비와 표의 총계 (활력경제 1-1): crash");
});
