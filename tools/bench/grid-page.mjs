import { cpSync, copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import { chromium } from "playwright-core";
import { ensureBuilt } from "../setup/build.mjs";
import { ensureBrowser } from "../setup/programs.mjs";

const { serveFolder } = createRequire(import.meta.url)("../web/static-server.cjs");

const PATIENCE_MS = 300_000;

/**
 * Opens each workbook in the built workbench, in a browser with an empty profile: `{ path, shown, longest }`, from
 * asking for the page to the first verdict, and the longest stretch in which the page could do nothing else, in ms.
 * @throws Error where there is no browser
 */
export async function openInPage(paths) {
  const executablePath = ensureBrowser();
  if (!executablePath) throw new Error("크롬 계열 브라우저가 있어야 작업대를 재 볼 수 있습니다.");
  const folder = mkdtempSync(join(tmpdir(), "bench-grid-"));
  cpSync(dirname(ensureBuilt("web")), folder, { recursive: true });
  paths.forEach((path, index) => copyFileSync(path, join(folder, `${index}.xlsx`)));
  const server = await serveFolder(folder);
  const figures = [];
  try {
    for (const [index, path] of paths.entries()) {
      figures.push({
        path,
        ...(await opened(executablePath, `${server.origin}/workbench.html?file=${index}.xlsx`))
      });
    }
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return figures;
}

async function opened(executablePath, address) {
  const profile = mkdtempSync(join(tmpdir(), "bench-grid-profile-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    locale: "ko-KR",
    viewport: { width: 1280, height: 800 }
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      globalThis.longest = 0;
      new globalThis.PerformanceObserver((list) => {
        for (const { duration } of list.getEntries())
          globalThis.longest = Math.max(globalThis.longest, duration);
      }).observe({ type: "longtask", buffered: true });
    });
    const begun = performance.now();
    await page.goto(address);
    const verdict = page
      .locator("aside")
      .getByRole("status")
      .getByText(/\d.* · /);
    await verdict.first().waitFor({ timeout: PATIENCE_MS });
    const shown = performance.now() - begun;
    // What comes right behind the verdict, such as drawing the list of findings, holds the page as well.
    await page.waitForTimeout(1000);
    return { shown, longest: await page.evaluate(() => globalThis.longest) };
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
