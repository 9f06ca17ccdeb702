import type { Rectangle } from "../../workbook/address";
import type { Flag } from "../../workbook/flag";
import type { SheetSnapshot } from "../../workbook/snapshot";

/** What passive watching must not ask Excel for, as it was found by the last full reading. */
export interface KnownSheet {
  readonly id: string;
  readonly name: string;
  readonly merges: readonly Rectangle[];
  readonly flags: readonly Flag[];
}

/** Sheets by their id, which stays when a sheet is renamed. */
export class SheetMemory {
  private known = new Map<string, KnownSheet>();

  byId(id: string): KnownSheet | undefined {
    return this.known.get(id);
  }

  byName(name: string): KnownSheet | undefined {
    return this.all().find((sheet) => sheet.name === name);
  }

  all(): readonly KnownSheet[] {
    return [...this.known.values()];
  }

  learn({ id, name, merges, flags }: Pick<SheetSnapshot, "id" | "name" | "merges" | "flags">): void {
    this.known.set(id, { id, name, merges, flags });
  }

  forgetAllBut(ids: ReadonlySet<string>): void {
    for (const id of this.known.keys()) if (!ids.has(id)) this.known.delete(id);
  }
}
