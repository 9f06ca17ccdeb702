/** @jest-environment jsdom */
import { openPane, violations, type OpenPane } from "../testing/open-pane";
import { catchFiles, givenFile } from "../testing/given-files";
import { readFileSync } from "node:fs";
import { screen, within } from "@testing-library/react";
import { personalWorkbook } from "../../../tests/builders/personal-workbook";
import { openXlsx, readXlsx, type XlsxHost } from "../../hosts/xlsx/xlsx-host";
import { MemoryHost } from "../../hosts/memory/memory-host";
import type { WorkbookHost } from "../../workbook/host";

beforeAll(catchFiles);

async function openGate(host: WorkbookHost): Promise<OpenPane> {
  const pane = await openPane(host);
  await pane.user.click(screen.getByRole("tab", { name: "제출 전 점검" }));
  await screen.findByRole("region", { name: "받은 파일 확인" });
  return pane;
}

test("a public copy is given as a file, what it has lost is listed, and the workbook stays as it was", async () => {
  const original = personalWorkbook();
  const host: XlsxHost = openXlsx(original);
  const { user } = await openGate(host);
  await user.click(screen.getByRole("button", { name: "공개용 사본 만들기" }));
  const lost = within(await screen.findByRole("list", { name: "사본에서 없애거나 가린 것" }));
  expect(lost.getByText("이름: 카드!B3 → 홍○○")).toBeTruthy();
  const { name, bytes } = await givenFile();
  expect(name).toBe("공개용 사본.xlsx");
  expect(readXlsx(bytes).sheets[0]?.cells.length).toBeGreaterThan(0);
  expect(screen.getByText(/^공개용 사본 '공개용 사본.xlsx'를 내려받은 파일에 두었습니다/)).toBeTruthy();
  expect(Buffer.from(host.bytes()).equals(Buffer.from(original))).toBe(true);
  expect(await violations()).toEqual([]);
}, 60_000);

test("without a file there is no public copy to make", async () => {
  const snapshot = readXlsx(new Uint8Array(readFileSync("assets/samples/seed-card.xlsx")));
  await openGate(MemoryHost.of(snapshot));
  expect(screen.queryByRole("button", { name: "공개용 사본 만들기" })).toBeNull();
});
