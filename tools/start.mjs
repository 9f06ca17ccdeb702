/** `npm start`: builds, prints what the sample comes to, and serves the workbench with it until Ctrl+C. */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { openBrowser } from "./open-browser.mjs";
import { ensureBuilt } from "./setup/build.mjs";
import { ensureInstalled } from "./setup/install.mjs";
import { ROOT } from "./setup/root.mjs";

/** The sample's basis date: the end of the last year that its card tells of. */
const BASIS_DATE = "2023-12-31";
const SAMPLE = "samples/seed-card.xlsx";
const PORT = 8080;

ensureInstalled();
const bundle = ensureBuilt("cli");

/** The exit codes 0 and 1 both mean that the workbook was checked. */
const { status } = spawnSync(
  process.execPath,
  [bundle, "check", `assets/${SAMPLE}`, "--basis-date", BASIS_DATE],
  { cwd: ROOT, stdio: "inherit" }
);
if (status !== 0 && status !== 1) process.exit(status ?? 4);

if (!process.argv.includes("--no-serve")) await serve();

async function serve() {
  console.log("\n작업대(웹 화면)를 준비합니다. 처음에는 빌드하느라 1~2분 걸립니다 …");
  const folder = dirname(ensureBuilt("web"));
  const { serveFolder } = createRequire(import.meta.url)("./web/static-server.cjs");
  let server;
  try {
    server = await serveFolder(folder, { port: PORT });
  } catch (error) {
    console.error(`작업대를 열지 못했습니다: ${error.message}`);
    process.exit(4);
  }
  const address = `${server.origin}/workbench.html?file=${SAMPLE}&basis-date=${BASIS_DATE}`;
  console.log(`작업대: ${address}\n끝내려면 Ctrl+C를 누르십시오. 파일은 이 컴퓨터를 떠나지 않습니다.`);
  openBrowser(address);
  const end = () => void server.close().then(() => process.exit(0));
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
}
