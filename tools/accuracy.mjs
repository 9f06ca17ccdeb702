/**
 * How right the engine is: `npm run accuracy -- --seed N --count N`, over workbooks that are made up from the seed, and
 * over published figures as their offices print them: it fails where one of these is not told of, or another error is.
 * The last line is one JSON object, for programs. `--dump INDEX OUT.xlsx` writes one workbook of the run instead, with its
 * error in it (with `--clean`, without); `--fuzz SHEETS` reads and checks random sheets, which must neither crash nor
 * take long.
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import { ensureInstalled } from "./setup/install.mjs";

const USAGE = "npm run accuracy -- [--seed N] [--count N | --fuzz SHEETS | --dump INDEX OUT.xlsx [--clean]]";
/** No sheet may take longer. */
const MOST_MILLISECONDS = 1000;

function given() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        seed: { type: "string", default: "1" },
        count: { type: "string", default: "1000" },
        fuzz: { type: "string" },
        dump: { type: "string" },
        clean: { type: "boolean", default: false }
      }
    });
    const numbers = [values.count, values.fuzz ?? "1", values.dump ?? "1"].map(Number);
    if (numbers.some((number) => !Number.isInteger(number) || number < 0)) return null;
    if ((values.dump === undefined) !== (positionals.length === 0)) return null;
    return { ...values, out: positionals[0] };
  } catch {
    return null;
  }
}

const options = given();
if (options) {
  ensureInstalled();
  const load = createRequire(import.meta.url);
  load("./run-typescript.cjs");
  if (options.dump !== undefined) dump(options, load);
  else if (options.fuzz !== undefined) tellFuzz(options, load);
  else measure(options, load);
} else {
  console.error(USAGE);
  process.exitCode = 2;
}

function measure({ seed, count }, load) {
  const { run } = load("../tests/accuracy/run.ts");
  const { reportOf, summaryOf } = load("../tests/accuracy/report.ts");
  const { ruleTable } = load("../tests/accuracy/rule-table.ts");
  const { publishedFigures } = load("../tests/accuracy/published/published-table.ts");
  const done = run(seed, Number(count));
  const published = publishedFigures();
  console.log(`${reportOf(done)}\n\n${published.text}\n\n${ruleTable(done)}\n`);
  if (!published.right) process.exitCode = 1;
  console.log(JSON.stringify({ ...summaryOf(done), ...published.summary }));
}

function tellFuzz({ seed, fuzz }, load) {
  const done = load("../tests/accuracy/fuzz/fuzz.ts").fuzz(seed, Number(fuzz));
  console.log(`${done.sheets} random sheets in ${done.workbooks} workbooks, crashes ${done.crashes.length}`);
  for (const crash of done.crashes.slice(0, 20)) console.log(crash);
  for (const { index, milliseconds } of done.slowest)
    console.log(`#${index} took ${milliseconds.toFixed(0)} ms`);
  const slowestMs = Math.round(done.slowest[0]?.milliseconds ?? 0);
  if (done.crashes.length > 0 || slowestMs > MOST_MILLISECONDS) process.exitCode = 1;
  console.log(JSON.stringify({ sheets: done.sheets, crashes: done.crashes.length, slowestMs }));
}

function dump({ seed, dump: index, clean, out }, load) {
  const { xlsxOfSnapshot } = load("../tests/builders/xlsx-of-snapshot.ts");
  const { makeCase } = load("../tests/accuracy/try-book.ts");
  const { truth, seeded } = makeCase(seed, Number(index));
  writeFileSync(out, xlsxOfSnapshot(clean || !seeded ? truth.snapshot : seeded.snapshot));
}
