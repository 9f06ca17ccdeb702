import type { Patch } from "../../../workbook/patch";
import type { Command } from "../command";
import { queueNamed, type Reading } from "../reading/read-workbook";
import { CELLS_ONLY } from "../reading/sheet-query";
import { op, type WriteOp } from "./write-op";

/** Below the 5 MB that Excel on the web answers, with room for what a calculation changes. */
const BYTES_AN_ANSWER = 4_000_000;

/** The question how the sheets are after the writing, asked in the same request. */
export interface Rereading {
  readonly op: WriteOp;
  /** Null where the answer does not tell. */
  readonly take: () => Reading | null;
}

/**
 * Null where the answer could be too large: that would make a failure of a writing that is none. Merges and marks need
 * not be asked for, since they are known from before and from the patch.
 */
export function rereading(
  command: Command,
  patch: Patch,
  reading: Reading,
  names: readonly string[]
): Rereading | null {
  const asked = reading.index.sheets.filter((entry) => names.includes(entry.name));
  const blocks = asked.map((entry) => reading.sheets.get(entry.id)?.blocks);
  // A sheet that was not read now may be of any size.
  if (blocks.includes(undefined)) return null;
  if (bytesOf(blocks) + bytesOf(patch) + bytesOf(reading.index) > BYTES_AN_ANSWER) return null;
  let answer: (() => Reading | null) | null = null;
  return {
    op: op(() => {
      answer = queueNamed(command, names, () => CELLS_ONLY, { listed: false });
    }, 500 * names.length),
    take: () => answer?.() ?? null
  };
}

function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
