/** @jest-environment jsdom */
import { openWrong } from "../testing/open-pane";
import { act, screen, waitFor, within } from "@testing-library/react";
import { gateOf } from "./gate";

test("blocks on errors, says why, and leads to their cells", async () => {
  const { user, host } = await openWrong();
  await user.click(screen.getByRole("tab", { name: "제출 전 점검" }));
  await screen.findByRole("heading", { name: "보낼 수 없음" });
  expect(screen.getByText("오류 18건이 남아 있습니다.")).toBeTruthy();
  const errors = within(screen.getByRole("region", { name: "오류 18건" }));
  await user.click(errors.getByRole("button", { name: "이행현황!G8" }));
  expect(host.selected).toEqual({ sheet: "이행현황", row: 7, column: 6 });
});

test("a warning with a reason is no longer asked about; a sum that does not hold takes none", async () => {
  const { user, session } = await openWrong();
  const of = (
    severity: string
  ): readonly NonNullable<typeof session.state.checked>["result"]["findings"][number][] =>
    session.state.checked?.result.findings.filter((finding) => finding.severity === severity) ?? [];
  await user.click(screen.getByRole("tab", { name: "제출 전 점검" }));
  await screen.findByRole("heading", { name: "사유 없는 주의 7건" });
  await act(async () => {
    await session.waive([of("warning")[0]!], { reason: "협의 중", role: "담당" });
    await session.waive([of("error")[0]!], { reason: "협의 중", role: "담당" });
  });
  await waitFor(() => {
    expect(screen.getByRole("heading", { name: "사유 없는 주의 6건" })).toBeTruthy();
  });
  expect(screen.getByText("오류 18건이 남아 있습니다.")).toBeTruthy();
  expect(screen.getByText("사유를 적은 지적 1건")).toBeTruthy();
});

test("opens where no error is left, and never for a workbook without cards or with rules that failed", async () => {
  const { session } = await openWrong();
  const { checked } = session.state;
  if (!checked) throw new Error("not checked");
  const warnings = checked.result.findings.filter((finding) => finding.severity !== "error");
  const mended = { ...checked, result: { ...checked.result, findings: warnings } };
  expect(gateOf(mended).blockers).toEqual([]);
  const toolErrors = [{ rule: "plan-total", pledge: null, message: "crash" }];
  expect(gateOf({ ...mended, result: { ...mended.result, toolErrors } }).blockers).toEqual(["tool-errors"]);
  expect(gateOf({ ...mended, book: { ...mended.book, pledges: [] } }).blockers).toEqual(["no-cards"]);
});
