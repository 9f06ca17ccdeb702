import { ExcelHost } from "../../src/hosts/excel/excel-host";
import { officeClient, type OfficeClient } from "../../src/hosts/excel/office-client";
import type { Later } from "../../src/hosts/excel/watch";
import type { Snapshot } from "../../src/workbook/snapshot";
import { bootClient, type BootedClient, type NativeBridge } from "./boot-client";
import type { Book } from "./model/book";
import { bookFrom } from "./model/from-snapshot";
import { OfficeHost } from "./office-host";

export interface OpenExcel {
  readonly office: OfficeHost;
  readonly client: OfficeClient;
  readonly host: ExcelHost;
  readonly timers: ManualTimers;
}

/** Timers that run when a test says so: no test waits. */
export class ManualTimers {
  private readonly waiting = new Set<() => void>();

  readonly later: Later = (run) => {
    this.waiting.add(run);
    return () => this.waiting.delete(run);
  };

  runAll(): void {
    const due = [...this.waiting];
    this.waiting.clear();
    for (const run of due) run();
  }
}

interface Booted {
  readonly client: BootedClient;
  readonly bridge: NativeBridge;
  office: OfficeHost | null;
}

const booted = new Map<number, Promise<Booted>>();

async function boot(ceiling: number): Promise<Booted> {
  const bridge: NativeBridge = { sendMessageToHost: () => undefined };
  const client = await bootClient(bridge, `1.${ceiling}`);
  const seat: Booted = { client, bridge, office: null };
  bridge.sendMessageToHost = (text) => seat.office?.receive(text);
  return seat;
}

/**
 * The workbook opened in the test host, with Microsoft's client before it and our host before that. The client is
 * loaded once for each ceiling; each opening gets a workbook of its own, and takes the seat of the one before.
 */
export function openExcel(snapshot: Snapshot, ceiling = 14): Promise<OpenExcel> {
  return openExcelBook(bookFrom(snapshot), ceiling);
}

/** The same of a book that there is: such as one that another page has worked on. */
export async function openExcelBook(book: Book, ceiling = 14): Promise<OpenExcel> {
  const seat = booted.get(ceiling) ?? boot(ceiling);
  booted.set(ceiling, seat);
  const open = await seat;
  const office = new OfficeHost(book, ceiling, open.bridge);
  open.office = office;
  const client = officeClient(open.client);
  const timers = new ManualTimers();
  return { office, client, host: new ExcelHost(client, timers.later), timers };
}
