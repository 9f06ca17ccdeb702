import fc from "fast-check";
import { unzipSync } from "fflate";
import { arbitraryDice, patchFrom, type StepDice } from "../../../../tests/builders/arbitrary-workbook";
import { xlsxBases, type XlsxBase } from "../../../../tests/builders/xlsx-bases";
import { Refusal } from "../../../language/refusal";
import { applyPatch } from "../../../workbook/apply-patch";
import { sheetsTouched, type Patch } from "../../../workbook/patch";
import { formatCell, formatRange, parseCell } from "../../../workbook/address";
import { lookupOf } from "../../../workbook/cell-lookup";
import type { Flag } from "../../../workbook/flag";
import type { SheetSnapshot, Snapshot } from "../../../workbook/snapshot";
import { snapshotOf, stateOf, type WorkbookState } from "../../../workbook/workbook-state";
import { openXlsx, readXlsx, type XlsxHost } from "../xlsx-host";
import { sameBytes } from "./package-overlay";

let bases: readonly XlsxBase[] = [];
beforeAll(async () => {
  bases = await xlsxBases();
});

/** As `patchFrom`, without the steps that this workbook refuses (a sheet with notes is not removed …). */
function acceptedPatch(start: WorkbookState, dice: readonly StepDice[]): Patch {
  let state = start;
  const steps = dice.flatMap((die) => {
    try {
      const patch = patchFrom(state, [die]);
      state = applyPatch(state, patch).state;
      return patch.steps;
    } catch (error) {
      if (error instanceof Refusal) return [];
      throw error;
    }
  });
  return { title: "무작위", steps };
}

/**
 * What a patch's pure result and the file must agree on: all but looks, which a snapshot of plain data cannot know, and
 * flags under a merged range, which a file shows at its first cell.
 */
function plain(snapshot: Snapshot): unknown {
  return {
    ...snapshot,
    names: snapshot.names
      .filter(({ name }) => !name.startsWith("_xlnm."))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      id: "",
      cells: sheet.cells.map((cell) => ({ ...cell, format: undefined })),
      merges: sheet.merges.map(formatRange).sort(),
      flags: sheet.flags.map((flag) => shownFlag(sheet, flag))
    }))
  };
}

function shownFlag(sheet: SheetSnapshot, flag: Flag): Flag {
  const at = parseCell(flag.cell) ?? { row: 0, column: 0 };
  const shown = lookupOf(sheet).anchor(at.row, at.column);
  const noted = sheet.notes.some((note) => note.row === shown.row && note.column === shown.column);
  return { ...flag, cell: formatCell(shown), text: noted ? "" : flag.text };
}

/** Null where the file cannot have the lines (they would cut a table …): then nothing of it has changed. */
async function applied(host: XlsxHost, patch: Patch): Promise<Patch | null> {
  const bytes = host.bytes();
  try {
    return await host.apply(patch);
  } catch (error) {
    if (!(error instanceof Refusal) || !error.code.startsWith("edit-")) throw error;
    expect(sameBytes(host.bytes(), bytes)).toBe(true);
    return null;
  }
}

function partsOf(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  return unzipSync(bytes);
}

const forEveryBase = (
  law: (base: Uint8Array, dice: readonly StepDice[]) => Promise<void>,
  numRuns: number
): Promise<void> =>
  bases.reduce(async (before, { name, bytes }) => {
    await before;
    try {
      await fc.assert(
        fc.asyncProperty(arbitraryDice, (dice) => law(bytes, dice)),
        { numRuns }
      );
    } catch (error) {
      throw new Error(`workbook ${name}`, { cause: error });
    }
  }, Promise.resolve());

test("what is read after a patch is what the patch makes of what was read before", async () => {
  await forEveryBase(async (bytes, dice) => {
    const host = openXlsx(bytes);
    const start = stateOf(await host.read());
    const patch = acceptedPatch(start, dice);
    if (!(await applied(host, patch))) return;
    const expected = plain(snapshotOf(applyPatch(start, patch).state));
    expect(plain(await host.read())).toEqual(expected);
    expect(plain(readXlsx(host.bytes()))).toEqual(expected);
  }, 30);
});

