import { lastCommandOf, type LastCommand } from "../../commands/last-command";
import { render } from "../../language/message";
import { LAST_COMMAND_SETTING } from "../../submission/annotate";
import type { Patch, Step } from "../../workbook/patch";
import type { Snapshot } from "../../workbook/snapshot";
import { SESSION_MESSAGES } from "./session-messages";
import type { Notice } from "./session-state";

/** What is told of a ribbon command, with its moment: the pane may be opened long after. */
export function noticeOfCommand({ kind, text, at }: LastCommand): Notice {
  const message = SESSION_MESSAGES["from-ribbon"];
  return {
    kind,
    text: {
      ko: render(message, { at, text: text.ko }, "ko"),
      en: render(message, { at, text: text.en }, "en")
    }
  };
}

/** How the last ribbon command ended, as the workbook remembers it. */
export function rememberedNotice({ settings }: Snapshot): Notice | null {
  const outcome = lastCommandOf(settings);
  return outcome && noticeOfCommand(outcome);
}

/**
 * The inverse of a change, where the ribbon may have kept another outcome since: what it then undoes of ours must not
 * fail on a record that nobody sees.
 */
export function despiteLaterOutcome(inverse: Patch, { settings }: Snapshot): Patch {
  const now = settings[LAST_COMMAND_SETTING] ?? null;
  const steps = inverse.steps.flatMap((step): readonly Step[] => {
    if (step.kind !== "setting" || step.key !== LAST_COMMAND_SETTING) return [step];
    return step.after === now ? [] : [{ ...step, before: now }];
  });
  return { ...inverse, steps };
}
