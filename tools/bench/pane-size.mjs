import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { ensureBuilt } from "../setup/build.mjs";
import { inRoot } from "../setup/root.mjs";

/** The scripts that the pane's page loads by itself, without Office.js: their names and gzip sizes in bytes. */
export function paneScripts() {
  ensureBuilt("web");
  const folder = inRoot("dist", "web");
  const page = readFileSync(inRoot("dist", "web", "taskpane.html"), "utf8");
  const sources = [...page.matchAll(/<script\b[^>]*?\bsrc="?([^"\s>]+)/g)].map(([, source]) => source);
  if (!sources.some((source) => /taskpane\b/.test(source)))
    throw new Error("the pane's page loads no program");
  return sources
    .filter((source) => !source.endsWith("/office.js"))
    .map((source) => {
      const path = inRoot("dist", "web", source);
      if (!existsSync(path)) throw new Error(`${source} is not in ${folder}`);
      return { source, bytes: gzipSync(readFileSync(path), { level: 9 }).length };
    });
}
