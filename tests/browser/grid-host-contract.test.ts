import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { Refusal } from "../../src/language/refusal";
import type { WorkbookHost } from "../../src/workbook/host";
import type { Snapshot } from "../../src/workbook/snapshot";
import { xlsxOfSnapshot } from "../builders/xlsx-of-snapshot";
import { describeHost } from "../host-contract";
import { openBrowser, type OpenBrowser } from "./chromium";
import { buildGridPage } from "./grid-page/build-page";
import type { Answer, GridDoor } from "./grid-page/door";

const { serveFolder } = createRequire(__filename)("../../tools/web/static-server.cjs") as {
  serveFolder: (folder: string) => Promise<{ readonly origin: string; close(): Promise<void> }>;
};

interface GridWindow {
  readonly gridDoor: GridDoor;
}

let folder: string;
let server: Awaited<ReturnType<typeof serveFolder>>;
let browser: OpenBrowser;
let page: Page;
const errors: string[] = [];
beforeAll(async () => {
  folder = await buildGridPage();
  server = await serveFolder(folder);
  browser = await openBrowser({ viewport: { width: 1000, height: 700 } });
  page = await browser.context.newPage();
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(`${server.origin}/index.html`);
}, 300_000);
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The grid with its screen, in a browser; the host's answers come over as data. */
async function openInPage(workbook: Snapshot): Promise<WorkbookHost> {
  const abilities = await page.evaluate(
    (bytes) => (window as unknown as GridWindow).gridDoor.open(bytes),
    [...xlsxOfSnapshot(workbook)]
  );
  return {
    abilities,
    read: async (scope) =>
      valueOf(
        await page.evaluate((asked) => (window as unknown as GridWindow).gridDoor.read(asked), scope ?? null)
      ),
    apply: async (patch) =>
      valueOf(await page.evaluate((given) => (window as unknown as GridWindow).gridDoor.apply(given), patch)),
    select: () => Promise.resolve(),
    watch: () => Promise.resolve(() => undefined)
  };
}

function valueOf<Value>(answer: Answer<Value>): Value {
  if ("value" in answer) return answer.value;
  throw new Refusal(answer.refused, { ko: answer.text, en: answer.text });
}

describeHost("the grid of the workbench, in Chromium", openInPage);

test("the page and the grid complained of nothing meanwhile", async () => {
  const faults = await page.evaluate(() => (window as unknown as GridWindow).gridDoor.faults());
  expect({ errors, faults }).toEqual({ errors: [], faults: [] });
});
