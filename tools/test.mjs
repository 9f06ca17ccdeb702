import { spawnSync } from "node:child_process";
import { ensureInstalled } from "./setup/install.mjs";
import { commandFor, ensureBrowser, ensureOffice } from "./setup/programs.mjs";
import { inRoot, ROOT } from "./setup/root.mjs";

ensureInstalled();

const missing = [];
const browser = ensureBrowser();
if (!browser) {
  const command = commandFor({
    debian: "chromium fonts-noto-cjk",
    mac: "google-chrome",
    windows: "Google.Chrome"
  });
  missing.push(`크롬 계열 브라우저가 없습니다. 설치하십시오: ${command}`);
}
const office = ensureOffice();
if (!office) {
  const command = commandFor({
    debian: "libreoffice-calc-nogui fonts-noto-cjk",
    mac: "libreoffice",
    windows: "TheDocumentFoundation.LibreOffice"
  });
  missing.push(`리브레오피스가 없습니다. 설치하십시오: ${command}`);
}
for (const line of missing) console.error(line);

const { status } = spawnSync(
  process.execPath,
  [inRoot("node_modules", "jest", "bin", "jest.js"), ...process.argv.slice(2)],
  {
    cwd: ROOT,
    stdio: "inherit",
    env: {
      ...process.env,
      ...(browser ? { BROWSER_PATH: browser } : {}),
      ...(office ? { OFFICE_PATH: office } : {})
    }
  }
);
// Said again at the end, where it is seen: tests that need the program could not run.
for (const line of missing) console.error(line);
process.exit(status ?? 1);
