import { columnName, formatRange, type Rectangle } from "../../../workbook/address";
import { lookupOf } from "../../../workbook/cell-lookup";
import type { Patch } from "../../../workbook/patch";
import { sameContent, type DefinedName, type SheetSnapshot } from "../../../workbook/snapshot";
import { contentOf } from "../../../workbook/steps/cells";
import { settingsToXml } from "../../../workbook/settings-part";
import type { SheetState, WorkbookState } from "../../../workbook/workbook-state";
import type { Command } from "../command";
import type { SheetMemory } from "../memory";
import type { MarksAnswer } from "../reading/marks";
import type { Reading } from "../reading/read-workbook";
import { snapshotOfReading } from "../reading/snapshot-of-reading";
import { blocksOf, writeBlock } from "./blocks";
import { dressings } from "./cells-and-looks";
import { flagsBack, type MarksBack } from "./flags-back";
import { parkedName } from "./compile";
import { dress } from "./dress";
import { VISIBILITIES } from "./new-sheet";
import { writePart } from "./settings";
import { touchedBy, type TouchedSheet } from "./touched";
import { setWidth } from "./widths";
import { op, type WriteOp } from "./write-op";

const NO_MARKS: MarksAnswer = { marks: [], unfinished: [] };

/** Everything that is needed to take a patch back, however much of it Excel has done. */
export interface Undertaking {
  readonly patch: Patch;
  readonly reading: Reading;
  readonly before: WorkbookState;
}

/**
 * What leads from the workbook as it is now, after a patch stopped anywhere, to the workbook before it. It looks at
 * what is there instead of trusting what was sent, and only at what the patch touched: others may be at work.
 */
export function restoring(
  command: Command,
  { patch, reading, before }: Undertaking,
  now: Reading,
  memory: SheetMemory
): readonly WriteOp[] {
  const { worksheets } = command.context.workbook;
  const current = snapshotOfReading(now, memory, new Map(), { unread: "kept" });
  const old = new Map(before.sheets.map((sheet) => [sheet.snapshot.id, sheet]));
  const fresh = now.index.sheets.filter((entry) => !old.has(entry.id) && isAdded(patch, entry.name));
  const touched = touchedBy(patch, reading);
  const sheets = current.sheets.flatMap((sheet) => {
    const was = old.get(sheet.id);
    const what = touched.get(sheet.id);
    if (!was || !what) return [];
    const marks = now.sheets.get(sheet.id)?.answer.marks ?? NO_MARKS;
    const earlier = reading.sheets.get(sheet.id)?.answer.marks ?? NO_MARKS;
    const brokenOff = marks.unfinished.filter((format) => !earlier.unfinished.includes(format));
    const untouched = new Set(earlier.marks.map(({ format }) => format));
    return sheetBack(worksheets.getItem(sheet.id), was, sheet, what, {
      ...marks,
      unfinished: brokenOff,
      isEarlier: ({ format }) => untouched.has(format)
    });
  });
  return [
    ...fresh.map((entry) =>
      op(() => {
        worksheets.getItem(entry.id).delete();
      })
    ),
    ...namesOfSheetsBack(command, patch, current.sheets, old),
    ...sheets,
    ...definedNamesBack(command, patch, before.names, current.names, before),
    ...writePart(command.context, now.index, settingsToXml(reading.index.settings))
  ];
}

/** Also under the name that Excel gives a copy before it gets ours: "이행현황 (2)". */
function isAdded(patch: Patch, name: string): boolean {
  return patch.steps.some((step) => {
    if (step.kind !== "add-sheet" && step.kind !== "copy-sheet") return false;
    if (step.sheet === name) return true;
    const [number] = /\s\([0-9]+\)$/.exec(name) ?? [];
    if (step.kind !== "copy-sheet" || number === undefined) return false;
    const kept = name.slice(0, -number.length);
    return step.from === kept || (name.length >= 31 && step.from.startsWith(kept));
  });
}

