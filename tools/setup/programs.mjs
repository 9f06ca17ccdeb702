import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { aptInstall } from "./apt.mjs";

const BROWSERS = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
  "msedge",
  "chrome"
];
const BROWSER_PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
    const folder = process.env[variable];
    return folder
      ? [
          join(folder, "Google", "Chrome", "Application", "chrome.exe"),
          join(folder, "Microsoft", "Edge", "Application", "msedge.exe")
        ]
      : [];
  })
];
const OFFICES = ["soffice", "libreoffice"];
const OFFICE_PLACES = ["/Applications/LibreOffice.app/Contents/MacOS/soffice"];

/** A browser of the Chromium family, installed where that can be done; null where it must be done by hand. */
export function ensureBrowser() {
  return ensure(() => find(BROWSERS, BROWSER_PLACES), ["chromium", "fonts-noto-cjk"]);
}

/** LibreOffice Calc without a screen: the second program that must accept what we write. */
export function ensureOffice() {
  return ensure(() => find(OFFICES, OFFICE_PLACES), ["libreoffice-calc-nogui", "fonts-noto-cjk"]);
}

function ensure(look, packages) {
  const found = look();
  if (found) return found;
  return aptInstall(...packages) ? look() : null;
}

function find(names, places) {
  const endings = process.platform === "win32" ? [".exe", ".cmd"] : [""];
  for (const name of names) {
    for (const folder of (process.env.PATH ?? "").split(delimiter)) {
      for (const ending of endings) {
        const path = join(folder, name + ending);
        if (folder !== "" && existsSync(path)) return path;
      }
    }
  }
  return places.find((place) => existsSync(place)) ?? null;
}

/** The one command that installs the Debian packages by hand, or its like elsewhere. */
export function commandFor(packages) {
  if (process.platform === "darwin") return `brew install --cask ${packages.mac}`;
  if (process.platform === "win32") return `winget install ${packages.windows}`;
  return `sudo apt-get install -y ${packages.debian}`;
}
