import { createHash, randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { mkdir, readFile, readdir, rm, rmdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { OfficeRecord } from "../../collecting/office-record";
import { UsageRefusal, systemCode } from "../refusals";
import { COLLECT } from "./messages";

/** Names of our own files: nothing else in the folder is ever touched. */
const OURS = /^(?:[0-9a-f]{64}\.record(?:\.[0-9a-f]+\.tmp)?|(?:csv|parquet)\.part|lock)$/;

export function fingerprintOf(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

/** What a record goes by: the content of its file, and what else it depends on. */
export function recordKey(content: string, circumstances: string): string {
  return fingerprintOf(`${content}\n${circumstances}`);
}

/** Whether there is a whole record: one that a power cut left half written counts as none. */
export function hasRecord(folder: string, key: string): boolean {
  if (!existsSync(recordPath(folder, key))) return false;
  try {
    readRecord(folder, key);
    return true;
  } catch {
    return false;
  }
}

/** Written whole or not at all, so that a record that is there can be relied on. */
export function writeRecord(folder: string, key: string, record: OfficeRecord): void {
  const path = recordPath(folder, key);
  const temporary = `${path}.${randomBytes(4).toString("hex")}.tmp`;
  writeFileSync(temporary, deflateRawSync(JSON.stringify(record), { level: 1 }));
  renameSync(temporary, path);
}

export function readRecord(folder: string, key: string): OfficeRecord {
  const packed = readFileSync(recordPath(folder, key));
  return JSON.parse(inflateRawSync(packed).toString("utf8")) as OfficeRecord;
}

/** Where a data file grows until it is whole. */
export function partPath(folder: string, name: "csv" | "parquet"): string {
  return join(folder, `${name}.part`);
}

/**
 * Makes the folder, takes it for this process, and gives the number of records that an earlier run left in it.
 * @throws UsageRefusal where it cannot be written, or another process that is alive has it.
 */
export async function takeStateFolder(folder: string): Promise<number> {
  try {
    await mkdir(folder, { recursive: true });
    const lock = join(folder, "lock");
    const owner = Number(await readFile(lock, "utf8").catch(() => ""));
    if (owner > 0 && owner !== process.pid && isAlive(owner)) {
      throw new UsageRefusal("state-busy", COLLECT["state-busy"], { path: folder, process: owner });
    }
    await writeFile(lock, String(process.pid));
    const names = await readdir(folder);
    return names.filter((name) => name.endsWith(".record")).length;
  } catch (error) {
    const code = systemCode(error);
    if (code === "") throw error;
    throw new UsageRefusal("state-denied", COLLECT["state-denied"], { path: folder, code }, { cause: error });
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // there, but somebody else's
    return systemCode(error) === "EPERM";
  }
}

/** Takes our files away, and the folder with them where nothing else is in it. */
export async function removeStateFolder(folder: string): Promise<void> {
  const names = await readdir(folder);
  for (const name of names) if (OURS.test(name)) await rm(join(folder, name), { force: true });
  if (names.every((name) => OURS.test(name))) await rmdir(folder);
}

function recordPath(folder: string, key: string): string {
  return join(folder, `${key}.record`);
}
