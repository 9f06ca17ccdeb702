import type { IRange } from "@univerjs/core";
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from "@univerjs/sheets";
import type { InsertLines, RemoveLines } from "../../../xlsx/edit/file-edit";
import { sheetsOf, type Mutation, type MutationParams } from "../mutations/mutation-feed";

export type LineEdit = Omit<InsertLines, "sheet"> | Omit<RemoveLines, "sheet">;

interface Logged {
  /** By its id in the grid. */
  readonly sheet: string;
  readonly edit: LineEdit;
}

/**
 * Lines inserted and removed, in order. What a later one takes back exactly is no longer in it: lines that were inserted
 * and removed again, and lines that the user's own undo has brought back just as they were.
 */
export class StructuralLog {
  private logged: readonly Logged[] = [];
  /** Edits before this one are being saved and stay as they are. */
  private settled = 0;

  heed(mutation: Mutation): void {
    const [sheet] = sheetsOf(mutation.params);
    const edit = lineEditOf(mutation.id, mutation.params);
    if (sheet === undefined || !edit || mutation.origin === "derived") return;
    const last = this.logged.map((one) => one.sheet).lastIndexOf(sheet);
    const before = last >= this.settled ? this.logged[last] : undefined;
    const backAgain = edit.kind === "remove-lines" || mutation.origin === "again";
    if (before && backAgain && takesBack(edit, before.edit)) {
      this.logged = this.logged.filter((_, index) => index !== last);
    } else this.logged = [...this.logged, { sheet, edit }];
  }

  /** Those of one sheet. @param count how many of all to look at; without it, all */
  on(sheet: string, count?: number): readonly LineEdit[] {
    const looked = count === undefined ? this.logged : this.logged.slice(0, count);
    return looked.filter((one) => one.sheet === sheet).map(({ edit }) => edit);
  }

  /** @param nameOf the name of a sheet in the base file; null for a sheet that is not of it or is gone */
  told(nameOf: (sheet: string) => string | null): readonly (InsertLines | RemoveLines)[] {
    return this.logged.flatMap(({ sheet: id, edit }) => {
      const sheet = nameOf(id);
      return sheet === null ? [] : [{ ...edit, sheet }];
    });
  }

  /** What is logged by now is to be saved; how much it is, for `drop`. */
  settle(): number {
    return (this.settled = this.logged.length);
  }

  /** The first so many have been saved. */
  drop(count: number): void {
    this.logged = this.logged.slice(count);
    this.settled = 0;
  }

  /** What was to be saved was not. */
  unsettle(): void {
    this.settled = 0;
  }
}

const LINES: ReadonlySet<string> = new Set([
  InsertRowMutation.id,
  RemoveRowMutation.id,
  InsertColMutation.id,
  RemoveColMutation.id
]);

/** The lines that a mutation inserts or removes; null for any other. */
export function lineEditOf(id: string, params: MutationParams): LineEdit | null {
  if (!LINES.has(id)) return null;
  const { startRow, endRow, startColumn, endColumn } = params["range"] as IRange;
  switch (id) {
    case InsertRowMutation.id:
      return { kind: "insert-lines", axis: "row", at: startRow, count: endRow - startRow + 1 };
    case RemoveRowMutation.id:
      return { kind: "remove-lines", axis: "row", first: startRow, last: endRow };
    case InsertColMutation.id:
      return { kind: "insert-lines", axis: "column", at: startColumn, count: endColumn - startColumn + 1 };
    case RemoveColMutation.id:
      return { kind: "remove-lines", axis: "column", first: startColumn, last: endColumn };
    default:
      return null;
  }
}

function takesBack(edit: LineEdit, before: LineEdit): boolean {
  if (edit.axis !== before.axis || edit.kind === before.kind) return false;
  const [insertion, removal] = edit.kind === "insert-lines" ? [edit, before] : [before, edit];
  if (insertion.kind !== "insert-lines" || removal.kind !== "remove-lines") return false;
  return insertion.at === removal.first && insertion.count === removal.last - removal.first + 1;
}
