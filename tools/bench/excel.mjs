import { tryFaults } from "./excel-faults.mjs";
import { measureRecheck } from "./excel-recheck.mjs";
import { measureSyncs } from "./excel-syncs.mjs";
import { paneScripts } from "./pane-size.mjs";
import { measureStretches } from "./session-stretch.mjs";
import { median, round, table } from "./statistics.mjs";

const SIZES = [1, 10, 100];
const CARDS = 1000;
/** Places within one request that writes, spread evenly; beside before and after each request. */
const PARTS = 24;

/** What the add-in costs in Excel: Microsoft's own client before the test host, and the pane's session before both. */
export async function benchExcel() {
  const syncs = await measureSyncs(SIZES);
  console.log(
    table(
      ["command · sheets", "syncs", "with the page's first check", "KB sent", "KB received"],
      syncs.map(({ name, sheets, ...row }) => [
        `${name} · ${sheets}`,
        row.syncs,
        row.fromFresh,
        row.sent.toFixed(0),
        row.received.toFixed(0)
      ])
    )
  );
  const faults = await tryFaults(PARTS);
  console.log(
    `\n${table(
      ["faults", "tried", "survived"],
      faults.map(({ name, tried, survived }) => [name, tried, survived])
    )}`
  );
  for (const { name, failed } of faults) {
    for (const { fault, complaint } of failed) console.log(`${name} ${JSON.stringify(fault)}: ${complaint}`);
  }
  const recheck = await measureRecheck(CARDS, 9);
  console.log(
    `\n${CARDS} cards: first check ${recheck.first.toFixed(0)} ms; after an edit, from the end of the debounce: ` +
      `median ${median(recheck.times).toFixed(0)} ms, most ${Math.max(...recheck.times).toFixed(0)} ms`
  );
  const stretches = await measureStretches(CARDS);
  console.log(
    `\n${table(
      [`${CARDS} cards in memory, the session alone`, "ms", "held the thread at most"],
      stretches.map(({ name, whole, longest }) => [name, whole.toFixed(0), longest.toFixed(0)])
    )}`
  );
  const scripts = paneScripts();
  console.log(
    `\n${table(
      ["the pane's first scripts", "KB gzip"],
      scripts.map(({ source, bytes }) => [source, (bytes / 1000).toFixed(1)])
    )}\n`
  );
  const sum = (rows, member) => rows.reduce((total, row) => total + row[member], 0);
  return {
    maxSyncs: Math.max(...syncs.map((row) => row.fromFresh)),
    faultsTried: sum(faults, "tried"),
    faultsSurvived: sum(faults, "survived"),
    paneGzipKB: round(sum(scripts, "bytes") / 1000, 1),
    recheckMs: round(median(recheck.times), 1),
    recheckMaxMs: round(Math.max(...recheck.times), 1),
    longestStretchMs: round(Math.max(...stretches.map(({ longest }) => longest)), 1)
  };
}
