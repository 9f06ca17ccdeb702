import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { readXlsx } from "../../src/hosts/xlsx/read";
import type { Snapshot } from "../../src/workbook/snapshot";
import type { OfficeHost } from "../office-host/office-host";
import type { OpenBrowser } from "./chromium";
import { putExcelBehind, type ExcelOptions } from "./excel-in-page";
import { PageRecord } from "./page-record";

export const WRONG_CARDS = "assets/samples/seed-card-errors.xlsx";

export const snapshotOf = (file: string): Snapshot => readXlsx(new Uint8Array(readFileSync(file)));

/** The built pane in a browser, with a workbook behind it. */
export interface OpenPane {
  readonly page: Page;
  readonly record: PageRecord;
  readonly office: OfficeHost;
  /** From asking for the page to its first findings, in milliseconds. */
  readonly untilFindings: number;
}

export async function openPane(
  { context }: OpenBrowser,
  origin: string,
  snapshot: Snapshot,
  options: ExcelOptions & { readonly query?: string } = {}
): Promise<OpenPane> {
  const page = await context.newPage();
  const record = await PageRecord.of(page, origin);
  const office = await putExcelBehind(page, snapshot, options);
  const begun = Date.now();
  await page.goto(`${origin}/taskpane.html${options.query ?? ""}`);
  await verdict(page).waitFor();
  return { page, record, office, untilFindings: Date.now() - begun };
}

/** The line "관리카드 82건 · 오류 3 · 주의 11" at the head of the pane, in either language. */
export const verdict = (page: Page): Locator =>
  page
    .getByRole("status")
    .getByText(/\d.* · /)
    .first();
