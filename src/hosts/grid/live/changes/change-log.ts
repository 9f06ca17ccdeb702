import type { KeepParams } from "../kept/keep-mutation";
import { sheetsOf, type Mutation } from "../mutations/mutation-feed";
import { KEEP_MUTATION } from "../mutations/mutation-kinds";
import { StructuralLog } from "./structural-log";

/** Mutations that leave what a sheet holds as it is. */
const AROUND: ReadonlySet<string> = new Set([
  "sheet.mutation.set-worksheet-name",
  "sheet.mutation.set-worksheet-order",
  "formula.mutation.set-defined-name",
  "formula.mutation.remove-defined-name"
]);

/** What was changed by a moment, so that it can be told from what is changed later. */
export interface Moment {
  readonly at: number;
  readonly structure: number;
  /** The names that the sheets had, by their ids: the names of the file that is being saved. */
  readonly names: ReadonlyMap<string, string>;
}

/** Remembers what has been changed since the workbook was opened or last saved. */
export class ChangeLog {
  readonly structure = new StructuralLog();
  /** Counts mutations. */
  private clock = 0;
  private lastEdit = 0;
  private savedAt = 0;
  private readonly changedAt = new Map<string, number>();

  /** The names that the sheets of the file have in it, by their ids in the grid. */
  private base = new Map<string, string>();

  /** A sheet of the file. */
  learn(id: string, name: string): void {
    this.base.set(id, name);
  }

  heed(mutation: Mutation): void {
    const { id, params, kind, origin } = mutation;
    if (kind.fate !== "saved" && kind.fate !== "attached") return;
    this.clock += 1;
    if (origin === "made" || origin === "again") this.lastEdit = this.clock;
    if (AROUND.has(id)) return;
    const sheets = id === KEEP_MUTATION ? sheetsWithRest(params as unknown as KeepParams) : sheetsOf(params);
    for (const sheet of sheets) this.changedAt.set(sheet, this.clock);
    this.structure.heed(mutation);
  }

  /** Whether anybody has changed anything; what is calculated by itself does not count. */
  get hasChanges(): boolean {
    return this.lastEdit > this.savedAt;
  }

  baseName(sheet: string): string | null {
    return this.base.get(sheet) ?? null;
  }

  hasChanged(sheet: string): boolean {
    return this.changedAt.has(sheet) || !this.base.has(sheet);
  }

  /** What there is by now is going to be saved. */
  moment(names: ReadonlyMap<string, string>): Moment {
    return { at: this.clock, structure: this.structure.settle(), names };
  }

  /** What there was at that moment has been saved. */
  markSaved({ at, structure, names }: Moment): void {
    this.base = new Map(names);
    this.savedAt = at;
    this.structure.drop(structure);
    for (const [sheet, changed] of this.changedAt) if (changed <= at) this.changedAt.delete(sheet);
  }

  /** It could not be saved. */
  abandon(): void {
    this.structure.unsettle();
  }
}

function sheetsWithRest({ changes }: KeepParams): readonly string[] {
  return changes.flatMap((change) => (change.kind === "rest" ? [change.sheet] : []));
}
