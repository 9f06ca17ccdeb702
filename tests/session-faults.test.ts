import { readFileSync } from "node:fs";
import { readXlsx } from "../src/hosts/xlsx/xlsx-host";
import { bookFrom } from "./office-host/model/from-snapshot";
import { SESSION_COMMANDS } from "./office-host/session-commands";
import { faultsOf } from "./office-host/try-faults";

const wrong = readXlsx(new Uint8Array(readFileSync("assets/samples/seed-card-errors.xlsx")));

/** The bench tries every place; here a few of each request that writes, the first and the last among them. */
const PARTS = 6;

test.each(SESSION_COMMANDS.map((command) => [command.name, command] as const))(
  "%s: whatever request fails, the workbook is as before or as after, the pane tells it, and goes on",
  async (_, command) => {
    const { faults, attempt } = await faultsOf(command, () => bookFrom(wrong), PARTS);
    // Two requests, before and after each; and within the one that writes.
    expect(faults).toHaveLength(command.name === "check" ? 4 : 4 + PARTS);
    for (const fault of faults) expect(await attempt(fault)).toEqual({ fault, complaint: null });
  }
);
