import { readFileSync } from "node:fs";
import { readXlsx } from "../../src/hosts/xlsx/read";
import { lookupOf } from "../../src/workbook/cell-lookup";
import { sheetNamed } from "../../src/workbook/snapshot";
import { openBrowser, type OpenBrowser } from "./chromium";
import { serveWeb, type WebServer } from "./web-server";
import {
  contentOf,
  forgetDrafts,
  drop,
  goTo,
  gridRegion,
  loadWorkbench,
  notices,
  openWorkbench,
  pixelsOf,
  sheetTab,
  until,
  verdict
} from "./workbench-page";

const ERROR_FILL = [0xff, 0xc7, 0xce] as const;
const CARD = new Uint8Array(readFileSync("assets/samples/seed-card.xlsx"));

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

test("opens the file of the address, checks it, and marks the cells; nothing leaves the origin", async () => {
  const { page, record } = await openWorkbench(browser, server.origin);
  expect(await verdict(page).innerText()).toMatch(/관리카드 12건 · 오류 18/);
  expect(await page.title()).toContain("seed-card-errors.xlsx");
  await sheetTab(page, "이행현황").click();
  expect(await pixelsOf(page, ERROR_FILL)).toBe(0);
  await page.getByRole("button", { name: "표시 달기" }).click();
  await page.getByText("셀에 표시를").waitFor();
  await until(
    () => pixelsOf(page, ERROR_FILL),
    (count) => count > 500
  );
  record.expectClean();
  await page.close();
}, 300_000);

test("이동, 고치기, 되돌리기: by the pane, and by Ctrl+Z in the grid", async () => {
  const { page, record } = await openWorkbench(browser, server.origin);
  const before = await contentOf(page, "이행현황!G8");
  const first = await verdict(page).innerText();
  const finding = page.locator("[data-finding]").filter({ hasText: "이행현황!G8" }).first();
  const mend = async (): Promise<void> => {
    await finding.click();
    if ((await finding.getAttribute("aria-expanded")) !== "true") await finding.press("ArrowRight");
    await page.getByRole("button", { name: "고치기", exact: true }).first().click();
    await page
      .getByRole("button", { name: /적용|이대로/ })
      .first()
      .click();
    await until(
      () => verdict(page).innerText(),
      (now) => now !== first
    );
  };
  await mend();
  expect(await contentOf(page, "이행현황!G11")).not.toBe("120");
  await page.getByRole("button", { name: /되돌리기: / }).click();
  await until(
    () => verdict(page).innerText(),
    (now) => now === first
  );
  expect(await contentOf(page, "이행현황!G11")).toBe("120");
  await mend();
  await goTo(page, "A1");
  await page.keyboard.press("Control+z");
  await until(
    () => verdict(page).innerText(),
    (now) => now === first
  );
  expect(await contentOf(page, "이행현황!G11")).toBe("120");
  expect(await contentOf(page, "이행현황!G8")).toBe(before);
  record.expectClean();
  await page.close();
}, 300_000);

test("typing in a cell checks anew; what is saved has that change and no other", async () => {
  const { page, record } = await openWorkbench(browser, server.origin);
  const first = await verdict(page).innerText();
  await goTo(page, "이행현황!G11");
  await page.keyboard.type("102");
  await page.keyboard.press("Enter");
  await until(
    () => verdict(page).innerText(),
    (now) => now !== first
  );
  await page.getByText("저장 안 됨", { exact: true }).waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
  await page.getByText("저장됨").waitFor();
  const saved = readXlsx(new Uint8Array(readFileSync(await download.path())));
  const original = readXlsx(new Uint8Array(readFileSync("assets/samples/seed-card-errors.xlsx")));
  const sheet = sheetNamed(saved, "이행현황");
  expect(sheet && lookupOf(sheet).at(10, 6)?.value).toBe(102);
  const others = (book: typeof saved): readonly unknown[] =>
    book.sheets.map((one) => one.cells.filter(({ row, column }) => !(row === 10 && column === 6)));
  expect(others(saved)).toEqual(others(original));
  record.expectClean();
  await page.close();
}, 300_000);

