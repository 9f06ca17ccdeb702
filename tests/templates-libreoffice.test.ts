import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx } from "../src/hosts/xlsx/xlsx-host";
import { makeSamples } from "../src/cli/samples/make-samples";
import { formatCellRef } from "../src/workbook/address";
import { isCellError, type CellValue, type Snapshot } from "../src/workbook/snapshot";

const there = spawnSync("soffice", ["--version"]).status === 0;
const onLibreOffice = there ? test : test.skip;

/** The workbook without any stored result of a formula, so that whoever opens it must calculate. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    if (!name.startsWith("xl/worksheets/")) return [name, part] as const;
    const bare = strFromU8(part).replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1");
    return [name, strToU8(bare)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

function recalculated(bytes: Uint8Array): Snapshot {
  const folder = mkdtempSync(join(tmpdir(), "recalculated-"));
  try {
    const input = join(folder, "in.xlsx");
    writeFileSync(input, withoutResults(bytes));
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const out = join(folder, "out");
    execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, input], {
      stdio: "ignore"
    });
    return readXlsx(new Uint8Array(readFileSync(join(out, "in.xlsx"))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function resultsOf(snapshot: Snapshot): ReadonlyMap<string, CellValue> {
  return new Map(
    snapshot.sheets.flatMap((sheet) =>
      sheet.cells
        .filter((cell) => cell.formula !== undefined)
        .map((cell) => [formatCellRef({ sheet: sheet.name, ...cell }), cell.value] as const)
    )
  );
}

onLibreOffice(
  "LibreOffice calculates every formula of the samples to the value that we stored",
  async () => {
    for (const { name, content } of await makeSamples()) {
      if (typeof content === "string") continue;
      const ours = resultsOf(readXlsx(content));
      if (name !== "seed-card-errors.xlsx")
        expect(ours.size).toBeGreaterThan(name === "seed-card.xlsx" ? 15 : 1000);
      const theirs = resultsOf(recalculated(content));
      const different = [...ours].filter(([cell, value]) => {
        const other = theirs.get(cell) ?? null;
        if (isCellError(other)) return true;
        return (other ?? "") !== (value ?? "");
      });
      expect([name, different.map(([cell, value]) => [cell, value, theirs.get(cell)])]).toEqual([name, []]);
    }
  },
  300_000
);
