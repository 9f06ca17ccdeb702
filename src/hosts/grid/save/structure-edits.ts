import { sameSheetName } from "../../../workbook/snapshot";
import type { FileEdit, RenameSheet } from "../../xlsx/edit/file-edit";
import type { GridChanges } from "../grid-changes";

/**
 * What turns the base file's sheets into those of the grid that are of it: their lines, names and order. Afterwards every
 * sheet of the base file has its present name; sheets that the grid has added are still missing.
 * @param base the names of the base file's sheets, in order
 */
export function structureEdits(base: readonly string[], changes: GridChanges): readonly FileEdit[] {
  const present = changes.sheets.flatMap(({ name, baseName }) =>
    baseName === null ? [] : [{ name, baseName }]
  );
  const kept = new Set(present.map(({ baseName }) => baseName));
  const dropped = base.filter((name) => !kept.has(name));
  const renamed = present.filter(({ name, baseName }) => name !== baseName);
  const order = base.filter((name) => kept.has(name));
  const wanted = present.map(({ baseName }) => baseName);
  const nowNamed = new Map(present.map(({ name, baseName }) => [baseName, name]));
  return [
    ...changes.structure.filter(({ sheet }) => kept.has(sheet)),
    ...dropped.map((sheet) => ({ kind: "drop-sheet" as const, sheet })),
    ...renames(renamed, [...base, ...present.map(({ name }) => name)]),
    ...moves(order, wanted).map(({ sheet, to }) => ({
      kind: "move-sheet" as const,
      sheet: nowNamed.get(sheet) ?? sheet,
      to
    }))
  ];
}

/** A sheet whose new name another one has still to give up takes a name of its own in between. */
function renames(
  renamed: readonly { readonly name: string; readonly baseName: string }[],
  taken: readonly string[]
): readonly RenameSheet[] {
  const waiting = renamed.map(({ name, baseName }) => ({ from: baseName, to: name }));
  const edits: RenameSheet[] = [];
  const rename = (sheet: string, to: string): void => {
    edits.push({ kind: "rename-sheet", sheet, to });
  };
  while (waiting.length > 0) {
    const free = waiting.findIndex(
      ({ from, to }) => !waiting.some((other) => other.from !== from && sameSheetName(other.from, to))
    );
    const next = waiting[Math.max(free, 0)];
    if (!next) break;
    if (free < 0) {
      const between = freeName([...taken, ...edits.map(({ to }) => to)]);
      rename(next.from, between);
      next.from = between;
    } else {
      rename(next.from, next.to);
      waiting.splice(free, 1);
    }
  }
  return edits;
}

function freeName(taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const name = `_${number}`;
    if (!taken.some((other) => sameSheetName(other, name))) return name;
  }
}

/** Sheets of the longest run that is in order already stay; each other one is put behind the one that it follows. */
function moves(
  order: readonly string[],
  wanted: readonly string[]
): readonly { readonly sheet: string; readonly to: number }[] {
  const staying = new Set(longestRun(wanted.map((name) => order.indexOf(name))).map((at) => order[at]));
  const current = [...order];
  return wanted.flatMap((sheet, index) => {
    if (staying.has(sheet)) return [];
    const from = current.indexOf(sheet);
    current.splice(from, 1);
    const to = current.indexOf(wanted[index - 1] ?? "") + 1;
    current.splice(to, 0, sheet);
    return from === to ? [] : [{ sheet, to }];
  });
}

/** The longest ascending run among the numbers, not necessarily side by side. */
function longestRun(numbers: readonly number[]): readonly number[] {
  const runs: (readonly number[])[] = [];
  for (const number of numbers) {
    const before = runs.filter((run) => (run[run.length - 1] ?? -1) < number);
    runs.push([...before.reduce((best, run) => (run.length > best.length ? run : best), []), number]);
  }
  return runs.reduce((best, run) => (run.length > best.length ? run : best), []);
}
