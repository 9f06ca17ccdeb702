import type { Rectangle } from "../../workbook/address";
import type { Flag } from "../../workbook/flag";
import type { SheetSnapshot, Snapshot } from "../../workbook/snapshot";
import type { WorkbookState } from "../../workbook/workbook-state";
import type { Reading } from "./reading/read-workbook";

/** What passive watching must not ask Excel for, as it was found by the last full reading. */
export interface KnownSheet {
  readonly id: string;
  readonly name: string;
  readonly merges: readonly Rectangle[];
  readonly flags: readonly Flag[];
}

/** Sheets by their id, which stays when a sheet is renamed. */
export class SheetMemory {
  private readonly known = new Map<string, KnownSheet>();
  private readonly idsByName = new Map<string, string>();
  private readonly marks = new Map<string, readonly string[]>();

  byId(id: string): KnownSheet | undefined {
    return this.known.get(id);
  }

  byName(name: string): KnownSheet | undefined {
    const id = this.idsByName.get(name);
    return id === undefined ? undefined : this.known.get(id);
  }

  all(): readonly KnownSheet[] {
    return [...this.known.values()];
  }

  learn({ id, name, merges, flags }: Pick<SheetSnapshot, "id" | "name" | "merges" | "flags">): void {
    this.forgetName(id);
    this.known.set(id, { id, name, merges, flags });
    this.idsByName.set(name, id);
  }

  /** What was just read. */
  learnReading({ sheets }: Reading, snapshot: Snapshot): void {
    for (const sheet of snapshot.sheets) {
      this.learn(sheet);
      const marks = sheets.get(sheet.id)?.answer.marks?.marks;
      if (marks)
        this.marks.set(
          sheet.id,
          marks.map((mark) => mark.format)
        );
    }
  }

  /**
   * What a patch has left. Of a sheet that it added all is known but its id, which Excel tells with the next reading.
   */
  learnAfter(after: WorkbookState, again: Reading | null): void {
    const ids = new Map(again?.index.sheets.map((entry) => [entry.name, entry.id]));
    this.forgetAllBut(new Set(after.sheets.map(({ snapshot }) => snapshot.id)));
    for (const { snapshot } of after.sheets) {
      const id = ids.get(snapshot.name);
      if (this.known.has(snapshot.id)) this.learn(snapshot);
      else if (id !== undefined && id !== snapshot.id) this.learn({ ...snapshot, id });
    }
  }

  /** Those of the sheet of this name; some may have gone since. */
  marksOn(name: string): readonly string[] {
    const sheet = this.byName(name);
    return (sheet && this.marks.get(sheet.id)) ?? [];
  }

  forgetAllBut(ids: ReadonlySet<string>): void {
    for (const id of this.known.keys()) if (!ids.has(id)) this.forgetId(id);
  }

  /** The sheet that had this name. */
  forget(name: string): void {
    const id = this.idsByName.get(name);
    if (id !== undefined) this.forgetId(id);
  }

  private forgetId(id: string): void {
    this.forgetName(id);
    this.known.delete(id);
    this.marks.delete(id);
  }

  /** Another sheet may have taken the name meanwhile: then it is that one's. */
  private forgetName(id: string): void {
    const name = this.known.get(id)?.name;
    if (name !== undefined && this.idsByName.get(name) === id) this.idsByName.delete(name);
  }
}
