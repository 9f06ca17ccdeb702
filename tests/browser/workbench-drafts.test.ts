import type { Page } from "playwright-core";
import { openBrowser, type OpenBrowser } from "./chromium";
import { serveWeb, type WebServer } from "./web-server";
import { contentOf, forgetDrafts, goTo, loadWorkbench, openWorkbench, verdict } from "./workbench-page";

let browser: OpenBrowser;
let server: WebServer;
beforeAll(async () => {
  server = await serveWeb();
  browser = await openBrowser();
}, 600_000);
beforeEach(async () => {
  await forgetDrafts(browser, server.origin);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function type(page: Page, cell: string, text: string): Promise<void> {
  await goTo(page, cell);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

const kept = (page: Page): Promise<void> => page.getByText("작업은 이 컴퓨터에 보관 중").waitFor();

/** What the browser keeps of drafts, read beside the page. */
function entriesKept(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open("pledge-keeper-workbench");
        opening.onerror = () => {
          reject(new Error("no database"));
        };
        opening.onsuccess = () => {
          const counting = opening.result.transaction("entries").objectStore("entries").count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      })
  );
}

test("a page that dies loses nothing: the next one goes on where it was", async () => {
  const { page } = await openWorkbench(browser, server.origin);
  await type(page, "이행현황!G11", "102");
  await type(page, "이행현황!H11", "7");
  await page.getByRole("button", { name: "표시 달기" }).click();
  await page.getByText("셀에 표시를").waitFor();
  const before = await verdict(page).innerText();
  await kept(page);
  const session = await page.context().newCDPSession(page);
  // No farewell: the process of the page is gone.
  session.send("Page.crash").catch(() => undefined);
  await page.waitForEvent("crash");

  const next = await loadWorkbench(browser, server.origin, { query: "" });
  await next.page.getByRole("heading", { name: /저장하지 않은 작업 'seed-card-errors.xlsx'/ }).waitFor();
  await next.page.getByRole("button", { name: "이어서 하기" }).click();
  await verdict(next.page).waitFor();
  expect(await verdict(next.page).innerText()).toBe(before);
  expect(await contentOf(next.page, "이행현황!G11")).toBe("102");
  expect(await contentOf(next.page, "이행현황!H11")).toBe("7");
  await next.page.getByText("저장 안 됨", { exact: true }).waitFor();
  const saving = next.page.waitForEvent("download");
  await next.page.keyboard.press("Control+s");
  await saving;
  await next.page.getByText("저장됨").waitFor();
  expect(await entriesKept(next.page)).toBe(0);
  next.record.expectClean();
  await next.page.close();
}, 300_000);

test("버리기 lets it go, 나중에 keeps it; a tab at work is nobody else's to take", async () => {
  const { page } = await openWorkbench(browser, server.origin);
  await type(page, "이행현황!G11", "5");
  await kept(page);
  const other = await loadWorkbench(browser, server.origin, { query: "" });
  await other.page.getByRole("button", { name: "파일 열기" }).waitFor();
  await other.page.waitForTimeout(1_500);
  expect(await other.page.getByRole("alertdialog").count()).toBe(0);
  await page.close();

  await other.page.reload();
  await other.page.getByRole("button", { name: "나중에" }).click();
  expect(await entriesKept(other.page)).toBeGreaterThan(0);
  await other.page.reload();
  await other.page.getByRole("button", { name: "버리기" }).click();
  await other.page.getByRole("alertdialog").waitFor({ state: "detached" });
  expect(await entriesKept(other.page)).toBe(0);
  await other.page.close();
}, 300_000);

test("two tabs keep their work beside each other", async () => {
  const one = await openWorkbench(browser, server.origin);
  const two = await openWorkbench(browser, server.origin);
  await type(one.page, "이행현황!G11", "1");
  await type(two.page, "이행현황!G11", "2");
  await kept(one.page);
  await kept(two.page);
  await one.page.close();
  await two.page.close();
  const next = await loadWorkbench(browser, server.origin, { query: "" });
  await next.page.getByRole("button", { name: "이어서 하기" }).click();
  await verdict(next.page).waitFor();
  const first = await contentOf(next.page, "이행현황!G11");
  await next.page.close();
  const last = await loadWorkbench(browser, server.origin, { query: "" });
  await last.page.getByRole("button", { name: "나중에" }).click();
  await last.page.getByRole("button", { name: "이어서 하기" }).click();
  await verdict(last.page).waitFor();
  expect([first, await contentOf(last.page, "이행현황!G11")].sort()).toEqual(["1", "2"]);
  await last.page.close();
}, 300_000);

test("closing with unsaved work asks; without an edit it does not", async () => {
  const { page } = await openWorkbench(browser, server.origin);
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  await verdict(page).waitFor();
  expect(asked).toEqual([]);
  await type(page, "이행현황!G11", "5");
  await page.getByText("저장 안 됨", { exact: true }).waitFor();
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);
  await page.close();
}, 300_000);

test("where the browser keeps nothing the user is told with her first edit", async () => {
  const page = await browser.context.newPage();
  page.setDefaultTimeout(90_000);
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", { value: undefined });
  });
  await page.goto(`${server.origin}/workbench.html?file=samples/seed-card.xlsx`);
  await page.setViewportSize({ width: 1280, height: 800 });
  await verdict(page).waitFor();
  await type(page, "이행현황!G11", "5");
  await page.getByText("자동으로 보관할 수 없습니다").waitFor();
  await page.getByText("자동 보관을 쓸 수 없음").waitFor();
  await page.close();
}, 300_000);
