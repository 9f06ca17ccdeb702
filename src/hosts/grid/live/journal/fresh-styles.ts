import type { IStyleData, Nullable, Workbook } from "@univerjs/core";

export type NamedStyles = Readonly<Record<string, Nullable<IStyleData>>>;

/** Finds the looks that have come since it was last asked: Univer names them by chance. */
export class FreshStyles {
  private known: Set<string>;

  constructor(private readonly workbook: Workbook) {
    this.known = new Set(Object.keys(this.all));
  }

  /** Undefined where there are none. */
  take(): NamedStyles | undefined {
    const ids = Object.keys(this.all);
    if (ids.length === this.known.size) return undefined;
    const fresh = ids.filter((id) => !this.known.has(id));
    this.known = new Set(ids);
    return structuredClone(Object.fromEntries(fresh.map((id) => [id, this.all[id]])));
  }

  private get all(): NamedStyles {
    return this.workbook.getStyles().toJSON();
  }
}
