import { formatCell, parseRangeRef, type CellRef } from "../../workbook/address";
import type { Abilities, AppliedAndRead, ChangeHint, ReadScope, WorkbookHost } from "../../workbook/host";
import type { Patch } from "../../workbook/patch";
import type { Snapshot } from "../../workbook/snapshot";
import { refusePatch } from "../../workbook/steps/outcome";
import { capabilitiesOf, type Capabilities } from "./capabilities";
import { Command, type Traffic } from "./command";
import { SheetMemory } from "./memory";
import { refuseExcel, tellNotice } from "./messages";
import type { OfficeClient } from "./office-client";
import { told } from "./office-errors";
import { OwnWrites } from "./own-writes";
import { placesOfMarks } from "./reading/places";
import { readAll, readNamed, type Reading } from "./reading/read-workbook";
import { ALL_OF_IT, CELLS_ONLY, type SheetWish } from "./reading/sheet-query";
import { snapshotOfReading } from "./reading/snapshot-of-reading";
import { queueHandlers, HintGatherer, type Later } from "./watch";
import { applyInExcel, settle, type Applied, type Unfinished } from "./writing/apply";

const TITLES = { read: "읽기", select: "이동", selected: "이 셀 설명", watch: "변경 알림" } as const;

/** The workbook that is open in Excel, over Office.js. */
export class ExcelHost implements WorkbookHost {
  readonly file?: () => Promise<Uint8Array>;
  readonly abilities: Abilities = { flags: true, notes: false, select: true, watch: true, calculates: true };
  private readonly capabilities: Capabilities;
  private readonly memory = new SheetMemory();
  private readonly own: OwnWrites;
  private unfinished: Unfinished | null = null;
  private last: Traffic = { syncs: 0, notices: [] };

  constructor(
    private readonly client: OfficeClient,
    private readonly later: Later = laterByTimer
  ) {
    this.capabilities = capabilitiesOf(client);
    this.own = new OwnWrites(later);
    const { document } = client;
    if (document) this.file = document;
  }

  /** What the last command cost, and what the user should know of how it went. */
  get lastTraffic(): Traffic {
    return this.last;
  }

  get remarks(): WorkbookHost["remarks"] & object {
    return this.last.notices.map(tellNotice);
  }

  /**
   * Everything, asked for by the user; or the sheets that may have changed, passively: then merges and flags are those
   * of the last full reading, because asking for them would cost the user her undo.
   */
  read(scope?: ReadScope): Promise<Snapshot> {
    return this.run(TITLES.read, this.capabilities.reading, async (command) => {
      if (scope) return this.readSome(command, scope.sheets);
      const reading = await readAll(command, (name) => ({
        ...ALL_OF_IT,
        knownMarks: this.memory.marksOn(name)
      }));
      this.memory.forgetAllBut(new Set(reading.index.sheets.map((entry) => entry.id)));
      return this.taken(command, reading);
    });
  }

  private async taken(command: Command, reading: Reading): Promise<Snapshot> {
    const places = await placesOfMarks(command, reading);
    const snapshot = snapshotOfReading(reading, this.memory, places, { unread: "left out" });
    this.memory.learnReading(reading, snapshot);
    return snapshot;
  }

  private async readSome(command: Command, names: readonly string[]): Promise<Snapshot> {
    const wishOf = (name: string): SheetWish => (this.memory.byName(name) ? CELLS_ONLY : ALL_OF_IT);
    const reading = await readNamed(command, names, wishOf, { listed: false });
    // A sheet that took the name of another is not the one that is remembered.
    const strangers = [...reading.sheets].filter(
      ([id, { answer }]) => !answer.merges && !this.memory.byId(id)
    );
    if (strangers.length > 0) {
      for (const [, { answer }] of strangers) this.memory.forget(answer.entry.name);
      return this.readSome(command, names);
    }
    return this.taken(command, reading);
  }

  apply(patch: Patch): Promise<Patch> {
    return this.writing(patch, async (command) => (await this.write(command, patch, null)).inverse);
  }

  applyAndRead(patch: Patch, scope: ReadScope): Promise<AppliedAndRead> {
    return this.writing(patch, async (command) => {
      const { inverse, again } = await this.write(command, patch, scope.sheets);
      const known = again && [...again.sheets.keys()].every((id) => this.memory.byId(id));
      if (known) return { inverse, snapshot: await this.taken(command, again) };
      return { inverse, snapshot: await this.readAfter(command, scope) };
    });
  }

  private writing<Result>(patch: Patch, batch: (command: Command) => Promise<Result>): Promise<Result> {
    return this.own.during(() => this.run(patch.title, this.capabilities.writing, batch));
  }

  private async write(command: Command, patch: Patch, again: ReadScope["sheets"] | null): Promise<Applied> {
    const applied = await applyInExcel(command, patch, {
      memory: this.memory,
      again,
      onUnfinished: (unfinished) => {
        this.unfinished = unfinished;
      }
    });
    this.memory.learnAfter(applied.after, applied.again);
    return applied;
  }

  /** What was written stays written, though it cannot be read: who asks again is told why. */
  private async readAfter(command: Command, { sheets }: ReadScope): Promise<Snapshot | null> {
    try {
      return await this.readSome(command, sheets);
    } catch {
      return null;
    }
  }

  select(cell: CellRef): Promise<void> {
    return this.run(TITLES.select, this.capabilities.reading, async (command) => {
      const sheet = command.context.workbook.worksheets.getItemOrNullObject(cell.sheet);
      sheet.load("visibility");
      await command.sync();
      if (sheet.isNullObject) {
        throw refusePatch("sheet-missing", { sheet: cell.sheet, title: TITLES.select });
      }
      if (sheet.visibility !== "Visible") {
        throw refuseExcel("sheet-hidden", { sheet: cell.sheet, cell: formatCell(cell) });
      }
      sheet.activate();
      sheet.getRange(formatCell(cell)).untrack().select();
      await command.sync();
    });
  }

  selectedCell(): Promise<CellRef | null> {
    return this.run(TITLES.selected, this.capabilities.reading, async (command) => {
      const cell = command.context.workbook.getActiveCell().untrack();
      cell.load("address");
      await command.sync();
      const range = parseRangeRef(cell.address);
      return range && { sheet: range.sheet, row: range.top, column: range.left };
    });
  }

  watch(onChange: (hint: ChangeHint) => void): Promise<() => void> {
    return this.run(TITLES.watch, this.capabilities.reading, async (command) => {
      const hints = new HintGatherer(this.later, (id) => this.memory.byId(id)?.name, onChange);
      const { worksheets } = command.context.workbook;
      const end = queueHandlers(worksheets, this.capabilities, this.own, hints);
      await command.sync();
      return () => {
        end().catch((error: unknown) => {
          console.warn(told(error, TITLES.watch));
        });
      };
    });
  }

  /** Runs one command; what an earlier one left half done is taken back first. */
  private run<Result>(
    title: string,
    options: Excel.RunOptions,
    batch: (command: Command) => Promise<Result>
  ): Promise<Result> {
    return this.client
      .run(options, async (context) => {
        const command = new Command(context, title);
        try {
          await this.finish(command);
          return await batch(command);
        } finally {
          this.last = command.traffic;
        }
      })
      .catch((error: unknown) => {
        throw told(error, title);
      });
  }

  private async finish(command: Command): Promise<void> {
    if (!this.unfinished) return;
    await settle(command, this.unfinished, this.memory);
    this.unfinished = null;
  }
}

function laterByTimer(run: () => void, milliseconds: number): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => {
    clearTimeout(timer);
  };
}
