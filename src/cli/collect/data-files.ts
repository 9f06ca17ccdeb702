import { closeSync, fsyncSync, openSync, writeSync } from "node:fs";
import { copyFile, open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { BYTE_ORDER_MARK, CSV_HEAD, CsvLines } from "../../collecting/csv";
import type { LongFormRow } from "../../collecting/long-form";
import { ParquetFile } from "./parquet-file";
import { partPath } from "./state-folder";

/** Characters that are held before they are written. */
const BUFFER = 1 << 20;

/** Rows that a sheet of Excel has room for, its head not counted. */
export const ROWS_OF_EXCEL = 1_048_575;

/** The data files as they grow, row by row, in the state folder. */
export interface DataFile {
  readonly rows: number;
  add(row: LongFormRow): void;
  /** Completes the file and puts it in its place. */
  finish(): Promise<void>;
}

export function csvFile(folder: string, output: string): DataFile {
  const part = partPath(folder, "csv");
  const handle = openSync(part, "w");
  const lines = new CsvLines();
  let text = BYTE_ORDER_MARK + CSV_HEAD;
  let rows = 0;
  return {
    get rows() {
      return rows;
    },
    add: (row) => {
      text += lines.lineOf(row);
      rows += 1;
      if (text.length < BUFFER) return;
      writeAll(handle, text);
      text = "";
    },
    finish: async () => {
      writeAll(handle, text);
      fsyncSync(handle);
      closeSync(handle);
      await moveInto(part, output);
    }
  };
}

export function parquetFile(
  folder: string,
  output: string,
  createdBy: string,
  about: Readonly<Record<string, string>>
): DataFile {
  const part = partPath(folder, "parquet");
  const file = new ParquetFile(part, createdBy, about);
  let rows = 0;
  return {
    get rows() {
      return rows;
    },
    add: (row) => {
      file.add(row);
      rows += 1;
    },
    finish: async () => {
      await file.finish();
      const handle = await open(part, "r+");
      await handle.sync();
      await handle.close();
      await moveInto(part, output);
    }
  };
}

function writeAll(handle: number, text: string): void {
  const bytes = Buffer.from(text, "utf8");
  for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
}

/** By renaming; onto another disk, through a copy beside the output: what was there stays until the new one is whole. */
async function moveInto(part: string, path: string): Promise<void> {
  const output = await realpath(path).catch(() => path);
  const [from, to] = await Promise.all([stat(part), stat(dirname(output))]);
  if (from.dev === to.dev) {
    await rename(part, output);
    return;
  }
  const beside = join(dirname(output), `.${basename(output).slice(0, 60)}.${process.pid}.tmp`);
  await copyFile(part, beside);
  await rename(beside, output);
  await rm(part);
}
