import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { chromium, type BrowserContext, type BrowserContextOptions } from "playwright-core";

const NAMES = [
  "chromium",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge"
];

/** `npm test` finds or installs a browser and says where; without it, the one on the path. */
export const BROWSER =
  process.env.BROWSER_PATH ??
  (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

/** Nothing that the browser does of its own accord may look like a request of ours. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync"
];

export interface OpenBrowser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** A browser with a profile of its own, in Korean, thrown away when it closes; `args` are the browser's own. */
export async function openBrowser(
  options: BrowserContextOptions = {},
  args: readonly string[] = []
): Promise<OpenBrowser> {
  if (BROWSER === undefined) throw new Error("no browser of the Chromium family");
  const profile = mkdtempSync(join(tmpdir(), "pane-browser-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: BROWSER,
    headless: true,
    args: [...QUIET, ...args],
    locale: "ko-KR",
    viewport: { width: 320, height: 800 },
    ...options
  });
  // Less than jest's own, so that the failure names what was waited for.
  context.setDefaultTimeout(20_000);
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    }
  };
}
