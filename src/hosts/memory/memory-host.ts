import { applyPatch } from "../../workbook/apply-patch";
import { refusePatch } from "../../workbook/steps/outcome";
import type { CellRef } from "../../workbook/address";
import type { Abilities, ChangeHint, ReadScope, WorkbookHost } from "../../workbook/host";
import { sheetsTouched, type Patch } from "../../workbook/patch";
import type { Snapshot } from "../../workbook/snapshot";
import { EMPTY_SNAPSHOT, snapshotOf, stateOf, type WorkbookState } from "../../workbook/workbook-state";

/** A workbook in memory: the plainest host, and the yardstick of the others. */
export class MemoryHost implements WorkbookHost {
  readonly abilities: Abilities = { flags: true, notes: true, select: true, watch: true, calculates: false };
  selected: CellRef | null = null;
  private readonly watchers = new Set<(hint: ChangeHint) => void>();

  private constructor(private current: WorkbookState) {}

  static of(snapshot: Snapshot = EMPTY_SNAPSHOT): MemoryHost {
    return new MemoryHost(stateOf(snapshot));
  }

  get state(): WorkbookState {
    return this.current;
  }

  read(scope?: ReadScope): Promise<Snapshot> {
    const snapshot = snapshotOf(this.current);
    if (!scope) return Promise.resolve(snapshot);
    return Promise.resolve({
      ...snapshot,
      sheets: snapshot.sheets.filter((sheet) => scope.sheets.includes(sheet.name))
    });
  }

  apply(patch: Patch): Promise<Patch> {
    return settle(() => {
      const { state, inverse } = applyPatch(this.current, patch);
      this.current = state;
      return inverse;
    });
  }

  select(cell: CellRef): Promise<void> {
    return settle(() => {
      if (!this.current.sheets.some((sheet) => sheet.snapshot.name === cell.sheet)) {
        throw refusePatch("sheet-missing", { sheet: cell.sheet, title: "이동" });
      }
      this.selected = cell;
    });
  }

  selectedCell(): Promise<CellRef | null> {
    return Promise.resolve(this.selected);
  }

  watch(onChange: (hint: ChangeHint) => void): Promise<() => void> {
    this.watchers.add(onChange);
    return Promise.resolve(() => {
      this.watchers.delete(onChange);
    });
  }

  /** A change by the user's hand: applied like a patch, and told to those who watch. */
  async edit(patch: Patch): Promise<void> {
    await this.apply(patch);
    for (const tell of this.watchers) tell({ sheets: sheetsTouched(patch) });
  }
}

/** Runs at once; what it throws becomes a rejection, as with every host that must ask first. */
function settle<Result>(run: () => Result): Promise<Result> {
  return new Promise((resolve) => {
    resolve(run());
  });
}
