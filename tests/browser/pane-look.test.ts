import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type Axe from "axe-core";
import { openBrowser, type OpenBrowser } from "./chromium";
import { openPane, snapshotOf, WRONG_CARDS } from "./pane-page";
import { serveWeb, type WebServer } from "./web-server";

const SHOTS = join("dist", "screenshots");
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const TABS = ["점검", "현황", "채우기", "새 공약", "내 서식", "제출 전 점검", "설정"];

let browser: OpenBrowser;
let server: WebServer;
beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  server = await serveWeb();
  browser = await openBrowser();
}, 300_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe.each([320, 480])("%i px wide", (width) => {
  test.each(["light", "dark", "forced-colors"] as const)("%s: fits, and axe finds nothing", async (look) => {
    const theme = look === "dark" ? "dark" : "light";
    const { page, record } = await openPane(browser, server.origin, snapshotOf(WRONG_CARDS), { theme });
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({
      colorScheme: theme,
      forcedColors: look === "forced-colors" ? "active" : "none",
      reducedMotion: "reduce"
    });
    const found: string[] = [];
    for (const tab of TABS) {
      await page.getByRole("tab", { name: tab, exact: true }).click();
      const panel = page.getByRole("tabpanel", { name: tab, exact: true });
      await panel.getByRole("heading").first().waitFor();
      if (tab === "점검") await openFirstFinding();
      if (tab === "현황") await drawnWithTables();
      await page.screenshot({ path: join(SHOTS, `${tab}-${width}-${look}.png`) });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([tab, wide]).toEqual([tab, width]);
      await page.evaluate(AXE);
      // With forced colours the user's palette is drawn, while axe reads the colours that were written.
      const { violations } = await page.evaluate(async (contrast) => {
        const { axe } = window as unknown as { axe: typeof Axe };
        return axe.run({ rules: { "color-contrast": { enabled: contrast } } });
      }, look !== "forced-colors");
      found.push(
        ...violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html, any }) => `${tab} ${id}: ${any[0]?.message ?? ""} ${html.slice(0, 160)}`)
        )
      );
    }
    expect(found).toEqual([]);
    record.expectClean();
    await page.close();

    /** Every chart is drawn in its width, and beside it its table is shown. */
    async function drawnWithTables(): Promise<void> {
      const charts = page.locator("[inert] svg");
      await charts.nth(3).waitFor();
      const hidden = page.getByRole("button", { name: /: 표로 보기$/ });
      while ((await hidden.count()) > 0) await hidden.first().click();
      const widths = await charts.evaluateAll((all) => all.map((svg) => svg.getBoundingClientRect().width));
      expect(widths.every((drawn) => drawn > width - 40 && drawn < width)).toBe(true);
    }

    async function openFirstFinding(): Promise<void> {
      await page.locator("[data-finding]").first().focus();
      await page.keyboard.press("ArrowRight");
      await page.getByRole("button", { name: "이동" }).first().waitFor();
    }
  });
});
