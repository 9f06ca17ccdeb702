import { spawnSync } from "node:child_process";
import { dirname } from "node:path";

/** The folder of the built web pages, built anew where a source is newer. */
export function builtWeb(): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["tools/build.mjs", "web"], {
    encoding: "utf8"
  });
  if (status !== 0) throw new Error(stderr);
  return dirname(stdout.trim());
}
