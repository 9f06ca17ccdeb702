/** Opens Excel with the add-in out of the sources: `npm run excel`. Ctrl+C ends it and takes the add-in out again. */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { ensureInstalled } from "./setup/install.mjs";
import { inRoot, ROOT } from "./setup/root.mjs";

/** Not among the project's packages: it needs native builds, which only a machine with Excel is asked for. */
const DEBUGGING = "office-addin-debugging@7.0.0";
const MANIFEST = "manifest.xml";
const HELP = [
  "엑셀에 직접 올리는 방법:",
  "  윈도우: 신뢰할 수 있는 추가 기능 카탈로그로 지정한 공유 폴더에 manifest.xml을 두고, 삽입 > 내 추가 기능 > 공유 폴더",
  "  맥:     ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef 폴더에 manifest.xml을 둡니다",
  "  웹:     삽입 > 추가 기능 > 내 추가 기능 업로드에서 manifest.xml을 고릅니다",
  "자세한 설명: docs/deploy.md"
].join("\n");

/** Desktop Excel exists on these alone; elsewhere the pages are served for Excel on the web. */
const HAS_EXCEL = process.platform === "win32" || process.platform === "darwin";

ensureInstalled();
const require = createRequire(import.meta.url);

const server = await serve(await certificates());
console.log("공약지기: https://localhost:3000/taskpane.html (고치면 다시 빌드합니다)");

if (HAS_EXCEL) await sideload();
else
  console.log(
    `이 컴퓨터에는 데스크톱 엑셀이 없으므로 서버만 엽니다. 인증서는 믿을 수 없는 것으로 나옵니다.\n${HELP}`
  );

process.once("SIGINT", () => void end());
process.once("SIGTERM", () => void end());

/** Excel opens no page whose certificate the machine does not trust; where there is no Excel, the server makes its own. */
async function certificates() {
  if (!HAS_EXCEL) return undefined;
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    console.error(
      `개발용 인증서를 설치하지 못했습니다(${error.message}). 관리자 권한이 필요하면 'npx office-addin-dev-certs install'을 실행하십시오.`
    );
    process.exit(2);
  }
}

async function serve(options) {
  const webpack = require("webpack");
  const WebpackDevServer = require("webpack-dev-server");
  const { webConfig } = require("./web/web-config.cjs");
  const devServer = new WebpackDevServer(
    {
      host: "localhost",
      port: 3000,
      server: { type: "https", ...(options && { options }) },
      hot: false,
      client: { overlay: false },
      static: false
    },
    webpack(webConfig({ development: true }))
  );
  try {
    await devServer.start();
  } catch (error) {
    console.error(`https://localhost:3000 을 열지 못했습니다: ${error.message}`);
    process.exit(2);
  }
  return devServer;
}

async function sideload() {
  const status = await debugging("start", MANIFEST, "desktop", "--app", "excel", "--no-debug");
  if (status === 0) console.log("엑셀의 '공약지기' 탭을 보십시오. 끝내려면 Ctrl+C.");
  else console.error(`엑셀에 추가 기능을 올리지 못했습니다. 서버는 열려 있습니다.\n${HELP}`);
}

function debugging(...args) {
  const windows = process.platform === "win32";
  const child = spawn(windows ? "npx.cmd" : "npx", ["--yes", DEBUGGING, ...args], {
    cwd: ROOT,
    stdio: "inherit",
    shell: windows
  });
  return new Promise((resolve) => {
    child.once("error", (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once("exit", resolve);
  });
}

async function end() {
  await server.stop();
  if (HAS_EXCEL) await debugging("stop", inRoot(MANIFEST));
  process.exit(0);
}