test("saved without an edit it is the very file", async () => {
  const { page } = await openWorkbench(browser, server.origin);
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
  const saved = readFileSync(await download.path());
  expect(saved.equals(readFileSync("assets/samples/seed-card-errors.xlsx"))).toBe(true);
  await page.close();
}, 300_000);

test("a file that falls onto the page is opened; one that is none leaves the open one", async () => {
  const { page, record } = await openWorkbench(browser, server.origin);
  await drop(page, "내 카드.xlsx", CARD);
  await page.getByRole("banner").getByText("내 카드.xlsx").waitFor();
  await until(
    () => verdict(page).innerText(),
    (now) => /관리카드 1건/.test(now)
  );
  await drop(page, "망가진 것.xlsx", CARD.subarray(0, 900));
  await notices(page).getByText("'망가진 것.xlsx'를 열지 못했습니다").waitFor();
  await drop(page, "그림.png", CARD);
  await notices(page).getByText("엑셀 통합문서(.xlsx, .xlsm)가 아닙니다").waitFor();
  expect(await page.getByRole("banner").innerText()).toContain("내 카드.xlsx");
  expect(await sheetTab(page, "이행현황").count()).toBe(1);
  record.expectClean();
  await page.close();
}, 300_000);

test("with unsaved work another file is opened only when the user has said what becomes of it", async () => {
  const { page, record } = await openWorkbench(browser, server.origin);
  await goTo(page, "이행현황!G11");
  await page.keyboard.type("1");
  await page.keyboard.press("Enter");
  await page.getByText("저장 안 됨", { exact: true }).waitFor();
  await drop(page, "새것.xlsx", CARD);
  await page.getByRole("alertdialog").getByRole("button", { name: "취소" }).click();
  expect(await page.getByRole("banner").innerText()).toContain("seed-card-errors.xlsx");
  await drop(page, "새것.xlsx", CARD);
  await page.getByRole("button", { name: "저장하지 않고 열기" }).click();
  await page.getByRole("banner").getByText("새것.xlsx").waitFor();
  expect(await page.getByText("저장 안 됨", { exact: true }).count()).toBe(0);
  record.expectClean();
  await page.close();
}, 300_000);

test.each([
  ["of another server", "?file=http://elsewhere.test/a.xlsx", "이 서버의 것이 아니어서"],
  ["that is not there", "?file=samples/none.xlsx", "서버에서 받지 못했습니다"]
])(
  "a file %s is not opened, and the page says so",
  async (_, query, told) => {
    const { page, record } = await loadWorkbench(browser, server.origin, { query });
    await notices(page).getByText(told).waitFor();
    await page.getByRole("button", { name: "파일 열기" }).waitFor();
    expect(record.outside).toEqual([]);
    await page.close();
  },
  300_000
);

test("speaks English, the grid's own menu included, and remembers it", async () => {
  const { page, record } = await openWorkbench(browser, server.origin);
  await page.getByRole("button", { name: "언어와 화면" }).click();
  await page.getByRole("menuitemradio", { name: /^English/ }).click();
  await page.getByRole("button", { name: "Open", exact: true }).waitFor();
  await page.keyboard.press("Escape");
  await gridRegion(page).click({ button: "right", position: { x: 300, y: 200 } });
  await page.getByText("Paste special").waitFor();
  const visible = await page.locator("body").innerText();
  expect(visible).not.toMatch(/sheets-ui\.|sheets-note-ui\.|\bui\.[a-z]/);
  await page.reload();
  await page.getByRole("button", { name: "Open", exact: true }).waitFor();
  await page.evaluate(() => {
    localStorage.clear();
  });
  record.expectClean();
  await page.close();
}, 300_000);
