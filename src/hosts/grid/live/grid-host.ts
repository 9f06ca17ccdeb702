import type { Workbook } from "@univerjs/core";
import { formatCell, type CellRef } from "../../../workbook/address";
import { applyPatch } from "../../../workbook/apply-patch";
import type { Abilities, ChangeHint, ReadScope, WorkbookHost } from "../../../workbook/host";
import type { Patch } from "../../../workbook/patch";
import type { Snapshot } from "../../../workbook/snapshot";
import { refusePatch } from "../../../workbook/steps/outcome";
import { Refusal } from "../../../language/refusal";
import type { ChangeLog } from "./changes/change-log";
import { takeChanges, type TakenChanges } from "./changes/take-changes";
import { Guard } from "./guard/guard";
import type { SheetRules } from "./guard/sheet-rules";
import { Journal } from "./journal/journal";
import { Calculation } from "./calculation";
import { concernOf } from "./concern";
import type { GridServices } from "./grid-services";
import { HintGatherer, laterByTimer, type Later } from "./hints";
import type { KeptValues } from "./kept/kept-values";
import { refuseGrid } from "./messages";
import { feedOf, type Mutation } from "./mutations/mutation-feed";
import { OwnEntries } from "./own-entries";
import type { SnapshotReader } from "./reading/snapshot-reader";
import { activeCell, selectCell } from "./selection";
import { stateBefore } from "./state/state-before";
import { requireMovable } from "./guard/refusing";
import { carryOut } from "./writing/carry-out";
import { Undertaking } from "./writing/undertaking";

const TITLES = { read: "읽기", select: "이동", save: "저장" } as const;
const CALCULATION_LIMIT_SECONDS = 60;

/** What a host stands on. */
export interface LiveGrid {
  readonly services: GridServices;
  readonly kept: KeptValues;
  readonly reader: SnapshotReader;
  readonly log: ChangeLog;
  readonly rules: SheetRules;
  /** What ends that which was set up for it. */
  readonly ends: readonly (() => void)[];
}

/** The workbook that is open in a running Univer, with or without anybody looking at it. */
export class GridHost implements WorkbookHost {
  readonly abilities: Abilities = { flags: true, notes: false, select: true, watch: true, calculates: true };
  /** Keeps the user from what could not be saved, and tells why. */
  readonly guard: Guard;
  /** Tells of every change, so that a session can be taken up again. */
  readonly journal: Journal;
  private readonly calculation: Calculation;
  private readonly entries: OwnEntries;
  private readonly watchers = new Set<HintGatherer>();
  private readonly ends: (() => void)[] = [];
  /** Whether mutations that come now are those of a patch. */
  private applying = false;

  constructor(
    private readonly grid: LiveGrid,
    private readonly later: Later = laterByTimer
  ) {
    const { services } = grid;
    this.calculation = new Calculation(services);
    this.guard = new Guard(services, grid.rules);
    this.journal = new Journal(services, (run) => this.guard.permit(run));
    this.entries = new OwnEntries(services, (reversal) => {
      if (this.applying) return;
      for (const watcher of this.watchers) watcher.reversal(reversal);
    });
    this.ends.push(
      feedOf(services.commands, services.unitId, (mutation) => {
        this.heed(mutation);
      })
    );
  }

  /** The workbook as Univer has it. */
  get workbook(): Workbook {
    return this.grid.services.workbook;
  }

  async read(scope?: ReadScope): Promise<Snapshot> {
    await this.calculated(TITLES.read);
    const { snapshot, ids } = await this.grid.reader.read(scope?.sheets ?? null);
    for (const watcher of this.watchers) watcher.read(scope ? ids : null);
    return snapshot;
  }

  /** Where the patch is an inverse that Univer's own undo would come to next, it is that which takes it back. */
  async apply(patch: Patch): Promise<Patch> {
    await this.calculated(patch.title);
    await this.grid.reader.freshen();
    return this.writing(() => this.entries.reverse(patch) ?? this.write(patch));
  }

  select(cell: CellRef): Promise<void> {
    return selectCell(this.grid.services, cell, {
      missing: () => refusePatch("sheet-missing", { sheet: cell.sheet, title: TITLES.select }),
      hidden: () => refuseGrid("sheet-hidden", { sheet: cell.sheet, cell: formatCell(cell) })
    });
  }

  selectedCell(): Promise<CellRef | null> {
    return Promise.resolve(activeCell(this.grid.services));
  }

  watch(onChange: (hint: ChangeHint) => void): Promise<() => void> {
    const { workbook } = this.grid.services;
    const nameOf = (id: string): string | undefined => workbook.getSheetBySheetId(id)?.getName();
    const gatherer = new HintGatherer(this.later, nameOf, onChange);
    this.watchers.add(gatherer);
    return Promise.resolve(() => {
      gatherer.stop();
      this.watchers.delete(gatherer);
    });
  }

  /** Whether anything was changed since the workbook was opened or last saved. */
  get hasChanges(): boolean {
    return this.grid.log.hasChanges;
  }

  /** What saving needs. */
  async takeChanges(): Promise<TakenChanges> {
    const { services, kept, log, rules, reader } = this.grid;
    await this.calculated(TITLES.save);
    await reader.freshen();
    return takeChanges(services, kept, log, rules, reader.now());
  }

  /** Forgets what was read, so that everything is read anew from the grid. */
  touchAll(): void {
    const sheets = this.grid.services.workbook.getSheets().map((sheet) => sheet.getSheetId());
    this.grid.reader.touch({ sheets, marks: [], book: true });
  }

  /** Ends listening; the workbook itself stays in Univer. */
  dispose(): void {
    for (const watcher of this.watchers) watcher.stop();
    this.watchers.clear();
    this.entries.dispose();
    this.calculation.dispose();
    this.guard.dispose();
    for (const end of [...this.ends, ...this.grid.ends]) end();
  }

  private write(patch: Patch): Patch {
    const { services, kept, reader, rules } = this.grid;
    const before = stateBefore(services, kept, reader.now(), patch);
    const { inverse } = applyPatch(before, patch);
    const undertaking = new Undertaking(services);
    try {
      carryOut(undertaking, kept, patch.steps, (sheet, step) => {
        requireMovable(rules, sheet, step.sheet, step);
      });
    } catch (error) {
      undertaking.takeBack();
      if (error instanceof Refusal) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      throw refuseGrid("not-carried-out", { title: patch.title, reason }, error);
    }
    return this.entries.add(undertaking, patch, inverse);
  }

  private writing<Result>(write: () => Result): Result {
    this.applying = true;
    try {
      return this.guard.permit(write);
    } finally {
      this.applying = false;
    }
  }

  private async calculated(title: string): Promise<void> {
    if (await this.calculation.settled(CALCULATION_LIMIT_SECONDS * 1000)) return;
    throw refuseGrid("not-calculated", { title, seconds: CALCULATION_LIMIT_SECONDS });
  }

  private heed(mutation: Mutation): void {
    const concerned = concernOf(mutation);
    this.grid.reader.touch(concerned);
    this.grid.log.heed(mutation);
    this.journal.heed(mutation);
    if (this.applying && mutation.origin !== "calculated") return;
    for (const watcher of this.watchers) {
      watcher.sheets([...concerned.sheets, ...concerned.marks]);
      if (concerned.book) watcher.all();
    }
  }
}
