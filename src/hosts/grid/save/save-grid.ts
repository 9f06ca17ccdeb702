import { refusePatch } from "../../../workbook/steps/outcome";
import type { Step } from "../../../workbook/patch";
import { readBookPart } from "../../xlsx/read/book-part";
import type { FileEdit } from "../../xlsx/edit/file-edit";
import type { XlsxHost } from "../../xlsx/xlsx-host";
import type { GridBook, GridSheet } from "../grid-book";
import type { GridChanges, GridSheetNow } from "../grid-changes";
import { openGridBook } from "../open/open-grid-book";
import { digitWidthOf } from "../open/workbook-header";
import { withCopies } from "./file-copies";
import { addedContent, addedEdits } from "./added-sheet";
import type { GridFrame } from "./grid-frame";
import { followedTarget } from "./left-target";
import { flagSteps, settingSteps, type FlagsOfSheets } from "./mark-steps";
import { SAVE_TITLE } from "./messages";
import { nameSteps } from "./name-steps";
import { sheetChanges, sheetPair } from "./sheet-changes";
import { restructuring } from "./structure-edits";
import { trustedResults } from "./trusted-results";

/**
 * The bytes of the workbook as the grid now holds it: those of the file, with nothing changed but what differs. Without a
 * difference, the very same bytes.
 * @param file opened on the bytes that the grid was opened from or last saved to; after a refusal it is to be thrown away
 * @throws Refusal where something cannot be written, telling the sheet or the cell.
 */
export async function saveGrid(file: XlsxHost, taken: GridChanges): Promise<Uint8Array> {
  const changes = await withCopies(file, taken);
  const { first, last } = restructuring(readBookPart(file.parts).sheets, changes);
  await editFile(file, first);
  const base = await openGridBook(file);
  const { steps, edits } = differences(base, changes);
  if (steps.length > 0) await file.apply({ title: SAVE_TITLE, steps });
  await editFile(file, [...edits, ...last]);
  return file.bytes();
}

async function editFile(file: XlsxHost, edits: readonly FileEdit[]): Promise<void> {
  if (edits.length > 0) await file.edit(edits);
}

interface Differences {
  readonly steps: readonly Step[];
  readonly edits: readonly FileEdit[];
}

/** What makes the base, whose sheets have their present names, the workbook that the grid holds. */
function differences(base: GridBook, changes: GridChanges): Differences {
  const frame: GridFrame = {
    styles: changes.styles,
    digit: digitWidthOf(base.workbook),
    baseSheets: base.sheets.map(({ snapshot }) => snapshot),
    sheets: changes.sheets,
    followed: (target) => followedTarget(target, changes)
  };
  const known = new Map(base.sheets.map((sheet) => [sheet.snapshot.name, sheet]));
  const pairs = changes.sheets.flatMap(({ name, baseName, contents }) => {
    const sheet = known.get(name);
    return baseName !== null && sheet && contents ? [sheetPair(name, sheet, contents)] : [];
  });
  const calculated = pairs.flatMap(({ name, differences: found }) =>
    found.flatMap(({ is, recalculated }) => (is && recalculated ? [{ sheet: name, cell: is }] : []))
  );
  const trusted = trustedResults(calculated, changes.names);
  const written = pairs.map((pair) => {
    const change = sheetChanges(pair, frame, trusted);
    requireEditable(pair.base, change.steps.length + change.edits.length > 0);
    return change;
  });
  for (const { sheet } of changes.structure) {
    const now = changes.sheets.find(({ baseName }) => baseName === sheet);
    const lines = now && known.get(now.name);
    if (lines) requireEditable(lines, true);
  }
  const added = changes.sheets.filter(({ baseName }) => baseName === null);
  return {
    steps: [
      ...added.flatMap((sheet) => addSteps(sheet, frame)),
      ...written.flatMap(({ steps }) => steps),
      ...nameSteps(base.facts.names, changes.names),
      ...settingSteps(base.facts.settings, changes.settings),
      ...flagSteps(flagsOf(base.sheets.map(({ snapshot }) => snapshot)), flagsOf(changes.sheets))
    ],
    edits: [
      ...added.flatMap(({ name, contents }) => (contents ? addedEdits(name, contents, frame) : [])),
      ...written.flatMap(({ edits, results }) => [...edits, ...results])
    ]
  };
}

function addSteps(sheet: GridSheetNow, frame: GridFrame): readonly Step[] {
  const { name, contents } = sheet;
  if (!contents) throw new Error(`a new sheet without contents: ${name}`);
  return [{ kind: "add-sheet", sheet: name, content: addedContent(sheet, contents, frame) }];
}

/** The grid keeps a protected sheet from being edited; what got into one all the same is not written in silence. */
function requireEditable({ snapshot }: GridSheet, edited: boolean): void {
  if (edited && snapshot.protected) {
    throw refusePatch("sheet-protected", { sheet: snapshot.name, title: SAVE_TITLE });
  }
}

function flagsOf(sheets: readonly Pick<GridSheetNow, "name" | "flags">[]): FlagsOfSheets {
  return new Map(sheets.map(({ name, flags }) => [name, flags]));
}
