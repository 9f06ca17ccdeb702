import { openBrowser, type OpenBrowser } from "./chromium";
import { PageRecord } from "./page-record";
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

test.each([
  ["help.html", "표시 지우기", "Pledge Keeper"],
  ["unsupported.html", "Excel 2021", "cannot run in this Excel"]
])("%s speaks both languages, and fits 320 px", async (name, korean, english) => {
  const page = await browser.context.newPage();
  const record = await PageRecord.of(page, server.origin);
  await page.goto(`${server.origin}/${name}`);
  const text = await page.locator("main").innerText();
  expect(text).toContain(korean);
  expect(text).toContain(english);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  record.expectClean();
  await page.close();
});

test("a browser without this century's library is sent to the page that says so, before anything else loads", async () => {
  const page = await browser.context.newPage();
  const record = await PageRecord.of(page, server.origin);
  await page.addInitScript(() => {
    Reflect.deleteProperty(Object, "hasOwn");
  });
  await page.goto(`${server.origin}/taskpane.html`);
  await page.waitForURL(/unsupported\.html$/);
  expect(await page.locator("h1").innerText()).toContain("이 Excel에서는");
  record.expectClean();
  await page.close();
});
