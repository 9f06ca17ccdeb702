import { randomBytes } from "node:crypto";
import { open, realpath, rename, stat, unlink } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { systemCode, wrongUsage } from "../refusals";
import { CLI } from "../messages";
import type { Terminal } from "../terminal";
import { isSameFile } from "./same-file";

const DENIED = ["EACCES", "EPERM", "EROFS", "EBUSY", "ENOENT", "ENOTDIR", "ENAMETOOLONG", "EINVAL"];

/**
 * Refuses an output that cannot or must not be written, before any work is done.
 * @throws UsageRefusal for an input file, a folder, or a folder that is not there.
 */
export async function requireOutput(path: string, inputs: readonly string[]): Promise<void> {
  for (const input of inputs) {
    if (await isSameFile(path, input)) throw wrongUsage("output-is-input", { path });
  }
  const info = await stat(path).catch(() => null);
  if (info?.isDirectory() === true) throw wrongUsage("output-is-folder", { path });
  const folder = dirname(path);
  const holder = await stat(folder).catch(() => null);
  if (holder?.isDirectory() !== true) throw wrongUsage("output-no-folder", { folder });
}

/** Tells when the output's ending does not fit what is in it: Excel would not open it. */
export function remarkExtension(input: string, output: string, terminal: Terminal): void {
  const [from, to] = [input, output].map((path) => extname(path).toLowerCase());
  if (from !== undefined && to !== undefined && from !== to) {
    terminal.tell(CLI["output-extension"], { input: from, output: to });
  }
}

/**
 * Writes the output whole or not at all: into a temporary file beside it, flushed to the disk, then renamed.
 * Whatever stops it, a file that was there before is still there, or the new one is complete.
 */
export async function writeOutput(
  path: string,
  content: Uint8Array | string,
  inputs: readonly string[]
): Promise<{ readonly replaced: boolean }> {
  await requireOutput(path, inputs);
  const replaced = (await stat(path).catch(() => null)) !== null;
  const target = replaced ? await realpath(path) : path;
  const mark = `${process.pid}-${randomBytes(4).toString("hex")}`;
  const temporary = join(dirname(target), `.${basename(target).slice(0, 60)}.${mark}.tmp`);
  try {
    const handle = await open(temporary, "wx");
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    const code = systemCode(error);
    if (DENIED.includes(code)) throw wrongUsage("output-denied", { path, code });
    throw error;
  }
  await flushFolder(dirname(target));
  return { replaced };
}

/** So that the new name survives a power cut; some systems do not offer it, and the file itself is safe already. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
