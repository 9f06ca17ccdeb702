import { applyPatch } from "../../../workbook/apply-patch";
import { sheetsTouched, type Patch, type Step } from "../../../workbook/patch";
import { formatRange } from "../../../workbook/address";
import type { WorkbookState } from "../../../workbook/workbook-state";
import type { Command } from "../command";
import type { SheetMemory } from "../memory";
import { refuseExcel } from "../messages";
import { isOfficeError, isTooLarge, told } from "../office-errors";
import { rectanglesAround } from "../reading/ranges";
import { readNamed, readSheets, type Reading } from "../reading/read-workbook";
import { snapshotOfReading } from "../reading/snapshot-of-reading";
import { ALL_OF_IT, CELLS_ONLY, type SheetWish } from "../reading/sheet-query";
import { stateBefore, refuseProtected } from "./before";
import { compile, parkedName } from "./compile";
import { rereading } from "./rereading";
import { linesBack } from "./lines-back";
import { restoring, type Undertaking } from "./restore";
import { partText, writePart } from "./settings";
import { touchedBy } from "./touched";
import { wishesOf } from "./wishes";
import { op, send, type WriteOp } from "./write-op";

export interface Applied {
  readonly inverse: Patch;
  readonly after: WorkbookState;
  /** The sheets that were to be read again; null where that is still to be asked. */
  readonly again: Reading | null;
}

/** What applying a patch needs beside it. */
export interface Circumstances {
  readonly memory: SheetMemory;
  /** Names, after the patch, of the sheets to read again with the same request; null for no reading. */
  readonly again: readonly string[] | null;
  readonly onUnfinished: (unfinished: Unfinished) => void;
}

/** A patch that stopped half way and could not be taken back yet. */
export type Unfinished = Undertaking & { readonly deletions: readonly string[] };

/**
 * One round trip to find what the patch expects, one to write it.
 * @throws Refusal; the workbook is then as it was, unless `onUnfinished` has been told otherwise.
 */
export async function applyInExcel(
  command: Command,
  patch: Patch,
  circumstances: Circumstances
): Promise<Applied> {
  const { memory, onUnfinished } = circumstances;
  const reading = await readFor(command, patch, memory);
  refuseProtected(reading, patch);
  const before = stateBefore(reading, memory, patch);
  const { state: after, inverse } = applyPatch(before, patch);
  const writing = compile(command, patch, reading, before);
  const flags = after.sheets.flatMap(({ snapshot }) => snapshot.flags);
  const part = writePart(command.context, reading.index, partText(after.settings, flags));
  const ops = [...writing.ops, ...part, ...deletionOps(command, writing.deletions)];
  const names = circumstances.again;
  const joined = names && rereading(command, patch, reading, names);
  const sent = { requests: 0 };
  let again: Reading | null = null;
  try {
    await send(command, joined ? [...ops, joined.op] : ops, sent);
    again = joined?.take() ?? null;
  } catch (error) {
    if (nothingDone(error, sent.requests)) throw error;
    const unfinished = { patch, reading, before, deletions: writing.deletions };
    const finished = await recover(command, unfinished, memory, error, onUnfinished);
    if (!finished && joined && isTooLarge(error)) {
      return applyInExcel(command, patch, { ...circumstances, again: null });
    }
    if (!finished) throw told(error, command.title);
  }
  return { inverse: withFreedCells(inverse, patch, reading), after, again };
}

/** Excel refuses a request as a whole while a cell is being edited. */
function nothingDone(error: unknown, requests: number): boolean {
  return requests <= 1 && isOfficeError(error) && error.code === "InvalidOperationInCellEditMode";
}

function deletionOps(command: Command, ids: readonly string[]): readonly WriteOp[] {
  return ids.map((id) =>
    op(() => {
      command.context.workbook.worksheets.getItem(id).delete();
    })
  );
}

async function readFor(command: Command, patch: Patch, memory: SheetMemory): Promise<Reading> {
  const { sheets, everySheet } = wishesOf(patch);
  const wishOf = (name: string): SheetWish => {
    const wish = sheets.get(name) ?? CELLS_ONLY;
    return wish.marks ? { ...wish, knownMarks: memory.marksOn(name) } : wish;
  };
  const known = everySheet ? memory.all().map((sheet) => sheet.name) : [];
  const reading = await readNamed(command, [...new Set([...sheets.keys(), ...known])], wishOf);
  const missing = everySheet ? reading.index.sheets.filter((entry) => !reading.sheets.has(entry.id)) : [];
  if (missing.length === 0) return reading;
  const rest = await readSheets(command, reading.index, missing, wishOf);
  return { index: reading.index, sheets: new Map([...reading.sheets, ...rest.sheets]) };
}

/**
 * Takes the patch back (false); or, when a sheet is already deleted and so everything before it is done, finishes it.
 * @throws Refusal when neither could be done.
 */
async function recover(
  command: Command,
  unfinished: Unfinished,
  memory: SheetMemory,
  error: unknown,
  onUnfinished: (unfinished: Unfinished) => void
): Promise<boolean> {
  try {
    return await settle(command, unfinished, memory);
  } catch (failure) {
    if (!isOfficeError(failure)) throw failure;
    onUnfinished(unfinished);
    throw refuseExcel(
      "not-restored",
      {
        title: command.title,
        reason: isOfficeError(error) ? error.code : String(error),
        code: failure.code,
        sheets: sheetsTouched(unfinished.patch).join(", ")
      },
      error
    );
  }
}

/** Leads to the workbook after the patch (true) or before it (false), whatever part of it was done. */
export async function settle(
  command: Command,
  unfinished: Unfinished,
  memory: SheetMemory
): Promise<boolean> {
  const { patch, before, deletions } = unfinished;
  const parked = deletions.map((_, index) => parkedName(index + 1));
  const names = new Set([
    ...before.sheets.map(({ snapshot }) => snapshot.name).filter((name) => isTouched(patch, name)),
    ...sheetsTouched(patch),
    ...parked
  ]);
  const now = await readNamed(command, [...names], () => ALL_OF_IT);
  const left = now.index.sheets.map((entry) => entry.id).filter((id) => deletions.includes(id));
  if (left.length < deletions.length) {
    await send(command, deletionOps(command, left));
    return true;
  }
  const current = snapshotOfReading(now, memory, new Map(), { unread: "kept" });
  const lines = linesBack(command, patch, before, current);
  await send(command, lines);
  // where lines have gone again, everything stands elsewhere
  const then = lines.length === 0 ? now : await readNamed(command, [...names], () => ALL_OF_IT);
  await send(command, restoring(command, unfinished, then, memory));
  return false;
}

function isTouched(patch: Patch, name: string): boolean {
  return patch.steps.some(
    (step) =>
      ("sheet" in step && step.sheet === name) ||
      (step.kind === "copy-sheet" && step.from === name) ||
      (step.kind === "set-name" && step.scope === name)
  );
}

/** Cells that lost the text format, so that a number could stand in them, get it back with their old content. */
function withFreedCells(inverse: Patch, patch: Patch, reading: Reading): Patch {
  const names = new Map(reading.index.sheets.map((entry) => [entry.id, entry.name]));
  const steps = [...touchedBy(patch, reading)].flatMap(([id, { freed }]): Step[] => {
    const sheet = names.get(id);
    if (sheet === undefined || freed.length === 0) return [];
    const formats = rectanglesAround(freed).map((area) => ({
      range: formatRange(area),
      format: { numberFormat: "@" }
    }));
    return [{ kind: "format", sheet, formats }];
  });
  return steps.length === 0 ? inverse : { ...inverse, steps: [...inverse.steps, ...steps] };
}
