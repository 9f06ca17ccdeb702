import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled } from "./install.mjs";
import { inRoot, ROOT } from "./root.mjs";

const BUNDLES = {
  cli: inRoot("dist", "cli", "pledge-keeper.js"),
  engine: inRoot("dist", "engine", "engine.js"),
  web: inRoot("dist", "web", "manifest.xml")
};
const SOURCES = [
  "src",
  "tools/bench",
  "tools/web",
  "assets/icons",
  "assets/samples",
  "manifest.xml",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "webpack.config.js"
];
/** Stands while dist/web was built with options of somebody's own: it is not what a test means by "web". */
const OWN_OPTIONS = inRoot("dist", ".own-web-options");
const LOCK = inRoot("dist", ".building");
const LOCK_AGE_MS = 180_000;

/** The path of a bundle, built anew where a source is newer than it. Installs first only when it must build. */
export function ensureBuilt(name) {
  const bundle = BUNDLES[name];
  const isWanted = () => isCurrent(bundle) && !(name === "web" && existsSync(OWN_OPTIONS));
  if (isWanted()) return bundle;
  ensureInstalled();
  whileLocked(() => {
    if (isWanted()) return;
    const begun = new Date();
    build([name]);
    if (name === "web") rmSync(OWN_OPTIONS, { force: true });
    // What was saved while it was building may not be in it: then the next run builds again.
    utimesSync(bundle, begun, begun);
  });
  return bundle;
}

/** Builds every bundle. */
export function buildAll() {
  ensureInstalled();
  whileLocked(() => {
    build([]);
    rmSync(OWN_OPTIONS, { force: true });
  });
}

/** Builds the web pages for a server of somebody's own; the options are those of `webConfig`. */
export function buildWeb(options) {
  ensureInstalled();
  const args = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
  whileLocked(() => {
    writeFileSync(OWN_OPTIONS, JSON.stringify(options));
    build(["web", ...args]);
  });
  return BUNDLES.web;
}

function build(names) {
  const { status } = spawnSync(process.execPath, [inRoot("tools", "setup", "webpack.mjs"), ...names], {
    cwd: ROOT,
    stdio: ["ignore", 2, 2]
  });
  if (status !== 0) throw new Error("빌드하지 못했습니다.");
}

function isCurrent(bundle) {
  if (!existsSync(bundle)) return false;
  const built = statSync(bundle).mtimeMs;
  return SOURCES.every((source) => newest(inRoot(source)) <= built);
}

/** The latest change of a file, or of any in a folder: also a removed one, by the folder's own time. */
function newest(path) {
  const info = statSync(path, { throwIfNoEntry: false });
  if (!info) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  let latest = info.mtimeMs;
  for (const entry of readdirSync(path)) {
    if (!/\.test\.tsx?$/.test(entry) && !entry.endsWith(".md"))
      latest = Math.max(latest, newest(join(path, entry)));
  }
  return latest;
}

/** Two commands at once must not build into the same folder: the second waits, and finds it built. */
function whileLocked(work) {
  mkdirSync(inRoot("dist"), { recursive: true });
  for (;;) {
    try {
      mkdirSync(LOCK);
      break;
    } catch {
      const age = Date.now() - (statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? 0);
      if (age > LOCK_AGE_MS) rmSync(LOCK, { recursive: true, force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  let failure = null;
  try {
    work();
  } catch (error) {
    failure = error;
  }
  rmSync(LOCK, { recursive: true, force: true });
  if (!failure) return;
  console.error(failure.message);
  process.exit(4);
}