/** Two passes, so that sheets that had exchanged names do not meet. */
function namesOfSheetsBack(
  command: Command,
  patch: Patch,
  current: readonly SheetSnapshot[],
  old: ReadonlyMap<string, SheetState>
): readonly WriteOp[] {
  const ours = new Set(patch.steps.flatMap((step) => (step.kind === "rename-sheet" ? [step.to] : [])));
  const renamed = current.flatMap((sheet) => {
    const name = old.get(sheet.id)?.snapshot.name;
    const byUs = ours.has(sheet.name) || sheet.name.startsWith(parkedName(0).slice(0, -1));
    return name !== undefined && name !== sheet.name && byUs ? [{ id: sheet.id, name }] : [];
  });
  const rename = (id: string, name: string): WriteOp =>
    op(() => {
      command.context.workbook.worksheets.getItem(id).name = name;
    });
  return [
    ...renamed.map(({ id }, index) => rename(id, parkedName(1000 + index))),
    ...renamed.map(({ id, name }) => rename(id, name))
  ];
}

function sheetBack(
  sheet: Excel.Worksheet,
  was: SheetState,
  is: SheetSnapshot,
  touched: TouchedSheet,
  marks: MarksBack
): readonly WriteOp[] {
  const ops: WriteOp[] = [];
  const queue = (run: () => void, bytes?: number): void => {
    ops.push(op(run, bytes));
  };
  const [kept, gone] = touched.merges ? differing(was.snapshot.merges, is.merges) : [[], []];
  for (const area of gone) {
    queue(() => {
      sheet.getRange(formatRange(area)).untrack().unmerge();
    });
  }
  for (const block of blocksOf(was.snapshot.name, changesBack(was.snapshot, is, touched))) {
    queue(
      () => {
        writeBlock(sheet, block);
      },
      500 + JSON.stringify(block.inputs).length * 2
    );
  }
  for (const { row, column } of touched.freed) {
    const area = { top: row, bottom: row, left: column, right: column };
    queue(() => {
      dress(sheet, area, { numberFormat: "@" });
    });
  }
  for (const area of kept) {
    queue(() => {
      sheet.getRange(formatRange(area)).untrack().merge(false);
    });
  }
  if (touched.looks) {
    const formats = [...was.formats].map(([range, format]) => ({ range, format }));
    for (const { look, area } of dressings(formats, was.snapshot.name)) {
      queue(() => {
        dress(sheet, area, look);
      }, 3000);
    }
  }
  if (touched.widths) {
    for (const [column, width] of was.widths) {
      queue(() => {
        setWidth(sheet, columnName(column), width);
      });
    }
  }
  if (touched.visibility && was.snapshot.visibility !== is.visibility) {
    queue(() => {
      sheet.visibility = VISIBILITIES[was.snapshot.visibility];
    });
  }
  if (touched.flags) ops.push(...flagsBack(sheet, was.snapshot, marks));
  return ops;
}

function changesBack(
  was: SheetSnapshot,
  is: SheetSnapshot,
  touched: TouchedSheet
): Parameters<typeof blocksOf>[1] {
  const before = lookupOf(was);
  const after = lookupOf(is);
  return [...touched.cells.values()].flatMap(({ row, column }) => {
    const content = contentOf(before.at(row, column));
    return sameContent(content, contentOf(after.at(row, column))) ? [] : [{ row, column, content }];
  });
}

/** Those only in the first, and those only in the second. */
function differing(
  one: readonly Rectangle[],
  other: readonly Rectangle[]
): readonly [readonly Rectangle[], readonly Rectangle[]] {
  const texts = [new Set(one.map(formatRange)), new Set(other.map(formatRange))] as const;
  return [
    one.filter((area) => !texts[1].has(formatRange(area))),
    other.filter((area) => !texts[0].has(formatRange(area)))
  ];
}

function definedNamesBack(
  command: Command,
  patch: Patch,
  before: readonly DefinedName[],
  now: readonly DefinedName[],
  state: WorkbookState
): readonly WriteOp[] {
  return patch.steps.flatMap((step) => {
    if (step.kind !== "set-name") return [];
    const same = (defined: DefinedName): boolean =>
      defined.name === step.name && defined.sheet === step.scope;
    const was = before.find(same)?.refersTo ?? null;
    const is = now.find(same)?.refersTo ?? null;
    if (was === is) return [];
    return [
      op(() => {
        const { workbook } = command.context;
        const scope = state.sheets.find(({ snapshot }) => snapshot.name === step.scope)?.snapshot.id;
        const names = scope === undefined ? workbook.names : workbook.worksheets.getItem(scope).names;
        if (was === null) names.getItem(step.name).delete();
        else if (is === null) names.add(step.name, `=${was}`);
        else names.getItem(step.name).formula = `=${was}`;
      })
    ];
  });
}
