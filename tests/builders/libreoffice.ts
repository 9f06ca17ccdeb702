import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readXlsx } from "../../src/hosts/xlsx/read";
import type { Snapshot } from "../../src/workbook/snapshot";

/**
 * Has LibreOffice open the files, calculate and save them; one process for all, with a profile of its own.
 * @throws Error where it saves one not
 */
export function savedByLibreOffice(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Snapshot> {
  const folder = mkdtempSync(join(tmpdir(), "pledge-keeper-libreoffice-"));
  try {
    const saved = join(folder, "saved");
    mkdirSync(saved);
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
    const profile = pathToFileURL(join(folder, "profile")).href;
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=${profile}`,
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        saved,
        ...[...files.keys()].map((name) => join(folder, name))
      ],
      { stdio: "pipe", timeout: 240_000 }
    );
    return new Map([...files.keys()].map((name) => [name, readXlsx(readFileSync(join(saved, name)))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
