import { readdir, stat } from "node:fs/promises";
import { basename, join, parse, sep } from "node:path";
import { unreadable } from "../refusals";
import type { UnreadableRefusal } from "../refusals";

/** Also the formats that we only refuse: left out in silence, an .xls in a folder would pass for checked. */
const WORKBOOK = /\.(xlsx|xlsm|xls|xlsb)$/i;

/** A file to read, or a word of the command line that stands for none. */
export type FoundFile =
  { readonly path: string } | { readonly path: string; readonly refusal: UnreadableRefusal };

/**
 * The files that the words of the command line stand for, each once, in the order of the words: a file as it is
 * written, the workbooks of a folder and those below it, or what matches a pattern (`*`, `?`, `**`).
 */
export async function expandFiles(words: readonly string[]): Promise<readonly FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const word of words) {
    for (const file of await expand(word)) if (!found.has(file.path)) found.set(file.path, file);
  }
  return [...found.values()];
}

async function expand(word: string): Promise<readonly FoundFile[]> {
  const info = await stat(word).catch(() => null);
  if (info && !info.isDirectory()) return [{ path: word }];
  const paths = info ? await workbooksIn(word) : /[*?]/.test(word) ? await matching(word) : null;
  if (paths === null) return [{ path: word }];
  if (paths.length > 0) return paths.map((path) => ({ path }));
  return [{ path: word, refusal: unreadable("nothing-matches", { pattern: word }) }];
}

/** Workbooks of a folder and below, sorted; not the lock files of open ones, nor hidden files. */
async function workbooksIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const paths: string[] = [];
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    if (isPassedOver(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) paths.push(...(await workbooksIn(path)));
    else if (WORKBOOK.test(entry.name)) paths.push(path);
  }
  return paths;
}

function isPassedOver(name: string): boolean {
  return name.startsWith("~$") || name.startsWith(".");
}

/** The pattern taken apart at its separators, each part matched against the names of a folder. */
async function matching(pattern: string): Promise<readonly string[]> {
  const { root } = parse(pattern);
  const parts = pattern
    .slice(root.length)
    .split(/[\\/]/u)
    .filter((part) => part !== "");
  const paths = await descend(root, parts);
  return [...new Set(paths)].sort();
}

async function descend(folder: string, parts: readonly string[]): Promise<readonly string[]> {
  const [part, ...rest] = parts;
  if (part === undefined) return [];
  const entries = await readdir(folder === "" ? "." : folder, { withFileTypes: true }).catch(() => []);
  const paths: string[] = [];
  if (part === "**") paths.push(...(await descend(folder, rest)));
  for (const entry of entries) {
    if (isPassedOver(entry.name)) continue;
    const path = folder === "" || folder.endsWith(sep) ? folder + entry.name : join(folder, entry.name);
    if (part === "**") {
      if (entry.isDirectory()) paths.push(...(await descend(path, parts)));
    } else if (nameMatches(entry.name, part)) {
      if (rest.length > 0) paths.push(...(await descend(path, rest)));
      else if (entry.isDirectory()) paths.push(...(await workbooksIn(path)));
      else if (WORKBOOK.test(basename(path))) paths.push(path);
    }
  }
  return paths;
}

/** File names come composed or decomposed, as the system that made them likes. */
function nameMatches(name: string, pattern: string): boolean {
  const source = pattern
    .normalize("NFC")
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${source}$`, "u").test(name.normalize("NFC"));
}
