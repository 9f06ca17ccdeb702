import { rulesFrom } from "../options/rules";
import type { CheckFlags } from "../options/shared";
import { UsageRefusal } from "../refusals";
import { WAIVE_TOLD } from "../waive-texts";

export interface WaiveFlags extends CheckFlags {
  readonly output?: string;
  readonly key?: readonly string[];
  readonly rule?: readonly string[];
  readonly stale?: true;
  readonly reason?: string;
  readonly role?: string;
  readonly expires?: string;
  readonly remove?: true;
  readonly list?: true;
}

/** @throws UsageRefusal for options that do not go together, or of which one is missing. */
export function requireSense(flags: WaiveFlags): void {
  rulesFrom(flags.rule);
  if (flags.list) {
    excludeEach("--list", { "--remove": flags.remove, "--reason": flags.reason, "-o": flags.output });
    return;
  }
  if (flags.output === undefined) throw refused("output-missing");
  if (!flags.key && !flags.rule && !flags.stale) throw refused("which-missing");
  if (flags.remove) {
    excludeEach("--remove", { "--reason": flags.reason, "--role": flags.role, "--expires": flags.expires });
  } else if (flags.reason === undefined || flags.role === undefined) throw refused("reason-needed");
}

function excludeEach(one: string, others: Readonly<Record<string, unknown>>): void {
  for (const [other, given] of Object.entries(others)) {
    if (given !== undefined) throw new UsageRefusal("either-or", WAIVE_TOLD["either-or"], { one, other });
  }
}

function refused(code: "output-missing" | "which-missing" | "reason-needed"): UsageRefusal {
  return new UsageRefusal(code, WAIVE_TOLD[code]);
}
