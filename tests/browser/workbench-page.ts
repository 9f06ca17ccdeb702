import type { Locator, Page } from "playwright-core";
import type { OpenBrowser } from "./chromium";
import { PageRecord } from "./page-record";

export const SAMPLE = "samples/seed-card-errors.xlsx";
export const BASIS_DATE = "2025-12-31";
export const DESKTOP = { width: 1280, height: 800 };
/** Milliseconds: the grid is large, and tests share the machine. */
const PATIENCE = 90_000;

/** The built workbench in a browser. */
export interface OpenWorkbench {
  readonly page: Page;
  readonly record: PageRecord;
}

export interface WorkbenchOptions {
  /** Of the page's address; the sample with errors where nothing is said. */
  readonly query?: string;
  /** The page, where it is not beside the origin. */
  readonly path?: string;
}

/** Opens the page, and waits for nothing. What asks a person where a file goes is taken from it: nobody answers here. */
export async function loadWorkbench(
  { context }: OpenBrowser,
  origin: string,
  { query = `?file=${SAMPLE}&basis-date=${BASIS_DATE}`, path = "/workbench.html" }: WorkbenchOptions = {}
): Promise<OpenWorkbench> {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.setViewportSize(DESKTOP);
  const record = await PageRecord.of(page, origin);
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, "showOpenFilePicker");
    Reflect.deleteProperty(window, "showSaveFilePicker");
  });
  await page.goto(`${origin}${path}${query}`);
  return { page, record };
}

/** Throws away what earlier tests left unsaved: the page would ask what is to become of it. */
export async function forgetDrafts({ context }: OpenBrowser, origin: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${origin}/icons/pledge-32.png`);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const deleting = indexedDB.deleteDatabase("pledge-keeper-workbench");
        deleting.onsuccess = resolve;
        deleting.onblocked = resolve;
      })
  );
  await page.close();
}

/** Opens the page with a workbook, checked. */
export async function openWorkbench(
  browser: OpenBrowser,
  origin: string,
  options: WorkbenchOptions = {}
): Promise<OpenWorkbench> {
  const opened = await loadWorkbench(browser, origin, options);
  await verdict(opened.page).waitFor();
  return opened;
}

/** The pane's line "관리카드 12건 · 오류 18 · 주의 7 · 참고 8", in either language. */
export const verdict = (page: Page): Locator =>
  page
    .getByRole("complementary")
    .getByRole("status")
    .getByText(/\d.* · /)
    .first();

export const gridRegion = (page: Page): Locator => page.locator("#sheet-contents");
export const nameBox = (page: Page): Locator => page.getByRole("textbox", { name: /이름 상자/ });
export const formulaBar = (page: Page): Locator => page.getByRole("textbox", { name: /수식 입력줄/ });
export const notices = (page: Page): Locator => page.getByRole("region", { name: "알림" });
export const spoken = (page: Page): Locator => page.getByRole("status", { name: "지금 셀" });
export const sheetTab = (page: Page, name: string): Locator => page.getByRole("tab", { name, exact: true });

/** Goes to a cell by the name box; the keyboard is then in the grid. */
export async function goTo(page: Page, cell: string): Promise<void> {
  await nameBox(page).fill(cell);
  await nameBox(page).press("Enter");
  await formulaBar(page)
    .and(page.getByLabel(new RegExp(`: ${cell.split("!").at(-1) ?? ""}$`)))
    .waitFor();
}

/** What a cell holds, as the formula bar has it. */
export async function contentOf(page: Page, cell: string): Promise<string> {
  await goTo(page, cell);
  return formulaBar(page).inputValue();
}

/** Waits until what is read is as wanted; says what it was in vain. */
export async function until<Value>(
  read: () => Promise<Value> | Value,
  isWanted: (value: Value) => boolean
): Promise<Value> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const value = await read();
    if (isWanted(value)) return value;
    if (Date.now() > end) throw new Error(`in vain: ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** How many pixels of the grid have the very colour, as [red, green, blue]. */
export function pixelsOf(page: Page, colour: readonly [number, number, number]): Promise<number> {
  return page.evaluate(([red, green, blue]) => {
    const canvases = [...document.querySelectorAll("canvas")];
    return canvases.reduce((count, canvas) => {
      if (canvas.width === 0 || canvas.height === 0) return count;
      // Of a copy: reading the grid's own would slow it down.
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext("2d", {
        willReadFrequently: true
      });
      copy?.drawImage(canvas, 0, 0);
      const data = copy?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      let found = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) found++;
      }
      return count + found;
    }, 0);
  }, colour);
}

/** Lets a file fall onto the page, as dragging it there does. */
export async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const data = new DataTransfer();
      const parts = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      data.items.add(new File([parts], fileName));
      return data;
    },
    [name, Buffer.from(bytes).toString("base64")] as const
  );
  await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
  await page.getByText("여기에 놓으면 엽니다").waitFor();
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
}
