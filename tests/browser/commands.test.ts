import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { lastCommandOf } from "../../src/commands/last-command";
import { readXlsx } from "../../src/hosts/xlsx/read";
import { settingsFromXml } from "../../src/workbook/settings-part";
import type { OfficeHost } from "../office-host/office-host";
import { openBrowser, type OpenBrowser } from "./chromium";
import { putExcelBehind } from "./excel-in-page";
import { PageRecord } from "./page-record";
import { serveWeb, type WebServer } from "./web-server";

const wrong = readXlsx(new Uint8Array(readFileSync("assets/samples/seed-card-errors.xlsx")));

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

interface OpenCommands {
  readonly page: Page;
  readonly record: PageRecord;
  readonly office: OfficeHost;
}

async function openCommands(ceiling: number): Promise<OpenCommands> {
  const page = await browser.context.newPage();
  const record = await PageRecord.of(page, server.origin);
  const office = await putExcelBehind(page, wrong, { ceiling });
  await page.goto(`${server.origin}/commands.html`);
  await page.waitForFunction(() => "Excel" in window);
  await page.evaluate(() => Office.onReady());
  return { page, record, office };
}

/** Presses a button of the ribbon and waits until Excel hears that the command has ended. */
async function press(page: Page, name: string): Promise<void> {
  await page.evaluate(async (command) => {
    const actions = Office.actions as unknown as {
      _association: { mappings: Record<string, (event: object) => void> };
    };
    await new Promise<void>((completed) => {
      const run =
        actions._association.mappings[command.toUpperCase()] ?? actions._association.mappings[command];
      if (!run) throw new Error(`no command ${command}`);
      run({ completed });
    });
  }, name);
}

test("each button of the ribbon does its work in at most four round trips, and always ends", async () => {
  const { page, record, office } = await openCommands(14);
  const flags = (): number =>
    office.book.sheets.reduce((count, sheet) => count + sheet.conditionalFormats.length, 0);
  const trips: number[] = [];
  const run = async (command: string): Promise<void> => {
    trips.push((await office.counting(() => press(page, command))).length);
  };
  await run("check");
  // What it says comes first: a failure then tells why.
  const said = office.book.parts.map((part) => lastCommandOf(settingsFromXml(part.xml))?.text.ko);
  expect(said).toEqual([expect.stringContaining("점검했습니다")]);
  expect(flags()).toBeGreaterThan(10);
  await run("clear");
  expect(flags()).toBe(0);
  expect(office.book.parts).toEqual([]);
  const before = office.book.sheets.length;
  await run("fill");
  expect(office.book.sheets.length).toBeGreaterThan(before);
  expect(Math.max(...trips)).toBeLessThanOrEqual(4);
  expect(office.complaints).toEqual([]);
  record.expectClean();
  await page.close();
});

test("an Excel below the floor answers with the page that says so", async () => {
  const { page, record, office } = await openCommands(7);
  await press(page, "check");
  const registered = await page.evaluate(
    () =>
      (window as unknown as { readonly external: { readonly registered: readonly string[] } }).external
        .registered
  );
  expect(registered.join()).toContain(`"url":"${server.origin}/unsupported.html"`);
  expect(office.exchanges).toEqual([]);
  record.expectClean();
  await page.close();
});
