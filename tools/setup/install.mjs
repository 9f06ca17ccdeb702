import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { inRoot, ROOT } from "./root.mjs";

/** Installs the packages of the lock file where any of them is missing or of another version. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.error("필요한 패키지를 설치합니다 (npm ci) …");
  // What it says belongs beside the result: the standard output is the command's own.
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status, error } = spawnSync(npm, ["ci", "--no-progress"], {
    cwd: ROOT,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32"
  });
  if (status === 0) return;
  console.error(
    `패키지를 설치하지 못했습니다${error ? `: ${error.message}` : ""}. 'npm ci'를 직접 실행해 보십시오.`
  );
  process.exit(4);
}

function isInstalled() {
  const installedList = inRoot("node_modules", ".package-lock.json");
  if (!existsSync(installedList)) return false;
  const wanted = packagesOf(inRoot("package-lock.json"));
  const installed = packagesOf(installedList);
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      path === "" || optional || link || installed[path]?.version === version
  );
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, "utf8")).packages ?? {};
}
