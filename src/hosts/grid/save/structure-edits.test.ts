import fc from "fast-check";
import type { Visibility } from "../../../workbook/snapshot";
import type { FileEdit } from "../../xlsx/edit/file-edit";
import type { GridChanges, GridSheetNow } from "../grid-changes";
import { restructuring, type BaseSheet } from "./structure-edits";

function sheet(
  name: string,
  baseName: string | null = name,
  visibility: Visibility = "visible"
): GridSheetNow {
  return { id: name, name, baseName, visibility, flags: [], contents: null };
}

function changes(sheets: readonly GridSheetNow[], structure: GridChanges["structure"] = []): GridChanges {
  return { structure, sheets, names: [], settings: {}, styles: {} };
}

const BASE: readonly BaseSheet[] = ["가", "나", "다"].map((name) => ({ name, visibility: "visible" }));

/** Does to a list of sheets what the edits say; fails where a sheet is missing, a name taken, or none is visible. */
function carriedOut(sheets: readonly BaseSheet[], edits: readonly FileEdit[]): readonly BaseSheet[] {
  return edits.reduce((list: readonly BaseSheet[], edit) => {
    const at = list.findIndex(({ name }) => name === edit.sheet);
    const found = list[at];
    if (!found) throw new Error(`no sheet ${edit.sheet}`);
    const others = list.filter((other) => other !== found);
    const result = after(list, found, others, edit);
    if (!result.some(({ visibility }) => visibility === "visible")) throw new Error("nothing visible");
    return result;
  }, sheets);
}

function after(
  list: readonly BaseSheet[],
  found: BaseSheet,
  others: readonly BaseSheet[],
  edit: FileEdit
): readonly BaseSheet[] {
  if (edit.kind === "drop-sheet") return others;
  if (edit.kind === "move-sheet") return [...others.slice(0, edit.to), found, ...others.slice(edit.to)];
  const changed = (one: BaseSheet): readonly BaseSheet[] =>
    list.map((other) => (other === found ? one : other));
  if (edit.kind === "sheet-visibility") return changed({ ...found, visibility: edit.visibility });
  if (edit.kind !== "rename-sheet") return list;
  if (others.some(({ name }) => name === edit.to)) throw new Error(`taken: ${edit.to}`);
  return changed({ ...found, name: edit.to });
}

test("lines are changed under the names of the file, before sheets go and are renamed", () => {
  const line = { kind: "insert-lines", axis: "row", at: 1, count: 2 } as const;
  const { first, last } = restructuring(
    BASE,
    changes(
      [sheet("나"), sheet("라", "가")],
      [
        { ...line, sheet: "가" },
        { ...line, sheet: "다" }
      ]
    )
  );
  expect(first).toEqual([
    { ...line, sheet: "가" },
    { kind: "drop-sheet", sheet: "다" },
    { kind: "rename-sheet", sheet: "가", to: "라" }
  ]);
  expect(last).toEqual([{ kind: "move-sheet", sheet: "라", to: 1 }]);
});

test("two sheets that change names go by a third one", () => {
  const { first } = restructuring(BASE, changes([sheet("나", "가"), sheet("가", "나"), sheet("다")]));
  expect(first.map((edit) => (edit.kind === "rename-sheet" ? [edit.sheet, edit.to] : []))).toEqual([
    ["가", "_1"],
    ["나", "가"],
    ["_1", "나"]
  ]);
});

test("sheets that are all replaced stay until the new ones are there, out of the way of their names", () => {
  const { first, last } = restructuring(BASE.slice(0, 1), changes([sheet("가", null)]));
  expect(first).toEqual([{ kind: "rename-sheet", sheet: "가", to: "_1" }]);
  expect(last[0]).toEqual({ kind: "drop-sheet", sheet: "_1" });
});

test("whatever becomes of sheets, the edits lead there, and one is visible at every moment", () => {
  const visibility = fc.constantFrom<Visibility>("visible", "hidden", "veryHidden");
  const names = ["가", "나", "다", "라", "마"];
  const state = fc.record({
    base: fc.tuple(fc.integer({ min: 1, max: 4 }), fc.array(visibility, { minLength: 5, maxLength: 5 })),
    now: fc.shuffledSubarray(names, { minLength: 1 }),
    origins: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
    shown: fc.array(visibility, { minLength: 5, maxLength: 5 })
  });
  fc.assert(
    fc.property(state, ({ base: [count, visibilities], now, origins, shown }) => {
      const base = names.slice(0, count).map((name, index) => ({ name, visibility: visibilities[index]! }));
      const sheets = now.map((name, index) => sheet(name, base[origins[index]!]?.name ?? null, shown[index]));
      fc.pre([base, sheets].every((list) => list.some(({ visibility: one }) => one === "visible")));
      const { first, last } = restructuring(base, changes(sheets));
      const added = sheets.filter(({ baseName }) => baseName === null);
      const result = carriedOut([...carriedOut(base, first), ...added], last);
      expect(result.map((one) => [one.name, one.visibility])).toEqual(
        sheets.map((one) => [one.name, one.visibility])
      );
    }),
    { numRuns: 1000 }
  );
});
