import type { Locale } from "../language/message";
import { LAST_COMMAND_SETTING } from "../submission/annotate";
import type { Step } from "../workbook/patch";

/** The ribbon's commands that run without the pane; the manifest calls them by these names. */
export type CommandName = "check" | "clear" | "fill";

/** How a ribbon command ended, for the pane to show: the ribbon itself has no place for words. */
export interface LastCommand {
  readonly command: CommandName;
  readonly kind: "done" | "failed";
  readonly text: Readonly<Record<Locale, string>>;
  /** Local time as "2026-11-23 18:52": a workbook may be opened long after. */
  readonly at: string;
}

/** The step that keeps an outcome in the workbook; none where nothing changes. */
export function lastCommandSteps(
  settings: Readonly<Record<string, string>>,
  outcome: LastCommand
): readonly Step[] {
  const before = settings[LAST_COMMAND_SETTING] ?? null;
  const after = JSON.stringify(outcome);
  return before === after ? [] : [{ kind: "setting", key: LAST_COMMAND_SETTING, before, after }];
}

/** What the workbook remembers; null where there is nothing, or nothing that can be read. */
export function lastCommandOf(settings: Readonly<Record<string, string>>): LastCommand | null {
  const text = settings[LAST_COMMAND_SETTING];
  if (text === undefined) return null;
  try {
    const outcome: unknown = JSON.parse(text);
    return isLastCommand(outcome) ? outcome : null;
  } catch {
    return null;
  }
}

const COMMANDS: readonly unknown[] = ["check", "clear", "fill"] satisfies CommandName[];

function isLastCommand(outcome: unknown): outcome is LastCommand {
  if (typeof outcome !== "object" || outcome === null) return false;
  const { command, kind, text, at } = outcome as Partial<Record<string, unknown>>;
  if (typeof text !== "object" || text === null || typeof at !== "string") return false;
  const { ko, en } = text as Partial<Record<string, unknown>>;
  return (
    COMMANDS.includes(command) &&
    (kind === "done" || kind === "failed") &&
    typeof ko === "string" &&
    typeof en === "string"
  );
}
