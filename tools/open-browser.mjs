import { spawn } from "node:child_process";

/** Opens an address in the user's browser where there is a display; elsewhere does nothing. */
export function openBrowser(address) {
  const command = commandFor(address);
  if (!command) return;
  const [program, ...args] = command;
  const child = spawn(program, args, { stdio: "ignore", detached: true });
  // Without such a program the address that was printed is enough.
  child.once("error", () => undefined);
  child.unref();
}

function commandFor(address) {
  if (process.env.CI) return null;
  if (process.platform === "win32") return ["cmd", "/c", "start", "", address.replaceAll("&", "^&")];
  if (process.platform === "darwin") return ["open", address];
  const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return hasDisplay ? ["xdg-open", address] : null;
}
