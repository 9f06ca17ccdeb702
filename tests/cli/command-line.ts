import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";

const ROOT = join(__dirname, "..", "..");

/** The seed's card, which has no error; the day as of which it is right. */
export const SEED = join(ROOT, "assets", "samples", "seed-card.xlsx");
export const BASIS = ["--basis-date", "2023-12-31"] as const;

let bundle = "";

/** The bundle of the command line, built first where a source is newer: what is tested is what is run. */
export function bundlePath(): string {
  if (bundle === "") {
    const build = spawnSync(process.execPath, [join(ROOT, "tools", "build.mjs"), "cli"], {
      encoding: "utf8"
    });
    if (build.status !== 0) throw new Error(`the bundle was not built: ${build.stderr}`);
    bundle = build.stdout.trim();
  }
  return bundle;
}

export interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly told: string;
}

/** Runs the command line as its user does, in a process of its own; Korean unless told otherwise. */
export function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundlePath(), ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { PATH: process.env.PATH, ...environment }
  });
  return { code: status, out: stdout, told: stderr };
}

/** Starts it with its output going into a pipe that is closed after the first bytes, as `| head -1` does. */
export function runIntoClosedPipe(args: readonly string[]): Promise<Answer> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [bundlePath(), ...args], { stdio: ["ignore", "pipe", "pipe"] });
    let told = "";
    child.stderr.on("data", (data: Buffer) => (told += data.toString()));
    child.stdout.destroy();
    child.on("close", (code) => {
      resolve({ code, out: "", told });
    });
  });
}

/** A folder for one test file's workbooks. */
export function temporaryFolder(): { at(...parts: readonly string[]): string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "cli-"));
  return {
    at: (...parts) => join(folder, ...parts),
    remove: () => {
      rmSync(folder, { recursive: true });
    }
  };
}

/** The parts of a package, by name. */
export function partsOf(path: string): Readonly<Record<string, Uint8Array>> {
  return unzipSync(readFileSync(path));
}

/** Cards of a new pledge: readable, and with fields still to be filled in, so with errors. */
export function makeCards(path: string, number = "1-1"): void {
  const made = run(["new", "-o", path, "--number", number, "--name", "청렴 행정 추진", ...BASIS]);
  if (made.code !== 0) throw new Error(made.told);
}
