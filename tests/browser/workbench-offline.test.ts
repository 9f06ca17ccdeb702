import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { openBrowser, type OpenBrowser } from "./chromium";
import { servePlainly, serveWeb } from "./web-server";
import { goTo, loadWorkbench, openWorkbench, until, verdict } from "./workbench-page";

const INTRANET = "intranet.test";

test("after the first visit it opens without the server, the samples included", async () => {
  const server = await serveWeb();
  const browser = await openBrowser();
  const { page } = await openWorkbench(browser, server.origin);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await until(
    () => page.evaluate(() => navigator.serviceWorker.controller !== null),
    (isControlled) => isControlled
  );
  await server.close();
  const again = await loadWorkbench(browser, server.origin);
  await verdict(again.page).waitFor();
  expect(again.record.errors).toEqual([]);
  await browser.close();
}, 600_000);

describe("the zip", () => {
  let folder: string;
  let browser: OpenBrowser;
  beforeAll(async () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ["tools/zip.mjs"], { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    folder = mkdtempSync(join(tmpdir(), "workbench-zip-"));
    const path = /^.*\.zip/m.exec(stdout)?.[0] ?? "";
    for (const [name, content] of Object.entries(unzipSync(new Uint8Array(readFileSync(path))))) {
      const file = join(folder, "부서", "pledge", name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    browser = await openBrowser({}, [`--host-resolver-rules=MAP ${INTRANET} 127.0.0.1`]);
  }, 900_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("works from any folder of a plain http server", async () => {
    const server = await servePlainly(folder);
    const origin = server.origin.replace("127.0.0.1", INTRANET);
    const path = `/${encodeURIComponent("부서")}/pledge/`;
    const { page, record } = await openWorkbench(browser, origin, { path });
    expect(await page.evaluate(() => [window.isSecureContext, "randomUUID" in crypto])).toEqual([
      false,
      false
    ]);
    expect(await verdict(page).innerText()).toMatch(/관리카드 12건/);
    await goTo(page, "이행현황!G11");
    await page.keyboard.type("102");
    await page.keyboard.press("Enter");
    await page.getByText("작업은 이 컴퓨터에 보관 중").waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
    expect(readFileSync(await download.path()).length).toBeGreaterThan(10_000);
    record.expectClean();
    await page.close();
    await server.close();
  }, 300_000);
});
