import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { fillPatch, newPledgePatch, type Filling, type NewPledge } from "../../src/filling";
import { DEFAULT_PROFILE } from "../../src/pledge/profile";
import { readBook } from "../../src/reading";
import { parseCell } from "../../src/workbook/address";
import { lookupOf } from "../../src/workbook/cell-lookup";
import { sheetNamed, type Cell } from "../../src/workbook/snapshot";

export const BASIS = { year: 2025, month: 12, day: 31 };
export const OPTIONS = { profile: DEFAULT_PROFILE, basisDate: BASIS };

/** A pledge of 건설과, 2022–2026. */
export function pledge(number: string, more: Partial<NewPledge> = {}): NewPledge {
  const period = { from: { year: 2022, month: 1, day: 1 }, to: { year: 2026, month: 12, day: 31 } };
  return { number, name: `공약 ${number}`, department: "건설과", period, ...more };
}

/** A workbook in memory with the two cards of each. */
export async function withPledges(...numbers: readonly string[]): Promise<MemoryHost> {
  const host = MemoryHost.of();
  await add(host, ...numbers);
  return host;
}

export async function add(host: MemoryHost, ...numbers: readonly string[]): Promise<Filling> {
  const snapshot = await host.read();
  const filling = newPledgePatch(
    readBook(snapshot, DEFAULT_PROFILE),
    snapshot,
    numbers.map((number) => pledge(number)),
    OPTIONS
  );
  await host.apply(filling.patch);
  return filling;
}

export async function fill(host: MemoryHost): Promise<Filling> {
  const snapshot = await host.read();
  const filling = fillPatch(readBook(snapshot, DEFAULT_PROFILE), snapshot, { basisDate: BASIS });
  await host.apply(filling.patch);
  return filling;
}

export async function at(host: MemoryHost, sheet: string, cell: string): Promise<Cell | undefined> {
  const { row, column } = parseCell(cell)!;
  return lookupOf(sheetNamed(await host.read(), sheet)!).at(row, column);
}

export async function set(
  host: MemoryHost,
  sheet: string,
  cell: string,
  value: number | string
): Promise<void> {
  const before = await at(host, sheet, cell);
  const content = before
    ? { value: before.value, ...(before.formula && { formula: before.formula }) }
    : { value: null };
  const changes = [{ cell, before: content, after: { value } }];
  await host.apply({ title: "손으로", steps: [{ kind: "set-cells", sheet, changes }] });
}

export async function clear(host: MemoryHost, sheet: string, cell: string): Promise<void> {
  const before = (await at(host, sheet, cell))!;
  const content = { value: before.value, ...(before.formula && { formula: before.formula }) };
  const changes = [{ cell, before: content, after: { value: null } }];
  await host.apply({ title: "손으로", steps: [{ kind: "set-cells", sheet, changes }] });
}
