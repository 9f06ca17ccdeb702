import type { Command } from "../command";
import { isMergeLimit, isTooLarge } from "../office-errors";
import { formatRange, type Rectangle } from "../../../workbook/address";
import type { CellBlock } from "./cell-block";
import { readInPieces } from "./large-workbook";
import { queueMergesOfRows, queueSheet, type SheetAnswer, type SheetWish } from "./sheet-query";
import { queueIndex, type SheetEntry, type WorkbookIndex } from "./workbook-index";

export interface Reading {
  readonly index: WorkbookIndex;
  /** By sheet id; a sheet that was not asked for, or is no longer there, is not among them. */
  readonly sheets: ReadonlyMap<string, SheetReading>;
}

export interface SheetReading {
  readonly answer: SheetAnswer;
  /** From top to bottom. */
  readonly blocks: readonly CellBlock[];
}

/** All sheets, in two round trips. */
export async function readAll(command: Command, wishOf: (name: string) => SheetWish): Promise<Reading> {
  const takeIndex = queueIndex(command.context);
  await command.sync();
  const index = takeIndex();
  return readSheets(command, index, index.sheets, wishOf);
}

/**
 * The sheets of these names, in one round trip; a name that no sheet has is left out. Not `listed`, the index has these
 * sheets alone.
 */
export async function readNamed(
  command: Command,
  names: readonly string[],
  wishOf: (name: string) => SheetWish,
  options = { listed: true }
): Promise<Reading> {
  const take = queueNamed(command, names, wishOf, options);
  try {
    await command.sync();
  } catch (error) {
    if (!isTooLarge(error) && !isMergeLimit(error)) throw error;
    return readNamedSlowly(command, names, wishOf);
  }
  return take() ?? readNamedSlowly(command, names, wishOf);
}

/** Queues the questions of `readNamed`; the function it gives reads the answers, null where one came without values. */
export function queueNamed(
  command: Command,
  names: readonly string[],
  wishOf: (name: string) => SheetWish,
  options: { readonly listed: boolean }
): () => Reading | null {
  const { worksheets } = command.context.workbook;
  const takeIndex = queueIndex(command.context, options);
  const asked = names.map((name) => queueSheet(worksheets.getItemOrNullObject(name), wishOf(name)));
  return () => {
    const index = takeIndex();
    const found = asked.map((take) => take()).filter((answer) => answer !== null);
    if (found.some(isCutOff)) return null;
    return {
      index: options.listed ? index : { ...index, sheets: found.map((answer) => answer.entry) },
      sheets: new Map(found.map((answer) => [answer.entry.id, whole(answer)]))
    };
  };
}

async function readNamedSlowly(
  command: Command,
  names: readonly string[],
  wishOf: (name: string) => SheetWish
): Promise<Reading> {
  const takeIndex = queueIndex(command.context);
  await command.sync();
  const index = takeIndex();
  const entries = index.sheets.filter((sheet) => names.includes(sheet.name));
  return readSheets(command, index, entries, wishOf);
}

/** One round trip, or more where one answer cannot hold it. */
export async function readSheets(
  command: Command,
  index: WorkbookIndex,
  entries: readonly SheetEntry[],
  wishOf: (name: string) => SheetWish
): Promise<Reading> {
  try {
    const answers = await askSheets(command, entries, wishOf);
    if (![...answers.values()].some(isCutOff))
      return readingOf(index, answers, (answer) => whole(answer).blocks);
  } catch (error) {
    if (isMergeLimit(error)) return readMergesByRows(command, index, entries, wishOf);
    if (!isTooLarge(error)) throw error;
  }
  const answers = await askSheets(command, entries, (name) => ({ ...wishOf(name), cells: false }));
  const pieces = await readInPieces(command, entries);
  return readingOf(index, answers, (_, id) => pieces.get(id) ?? []);
}

async function askSheets(
  command: Command,
  entries: readonly SheetEntry[],
  wishOf: (name: string) => SheetWish
): Promise<ReadonlyMap<string, SheetAnswer>> {
  const { worksheets } = command.context.workbook;
  const asked = entries.map(({ id, name }) => ({
    id,
    take: queueSheet(worksheets.getItemOrNullObject(id), wishOf(name))
  }));
  await command.sync();
  const answers = new Map<string, SheetAnswer>();
  for (const { id, take } of asked) {
    const answer = take();
    if (answer) answers.set(id, answer);
  }
  return answers;
}

/** A sheet that was deleted between two round trips leaves the index too. */
function readingOf(
  index: WorkbookIndex,
  answers: ReadonlyMap<string, SheetAnswer>,
  blocksOf: (answer: SheetAnswer, id: string) => readonly CellBlock[]
): Reading {
  return {
    index,
    sheets: new Map([...answers].map(([id, answer]) => [id, { answer, blocks: blocksOf(answer, id) }]))
  };
}

/** So few rows hold at most 512 merged areas on any card. */
const ROWS_A_QUESTION = 40;

async function readMergesByRows(
  command: Command,
  index: WorkbookIndex,
  entries: readonly SheetEntry[],
  wishOf: (name: string) => SheetWish
): Promise<Reading> {
  const reading = await readSheets(command, index, entries, (name) => ({ ...wishOf(name), merges: false }));
  const asked = [...reading.sheets].map(([id, sheet]) => {
    const proxy = command.context.workbook.worksheets.getItem(id);
    const takes: (() => readonly Rectangle[])[] = [];
    const bottom = sheet.answer.used?.bottom ?? -1;
    for (let first = 0; first <= bottom; first += ROWS_A_QUESTION) {
      takes.push(queueMergesOfRows(proxy, first, Math.min(bottom, first + ROWS_A_QUESTION - 1)));
    }
    return { id, sheet, takes };
  });
  await command.sync();
  const sheets = asked.map(({ id, sheet, takes }): [string, SheetReading] => {
    const merges = new Map(takes.flatMap((take) => take().map((area) => [formatRange(area), area] as const)));
    return [id, { ...sheet, answer: { ...sheet.answer, merges: [...merges.values()] } }];
  });
  return { index, sheets: new Map(sheets) };
}

function isCutOff(answer: SheetAnswer): boolean {
  return answer.used !== null && answer.block === null;
}

function whole(answer: SheetAnswer): SheetReading {
  return { answer, blocks: answer.block ? [answer.block] : [] };
}
