import { realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

/**
 * Whether two paths lead to one file: the same name whatever its case or composition, through symbolic links, or a
 * hard link. A path that does not exist yet is judged by its folder and name, and names that differ in case alone
 * count as one: on the next computer they are.
 */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([identity(one), identity(other)]);
  return first.name === second.name || (first.inode !== null && first.inode === second.inode);
}

async function identity(path: string): Promise<{ name: string; inode: string | null }> {
  const info = await stat(path, { bigint: true }).catch(() => null);
  const real = await realpath(path).catch(async () => {
    const full = resolve(path);
    const folder = await realpath(dirname(full)).catch(() => dirname(full));
    return join(folder, basename(full));
  });
  return {
    name: real.normalize("NFC").toLowerCase(),
    inode: info && info.ino !== 0n ? `${info.dev}:${info.ino}` : null
  };
}
