import type { CellAt } from "../../../../workbook/address";
import type { Flag } from "../../../../workbook/flag";
import type { PageSetup } from "../../../../workbook/format";
import type { RepeatedRows } from "../../../../workbook/repeated-rows";
import type { SheetChart } from "../../../../workbook/sheet-chart";

/** A flag with its place as numbers. */
export interface KeptFlag extends CellAt {
  readonly severity: Flag["severity"];
  readonly text: string;
}

/** A threaded comment of the file: the grid cannot show it, but rules read it and it goes with its cell. */
export interface KeptComment extends CellAt {
  readonly text: string;
}

/** What of a sheet of ours no part of Univer can hold. */
export interface KeptRest {
  readonly page?: PageSetup;
  readonly charts?: readonly SheetChart[];
}

/** Which sheet a patch has copied, by its id in the grid, and how: until the copy is saved. */
export interface KeptCopy {
  readonly from: string;
  readonly repeated: readonly RepeatedRows[];
}

/** One change of what we keep beside Univer's own model; `null` takes away. Plain data: mutations carry it. */
export type KeptChange =
  | { readonly kind: "flag"; readonly sheet: string; readonly id: string; readonly value: KeptFlag | null }
  | {
      readonly kind: "comment";
      readonly sheet: string;
      readonly id: string;
      readonly value: KeptComment | null;
    }
  | { readonly kind: "rest"; readonly sheet: string; readonly value: KeptRest | null }
  | { readonly kind: "copied"; readonly sheet: string; readonly value: KeptCopy | null }
  /** A hidden sheet that only a program may show again. */
  | { readonly kind: "deeply-hidden"; readonly sheet: string; readonly value: true | null }
  | { readonly kind: "setting"; readonly key: string; readonly value: string | null };

/**
 * What we keep of a workbook beside Univer's model of it: flags, settings, comments and what the grid cannot show. Changed
 * through one mutation alone, so that undo, redo, journal and replay treat it like everything else.
 */
export class KeptValues {
  private readonly flagsBySheet = new Map<string, Map<string, KeptFlag>>();
  private readonly commentsBySheet = new Map<string, Map<string, KeptComment>>();
  private readonly restBySheet = new Map<string, KeptRest>();
  private readonly copies = new Map<string, KeptCopy>();
  private readonly deeplyHidden = new Set<string>();
  private currentSettings: Readonly<Record<string, string>> = {};

  get settings(): Readonly<Record<string, string>> {
    return this.currentSettings;
  }

  flags(sheet: string): ReadonlyMap<string, KeptFlag> {
    return this.flagsBySheet.get(sheet) ?? NONE;
  }

  comments(sheet: string): ReadonlyMap<string, KeptComment> {
    return this.commentsBySheet.get(sheet) ?? NONE;
  }

  rest(sheet: string): KeptRest | null {
    return this.restBySheet.get(sheet) ?? null;
  }

  copied(sheet: string): KeptCopy | null {
    return this.copies.get(sheet) ?? null;
  }

  isDeeplyHidden(sheet: string): boolean {
    return this.deeplyHidden.has(sheet);
  }

  apply(changes: readonly KeptChange[]): void {
    for (const change of changes) this.change(change);
  }

  /** What takes these changes back, in the order in which to apply it. */
  inverse(changes: readonly KeptChange[]): readonly KeptChange[] {
    const seen = new Set<string>();
    const first = changes.filter((change) => {
      const key = keyOf(change);
      if (seen.has(key)) return false;
      return seen.add(key);
    });
    return first.map((change) => this.presentOf(change));
  }

  private change(change: KeptChange): void {
    switch (change.kind) {
      case "flag":
        put(this.flagsBySheet, change);
        return;
      case "comment":
        put(this.commentsBySheet, change);
        return;
      case "rest":
        if (change.value === null) this.restBySheet.delete(change.sheet);
        else this.restBySheet.set(change.sheet, change.value);
        return;
      case "copied":
        if (change.value === null) this.copies.delete(change.sheet);
        else this.copies.set(change.sheet, change.value);
        return;
      case "deeply-hidden":
        if (change.value === null) this.deeplyHidden.delete(change.sheet);
        else this.deeplyHidden.add(change.sheet);
        return;
      case "setting": {
        const others = Object.entries(this.currentSettings).filter(([key]) => key !== change.key);
        const fresh = change.value === null ? [] : [[change.key, change.value] as const];
        this.currentSettings = Object.fromEntries([...others, ...fresh]);
      }
    }
  }

  private presentOf(change: KeptChange): KeptChange {
    switch (change.kind) {
      case "flag":
        return { ...change, value: this.flags(change.sheet).get(change.id) ?? null };
      case "comment":
        return { ...change, value: this.comments(change.sheet).get(change.id) ?? null };
      case "rest":
        return { ...change, value: this.rest(change.sheet) };
      case "copied":
        return { ...change, value: this.copied(change.sheet) };
      case "deeply-hidden":
        return { ...change, value: this.isDeeplyHidden(change.sheet) || null };
      case "setting":
        return { ...change, value: this.currentSettings[change.key] ?? null };
    }
  }
}

const NONE: ReadonlyMap<string, never> = new Map<string, never>();

function put<Value>(
  sheets: Map<string, Map<string, Value>>,
  { sheet, id, value }: { readonly sheet: string; readonly id: string; readonly value: Value | null }
): void {
  const values = sheets.get(sheet) ?? new Map<string, Value>();
  if (value === null) values.delete(id);
  else values.set(id, value);
  sheets.set(sheet, values);
}

function keyOf(change: KeptChange): string {
  if (change.kind === "setting") return JSON.stringify([change.kind, change.key]);
  return JSON.stringify([change.kind, change.sheet, "id" in change ? change.id : ""]);
}
