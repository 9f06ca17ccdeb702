import { Refusal } from "../language/refusal";
import type { CalendarDate } from "../pledge/calendar-date";
import type { WorkbookHost } from "../workbook/host";
import type { Patch } from "../workbook/patch";
import type { Snapshot } from "../workbook/snapshot";
import { lastCommandSteps, type CommandName, type LastCommand } from "./last-command";
import { COMMAND_MESSAGES } from "./messages";
import { changesCells, inBoth, planCommand } from "./plan-command";

/** The moment of a command, from the clock of the door. */
export interface Moment {
  readonly today: CalendarDate;
  /** As "2026-11-23 18:52". */
  readonly now: string;
}

export interface CommandEnd {
  readonly outcome: LastCommand;
  /** What takes the change back; null where nothing was changed. */
  readonly inverse: Patch | null;
  /** Why the outcome could not be kept in the workbook; null where it was, or need not be. */
  readonly notKept: LastCommand["text"] | null;
}

/**
 * Runs one ribbon command: one reading, one writing. How it ended is written in the same stroke, so that success costs no
 * further round trip; after a failure, where the workbook still takes it. Never throws.
 */
export async function runCommand(
  command: CommandName,
  host: WorkbookHost,
  { today, now }: Moment
): Promise<CommandEnd> {
  let snapshot: Snapshot | null = null;
  try {
    snapshot = await host.read();
    const { patch, kind, text } = planCommand(command, snapshot, today);
    const outcome: LastCommand = { command, kind, text, at: now };
    // Clearing leaves the workbook as it was before us, what is kept included: that the flags are gone is seen.
    const kept = command === "clear" ? [] : lastCommandSteps(snapshot.settings, outcome);
    const steps = [...patch.steps, ...kept];
    const inverse = steps.length > 0 ? await host.apply({ ...patch, steps }) : null;
    return { outcome, inverse: changesCells(patch) ? inverse : null, notKept: null };
  } catch (error) {
    const outcome: LastCommand = { command, kind: "failed", text: wordsOf(error), at: now };
    return { outcome, inverse: null, notKept: await keep(host, snapshot, outcome) };
  }
}

/** Keeps a failure's words in the workbook; gives why not where that fails too. */
async function keep(
  host: WorkbookHost,
  snapshot: Snapshot | null,
  outcome: LastCommand
): Promise<LastCommand["text"] | null> {
  try {
    const { settings } = snapshot ?? (await host.read());
    await host.apply({ title: outcome.text.ko, steps: lastCommandSteps(settings, outcome) });
    return null;
  } catch (error) {
    return inBoth(COMMAND_MESSAGES["not-kept"], { detail: wordsOf(error).ko });
  }
}

function wordsOf(error: unknown): LastCommand["text"] {
  if (error instanceof Refusal) return { ko: error.tell("ko"), en: error.tell("en") };
  return inBoth(COMMAND_MESSAGES.fault, { detail: error instanceof Error ? error.message : String(error) });
}
