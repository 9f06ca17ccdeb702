import type { Page } from "playwright-core";
import { plainBook } from "../office-host/compare";
import { openBrowser, type OpenBrowser } from "./chromium";
import { openPane, snapshotOf, verdict, WRONG_CARDS } from "./pane-page";
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

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return "";
    return element.getAttribute("aria-label") ?? element.textContent;
  });

/** Waits until what is read is as wanted; says what it was in vain. */
async function until(read: () => string, wanted: RegExp): Promise<void> {
  const end = Date.now() + 10_000;
  while (!wanted.test(read())) {
    if (Date.now() > end) throw new Error(`${String(wanted)} is not reached: ${read()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Presses Tab until what has the focus reads as wanted, as a user without a mouse does. */
async function tabTo(page: Page, wanted: RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let count = 0; count < 60; count++) {
    const name = await focused(page);
    if (wanted.test(name)) return;
    passed.push(name.slice(0, 30));
    await page.keyboard.press(key);
  }
  throw new Error(`${String(wanted)} is not reached by ${key}: ${passed.join(" | ")}`);
}

test("check → go → mend → undo → fill, by the keyboard alone", async () => {
  const { page, record, office } = await openPane(browser, server.origin, snapshotOf(WRONG_CARDS));
  const before = plainBook(office.book);
  const errors = async (): Promise<number> => Number(/오류 (\d+)/.exec(await verdict(page).innerText())?.[1]);
  const first = await errors();

  await tabTo(page, /^다시 점검/);
  await page.keyboard.press("Enter");
  await page.locator("[data-finding]").first().waitFor();

  await tabTo(page, /이행현황!/);
  for (let count = 0; !/오류\s*이행현황!G8/.test(await focused(page)); count++) {
    if (count > 40) throw new Error(`no finding at G8: ${await focused(page)}`);
    await page.keyboard.press("ArrowDown");
    await page.waitForTimeout(30);
  }
  await page.keyboard.press("Enter");
  await until(() => office.book.selected ?? "", /G8$/);

  await page.keyboard.press("ArrowRight");
  await tabTo(page, /^고치기$/);
  await page.keyboard.press("Enter");
  await tabTo(page, /^(적용|이대로 고치기|고치기 적용)/);
  await page.keyboard.press("Enter");
  await page.getByRole("status").getByText("고쳤습니다").waitFor();
  expect(await errors()).toBeLessThan(first);
  expect(plainBook(office.book)).not.toEqual(before);

  await tabTo(page, /되돌리기/, "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("status").getByText("되돌렸습니다").waitFor();
  expect(plainBook(office.book)).toEqual(before);
  expect(await errors()).toBe(first);

  await tabTo(page, /^점검$/);
  await page.keyboard.press("ArrowRight");
  expect(await focused(page)).toBe("현황");
  await page.keyboard.press("ArrowRight");
  expect(await focused(page)).toBe("채우기");
  await page.getByRole("tabpanel", { name: "채우기" }).getByRole("button").first().waitFor();
  await page.keyboard.press("Tab");
  await tabTo(page, /채우기$/);
  const sheets = office.book.sheets.length;
  await page.keyboard.press("Enter");
  await page.getByRole("status").getByText("채우기를 마쳤습니다").waitFor();
  expect(office.book.sheets.length).toBeGreaterThan(sheets);
  expect(office.complaints).toEqual([]);
  record.expectClean();
  await page.close();
});
