import fc from "fast-check";
import { unzipSync } from "fflate";
import { arbitraryDice, patchFrom, type StepDice } from "../../../../tests/builders/arbitrary-workbook";
import { xlsxBases, type XlsxBase } from "../../../../tests/builders/xlsx-bases";
import { Refusal } from "../../../language/refusal";
import { applyPatch } from "../../../workbook/apply-patch";
import type { Patch } from "../../../workbook/patch";
import type { Snapshot } from "../../../workbook/snapshot";
import { snapshotOf, stateOf, type WorkbookState } from "../../../workbook/workbook-state";
import { openXlsx, readXlsx } from "../xlsx-host";

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

/** What a patch's pure result and the file must agree on: all but looks, which a snapshot of plain data cannot know. */
function plain(snapshot: Snapshot): unknown {
  const users = (sheet: Snapshot["sheets"][number], cell: string): boolean =>
    sheet.notes.some(
      (note) =>
        note.row === Number(/\d+/.exec(cell)) - 1 && "ABCDEFGHI"[note.column] === /[A-Z]+/.exec(cell)?.[0]
    );
  return {
    ...snapshot,
    names: snapshot.names
      .filter(({ name }) => !name.startsWith("_xlnm."))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      id: "",
      cells: sheet.cells.map(({ format: _format, ...cell }) => cell),
      merges: sheet.merges.map((merge) => JSON.stringify(merge)).sort(),
      // A flag's text is not kept where the user's own note stands.
      flags: sheet.flags.map((flag) => (users(sheet, flag.cell) ? { ...flag, text: "" } : flag))
    }))
  };
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
    await host.apply(patch);
    const expected = plain(snapshotOf(applyPatch(start, patch).state));
    expect(plain(await host.read())).toEqual(expected);
    expect(plain(readXlsx(host.bytes()))).toEqual(expected);
  }, 40);
});

test("a patch and its inverse give back every byte", async () => {
  await forEveryBase(async (bytes, dice) => {
    const host = openXlsx(bytes);
    const patch = acceptedPatch(stateOf(await host.read()), dice);
    const inverse = await host.apply(patch);
    const changed = host.bytes();
    const redo = await host.apply(inverse);
    expect(host.bytes()).toEqual(bytes);
    const again = await host.apply(redo);
    expect(host.bytes()).toEqual(changed);
    await host.apply(again);
    expect(host.bytes()).toEqual(bytes);
  }, 20);
});

test("another process restores every part from the journal", async () => {
  await forEveryBase(async (bytes, dice) => {
    const first = openXlsx(bytes);
    await first.applyWithJournal(acceptedPatch(stateOf(await first.read()), dice));
    const second = openXlsx(first.bytes());
    expect(await second.restoreFromJournal()).toBe(true);
    expect(partsOf(second.bytes())).toEqual(partsOf(bytes));
    expect(await second.restoreFromJournal()).toBe(false);
  }, 20);
});
