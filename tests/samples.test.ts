import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeSamples, type SampleFile } from "../src/cli/samples/make-samples";
import { readXlsx } from "../src/hosts/xlsx/xlsx-host";
import { formatDecimal } from "../src/pledge/decimal";
import { parseIsoDate } from "../src/pledge/calendar-date";
import { readBook } from "../src/reading";
import { checkBook, type CheckResult } from "../src/rules/check";
import { formatCellRef, formatRangeRef } from "../src/workbook/address";
import { START_SHEET } from "../src/templates/empty-workbook";

let samples: readonly SampleFile[];
beforeAll(async () => {
  samples = await makeSamples();
});

function contentOf(name: string): Uint8Array | string {
  return samples.find((sample) => sample.name === name)!.content;
}

function checked(name: string, basisDate: string): CheckResult {
  const snapshot = readXlsx(contentOf(name) as Uint8Array);
  expect(snapshot.sheets.map((sheet) => sheet.name)).not.toContain(START_SHEET);
  return checkBook(readBook(snapshot), snapshot, { basisDate: parseIsoDate(basisDate)!, publicCopy: false });
}

test("the program makes the very bytes that are kept", () => {
  for (const { name, content } of samples) {
    const kept = readFileSync(join(__dirname, "../assets/samples", name));
    expect([name, Buffer.from(content as Uint8Array).equals(kept)]).toEqual([name, true]);
  }
});

test("thirty made-up pledges have neither error nor warning", () => {
  const { findings, toolErrors } = checked("made-up-county.xlsx", "2025-12-31");
  expect(toolErrors).toEqual([]);
  expect(findings.filter(({ severity }) => severity !== "info").map(({ rule }) => rule)).toEqual([]);
});

test("the seed's card gives what is known of it, and no error", () => {
  const { findings } = checked("seed-card.xlsx", "2023-12-31");
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  const rules = new Set(findings.map(({ rule }) => rule));
  for (const rule of [
    "plan-total",
    "status-execution",
    "status-future-plan",
    "text-arithmetic",
    "text-multi-year",
    "text-repeated",
    "text-source-split",
    "text-year-sum"
  ])
    expect([rule, rules.has(rule)]).toEqual([rule, true]);
});

interface Described {
  readonly basisDate: string;
  readonly errors: readonly {
    readonly rule: string;
    readonly cell: string;
    readonly right: unknown;
    readonly singleCell: boolean;
  }[];
}

test("every seeded error is found, and the first cause of a single cell names it and its value", () => {
  const { basisDate, errors } = JSON.parse(contentOf("seed-card-errors.json") as string) as Described;
  const { findings } = checked("seed-card-errors.xlsx", basisDate);
  expect(errors).toHaveLength(10);
  for (const { rule, cell, right, singleCell } of errors) {
    const ofRule = findings.filter((finding) => finding.rule === rule && finding.severity === "error");
    const named = ofRule.filter((finding) => finding.cells.some((range) => formatRangeRef(range) === cell));
    const causes = findings.flatMap((finding) => finding.causes.slice(0, 1));
    const caused = causes.find((cause) => cause.cells.map(formatCellRef).includes(cell));
    expect([rule, cell, named.length > 0 || caused !== undefined]).toEqual([rule, cell, true]);
    if (singleCell) {
      expect(ofRule.length).toBeGreaterThan(0);
      expect([cell, caused?.suggest && formatDecimal(caused.suggest)]).toEqual([
        cell,
        String(right as number)
      ]);
    }
  }
  const sheets = new Set(errors.map(({ cell }) => cell.slice(0, cell.lastIndexOf("!"))));
  const elsewhere = findings.filter(
    (finding) =>
      finding.severity === "error" &&
      !finding.cells.some((range) => sheets.has(formatRangeRef(range).replace(/![^!]*$/, "")))
  );
  expect(elsewhere.map(({ rule, cells }) => [rule, cells.map(formatRangeRef)])).toEqual([]);
});
