import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { openGridBook } from "../../src/hosts/grid/open/open-grid-book";
import type { GridHost } from "../../src/hosts/grid/live/grid-host";
import { openLiveGrid } from "../../src/hosts/grid/live/open-live-grid";
import { registerModelPlugins } from "../../src/hosts/grid/live/plugins";
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import type { Snapshot } from "../../src/workbook/snapshot";
import { xlsxOfSnapshot } from "./xlsx-of-snapshot";

const open: Univer[] = [];

/** A Univer with everything that a workbook needs, that nobody looks at. */
export function headlessUniver(): Univer {
  const univer = new Univer({
    locale: LocaleType.KO_KR,
    locales: { [LocaleType.KO_KR]: {} },
    logLevel: LogLevel.WARN,
    logCommandExecution: false
  });
  registerModelPlugins(univer);
  open.push(univer);
  return univer;
}

export async function liveGridOfBytes(bytes: Uint8Array): Promise<GridHost> {
  return openLiveGrid(headlessUniver(), await openGridBook(openXlsx(bytes)));
}

export function liveGridOf(workbook: Snapshot): Promise<GridHost> {
  return liveGridOfBytes(xlsxOfSnapshot(workbook));
}

/** Call after each test: a Univer that is left alone keeps the process alive. */
export function closeLiveGrids(): void {
  for (const univer of open.splice(0)) univer.dispose();
}
