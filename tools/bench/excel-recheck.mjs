import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";
import { setImmediate as arrival } from "node:timers/promises";
import { ensureBuilt } from "../setup/build.mjs";
import { cardsWorkbook } from "./cards-workbook.mjs";
import { bookOf } from "./excel-books.mjs";

const load = createRequire(import.meta.url);
const { openPage, requireNoFailure } = load("../../tests/office-host/session-commands.ts");

/**
 * A pane that follows the user on a workbook of so many cards: milliseconds of its first check, and from the end of the
 * debounce after each edit until the findings are up to date. The test host's own work counts too.
 */
export async function measureRecheck(cards, edits) {
  const book = bookOf(readFileSync(await cardsWorkbook(cards, ensureBuilt("engine"))));
  const page = await openPage(book);
  const { session, office, timers } = page;
  const begun = performance.now();
  await session.check();
  const first = performance.now() - begun;
  requireNoFailure(page, "check");
  await session.follow();
  const times = [];
  for (let edit = 0; edit < edits; edit++) {
    const sheet = book.sheets.filter(({ name }) => name.endsWith("이행현황"))[(edit * 7919) % cards];
    const held = [...sheet.cells.values()].find(
      (cell) => cell.kind === "Double" && cell.formula === undefined
    );
    held.value += 1;
    office.userEvent("Changed", {
      worksheetId: sheet.id,
      address: "A1",
      source: 0,
      triggerSource: "Unknown"
    });
    await arrival();
    const before = session.state.checked.result.findings.length;
    const from = performance.now();
    timers.runAll();
    await settled(session);
    times.push(performance.now() - from);
    requireNoFailure(page, "refresh");
    if (session.state.checked.result.findings.length === before)
      throw new Error("the edit was not found out");
  }
  session.leave();
  return { first, times };
}

function settled(session) {
  const { checked } = session.state;
  return new Promise((resolve) => {
    const stop = session.subscribe(() => {
      if (session.state.task !== null) return;
      if (session.state.checked === checked && session.state.notice?.kind !== "failed") return;
      stop();
      resolve();
    });
  });
}
