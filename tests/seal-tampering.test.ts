import fc from "fast-check";
import { openXlsx } from "../src/hosts/xlsx/xlsx-host";
import { sealedSheets } from "../src/submission/seal/sealed-facts";
import { verifySeal } from "../src/submission/seal/verify";
import { formatCell } from "../src/workbook/address";
import { lookupOf } from "../src/workbook/cell-lookup";
import type { Snapshot } from "../src/workbook/snapshot";
import { SEAL_HEADER, sealedSample } from "./builders/sealed-workbook";
import { tamperedWith, tamperingDice } from "./builders/tampering";

/** Whatever one thing is changed of a sealed workbook, verifying tells, and names the place. */

let bytes: Uint8Array;
let sealed: Snapshot;
beforeAll(async () => {
  bytes = (await sealedSample()).bytes();
  sealed = await openXlsx(bytes).read();
});

test("untouched, it is intact", () => {
  const state = verifySeal(sealed, SEAL_HEADER);
  expect(state).toMatchObject({ kind: "intact", changes: [] });
  expect(sealedSheets(sealed).length).toBeGreaterThan(50);
});

test("a thousand random single changes are all detected, and the right place is named", () => {
  const theirs = sealedSheets(sealed);
  fc.assert(
    fc.property(tamperingDice, (die) => {
      const { what, snapshot, named } = tamperedWith(sealed, theirs, die);
      const state = verifySeal(snapshot, SEAL_HEADER);
      if (named === null) {
        expect([what, state.kind]).toEqual([what, "damaged"]);
        return;
      }
      expect([what, state.kind]).toEqual([what, "changed"]);
      const changes = "changes" in state ? state.changes : [];
      expect([what, changes.some(named), changes.length]).toEqual([what, true, expect.any(Number)]);
      // One change is told as one: nothing else of the workbook is blamed.
      expect([what, changes]).toEqual([what, [expect.anything()]]);
    }),
    { numRuns: 1000 }
  );
}, 120_000);

test("changes written into the file are named too", async () => {
  const theirs = sealedSheets(sealed);
  await fc.assert(
    fc.asyncProperty(
      fc.nat(10_000),
      fc.nat(1_000_000),
      fc.constantFrom(7, "다른 글", true),
      async (s, c, value) => {
        const sheet = theirs[s % theirs.length];
        const lookup = sheet && lookupOf(sheet);
        const seen = sheet?.cells.filter(({ row, column }) => {
          const anchor = lookup?.anchor(row, column);
          return anchor?.row === row && anchor.column === column;
        });
        const cell = seen?.[c % seen.length];
        if (!sheet || !cell || cell.value === value) return;
        const { formula } = cell;
        const before = { value: cell.value, ...(formula === undefined ? {} : { formula }) };
        const host = openXlsx(bytes);
        await host.apply({
          title: "",
          steps: [
            {
              kind: "set-cells",
              sheet: sheet.name,
              changes: [{ cell: formatCell(cell), before, after: { value } }]
            }
          ]
        });
        const state = verifySeal(await openXlsx(host.bytes()).read(), SEAL_HEADER);
        const { row, column } = cell;
        expect(state).toMatchObject({
          kind: "changed",
          changes: [{ kind: "cell", cell: { sheet: sheet.name, row, column } }]
        });
      }
    ),
    { numRuns: 25 }
  );
}, 120_000);

test("the seal of thirty cards is small beside them", () => {
  const cells = sealedSheets(sealed).reduce((sum, sheet) => sum + sheet.cells.length, 0);
  const size = sealed.settings["seal"]?.length ?? 0;
  expect(size / cells).toBeLessThan(8);
  process.stdout.write(`seal: ${size} characters for ${cells} cells of ${bytes.length} bytes\n`);
});
