import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { inRoot } from "../setup/root.mjs";
import { readXlsx } from "./excel-books.mjs";

const load = createRequire(import.meta.url);
const { bookFrom } = load("../../tests/office-host/model/from-snapshot.ts");
const { SESSION_COMMANDS } = load("../../tests/office-host/session-commands.ts");
const { faultsOf } = load("../../tests/office-host/try-faults.ts");

/** For every command: how many faults were tried at its requests, how many survived, and what the others led to. */
export async function tryFaults(parts) {
  const bytes = readFileSync(inRoot("assets", "samples", "seed-card-errors.xlsx"));
  const snapshot = readXlsx(new Uint8Array(bytes));
  const rows = [];
  for (const command of SESSION_COMMANDS) {
    const { faults, attempt } = await faultsOf(command, () => bookFrom(snapshot), parts);
    const trials = [];
    for (const fault of faults) trials.push(await attempt(fault));
    const failed = trials.filter((trial) => trial.complaint !== null);
    rows.push({ name: command.name, tried: trials.length, survived: trials.length - failed.length, failed });
  }
  return rows;
}
