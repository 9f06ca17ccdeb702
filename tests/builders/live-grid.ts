import { Subject } from "rxjs";
import {
  ICommandService,
  IConfirmService,
  LocaleType,
  LogLevel,
  Univer,
  type Workbook
} from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import type { GridHost } from "../../src/hosts/grid/live/grid-host";
import { openLiveGrid } from "../../src/hosts/grid/live/open-live-grid";
import { registerModelPlugins } from "../../src/hosts/grid/live/plugins";
import { openGridBook } from "../../src/hosts/grid/open/open-grid-book";
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { parseCell } from "../../src/workbook/address";
import type { Snapshot } from "../../src/workbook/snapshot";
import { xlsxOfSnapshot } from "./xlsx-of-snapshot";

const running: Univer[] = [];

/** Says yes to whatever Univer asks before it does something. */
const AGREEABLE: IConfirmService = {
  confirmOptions$: new Subject(),
  open: () => ({ dispose: () => undefined }),
  confirm: () => Promise.resolve(true),
  close: () => undefined
};

/** Without this word every copy of a sheet would be offered the same name, for ever. */
const WORDS = { sheets: { tabs: { sheetCopy: "(사본{0})" } } };

/** A Univer with everything that a workbook needs, that nobody looks at. */
export function headlessUniver(): Univer {
  const univer = new Univer({
    locale: LocaleType.KO_KR,
    locales: { [LocaleType.KO_KR]: WORDS },
    logLevel: LogLevel.WARN,
    logCommandExecution: false
  });
  registerModelPlugins(univer);
  univer.__getInjector().add([IConfirmService, { useValue: AGREEABLE }]);
  running.push(univer);
  return univer;
}

/** A workbook in the grid, and the user's hand on it. */
export interface LiveBook {
  readonly host: GridHost;
  readonly univer: Univer;
  readonly workbook: Workbook;
  /** Whether the command was carried out. The workbook's id goes without saying. */
  run(command: string, params?: object): Promise<boolean>;
  /** Puts a number, a text or, beginning with "=", a formula into a cell. */
  type(sheet: string, cell: string, value: string | number): Promise<boolean>;
  /** The id of a sheet. */
  id(name: string): string;
}

export async function openLiveBytes(bytes: Uint8Array): Promise<LiveBook> {
  const univer = headlessUniver();
  const book = await openGridBook(openXlsx(bytes));
  const host = await openLiveGrid(univer, book);
  const { workbook } = host;
  const commands = univer.__getInjector().get(ICommandService);
  const unitId = workbook.getUnitId();
  const run: LiveBook["run"] = (command, params = {}) =>
    commands.executeCommand(command, { unitId, ...params });
  const id: LiveBook["id"] = (name) => {
    const sheet = workbook.getSheets().find((candidate) => candidate.getName() === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet.getSheetId();
  };
  const type: LiveBook["type"] = (sheet, cell, value) => {
    const { row = 0, column = 0 } = parseCell(cell) ?? {};
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const isFormula = typeof value === "string" && value.startsWith("=");
    const content = isFormula ? { f: value } : { v: value };
    return run(SetRangeValuesCommand.id, { subUnitId: id(sheet), range, value: content });
  };
  return { host, univer, workbook, run, id, type };
}

export function openLive(workbook: Snapshot): Promise<LiveBook> {
  return openLiveBytes(xlsxOfSnapshot(workbook));
}

export async function liveGridOf(workbook: Snapshot): Promise<GridHost> {
  return (await openLive(workbook)).host;
}

/** Call after each test: a Univer that is left alone keeps the process alive. */
export function closeLiveGrids(): void {
  for (const univer of running.splice(0)) univer.dispose();
}
