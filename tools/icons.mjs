/** Draws the PNGs of the ribbon from their SVG sources, in every size that Excel asks for: `npm run icons`. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { chromium } from "playwright-core";
import { ensureBrowser } from "./setup/programs.mjs";
import { inRoot } from "./setup/root.mjs";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
/** What a browser asks for to install the workbench as an app. */
const APP_SIZES = { "pledge.svg": [192, 512] };
const folder = inRoot("assets", "icons");

const executablePath = ensureBrowser();
if (!executablePath) {
  console.error("크롬 계열 브라우저가 있어야 SVG를 PNG로 그릴 수 있습니다.");
  process.exit(2);
}
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage();
for (const file of readdirSync(folder).filter((name) => name.endsWith(".svg"))) {
  const source = readFileSync(inRoot("assets", "icons", file)).toString("base64");
  for (const size of [...SIZES, ...(APP_SIZES[file] ?? [])]) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${source}">`
    );
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(inRoot("assets", "icons", `${basename(file, ".svg")}-${size}.png`), png);
  }
  console.log(file);
}
await browser.close();
