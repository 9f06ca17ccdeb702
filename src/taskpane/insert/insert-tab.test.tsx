/** @jest-environment jsdom */
import { openWrong, type OpenPane } from "../testing/open-pane";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { emptyXlsx } from "../../hosts/xlsx/empty-workbook";
import { openXlsx } from "../../hosts/xlsx/xlsx-host";
import { formatCell } from "../../workbook/address";
import { EMPTY_CONTENT } from "../../workbook/sheet-content";
import type { MemoryHost } from "../../hosts/memory/memory-host";

async function opened(): Promise<OpenPane & { host: MemoryHost }> {
  const pane = await openWrong();
  await pane.user.click(screen.getByRole("tab", { name: "새 공약" }));
  await screen.findByRole("heading", { name: "한 건 넣기" });
  return pane;
}

const paste = (text: string): void => {
  fireEvent.change(screen.getByLabelText("목록 붙여넣기"), { target: { value: text } });
};

test("suggests the next free number, the departments and the term's years", async () => {
  const { user } = await opened();
  await user.selectOptions(screen.getByLabelText("분야"), "활력경제 1-");
  expect(screen.getByLabelText(/^관리번호/)).toHaveProperty("value", "활력경제 1-7");
  expect(screen.getByLabelText("시작")).toHaveProperty("value", "2022");
  expect(screen.getByLabelText("종료")).toHaveProperty("value", "2026");
  const departments = [...document.querySelectorAll("datalist option")].map((option) =>
    option.getAttribute("value")
  );
  expect(departments).toContain("경제정책과");
  expect(new Set(departments).size).toBe(departments.length);
});

test("inserts one by the form, and offers the number after it", async () => {
  const { user, host } = await opened();
  await user.selectOptions(screen.getByLabelText("분야"), "활력경제 1-");
  await user.type(screen.getByLabelText(/^공약명/), "야시장 조성");
  await user.type(screen.getByLabelText("주관부서"), "경제정책과");
  await user.click(screen.getByRole("button", { name: "카드 넣기" }));
  await screen.findByText("새 공약 1건의 카드를 넣었습니다.");
  expect((await host.read()).sheets.map((sheet) => sheet.name).slice(-2)).toEqual([
    "활력경제 1-7 실천계획",
    "활력경제 1-7 이행현황"
  ]);
  expect(screen.getByLabelText(/^관리번호/)).toHaveProperty("value", "활력경제 1-8");
  expect(screen.getByLabelText(/^공약명/)).toHaveProperty("value", "");
});

test("refuses a year that is none, at its field, and a number that is taken, in a notice", async () => {
  const { user, host } = await opened();
  const before = await host.read();
  await user.type(screen.getByLabelText(/^공약명/), "야시장 조성");
  await user.clear(screen.getByLabelText("종료"));
  await user.type(screen.getByLabelText("종료"), "언젠가");
  await user.click(screen.getByRole("button", { name: "카드 넣기" }));
  expect(screen.getByLabelText("종료").getAttribute("aria-invalid")).toBe("true");
  await user.clear(screen.getByLabelText("종료"));
  await user.clear(screen.getByLabelText(/^관리번호/));
  await user.type(screen.getByLabelText(/^관리번호/), "활력경제 1-1");
  await user.click(screen.getByRole("button", { name: "카드 넣기" }));
  await screen.findByText(/^관리번호 '활력경제 1-1'은 이미 있습니다/);
  expect(screen.getByLabelText(/^공약명/)).toHaveProperty("value", "야시장 조성");
  expect(await host.read()).toEqual(before);
});

