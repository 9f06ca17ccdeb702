import { ROLL_UP_SETTING } from "../../collecting/roll-up/roll-up-setting";
import type { FoundFile } from "../files/expand";
import { isSameFile } from "../files/same-file";
import { requireOutput } from "../files/write-output";
import { CLI } from "../messages";
import { UsageRefusal } from "../refusals";
import type { Terminal } from "../terminal";
import { readWorkbook } from "../workbook/open";
import { ROWS_OF_EXCEL, type DataFile } from "./data-files";
import { COLLECT } from "./messages";

/** Where the results go: the workbook, and the data files where they are wanted. */
export interface Outputs {
  readonly output: string;
  readonly data?: string;
  readonly parquet?: string;
}

/** The result of an earlier run may lie among the files of a folder: it is not one of them, and may be replaced. */
export async function withoutLastResult(
  files: readonly FoundFile[],
  output: string
): Promise<readonly FoundFile[]> {
  const kept: FoundFile[] = [];
  for (const file of files) {
    const isOutput = !("refusal" in file) && (await isSameFile(file.path, output));
    if (!isOutput || !(await isRollUp(file.path))) kept.push(file);
  }
  return kept;
}

async function isRollUp(path: string): Promise<boolean> {
  const snapshot = await readWorkbook(path).catch(() => null);
  return snapshot?.settings[ROLL_UP_SETTING] !== undefined;
}

/** @throws UsageRefusal for an output that is an input, is another output, or cannot be written. */
export async function requireOutputs(
  { output, data, parquet }: Outputs,
  inputs: readonly string[]
): Promise<void> {
  const outputs = [output, data, parquet].filter((path) => path !== undefined);
  for (const [at, path] of outputs.entries()) {
    await requireOutput(path, inputs);
    for (const other of outputs.slice(0, at)) {
      if (await isSameFile(path, other)) {
        throw new UsageRefusal("outputs-alike", COLLECT["outputs-alike"], { path });
      }
    }
  }
}

/** Completes the data files, and tells of one that Excel cannot show whole. */
export async function finishData(
  data: readonly { readonly path: string; readonly file: DataFile }[],
  terminal: Terminal
): Promise<void> {
  for (const { path, file } of data) {
    await file.finish();
    terminal.tell(CLI["output-written"], { path });
    if (path.toLowerCase().endsWith(".csv") && file.rows > ROWS_OF_EXCEL) {
      terminal.tell(COLLECT["too-many-rows"], { path, rows: file.rows, limit: ROWS_OF_EXCEL });
    }
  }
}
