import { open } from "node:fs/promises";
import { systemCode, unreadable } from "../refusals";

const MEGABYTE = 1024 * 1024;
const LIMIT_MB = 512;

/** The bytes of a file. @throws UnreadableRefusal telling why it cannot be read. */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    const handle = await open(path, "r");
    try {
      const info = await handle.stat();
      if (info.isDirectory()) throw unreadable("file-is-folder", { path });
      if (info.size > LIMIT_MB * MEGABYTE) {
        const megabytes = Math.ceil(info.size / MEGABYTE);
        throw unreadable("file-too-large", { path, megabytes, limit: LIMIT_MB });
      }
      const { buffer, byteOffset, byteLength } = await handle.readFile();
      // A Buffer's slices share its memory; what reads a workbook relies on copies.
      return new Uint8Array(buffer, byteOffset, byteLength);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = systemCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") throw unreadable("file-missing", { path }, error);
    if (code === "EISDIR") throw unreadable("file-is-folder", { path }, error);
    if (code !== "") throw unreadable("file-denied", { path, code }, error);
    throw error;
  }
}
