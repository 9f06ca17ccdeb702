import { openSettings, recordsIn } from "../../../workbook/door-settings";
import type { Flag } from "../../../workbook/flag";
import { flagOf, type FlagRecords } from "../../../workbook/flag-records";
import type { SheetSnapshot, Snapshot } from "../../../workbook/snapshot";
import { usedBy } from "../../../workbook/steps/cells";
import { LIMITS } from "../package/limits";
import type { OpcPackage } from "../package/opc-package";
import { relationshipsOf, type Relationship } from "../package/relationships";
import { TextPool } from "../xml/text-pool";
import { textsOfNote } from "../write/notes/note-text";
import { readBookPart, type BookSheet } from "./book-part";
import { readCellFormats } from "./cell-formats";
import { CellPool } from "./cell-pool";
import type { CellContext } from "./cell-reader";
import type { FlagRule } from "./flag-rules";
import { MergePool } from "./merge-pool";
import { readOurSettings } from "./our-settings";
import { readSharedStrings } from "./shared-strings";
import type { Allowance } from "./formula-reader";
import type { SheetListener } from "./sheet-listener";
import { readSheetNotes } from "./sheet-notes";
import { readSheetPart } from "./sheet-reader";

/** Gives, when it is a sheet's turn, who is told of what stands in it beside its contents. */
export type ListenerFor = (sheet: BookSheet) => SheetListener;

/**
 * The workbook as plain data. Each part is unpacked when it is its turn and let go afterwards.
 * @param only names of sheets, when not all are wanted; one that is not there is left out
 * @throws Refusal file-damaged, file-dtd, file-bomb, file-too-many-cells.
 */
export function readWorkbook(
  opened: OpcPackage,
  only?: readonly string[],
  listenerFor?: ListenerFor
): Snapshot {
  const book = readBookPart(opened);
  const { relationships, names, date1904, externalLinks, zerosWait } = book;
  const context: CellContext = {
    strings: partOf(opened, relationships, "sharedStrings", readSharedStrings),
    formats: partOf(opened, relationships, "styles", readCellFormats),
    date1904,
    zerosWait,
    texts: new TextPool(),
    cells: new CellPool(),
    merges: new MergePool()
  };
  const allowance: Allowance = { cells: LIMITS.cells, formulaText: LIMITS.formulaText };
  const wanted = only && new Set(only);
  const kept = readOurSettings(opened, relationships);
  const records = recordsIn(kept);
  const sheets = book.sheets
    .filter((sheet) => !wanted || wanted.has(sheet.name))
    .map((sheet) =>
      readSheet(opened, sheet, context, { allowance, records, listener: listenerFor?.(sheet) })
    );
  return { sheets, names, date1904, externalLinks, settings: openSettings(kept) };
}

/** An optional part of the workbook; without it, or where its relationship leads nowhere, nothing. */
function partOf<Item>(
  opened: OpcPackage,
  relationships: readonly Relationship[],
  type: string,
  read: (bytes: Uint8Array, place: string) => readonly Item[]
): readonly Item[] {
  const part = relationships.find((relation) => relation.type === type && !relation.external)?.target;
  return part !== undefined && opened.has(part) ? read(opened.borrow(part), part) : [];
}

interface SheetReading {
  readonly allowance: Allowance;
  readonly records: FlagRecords;
  readonly listener: SheetListener | undefined;
}

function readSheet(
  opened: OpcPackage,
  { id, name, visibility, part }: BookSheet,
  context: CellContext,
  { allowance, records, listener }: SheetReading
): SheetSnapshot {
  const bytes = opened.borrow(part);
  const sheet = readSheetPart(bytes, part, context, allowance, listener);
  const { notes, ours } = readSheetNotes(opened, relationshipsOf(opened, part));
  return {
    id,
    name,
    visibility,
    cells: sheet.cells,
    hiddenRows: sheet.hiddenRows,
    merges: sheet.merges,
    hiddenColumns: sheet.hiddenColumns,
    protected: sheet.protected,
    used: usedBy(sheet.cells),
    notes,
    flags: flagsOf(sheet.flagRules, ours, records)
  };
}

/** A note can be edited, and so counts more than the record of the text. */
function flagsOf(
  rules: readonly FlagRule[],
  notes: ReadonlyMap<string, string>,
  records: FlagRecords
): readonly Flag[] {
  if (rules.length === 0) return NO_FLAGS;
  const idsByCell = new Map<string, string[]>();
  for (const { id, cell } of rules) idsByCell.set(cell, [...(idsByCell.get(cell) ?? []), id]);
  const flags = [...idsByCell].flatMap(([cell, ids]) => {
    const note = notes.get(cell);
    const texts = note === undefined ? null : textsOfNote(note, ids);
    return ids.map((id) => {
      const flag = flagOf(id, records, cell);
      return texts ? { ...flag, text: texts.get(id) ?? "" } : flag;
    });
  });
  return flags.sort((one, other) => (one.id < other.id ? -1 : 1));
}

const NO_FLAGS: readonly Flag[] = [];
