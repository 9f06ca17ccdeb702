import { dirname, join, relative, resolve, sep } from "node:path";
import type { FoundFile } from "../files/expand";

/** A file to collect, as the results call it. */
export interface NamedFile {
  readonly path: string;
  /** Its path below the folder that all files have in common, with "/", composed: alike on every machine. */
  readonly name: string;
  readonly found: FoundFile;
}

/** The files by name, whatever the order in which they were given or found. */
export function filesInOrder(files: readonly FoundFile[]): readonly NamedFile[] {
  const folder = commonFolder(files.map(({ path }) => resolve(path)));
  return files
    .map((found) => ({ path: found.path, name: nameOf(found, folder), found }))
    .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
}

function nameOf(found: FoundFile, folder: string): string {
  const path = "refusal" in found ? found.path : relative(folder, resolve(found.path));
  return path.split(sep).join("/").normalize("NFC");
}

function commonFolder(paths: readonly string[]): string {
  const [first = "", ...others] = paths.map((path) => dirname(path).split(sep));
  if (first === "") return "";
  let length = first.length;
  for (const parts of others) {
    const differs = parts.findIndex((part, at) => part !== first[at]);
    length = Math.min(length, differs < 0 ? parts.length : differs);
  }
  return join(first.slice(0, length).join(sep), sep);
}
