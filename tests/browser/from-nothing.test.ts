import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { openXlsx, readXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { verifySeal } from "../../src/submission/seal/verify";
import { reportHeader } from "../../src/taskpane/session/seal-change";
import {
  BASIS_DATE,
  EXPLAINED,
  LIST_COPIED,
  PLEDGES,
  executedCell,
  typeInto,
  typingsOf
} from "../builders/thirty-pledges";
import { openBrowser, type OpenBrowser } from "./chromium";
import { serveWeb, type WebServer } from "./web-server";
import { drop, forgetDrafts, goTo, loadWorkbench, until, verdict } from "./workbench-page";

const SHOTS = process.env.SHOTS;
const CHANGED = executedCell(EXPLAINED, 2023);
const CHANGED_CELL = `'${CHANGED.sheet}'!${CHANGED.cell}`;

let browser: OpenBrowser;
let server: WebServer;
beforeAll(async () => {
  server = await serveWeb();
  browser = await openBrowser({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
  await forgetDrafts(browser, server.origin);
}, 600_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});

const paneOf = (page: Page): Locator => page.locator("aside");
const tab = (page: Page, name: string): Locator => paneOf(page).getByRole("tab", { name });

async function press(page: Page, name: string | RegExp): Promise<void> {
  await paneOf(page)
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .click();
}

async function told(page: Page, text: string | RegExp): Promise<void> {
  await paneOf(page).getByText(text).first().waitFor();
}

async function untilVerdict(page: Page, text: RegExp): Promise<void> {
  await until(
    () => verdict(page).innerText(),
    (shown) => text.test(shown)
  );
}

/** Types into a cell: the name box is where a keyboard goes to one. */
async function type(page: Page, sheet: string, cell: string, value: string | number): Promise<void> {
  await goTo(page, `'${sheet}'!${cell}`);
  await page.keyboard.type(String(value));
  await page.keyboard.press("Enter");
}

async function saved(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
  await page.getByText("저장됨").waitFor();
  return new Uint8Array(readFileSync(await download.path()));
}

async function basisDate(page: Page): Promise<void> {
  const field = paneOf(page).getByLabel("기준일");
  await field.fill("2025-12-31");
  await field.press("Enter");
}

async function shot(page: Page, name: string): Promise<void> {
  if (SHOTS !== undefined) await page.screenshot({ path: `${SHOTS}/${name}.png` });
}

/** What the departments do with the file that they are sent: all but one type their amounts in, in Excel. */
async function filledByDepartments(bytes: Uint8Array): Promise<Uint8Array> {
  const host = openXlsx(bytes);
  await typeInto(host, PLEDGES.filter((pledge) => pledge !== EXPLAINED).flatMap(typingsOf));
  return host.bytes();
}

test("from nothing to a sealed file, and what was changed in it after", async () => {
  const { page, record } = await loadWorkbench(browser, server.origin, { query: "" });
  await page.getByRole("button", { name: "새 통합문서로 시작" }).click();
  await paneOf(page).getByText("관리카드를 찾지 못했습니다").waitFor();
  await basisDate(page);

  await tab(page, "새 공약").click();
  await paneOf(page).getByLabel("목록 붙여넣기").fill(LIST_COPIED);
  await press(page, "30건 넣기");
  await told(page, "새 공약 30건의 카드를 넣었습니다.");
  await untilVerdict(page, /관리카드 30건 · 오류 60/);

  const cards = await saved(page);
  await drop(page, "새 관리카드.xlsx", await filledByDepartments(cards));
  await untilVerdict(page, /관리카드 30건 · 오류 2/);
  await basisDate(page);
  for (const { sheet, cell, value } of typingsOf(EXPLAINED)) await type(page, sheet, cell, value);
  await untilVerdict(page, /오류 0 · 주의 1/);

  await tab(page, "채우기").click();
  await paneOf(page)
    .getByRole("tabpanel", { name: "채우기" })
    .getByRole("button", { name: "채우기" })
    .click();
  await told(page, /채우기를 마쳤습니다/);
  await tab(page, "제출 전 점검").click();
  await paneOf(page).getByRole("heading", { name: "보낼 수 없습니다" }).waitFor();
  await told(page, "사유 없는 주의 1건");
  await shot(page, "gate-shut");

  await tab(page, "점검").first().click();
  const finding = page
    .locator("[data-finding]")
    .filter({ hasText: "text-year-sum" })
    .or(page.locator("[data-finding]").filter({ hasText: "추진현황의 연도별" }));
  await finding.first().click();
  if ((await finding.first().getAttribute("aria-expanded")) !== "true")
    await finding.first().press("ArrowRight");
  await press(page, "사유 입력");
  await paneOf(page)
    .getByLabel(/^그대로 두는 사유/)
    .fill("준공 정산이 늦어 글에 먼저 적음");
  await paneOf(page).getByLabel(/^직위/).fill("건설과 담당");
  await press(page, "사유 저장");
  await told(page, /사유/);

  await tab(page, "제출 전 점검").click();
  await paneOf(page).getByRole("heading", { name: "보낼 수 있습니다" }).waitFor();
  await shot(page, "gate-open");
  await press(page, "봉인하고 보내기 준비");
  await told(page, /봉인한 뒤로 바뀐 곳이 없습니다/);
  await shot(page, "gate-sealed");
  await goTo(page, "검증결과!A1");
  await shot(page, "result-sheet");

  const sent = await saved(page);
  const received = readXlsx(sent);
  expect(verifySeal(received, reportHeader(BASIS_DATE))).toMatchObject({ kind: "intact", changes: [] });

  await drop(page, "제출.xlsx", sent);
  await until(
    () => page.title(),
    (title) => title.includes("제출.xlsx")
  );
  await untilVerdict(page, /오류 0 · 주의 1/);
  await tab(page, "제출 전 점검").click();
  await told(page, /봉인한 뒤로 바뀐 곳이 없습니다/);
  await type(page, CHANGED.sheet, CHANGED.cell, 90);
  await told(page, "봉인한 뒤로 1곳이 바뀌었습니다");
  const named = paneOf(page).getByRole("button", { name: `${CHANGED_CELL}: 값이 바뀜` });
  await named.waitFor();
  await shot(page, "gate-changed");
  await goTo(page, "총괄표!A1");
  await named.click();
  await until(
    () => page.getByRole("textbox", { name: /이름 상자/ }).inputValue(),
    (shown) => shown.includes(CHANGED.cell)
  );
  const { outside, missing, violations, errors } = record;
  expect([outside, missing, violations]).toEqual([[], [], []]);
  // The formula engine says so of a workbook that was closed for the next; nothing is lost by it.
  expect(errors.filter((text) => !text.startsWith("Dependency tree not found"))).toEqual([]);
  await page.close();
}, 300_000);
