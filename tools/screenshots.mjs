/**
 * Takes the pictures of the workbench with the sample that has errors, as the README shows it: `npm run screenshots`.
 * Every language and size goes to dist/screenshots; those of the README to docs.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";
import { ensureBuilt } from "./setup/build.mjs";
import { ensureBrowser } from "./setup/programs.mjs";
import { inRoot } from "./setup/root.mjs";

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 }
];
const LANGUAGES = {
  ko: { locale: "ko-KR", flag: "표시 달기", go: "이동", dashboard: "현황" },
  en: { locale: "en-US", flag: "Flag cells", go: "Go to cell", dashboard: "Figures" }
};
/** What a picture of the README shows: the smaller size. */
const README_WIDTH = SIZES[0].width;
const PAGE = "workbench.html?file=samples/seed-card-errors.xlsx&basis-date=2025-12-31";

const executablePath = ensureBrowser();
if (!executablePath) {
  console.error("크롬 계열 브라우저가 있어야 화면을 찍을 수 있습니다.");
  process.exit(2);
}
const { serveFolder } = createRequire(import.meta.url)("./web/static-server.cjs");
const server = await serveFolder(dirname(ensureBuilt("web")));
const folder = inRoot("dist", "screenshots");
mkdirSync(folder, { recursive: true });

for (const [language, words] of Object.entries(LANGUAGES)) {
  for (const viewport of SIZES) await shoot(language, words, viewport);
}
await server.close();

async function shoot(language, { locale, flag, go, dashboard }, viewport) {
  const profile = mkdtempSync(join(tmpdir(), "workbench-shots-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: ["--no-sandbox", "--disable-gpu"],
    locale,
    viewport,
    reducedMotion: "reduce"
  });
  const page = await context.newPage();
  await page.goto(`${server.origin}/${PAGE}`);
  // An error, flagged in its cell and gone to from the list: what the pane is for, in one picture.
  await page.getByRole("button", { name: flag }).click();
  await page.getByRole("status").getByText(/\d/).first().waitFor();
  await page.locator("[data-finding]").filter({ hasText: "G8" }).first().click();
  await page.getByRole("button", { name: go }).first().click();
  await page.waitForTimeout(1500);
  await keep(page, `workbench-${language}-${viewport.width}`);
  if (viewport.width === README_WIDTH) {
    copyFileSync(
      join(folder, `workbench-${language}-${viewport.width}.png`),
      inRoot("docs", `workbench-${language}.png`)
    );
  }
  await page.getByRole("tab", { name: dashboard, exact: true }).click();
  await page.getByRole("tabpanel", { name: dashboard, exact: true }).getByRole("heading").first().waitFor();
  await page.waitForTimeout(1000);
  await keep(page, `workbench-${language}-${viewport.width}-dashboard`);
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}

async function keep(page, name) {
  await page.screenshot({ path: join(folder, `${name}.png`) });
  console.log(`dist/screenshots/${name}.png`);
}
