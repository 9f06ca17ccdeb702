import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type Axe from "axe-core";
import type { Page } from "playwright-core";
import { openBrowser, type OpenBrowser } from "./chromium";
import { serveWeb, type WebServer } from "./web-server";
import {
  contentOf,
  forgetDrafts,
  formulaBar,
  goTo,
  gridRegion,
  loadWorkbench,
  nameBox,
  openWorkbench,
  sheetTab,
  spoken,
  until,
  verdict
} from "./workbench-page";

const SHOTS = join("dist", "screenshots");
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let browser: OpenBrowser;
let server: WebServer;
beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
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

/**
 * What axe finds wrong outside the grid, which draws itself, and outside the guards by which Fluent leads the focus: they
 * are never where it stays.
 */
async function violations(page: Page, open: "page" | "over the page" = "page"): Promise<readonly string[]> {
  await page.evaluate(AXE);
  // What opens over the page is in none of its areas.
  const found = await page.evaluate(async (regions) => {
    const { axe } = window as unknown as { axe: typeof Axe };
    return axe.run(
      { exclude: [".grid-place", "[data-tabster-dummy]"] },
      { rules: { region: { enabled: regions } } }
    );
  }, open === "page");
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${any[0]?.message ?? ""} ${html.slice(0, 200)}`)
  );
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
  });

test.each(["light", "dark"] as const)(
  "%s: axe finds nothing, with menus and dialogs open or not",
  async (theme) => {
    const { page, record } = await loadWorkbench(browser, server.origin, { query: "" });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await page.getByRole("button", { name: "파일 열기" }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: /오류가 든 관리카드/ }).click();
    await verdict(page).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: join(SHOTS, `workbench-1280-${theme}.png`) });
    await page.getByRole("button", { name: "새 통합문서, 견본, 최근 파일" }).click();
    expect(await violations(page, "over the page")).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "채우기 색" }).click();
    expect(await violations(page, "over the page")).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /모든 시트/ }).click();
    expect(await violations(page, "over the page")).toEqual([]);
    await page.keyboard.press("Escape");
    await sheetTab(page, "이행현황").click({ button: "right" });
    await page.getByRole("menuitem", { name: "이름 바꾸기" }).click();
    await page.getByRole("textbox", { name: /새 이름/ }).waitFor();
    expect(await violations(page, "over the page")).toEqual([]);
    await page.keyboard.press("Escape");
    record.expectClean();
    await page.close();
  },
  300_000
);

test.each([
  [1920, 1080],
  [900, 700],
  [700, 800]
])(
  "%i × %i: nothing runs out of the page",
  async (width, height) => {
    const { page, record } = await openWorkbench(browser, server.origin);
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(SHOTS, `workbench-${width}.png`) });
    const { wide, high } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      high: document.documentElement.scrollHeight
    }));
    expect([wide, high]).toEqual([width, height]);
    const grid = await gridRegion(page).boundingBox();
    expect(grid?.width).toBeGreaterThan(300);
    record.expectClean();
    await page.close();
  },
  300_000
);

test("the active cell is spoken of: its sheet, where it is, what it shows, and what was found there", async () => {
  const { page, record } = await openWorkbench(browser, server.origin);
  await goTo(page, "이행현황!G8");
  await until(
    () => spoken(page).innerText(),
    (words) => /이행현황 시트.*G8, 102.*오류:/s.test(words)
  );
  await page.keyboard.press("ArrowUp");
  await until(
    () => spoken(page).innerText(),
    (words) => words === "G7, 2023."
  );
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await until(
    () => spoken(page).innerText(),
    (words) => words.startsWith("E7, 소계")
  );
  record.expectClean();
  await page.close();
}, 300_000);

test("F6 goes from the grid to the pane, through the bars, and back to the grid", async () => {
  const { page, record } = await openWorkbench(browser, server.origin);
  await goTo(page, "A1");
  const area = (): Promise<string> =>
    page.evaluate(() => {
      const within = document.activeElement?.closest("#sheet-contents, #pane-region, [data-area]");
      return within?.getAttribute("data-area") ?? within?.id ?? "";
    });
  const passed: string[] = [await area()];
  for (let count = 0; count < 7; count++) {
    await page.keyboard.press("F6");
    passed.push(await until(area, (now) => now !== passed.at(-1)));
  }
  expect(passed).toEqual([
    "sheet-contents",
    "pane-region",
    "head",
    "toolbar",
    "formula",
    "sheets",
    "status",
    "sheet-contents"
  ]);
  await page.keyboard.press("Shift+F6");
  expect(await area()).toBe("status");
  record.expectClean();
  await page.close();
}, 300_000);

test("by the keyboard alone: format, type, go to another sheet, widen the pane", async () => {
  const { page, record } = await openWorkbench(browser, server.origin);
  await goTo(page, "이행현황!G11");
  for (let count = 0; (await focused(page)) !== "글꼴 크기" && count < 3; count++)
    await page.keyboard.press("F6");
  const bold = page.getByRole("button", { name: /굵게/ });
  for (let count = 0; (await focused(page)) !== "굵게 (Ctrl+B)" && count < 6; count++) {
    await page.keyboard.press("ArrowRight");
  }
  const wasBold = await bold.getAttribute("aria-pressed");
  await page.keyboard.press("Enter");
  await until(
    () => bold.getAttribute("aria-pressed"),
    (isBold) => isBold !== wasBold
  );
  await page.keyboard.press("F6");
  await nameBox(page).fill("G11");
  await page.keyboard.press("Enter");
  await page.keyboard.type("102");
  await page.keyboard.press("Enter");
  expect(await contentOf(page, "G11")).toBe("102");
  await sheetTab(page, "이행현황").focus();
  await page.keyboard.press("ArrowLeft");
  await until(
    () => sheetTab(page, "실천계획").getAttribute("aria-selected"),
    (isChosen) => isChosen === "true"
  );
  const splitter = page.getByRole("slider", { name: "작업창 너비" });
  const before = Number(await splitter.getAttribute("aria-valuenow"));
  await splitter.focus();
  await page.keyboard.press("ArrowLeft");
  expect(Number(await splitter.getAttribute("aria-valuenow"))).toBeGreaterThan(before);
  record.expectClean();
  await page.close();
}, 300_000);

describe("Korean, a syllable at a time", () => {
  /** Writes 한글 as an input method does. */
  async function compose(page: Page): Promise<void> {
    const session = await page.context().newCDPSession(page);
    for (const syllable of [
      ["ㅎ", "하", "한"],
      ["ㄱ", "그", "글"]
    ]) {
      for (const text of syllable) {
        await session.send("Input.imeSetComposition", { text, selectionStart: 1, selectionEnd: 1 });
        await page.waitForTimeout(30);
      }
      await session.send("Input.insertText", { text: syllable.at(-1) ?? "" });
      await page.waitForTimeout(30);
    }
  }

  test("in a cell, from its first letter on", async () => {
    const { page, record } = await openWorkbench(browser, server.origin);
    await goTo(page, "이행현황!M40");
    await compose(page);
    await until(
      () => formulaBar(page).inputValue(),
      (text) => text === "한글"
    );
    await page.keyboard.press("Enter");
    expect(await contentOf(page, "M40")).toBe("한글");
    record.expectClean();
    await page.close();
  }, 300_000);

  test("in a cell that is left for the pane: what was typed is taken up", async () => {
    const { page, record } = await openWorkbench(browser, server.origin);
    await goTo(page, "이행현황!M40");
    await compose(page);
    await page.getByRole("tab", { name: "설정" }).click();
    await until(
      () => page.getByText("저장 안 됨", { exact: true }).count(),
      (count) => count === 1
    );
    expect(await contentOf(page, "M40")).toBe("한글");
    record.expectClean();
    await page.close();
  }, 300_000);

  test("in the formula bar", async () => {
    const { page, record } = await openWorkbench(browser, server.origin);
    await goTo(page, "이행현황!M40");
    await formulaBar(page).click();
    await compose(page);
    expect(await formulaBar(page).inputValue()).toBe("한글");
    await page.keyboard.press("Enter");
    expect(await contentOf(page, "M40")).toBe("한글");
    record.expectClean();
    await page.close();
  }, 300_000);
});
