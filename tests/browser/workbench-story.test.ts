import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { PledgeSession } from "../../src/taskpane/session/pledge-session";
import { isCellError, type Snapshot } from "../../src/workbook/snapshot";
import { savedByLibreOffice } from "../builders/libreoffice";
import { openBrowser, type OpenBrowser } from "./chromium";
import { PageRecord } from "./page-record";
import { verdict } from "./pane-page";
import { serveWeb, type WebServer } from "./web-server";

const SAMPLE = "samples/seed-card-errors.xlsx";
const BASIS_DATE = { year: 2025, month: 12, day: 31 };
const NEW_PLEDGE = {
  number: "활력경제 1-7",
  name: "야시장 조성",
  department: "경제정책과",
  period: { from: { year: 2022, month: 1, day: 1 }, to: { year: 2026, month: 12, day: 31 } }
};

let browser: OpenBrowser;
let server: WebServer;
beforeAll(async () => {
  server = await serveWeb();
  browser = await openBrowser({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
}, 300_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** What the same work comes to in the file itself, without any grid: what the saved file must hold. */
async function expected(): Promise<Snapshot> {
  const host = openXlsx(new Uint8Array(readFileSync(`assets/${SAMPLE}`)));
  const session = new PledgeSession(host, BASIS_DATE);
  await session.check();
  await session.flag();
  const finding = session.state.checked?.result.findings.find(
    ({ rule, cells }) => rule === "grid-source-sum" && cells[0]?.sheet === "이행현황"
  );
  if (!finding) throw new Error("no finding to mend");
  await session.fix([finding]);
  await session.insert([NEW_PLEDGE]);
  await session.fill();
  return host.read();
}

/** Contents, shape and marks: ids are each reading's own, and the order of merges is nobody's. */
function plain({ sheets, names, settings }: Snapshot): unknown {
  return {
    names,
    settings,
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      cells: sheet.cells.map(({ row, column, value, formula, format }) => ({
        row,
        column,
        value,
        formula,
        format
      })),
      merges: sheet.merges.map((merge) => JSON.stringify(merge)).sort(),
      hiddenRows: sheet.hiddenRows,
      flags: sheet.flags.map((flag) => JSON.stringify(flag)).sort()
    }))
  };
}

/** As another program says it: it writes no formats of its own into a comparison of values. */
function valuesOf({ sheets }: Snapshot): unknown {
  return sheets.map(({ name, cells }) => ({
    name,
    cells: cells.flatMap(({ row, column, value }) =>
      value === null ? [] : [`${row},${column}: ${isCellError(value) ? value.error : String(value)}`]
    )
  }));
}

/** The pane beside the grid: the page's bars have buttons of the same names. */
const paneOf = (page: Page): Locator => page.locator("aside");

async function press(page: Page, name: string | RegExp): Promise<void> {
  await paneOf(page)
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .click();
}

async function told(page: Page, text: string | RegExp): Promise<void> {
  await paneOf(page).getByText(text).first().waitFor();
}

/** Mends the wrong total of the sample's first card by a click on its finding. */
async function mend(page: Page): Promise<void> {
  const finding = page.locator("[data-finding]").filter({ hasText: "이행현황!G8" }).first();
  if ((await finding.getAttribute("aria-expanded")) !== "true") await finding.click();
  await press(page, "고치기");
  await press(page, /^(적용|이대로 고치기|고치기 적용)/);
  await told(page, /고쳤습니다/);
}

/** Waits until the pane's verdict is this one. */
async function untilVerdict(page: Page, text: string): Promise<void> {
  await paneOf(page).getByText(text, { exact: true }).first().waitFor();
}

test("open, flag, mend, take back, mend again, insert, fill and save: the file holds just that", async () => {
  const page = await browser.context.newPage();
  // As in a browser that lets no page at files: saving is a download.
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, "showSaveFilePicker");
    Reflect.deleteProperty(window, "showOpenFilePicker");
  });
  const record = await PageRecord.of(page, server.origin);
  await page.goto(`${server.origin}/workbench.html?file=${SAMPLE}&basis-date=2025-12-31`);
  await verdict(page).waitFor();
  const before = await verdict(page).innerText();

  await press(page, "표시 달기");
  await told(page, /셀에 표시를 \d+개 달았습니다/);

  await mend(page);
  const mended = await verdict(page).innerText();
  expect(mended).not.toBe(before);
  await press(page, /^되돌리기/);
  await untilVerdict(page, before);
  await mend(page);
  await untilVerdict(page, mended);
  // The user's own undo takes back the same change, and the pane follows.
  await page
    .locator("canvas:visible")
    .first()
    .click({ position: { x: 300, y: 300 } });
  await page.keyboard.press("Control+z");
  await untilVerdict(page, before);
  await mend(page);
  await untilVerdict(page, mended);

  await page.getByRole("tab", { name: "새 공약" }).click();
  await page.getByLabel("분야").selectOption("활력경제 1-");
  await page.getByLabel(/^공약명/).fill(NEW_PLEDGE.name);
  await page.getByLabel("주관부서").fill(NEW_PLEDGE.department);
  await press(page, "카드 넣기");
  await told(page, "새 공약 1건의 카드를 넣었습니다.");

  await page.getByRole("tab", { name: "채우기" }).click();
  await page.getByRole("tabpanel", { name: "채우기" }).getByRole("button", { name: "채우기" }).click();
  await told(page, /채우기를 마쳤습니다/);

  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
  const bytes = new Uint8Array(readFileSync(await download.path()));
  const saved = await openXlsx(bytes).read();
  expect(plain(saved)).toEqual(plain(await expected()));

  const theirs = savedByLibreOffice(new Map([["saved.xlsx", bytes]])).get("saved.xlsx");
  expect(theirs && valuesOf(theirs)).toEqual(valuesOf(saved));
  record.expectClean();
  await page.close();
}, 300_000);
