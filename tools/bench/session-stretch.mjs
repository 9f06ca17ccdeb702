import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";
import { setImmediate as arrival } from "node:timers/promises";
import { ensureBuilt } from "../setup/build.mjs";
import { cardsWorkbook } from "./cards-workbook.mjs";

const load = createRequire(import.meta.url);
load("../run-typescript.cjs");
const { MemoryHost } = load("../../src/hosts/memory/memory-host.ts");
const { readXlsx } = load("../../src/hosts/xlsx/xlsx-host.ts");
const { PledgeSession } = load("../../src/taskpane/session/pledge-session.ts");
const { formatCell } = load("../../src/workbook/address.ts");

/**
 * For how long, at the longest, the pane's session holds the thread of its page, on a workbook of so many cards in
 * memory: the host's own work and the screen's are not in it. Milliseconds, beside the whole time of each.
 */
export async function measureStretches(cards) {
  const snapshot = readXlsx(readFileSync(await cardsWorkbook(cards, ensureBuilt("engine"))));
  const host = MemoryHost.of(snapshot);
  const session = new PledgeSession(host, { year: 2023, month: 12, day: 31 });
  const rows = [await held("first check", () => session.check())];
  await session.follow();
  for (const sheet of [501, 801, 301]) rows.push(await held("one edit", () => edited(host, session, sheet)));
  const otherDay = () => session.setBasisDate({ year: 2024, month: 12, day: 31 });
  rows.push(await held("another basis date", () => settled(session, otherDay)));
  if (session.state.checked.book.pledges.length !== cards) throw new Error("not all cards were understood");
  return rows;
}

/** Counts from one turn of the event loop to the next. */
async function held(name, work) {
  let longest = 0;
  let last = performance.now();
  let running = true;
  const begun = last;
  const watching = (async () => {
    while (running) {
      await arrival();
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }
  })();
  await work();
  const whole = performance.now() - begun;
  running = false;
  await watching;
  return { name, whole, longest };
}

function edited(host, session, at) {
  const { cells, name } = host.state.sheets[at].snapshot;
  const cell = cells.find(({ value, formula }) => typeof value === "number" && formula === undefined);
  const change = { cell: formatCell(cell), before: { value: cell.value }, after: { value: cell.value + 1 } };
  const steps = [{ kind: "set-cells", sheet: name, changes: [change] }];
  return settled(session, () => host.edit({ title: "edit", steps }));
}

/** Until what was asked for by then has been done. */
async function settled(session, work) {
  await work();
  await session.explain();
}
