import { gzipSync } from "node:zlib";
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

async function gzipBytes(addresses: readonly string[]): Promise<number> {
  const texts = await Promise.all(addresses.map(async (address) => (await fetch(address)).arrayBuffer()));
  return texts.reduce((sum, text) => sum + gzipSync(new Uint8Array(text), { level: 9 }).length, 0);
}

test("opens, checks the workbook and lists what does not agree; nothing leaves the origin", async () => {
  const { page, record, office, untilFindings } = await openPane(
    browser,
    server.origin,
    snapshotOf(WRONG_CARDS)
  );
  const scripts = await page.evaluate(() =>
    (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
      .filter(({ name }) => name.endsWith(".js") && !name.includes("/office/"))
      .map(({ name }) => name)
  );
  const bytes = await gzipBytes(scripts);
  process.stdout.write(
    `pane in Chromium: findings after ${untilFindings} ms, ${(bytes / 1024).toFixed(1)} KB gzip of JavaScript\n`
  );
  // The screen itself has its limit in tests/web-build.test.ts; this is with the rules that come behind it.
  expect(bytes).toBeLessThanOrEqual(400 * 1024);
  expect(await verdict(page).innerText()).toMatch(/관리카드 12건 · 오류 \d+/);
  const findings = page.locator("[data-finding]");
  await findings.first().waitFor();
  expect(await findings.count()).toBeGreaterThan(10);
  for (const tab of ["현황", "채우기", "새 공약", "내 서식", "제출 전 점검", "설정"]) {
    await page.getByRole("tab", { name: tab }).click();
    const panel = page.getByRole("tabpanel", { name: tab });
    await panel.getByRole("heading").first().waitFor();
  }
  expect(office.complaints).toEqual([]);
  expect(record.requests.some((url) => url.endsWith("/office/office.js"))).toBe(true);
  record.expectClean();
  await page.close();
});

test("speaks English where Excel does", async () => {
  const opened = await openPane(browser, server.origin, snapshotOf("assets/samples/seed-card.xlsx"), {
    locale: "en-US"
  });
  expect(await opened.page.evaluate(() => document.documentElement.lang)).toBe("en");
  expect(await opened.page.getByRole("tab").first().innerText()).toMatch(/^[A-Za-z ]+$/);
  opened.record.expectClean();
  await opened.page.close();
});

test("a cell that is being typed in is waited for, or told; the pane goes on", async () => {
  const { page, office } = await openPane(browser, server.origin, snapshotOf(WRONG_CARDS));
  office.editing = true;
  await page.getByRole("button", { name: "다시 점검" }).click();
  await page.getByRole("alert").getByText("Enter").waitFor();
  office.editing = false;
  await page.getByRole("button", { name: "다시 점검" }).click();
  await page.getByRole("alert").waitFor({ state: "detached" });
  expect(await verdict(page).innerText()).toContain("오류");
  await page.close();
});
