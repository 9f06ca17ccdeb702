import { readFileSync } from "node:fs";
import fc from "fast-check";
import { readXlsx } from "../../src/hosts/xlsx/read";
import { applyPatch } from "../../src/workbook/apply-patch";
import { formatCell, formatCellRef } from "../../src/workbook/address";
import type { Patch } from "../../src/workbook/patch";
import type { Snapshot } from "../../src/workbook/snapshot";
import { snapshotOf, stateOf } from "../../src/workbook/workbook-state";
import { checkWhole } from "../../src/submission/checking/check-whole";
import { dropWaiversPatch, waivePatch } from "../../src/submission/waivers/give-waivers";
import { isWaivable } from "../../src/submission/waivers/waivable";

const WRONG = readXlsx(new Uint8Array(readFileSync("assets/samples/seed-card-errors.xlsx")));
const basisDate = { year: 2025, month: 12, day: 31 };
const facts = { basisDate, publicCopy: false };
const GIVEN = { reason: "협의 중", role: "공약 총괄 담당" };

const after = (snapshot: Snapshot, patch: Patch): Snapshot =>
  snapshotOf(applyPatch(stateOf(snapshot), patch).state);

const { result } = checkWhole(WRONG, facts);
const waivable = result.findings.filter(isWaivable);
const keys = waivable.map(({ key }) => key);
const explained = after(WRONG, waivePatch(WRONG, waivable, GIVEN, basisDate));

const coveredPlaces = new Map(
  [...checkWhole(explained, facts).waivers.standing].map(([key, { covers }]) => [
    key,
    covers.map(({ cell }) => cell)
  ])
);

const numbers = WRONG.sheets.flatMap((sheet) =>
  sheet.cells.flatMap((cell) =>
    typeof cell.value === "number" && cell.formula === undefined ? [{ sheet: sheet.name, cell }] : []
  )
);

test("to give reasons and to take them away leaves the workbook as it was", () => {
  fc.assert(
    fc.property(fc.subarray(waivable, { minLength: 1 }), (some) => {
      const given = after(WRONG, waivePatch(WRONG, some, GIVEN, basisDate));
      expect(given).not.toEqual(WRONG);
      const taken = some.map(({ key }) => key);
      expect(after(given, dropWaiversPatch(given, taken))).toEqual(WRONG);
    }),
    { numRuns: 30 }
  );
});

test("to take away what was added later leaves the earlier reasons as they were", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: waivable.length - 1 }), (split) => {
      const early = after(WRONG, waivePatch(WRONG, waivable.slice(0, split), GIVEN, basisDate));
      const both = after(early, waivePatch(early, waivable.slice(split), GIVEN, basisDate));
      expect(after(both, dropWaiversPatch(both, keys.slice(split)))).toEqual(early);
    }),
    { numRuns: 20 }
  );
});

test("all that can be explained stands as long as nothing changes", () => {
  const { waivers } = checkWhole(explained, facts);
  expect([...waivers.standing.keys()].sort()).toEqual([...keys].sort());
  expect(waivers.lapsed).toEqual([]);
  expect(waivers.needless).toEqual([]);
});

test("a changed value lapses the reasons that covered it, and no others", () => {
  fc.assert(
    fc.property(fc.constantFrom(...numbers), fc.integer({ min: 1, max: 50 }), ({ sheet, cell }, more) => {
      const place = formatCellRef({ sheet, row: cell.row, column: cell.column });
      const change = {
        cell: formatCell(cell),
        before: { value: cell.value },
        after: { value: Number(cell.value) + more }
      };
      const patch: Patch = { title: "바꾸기", steps: [{ kind: "set-cells", sheet, changes: [change] }] };
      const changed = checkWhole(after(explained, patch), facts);
      const { standing, lapsed, needless } = changed.waivers;
      const now = new Map(changed.result.findings.map((finding) => [finding.key, finding]));
      const told = (key: string, of: typeof waivable): string => {
        const finding = of.find((one) => one.key === key);
        return JSON.stringify([finding?.cells, finding?.related, finding?.expected, finding?.actual]);
      };
      for (const key of keys) {
        const covers = coveredPlaces.get(key) ?? [];
        if (!now.has(key)) expect(needless.map((one) => one.key)).toContain(key);
        else if (covers.includes(place)) {
          const lapse = lapsed.find((one) => one.key === key);
          expect(lapse?.why).toBe("value-changed");
          expect(lapse?.what.map(({ cell: named }) => named)).toContain(place);
        } else if (told(key, waivable) === told(key, [...changed.result.findings])) {
          expect(standing.has(key)).toBe(true);
        }
      }
    }),
    { numRuns: 60 }
  );
});
