import type { Worksheet } from "@univerjs/core";
import type { Snapshot } from "../../../../workbook/snapshot";
import type { Concerned } from "../concern";
import type { GridServices } from "../grid-services";
import type { KeptValues } from "../kept/kept-values";
import { Breath } from "../pause";
import { namesFrom } from "./names";
import type { SheetSnapshots } from "./sheet-snapshots";

/** What no part of the grid holds: it is as in the file. */
export type FileFacts = Pick<Snapshot, "date1904" | "externalLinks">;

/** Changes come while sheets are read; after so many rounds the rest is read in one go. */
const ROUNDS = 5;

/** Reads the workbook of the grid; sheets that nothing has happened to are not read again. */
export class SnapshotReader {
  constructor(
    private readonly services: GridServices,
    private readonly kept: KeptValues,
    private readonly sheets: SheetSnapshots,
    private readonly facts: FileFacts
  ) {}

  touch({ sheets, marks }: Concerned): void {
    for (const sheet of marks) this.sheets.touch(sheet, "marks");
    for (const sheet of sheets) this.sheets.touch(sheet, "anything");
  }

  /** @param names of sheets; null for all. Those that are not there are left out. */
  async read(
    names: readonly string[] | null
  ): Promise<{ readonly snapshot: Snapshot; readonly ids: readonly string[] }> {
    await this.freshen(names);
    const sheets = this.wanted(names);
    const ids = sheets.map((sheet) => sheet.getSheetId());
    return { snapshot: this.snapshotOf(sheets), ids };
  }

  /** Reads what has changed, pausing between sheets, so that the rest can be read at once. */
  async freshen(names: readonly string[] | null = null): Promise<void> {
    const breath = new Breath();
    for (let round = 0; round < ROUNDS; round++) {
      const stale = this.wanted(names).filter((sheet) => this.sheets.isStale(sheet.getSheetId()));
      if (stale.length === 0) return;
      for (const sheet of stale) {
        if (this.services.workbook.getSheetBySheetId(sheet.getSheetId()) === sheet) this.sheets.of(sheet);
        await breath.take();
      }
    }
  }

  /** All of the workbook as it is at this moment. */
  now(): Snapshot {
    return this.snapshotOf(this.wanted(null));
  }

  private wanted(names: readonly string[] | null): readonly Worksheet[] {
    const all = this.services.workbook.getSheets();
    if (names === null) return all;
    const asked = new Set(names);
    return all.filter((sheet) => asked.has(sheet.getName()));
  }

  private snapshotOf(sheets: readonly Worksheet[]): Snapshot {
    return {
      ...this.facts,
      sheets: sheets.map((sheet) => this.sheets.of(sheet)),
      names: namesFrom(this.services),
      settings: this.kept.settings
    };
  }
}
