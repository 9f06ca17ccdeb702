import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dashboardPatch } from "../src/dashboard";
import { openXlsx } from "../src/hosts/xlsx/xlsx-host";
import { readBook } from "../src/reading";
import { checkBook } from "../src/rules/check";

const there = ["soffice", "pdftoppm"].every((program) => spawnSync(program, ["-v"]).error === undefined);
const onLibreOffice = there ? test : test.skip;

const BASIS = { year: 2025, month: 12, day: 31 };

async function fileWithDashboard(): Promise<Uint8Array> {
  const host = openXlsx(new Uint8Array(readFileSync("assets/samples/seed-card-errors.xlsx")));
  const snapshot = await host.read();
  const book = readBook(snapshot);
  const { findings } = checkBook(book, snapshot, { basisDate: BASIS, publicCopy: false });
  await host.apply(dashboardPatch(book, findings, snapshot, BASIS).patch);
  return host.bytes();
}

/** A page as pdftoppm draws it (PPM, P6): how many dots have a colour. */
function dotsOf(picture: Buffer, color: string): number {
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.subarray(0, 40).toString("latin1"));
  if (!header) throw new Error("no picture");
  const wanted = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  let dots = 0;
  for (let at = header[0].length; at + 2 < picture.length; at += 3) {
    if (wanted.every((part, index) => Math.abs((picture[at + index] ?? 0) - part) <= 3)) dots += 1;
  }
  return dots;
}

function pagesOf(bytes: Uint8Array): readonly Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), "dashboard-"));
  try {
    writeFileSync(join(folder, "book.xlsx"), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const pdf = join(folder, "book.pdf");
    execFileSync(
      "soffice",
      [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "book.xlsx")],
      {
        stdio: "ignore"
      }
    );
    execFileSync("pdftoppm", ["-r", "60", pdf, join(folder, "page")]);
    return readdirSync(folder)
      .filter((name) => name.endsWith(".ppm"))
      .sort()
      .map((name) => readFileSync(join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

onLibreOffice(
  "LibreOffice draws every chart of the dashboard, on one page",
  async () => {
    const pages = pagesOf(await fileWithDashboard());
    // Bars of classes, of plan and execution, of departments: colours that nothing but charts has.
    const colors = ["0B5A08", "A4262C", "9DB8D2", "0F6CBD", "C4501B"];
    const drawn = pages.map((page) => colors.map((color) => dotsOf(page, color)));
    const full = drawn.filter((dots) => dots.every((count) => count > 60));
    expect(full).toHaveLength(1);
    const others = drawn.filter((dots) => !full.includes(dots));
    expect(Math.max(...others.flat())).toBe(0);
  },
  300_000
);
