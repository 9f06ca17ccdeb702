import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Installs Debian packages as root; false where this is no such machine, or where it failed. */
export function aptInstall(...packages) {
  const root = typeof process.getuid === "function" && process.getuid() === 0;
  if (!root || !existsSync("/etc/debian_version")) return false;
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args) =>
    spawnSync("apt-get", args, { stdio: ["ignore", 2, 2], env: environment }).status === 0;
  const install = () => apt("install", "-y", "--no-install-recommends", ...packages);
  return install() || (apt("update") && install());
}