test("tells every row of a pasted list its own fault, and inserts nothing of it", async () => {
  await opened();
  paste(
    [
      "관리번호\t공약명\t부서\t시작\t종료",
      "활력경제 1-7\t야시장 조성\t경제정책과\t2024\t2026",
      "",
      "활력경제 1-1\t중복\t경제정책과\t2024\t2026",
      "활력경제 1-8\t날짜 이상\t농업정책과\t언젠가\t2026",
      "활력경제 1-7\t두 번\t경제정책과\t2024\t2026"
    ].join("\n")
  );
  const table = within(await screen.findByRole("table", { name: "넣을 공약" }));
  expect(table.getByText("넣을 수 있음").closest("tr")?.textContent).toContain("2활력경제 1-7");
  expect(table.getByText(/^관리번호 '활력경제 1-1'은 이미 있습니다/)).toBeTruthy();
  expect(table.getByText(/^목록 5행의 기간 '언젠가'를/)).toBeTruthy();
  expect(table.getByText(/^관리번호 '활력경제 1-7'이 새 공약 목록에 두 번/)).toBeTruthy();
  expect(screen.getByText("고칠 행 3개")).toBeTruthy();
  expect(screen.getByRole("button", { name: "1건 넣기" })).toHaveProperty("disabled", true);
});

test("inserts many from a pasted list", async () => {
  const { user, host } = await opened();
  const before = (await host.read()).sheets.length;
  paste("공약명\t관리번호\n야시장 조성\t활력경제 1-7\n빈집 정비\t활력경제 1-8\n");
  await user.click(await screen.findByRole("button", { name: "2건 넣기" }));
  await screen.findByText("새 공약 2건의 카드를 넣었습니다.");
  expect((await host.read()).sheets).toHaveLength(before + 4);
  expect(screen.getByLabelText("목록 붙여넣기")).toHaveProperty("value", "");
});

test("reads a list from a workbook, whose dates are days and whose heads stand in any order", async () => {
  const { user, host } = await opened();
  const before = (await host.read()).sheets.length;
  const xlsx = openXlsx(emptyXlsx());
  const rows = [
    ["새 공약 목록", null, null, null],
    ["공약명", "시작", "관리번호", "부서"],
    ["야시장 조성", 46204, "활력경제 1-7", "경제정책과"],
    ["빈집 정비", 2027, "활력경제 1-8", "건설과"]
  ];
  const cells = rows.flatMap((row, at) =>
    row.flatMap((value, column) => (value === null ? [] : [{ cell: formatCell({ row: at, column }), value }]))
  );
  const formats = [{ range: "B3", format: { numberFormat: "yyyy-mm-dd" } }];
  await xlsx.apply({
    title: "목록",
    steps: [
      {
        kind: "add-sheet",
        sheet: "안내",
        content: { ...EMPTY_CONTENT, cells: [{ cell: "A1", value: "읽어 두기" }] }
      },
      { kind: "add-sheet", sheet: "목록", content: { ...EMPTY_CONTENT, cells, formats } }
    ]
  });
  const bytes = xlsx.bytes();
  const file = new File([new Uint8Array(bytes)], "목록.xlsx");
  Object.defineProperty(file, "arrayBuffer", { value: () => Promise.resolve(bytes.slice().buffer) });
  await user.upload(screen.getByLabelText(/^파일에서 읽기/), file);
  const table = within(await screen.findByRole("table", { name: "넣을 공약" }));
  expect(table.getAllByText("넣을 수 있음")).toHaveLength(2);
  await user.click(screen.getByRole("button", { name: "2건 넣기" }));
  await screen.findByText("새 공약 2건의 카드를 넣었습니다.");
  expect((await host.read()).sheets).toHaveLength(before + 4);
});

test("says why a file cannot be read", async () => {
  const { user } = await opened();
  const file = new File(["글"], "목록.xlsx");
  Object.defineProperty(file, "arrayBuffer", {
    value: () => Promise.resolve(new TextEncoder().encode("글").buffer)
  });
  await user.upload(screen.getByLabelText(/^파일에서 읽기/), file);
  expect(await screen.findByText(/^'목록.xlsx'를 읽지 못했습니다: /)).toBeTruthy();
});

test("says what a list without a header lacks", async () => {
  await opened();
  paste("활력경제 1-7\t야시장 조성");
  await waitFor(() => {
    expect(screen.getByText(/^목록에서 '관리번호'와 '공약명' 열의 제목을/)).toBeTruthy();
  });
});
