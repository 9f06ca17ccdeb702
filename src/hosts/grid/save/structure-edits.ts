import { sameSheetName, type SheetSnapshot, type Visibility } from "../../../workbook/snapshot";
import type { DropSheet, FileEdit, MoveSheet, RenameSheet, SheetVisibility } from "../../xlsx/edit/file-edit";
import type { GridChanges } from "../grid-changes";

/** A sheet of the base file. */
export type BaseSheet = Pick<SheetSnapshot, "name" | "visibility">;

/** What becomes of a workbook's sheets as such. */
export interface Restructuring {
  /** Done before contents are compared: afterwards every sheet that stays has its present lines and name. */
  readonly first: readonly FileEdit[];
  /** Done when the sheets that the grid has added are there, behind all others. */
  readonly last: readonly FileEdit[];
}

/** A workbook keeps a visible sheet at every moment: sheets are shown first, and hidden last. */
export function restructuring(base: readonly BaseSheet[], { structure, sheets }: GridChanges): Restructuring {
  const present = sheets.flatMap((sheet) =>
    sheet.baseName === null ? [] : [{ ...sheet, baseName: sheet.baseName }]
  );
  const kept = new Map(present.map((sheet) => [sheet.baseName, sheet]));
  const gone = base.filter(({ name }) => !kept.has(name)).map(({ name }) => name);
  const replaced = !present.some(({ visibility }) => visibility === "visible");
  const names = new Names([...base, ...sheets].map(({ name }) => name));
  // Sheets that new ones take the place of stay until those are there, out of the way of their names.
  const aside = replaced ? gone.map((name) => ({ from: name, to: names.free() })) : [];
  const changed = base.flatMap(({ name, visibility }) => {
    const now = kept.get(name);
    return now && now.visibility !== visibility ? [now] : [];
  });
  const renamed = present.map(({ baseName, name }) => ({ from: baseName, to: name }));
  const order = base.flatMap(({ name }) => kept.get(name)?.name ?? []);
  const behind = sheets.filter(({ baseName }) => baseName === null).map(({ name }) => name);
  return {
    first: [
      ...changed.filter(isVisible).map(({ baseName }) => visibilityEdit(baseName, "visible")),
      ...structure.filter(({ sheet }) => kept.has(sheet)),
      ...(replaced ? [] : gone.map(drop)),
      ...renames(
        [...aside, ...renamed].filter(({ from, to }) => from !== to),
        names
      )
    ],
    last: [
      ...aside.map(({ to }) => drop(to)),
      ...moves(
        [...order, ...behind],
        sheets.map(({ name }) => name)
      ),
      ...changed
        .filter((sheet) => !isVisible(sheet))
        .map(({ name, visibility }) => visibilityEdit(name, visibility))
    ]
  };
}

function isVisible({ visibility }: { readonly visibility: Visibility }): boolean {
  return visibility === "visible";
}

function visibilityEdit(sheet: string, visibility: Visibility): SheetVisibility {
  return { kind: "sheet-visibility", sheet, visibility };
}

function drop(sheet: string): DropSheet {
  return { kind: "drop-sheet", sheet };
}

/** Names that no sheet has or will have. */
class Names {
  constructor(private readonly taken: string[]) {}

  free(): string {
    for (let number = 1; ; number++) {
      const name = `_${number}`;
      if (this.taken.some((other) => sameSheetName(other, name))) continue;
      this.taken.push(name);
      return name;
    }
  }
}

/** A sheet whose new name another one has still to give up takes a name of its own in between. */
function renames(
  wanted: readonly { readonly from: string; readonly to: string }[],
  names: Names
): readonly RenameSheet[] {
  const waiting = [...wanted];
  const edits: RenameSheet[] = [];
  for (let [next] = waiting; next; [next] = waiting) {
    const isFree = ({ from, to }: typeof next): boolean =>
      !waiting.some((other) => other.from !== from && sameSheetName(other.from, to));
    const index = Math.max(waiting.findIndex(isFree), 0);
    const { from, to } = waiting[index] ?? next;
    if (isFree({ from, to })) {
      edits.push({ kind: "rename-sheet", sheet: from, to });
      waiting.splice(index, 1);
    } else {
      const between = names.free();
      edits.push({ kind: "rename-sheet", sheet: from, to: between });
      waiting[index] = { from: between, to };
    }
  }
  return edits;
}

/** Sheets of the longest run that is in order already stay; each other one is put behind the one that it follows. */
function moves(order: readonly string[], wanted: readonly string[]): readonly MoveSheet[] {
  const staying = new Set(longestRun(wanted.map((name) => order.indexOf(name))).map((at) => order[at]));
  const current = [...order];
  return wanted.flatMap((sheet, index) => {
    if (staying.has(sheet)) return [];
    const from = current.indexOf(sheet);
    current.splice(from, 1);
    const to = current.indexOf(wanted[index - 1] ?? "") + 1;
    current.splice(to, 0, sheet);
    return from === to ? [] : [{ kind: "move-sheet" as const, sheet, to }];
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
