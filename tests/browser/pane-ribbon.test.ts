import { openBrowser, type OpenBrowser } from "./chromium";
import { openPane, snapshotOf, WRONG_CARDS } from "./pane-page";
import { serveWeb, type WebServer } from "./web-server";

let browser: OpenBrowser;
let server: WebServer;
beforeAll(async () => {
  server = await serveWeb();
  browser = await openBrowser();
}, 300_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});

test("'이 셀 설명' opens the pane on the active cell, and on the next one when asked", async () => {
  const { page, record, office } = await openPane(browser, server.origin, snapshotOf(WRONG_CARDS), {
    query: "?view=explain"
  });
  await page.getByText(/A1 셀에서 잘못된 점을 찾지 못했습니다/).waitFor();
  office.book.selected = "이행현황!G8";
  await page.getByRole("button", { name: "지금 고른 셀" }).click();
  await page.getByText(/^이행현황!G8 셀의 지적 \d건$/).waitFor();
  await page.locator("[data-finding][aria-expanded=true]").waitFor();
  expect(office.complaints).toEqual([]);
  record.expectClean();
  await page.close();
});

test("an open pane tells what a command of the ribbon came to, if it was on this workbook", async () => {
  const { page, record } = await openPane(browser, server.origin, snapshotOf(WRONG_CARDS), {
    query: "?view=new"
  });
  expect(await page.getByRole("tab", { selected: true }).innerText()).toBe("새 공약");
  await page.evaluate(() => {
    const channel = new BroadcastChannel("pledge-keeper.commands");
    const outcome = (ko: string): object => ({
      command: "fill",
      kind: "done",
      text: { ko, en: "" },
      at: "2023-12-31 18:52"
    });
    channel.postMessage({ workbook: "other.xlsx", outcome: outcome("남의 일"), inverse: null });
    channel.postMessage({ workbook: Office.context.document.url, outcome: outcome("채움"), inverse: null });
    channel.close();
  });
  await page.getByRole("status").getByText("리본에서 2023-12-31 18:52: 채움").waitFor();
  expect(await page.getByText("남의 일").count()).toBe(0);
  record.expectClean();
  await page.close();
});
