/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import type { MemoryHost } from "../../hosts/memory/memory-host";
import { formatCell } from "../../workbook/address";
import { openWrong, rows, violations } from "../testing/open-pane";

function row(key: string): HTMLElement {
  const found = rows().find((one) => one.dataset.finding === key);
  if (!found) throw new Error(`no finding ${key} is drawn`);
  return found;
}

const KEY = "text-year-sum | 공감행정 ➁-8 | 2023";

async function kept(host: MemoryHost): Promise<Record<string, { expires: string | null }>> {
  return JSON.parse((await host.read()).settings["waivers"] ?? "{}") as Record<
    string,
    { expires: string | null }
  >;
}

test("personal data and a past expiry are refused beside their fields; what looks like a name is remarked once", async () => {
  const { user, host } = await openWrong();
  await user.click(row(KEY));
  await user.click(screen.getByRole("button", { name: "사유 입력" }));
  await user.type(screen.getByLabelText(/^그대로 두는 사유/), "문의 010-1234-5678");
  await user.type(screen.getByLabelText(/^직위/), "홍길동 주무관");
  await user.type(screen.getByLabelText(/^만료일/), "2025-12-30");
  await user.click(screen.getByRole("button", { name: "사유 저장" }));
  expect(screen.getByText(/^사유에는 개인정보를 적지 않습니다/)).toBeTruthy();
  expect(screen.getByText(/^만료일 2025-12-30이 이미 지났습니다/)).toBeTruthy();
  await user.clear(screen.getByLabelText(/^그대로 두는 사유/));
  await user.type(screen.getByLabelText(/^그대로 두는 사유/), "반올림 차이임");
  await user.clear(screen.getByLabelText(/^만료일/));
  await user.type(screen.getByLabelText(/^만료일/), "2026-06-30");
  await user.click(screen.getByRole("button", { name: "사유 저장" }));
  expect(screen.getByRole("alert").textContent).toContain("홍○○");
  expect(await kept(host)).toEqual({});
  await user.click(screen.getByRole("button", { name: "사유 저장" }));
  await screen.findByText("지적 1건의 사유를 저장했습니다.");
  expect((await kept(host))[KEY]?.expires).toBe("2026-06-30");
});

test("one form gives all findings of the rule the same reason, as one change", async () => {
  const { user, host, session } = await openWrong();
  const warnings =
    session.state.checked?.result.findings.filter(({ severity }) => severity === "warning") ?? [];
  const rule = warnings.find((one) => warnings.filter((other) => other.rule === one.rule).length > 1)?.rule;
  const same = warnings.filter((one) => one.rule === rule);
  await user.click(row(same[0]?.key ?? ""));
  await user.click(screen.getByRole("button", { name: "사유 입력" }));
  await user.type(screen.getByLabelText(/^그대로 두는 사유/), "협의 중");
  await user.type(screen.getByLabelText(/^직위/), "총괄 담당");
  await user.click(screen.getByLabelText(`같은 규칙의 지적 ${same.length}건에 같은 사유`));
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "사유 저장" }));
  await screen.findByText(`지적 ${same.length}건의 사유를 저장했습니다.`);
  expect(Object.keys(await kept(host)).sort()).toEqual(same.map(({ key }) => key).sort());
  await act(() => session.undo());
  expect(await kept(host)).toEqual({});
});

test("an error that no reason can let stay offers no form, and says so", async () => {
  const { user, session } = await openWrong();
  const sum = session.state.checked?.result.findings.find(({ rule }) => rule === "grid-source-sum");
  await user.click(row(sum?.key ?? ""));
  expect(screen.getByText(/^사유로 넘길 수 없는 오류입니다/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "사유 입력" })).toBeNull();
});

test("a reason that lapsed is told with what changed, and is written anew or taken away with one click", async () => {
  const { user, host, session } = await openWrong();
  const finding = session.state.checked?.result.findings.find(({ key }) => key === KEY);
  await act(() => session.waive([finding!], { reason: "반올림 차이임", role: "총괄 담당" }));
  const [place] = finding!.cells;
  const sheet = (await host.read()).sheets.find(({ name }) => name === place!.sheet)!;
  const cell = sheet.cells.find((one) => one.row === place!.top && one.column === place!.left)!;
  const content = { value: cell.value, ...(cell.formula === undefined ? {} : { formula: cell.formula }) };
  const after = typeof cell.value === "number" ? { value: cell.value + 1 } : { value: "5백만원" };
  await act(async () => {
    await host.apply({
      title: "고침",
      steps: [
        {
          kind: "set-cells",
          sheet: sheet.name,
          changes: [{ cell: formatCell(cell), before: content, after }]
        }
      ]
    });
    await session.check();
  });
  const list = await screen.findByRole("list", { name: /^효력을 잃은 사유 1건/ });
  expect(within(list).getByText(/^사유를 적은 뒤 값이 바뀌었습니다/)).toBeTruthy();
  expect(await violations()).toEqual([]);
  await user.click(within(list).getByRole("button", { name: /^다시 적기/ }));
  await screen.findByText("지적 1건의 사유를 저장했습니다.");
  expect(session.state.checked?.waivers.standing.size).toBe(1);
  expect(screen.queryByRole("list", { name: /^효력을 잃은 사유/ })).toBeNull();
});