test("a patch and its inverse give back every byte", async () => {
  await forEveryBase(async (bytes, dice) => {
    const host = openXlsx(bytes);
    const patch = acceptedPatch(stateOf(await host.read()), dice);
    const inverse = await applied(host, patch);
    if (!inverse) return;
    const changed = host.bytes();
    const redo = await host.apply(inverse);
    expect(sameBytes(host.bytes(), bytes)).toBe(true);
    const again = await host.apply(redo);
    expect(sameBytes(host.bytes(), changed)).toBe(true);
    await host.apply(again);
    expect(sameBytes(host.bytes(), bytes)).toBe(true);
  }, 20);
});

test("an inverse whose moment has passed undoes by its steps", async () => {
  await forEveryBase(async (bytes, dice) => {
    const host = openXlsx(bytes);
    const before = await host.read();
    const inverse = await applied(host, acceptedPatch(stateOf(before), dice));
    if (!inverse) return;
    const other = openXlsx(host.bytes());
    await other.apply({ title: inverse.title, steps: inverse.steps });
    expect(plain(await other.read())).toEqual(plain(before));
    const looks = (snapshot: Snapshot): unknown =>
      snapshot.sheets.map((sheet) => sheet.cells.map((cell) => cell.format));
    const sheetsCameBack = inverse.steps.some((step) => step.kind === "add-sheet");
    if (!sheetsCameBack) expect(looks(await other.read())).toEqual(looks(before));
  }, 20);
});

test("parts that a patch does not concern stay byte for byte", async () => {
  await forEveryBase(async (bytes, dice) => {
    const host = openXlsx(bytes);
    const start = await host.read();
    const accepted = acceptedPatch(stateOf(start), dice);
    // where lines come or go, everything that refers to them follows, on any sheet
    const patch = { ...accepted, steps: accepted.steps.filter(({ kind }) => !kind.endsWith("-lines")) };
    if (patch.steps.length < accepted.steps.length) return;
    await host.apply(patch);
    const before = partsOf(bytes);
    const after = partsOf(host.bytes());
    const touched = new Set(sheetsTouched(patch));
    const listsSheets = patch.steps.some((step) => step.kind.endsWith("-sheet"));
    const untouchedSheet = start.sheets.findIndex(({ name }) => !touched.has(name));
    for (const [name, content] of Object.entries(before)) {
      const foreign = /media|vba|tables|drawings\/drawing|sharedStrings|theme|docProps/.test(name);
      const ownSheet = untouchedSheet >= 0 && name === `xl/worksheets/sheet${untouchedSheet + 1}.xml`;
      if ((foreign && !patch.steps.some((step) => step.kind === "remove-sheet")) || ownSheet) {
        expect([name, sameBytes(after[name] ?? new Uint8Array(), content)]).toEqual([name, true]);
      }
    }
    if (!listsSheets && !patch.steps.some((step) => step.kind === "set-name" || step.kind === "set-cells")) {
      expect(after["xl/workbook.xml"]).toEqual(before["xl/workbook.xml"]);
    }
  }, 20);
});

test("another process restores every part from the journal", async () => {
  await forEveryBase(async (bytes, dice) => {
    const first = openXlsx(bytes);
    await first.applyWithJournal(acceptedPatch(stateOf(await first.read()), dice));
    const second = openXlsx(first.bytes());
    expect(await second.restoreFromJournal()).toBe(true);
    const restored = partsOf(second.bytes());
    const original = partsOf(bytes);
    expect(Object.keys(restored).sort()).toEqual(Object.keys(original).sort());
    for (const [name, content] of Object.entries(original)) {
      expect([name, sameBytes(restored[name] ?? new Uint8Array(), content)]).toEqual([name, true]);
    }
    expect(await second.restoreFromJournal()).toBe(false);
  }, 20);
});
