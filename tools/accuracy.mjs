/**
 * How right the engine is: `npm run accuracy -- --seed N --count N`, over workbooks that are made up from the seed. The
 * last line is one JSON object, for programs. `--dump INDEX OUT.xlsx` writes one workbook of the run instead, with its
 * error in it (with `--clean`, without).
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import { ensureInstalled } from "./setup/install.mjs";

const USAGE = "npm run accuracy -- [--seed N] [--count N] [--dump INDEX OUT.xlsx [--clean]]";

function read() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        seed: { type: "string", default: "1" },
        count: { type: "string", default: "1000" },
        dump: { type: "string" },
        clean: { type: "boolean", default: false }
      }
    });
  } catch {
    return null;
  }
}

const given = read();
const count = Number(given?.values.count);
if (
  !given ||
  !Number.isInteger(count) ||
  count < 1 ||
  (given.values.dump !== undefined && !given.positionals[0])
) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  ensureInstalled();
  const load = createRequire(import.meta.url);
  load("./run-typescript.cjs");
  const { seed, dump, clean } = given.values;
  if (dump !== undefined) {
    const { xlsxOfSnapshot } = load("../tests/builders/xlsx-of-snapshot.ts");
    const { makeCase } = load("../tests/accuracy/try-book.ts");
    const { truth, seeded } = makeCase(seed, Number(dump));
    writeFileSync(given.positionals[0], xlsxOfSnapshot(clean || !seeded ? truth.snapshot : seeded.snapshot));
  } else {
    const { run } = load("../tests/accuracy/run.ts");
    const { reportOf, summaryOf } = load("../tests/accuracy/report.ts");
    const done = run(seed, count);
    console.log(reportOf(done));
    console.log(JSON.stringify(summaryOf(done)));
  }
}
