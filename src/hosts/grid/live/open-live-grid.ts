import { UniverInstanceType, type Univer, type Workbook } from "@univerjs/core";
import type { GridBook, GridSheet } from "../grid-book";
import { ChangeLog } from "./changes/change-log";
import { NarrowEngine } from "./engine/narrow-engine";
import { GridHost } from "./grid-host";
import { servicesOf, type GridServices } from "./grid-services";
import { denseLines } from "./guard/dense-lines";
import { SheetRules } from "./guard/sheet-rules";
import { showFlags } from "./kept/flag-colors";
import { followCells } from "./kept/follow-cells";
import { registerKeepMutation } from "./kept/keep-mutation";
import { KeptValues } from "./kept/kept-values";
import { loadKept, loadResources } from "./load-sheet";
import { Breath } from "./pause";
import { keepFileFormulas } from "./reading/file-formulas";
import { SheetSnapshots } from "./reading/sheet-snapshots";
import { SnapshotReader } from "./reading/snapshot-reader";

/** A workbook whose sheets come one after another. */
export type ComingBook = Omit<GridBook, "sheets"> & {
  readonly sheets: Iterable<GridSheet> | AsyncIterable<GridSheet>;
};

export interface LiveOptions {
  /** Is told of each sheet that the grid has got. */
  readonly onSheet?: (count: number) => void;
}

/**
 * Puts a workbook into a Univer that has its plugins, bit by bit, so that the page stays alive: the first visible sheet
 * is shown at once, the others come behind it. The workbook is whole, and its host there, when the promise is kept.
 * What is given of the sheets becomes the grid's own: who needs it later takes a copy.
 */
export async function openLiveGrid(
  univer: Univer,
  book: ComingBook,
  { onSheet }: LiveOptions = {}
): Promise<GridHost> {
  const breath = new Breath();
  const opened: GridSheet[] = [];
  let live: Opening | null = null;
  for await (const sheet of book.sheets) {
    opened.push(sheet);
    if (live) live.add(sheet);
    else if (sheet.snapshot.visibility === "visible") live = new Opening(univer, book, opened);
    onSheet?.(opened.length);
    await breath.take();
  }
  return (live ?? new Opening(univer, book, opened)).host;
}

/** A workbook that is on its way into the grid. Whatever happens to it meanwhile, its host hears of it. */
class Opening {
  readonly host: GridHost;
  private readonly services: GridServices;
  private readonly engine: NarrowEngine;
  private readonly kept = new KeptValues();
  private readonly snapshots: SheetSnapshots;
  private readonly log = new ChangeLog();
  private readonly rules = new SheetRules(this.log.structure);

  constructor(
    univer: Univer,
    { workbook: header, facts }: Omit<GridBook, "sheets">,
    first: readonly GridSheet[]
  ) {
    const workbook = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
      ...header,
      sheetOrder: first.map(({ data }) => data.id),
      sheets: Object.fromEntries(first.map(({ data }) => [data.id, data]))
    });
    const services = servicesOf(univer.__getInjector(), workbook);
    const { kept, log, rules } = this;
    services.instances.focusUnit(services.unitId);
    kept.apply(Object.entries(facts.settings).map(([key, value]) => ({ kind: "setting", key, value })));
    this.services = services;
    this.snapshots = new SheetSnapshots(services, kept);
    this.engine = new NarrowEngine(services);
    const ends = [
      () => {
        this.engine.dispose();
      },
      registerKeepMutation(services.commands, services.unitId, kept),
      showFlags(services, kept),
      followCells(services, kept),
      denseLines(services)
    ];
    const reader = new SnapshotReader(services, kept, this.snapshots, facts);
    for (const sheet of first) this.learn(sheet);
    this.host = new GridHost({ services, kept, reader, log, rules, ends });
    for (const sheet of first) this.load(sheet);
  }

  add(sheet: GridSheet): void {
    const { workbook } = this.services;
    this.learn(sheet);
    workbook.addWorksheet(sheet.data.id, workbook.getSheetSize(), sheet.data);
    this.load(sheet);
  }

  private load(sheet: GridSheet): void {
    loadResources(this.services, sheet);
    this.engine.learn(sheet.data.id);
  }

  private learn(sheet: GridSheet): void {
    const { snapshot } = sheet;
    keepFileFormulas(sheet);
    this.rules.learn(sheet);
    this.log.learn(snapshot.id, snapshot.name);
    this.kept.apply(loadKept(snapshot));
    this.snapshots.learn(snapshot);
  }
}
