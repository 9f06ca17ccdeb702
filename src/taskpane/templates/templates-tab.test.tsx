/** @jest-environment jsdom */
import { openPane, violations, WRONG, type OpenPane } from "../testing/open-pane";
import { readFileSync } from "node:fs";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { sheetFromText } from "../../../tests/builders/sheet-text";
import { MemoryHost } from "../../hosts/memory/memory-host";
import { openXlsx, readXlsx } from "../../hosts/xlsx/xlsx-host";
import { templatesOf } from "../../templates/own";
import { sheetNamed } from "../../workbook/snapshot";
import { catchFiles, givenFile } from "../testing/given-files";

async function opened(form: string): Promise<OpenPane & { host: MemoryHost }> {
  const host = MemoryHost.of({ ...WRONG, sheets: [...WRONG.sheets, sheetFromText("이행표", form)] });
  const pane = await openPane(host);
  await pane.user.click(screen.getByRole("tab", { name: "내 서식" }));
  await screen.findByRole("heading", { name: "이 시트를 서식으로" });
  return { ...pane, host };
}

const FORM = `
  {{공약명}} 이행표   | <
  관리번호            | {{관리번호}}
  {{#연도별}}{{연도}} | {{집행액.계.연도}}{{/연도별}}
  합계                | =SUM(B3:B3) → 0`;

const names = async (host: MemoryHost): Promise<readonly string[]> =>
  (await host.read()).sheets.map((sheet) => sheet.name);

test("a sheet is kept as a form, previewed for one pledge, filled, and taken back", async () => {
  const { user, host, session } = await opened(FORM);
  const before = await names(host);
  expect(screen.getByLabelText("시트")).toHaveProperty("value", "이행표");
  await user.click(screen.getByRole("button", { name: "서식으로 두기" }));
  await screen.findByText("서식 '이행표'를 두었습니다.");
  expect(templatesOf(await host.read())).toMatchObject([{ name: "이행표", kind: "pledge" }]);
  await user.click(screen.getByRole("button", { name: "'이행표' 채우기" }));
  await user.click(screen.getByRole("checkbox", { name: "모두 고르기" }));
  const pledges = within(screen.getByRole("group", { name: "채울 공약" }));
  await user.click(pledges.getByRole("checkbox", { name: /^활력경제 1-1 / }));
  await user.click(screen.getByRole("button", { name: "미리 보기" }));
  await screen.findByRole("heading", { name: "새로 만드는 시트 1개" });
  expect(screen.getByText("활력경제 1-1 이행표")).toBeTruthy();
  expect(await names(host)).not.toContain("활력경제 1-1 이행표");
  await user.click(screen.getByRole("button", { name: "이대로 채우기" }));
  await screen.findByText("서식 '이행표': 시트 1개를 만들고 0개를 새로 채웠습니다.");
  expect(await names(host)).toContain("활력경제 1-1 이행표");
  await screen.findByText(/만든 시트 1개/);
  await user.click(screen.getByRole("tab", { name: "새 공약" }));
  await user.selectOptions(await screen.findByLabelText("만들 시트"), "서식 '이행표'만");
  await user.type(screen.getByLabelText(/^공약명/), "야시장 조성");
  await user.click(screen.getByRole("button", { name: "카드 넣기" }));
  await screen.findByText("새 공약 1건의 카드를 넣었습니다.");
  expect((await names(host)).at(-1)).toMatch(/ 이행표$/);
  for (let work = 0; work < 3; work++) await act(() => session.undo());
  expect(await names(host)).toEqual(before);
}, 60_000);

test("the faults of a sheet are told with their cells before it can be kept", async () => {
  const { user, host } = await opened("{{공약이름}}\n{{#추진현황}}{{내용}}");
  await screen.findByText("먼저 고칠 곳 3곳");
  expect(screen.getByText(/^이행표!A1의 '\{\{공약이름\}\}'은 없는 항목입니다/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "서식으로 두기" })).toHaveProperty("disabled", true);
  const [first] = screen.getAllByRole("button", { name: "A1 셀로" });
  await user.click(first!);
  await waitFor(() => {
    expect(host.selected).toEqual({ sheet: "이행표", row: 0, column: 0 });
  });
});

test("a field is searched for and put into the selected cell, and a row is made to be repeated", async () => {
  const { user, host } = await opened("제목\n | 내용");
  fireEvent.change(screen.getByLabelText("항목 찾기"), { target: { value: "집행액.국비.2023" } });
  await waitFor(() => {
    expect(screen.queryByRole("button", { name: "공약명" })).toBeNull();
  });
  await user.click(screen.getByRole("button", { name: "집행액.국비.2023" }));
  await screen.findByText("먼저 시트에서 셀을 하나 고르십시오.");
  await host.select({ sheet: "이행표", row: 1, column: 1 });
  await user.click(screen.getByRole("button", { name: "집행액.국비.2023" }));
  await screen.findByText("'{{집행액.국비.2023}}'을 넣었습니다.");
  await user.click(screen.getByRole("button", { name: "재원별 ↻" }));
  await screen.findByText("'재원별'을 넣었습니다.");
  const cells = sheetNamed(await host.read(), "이행표")?.cells;
  expect(cells?.at(-1)?.value).toBe("{{#재원별}}{{집행액.국비.2023}}{{/재원별}}");
});

test("a form of another file is kept under the file's name; a host without a file has nothing to export", async () => {
  const { user, host } = await opened("제목");
  const bytes = readFileSync("tests/fixtures/own-template/confirmation.xlsx");
  const file = new File([new Uint8Array(bytes)], "확인표.xlsx");
  Object.assign(file, { arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) });
  await user.upload(screen.getByLabelText("서식 파일"), file);
  await screen.findByText("서식 '확인표'를 가져왔습니다.");
  expect(templatesOf(await host.read())).toMatchObject([{ name: "확인표", kind: "pledge" }]);
  expect(screen.queryByRole("button", { name: "'확인표' 파일로 내보내기" })).toBeNull();
});

test("where the workbook is a file, a form is given as a workbook by itself", async () => {
  catchFiles();
  const host = openXlsx(new Uint8Array(readFileSync("assets/samples/seed-card.xlsx")));
  const { user } = await openPane(host);
  await user.click(screen.getByRole("tab", { name: "내 서식" }));
  await screen.findByRole("heading", { name: "이 시트를 서식으로" });
  fireEvent.change(screen.getByLabelText("시트"), { target: { value: "이행현황" } });
  await user.click(screen.getByRole("button", { name: "서식으로 두기" }));
  await user.click(await screen.findByRole("button", { name: "'이행현황' 파일로 내보내기" }));
  const { name, bytes } = await givenFile();
  expect(name).toBe("이행현황.xlsx");
  expect(readXlsx(bytes).sheets).toHaveLength(1);
  await screen.findByText("'이행현황.xlsx'를 내려받은 파일에 두었습니다.");
});

test("has no fault that a reader's tool can find", async () => {
  const { user } = await opened(FORM);
  await user.click(screen.getByRole("button", { name: "서식으로 두기" }));
  await user.click(await screen.findByRole("button", { name: "'이행표' 채우기" }));
  expect(await violations()).toEqual([]);
}, 60_000);
