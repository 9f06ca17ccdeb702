import { basisDateFrom } from "../options/basis-date";
import { readProfile } from "../options/profile";
import type { CheckFlags } from "../options/shared";
import type { Terminal } from "../terminal";
import type { CheckFacts } from "./check-snapshot";

/** The options that a check depends on, read and judged before any workbook is opened. */
export async function factsFrom(flags: CheckFlags, terminal: Terminal): Promise<CheckFacts> {
  const profile = flags.profile === undefined ? null : await readProfile(flags.profile, terminal.locale);
  return {
    basisDate: basisDateFrom(flags.basisDate, terminal),
    publicCopy: flags.public === true,
    ...(profile ? { profile } : {})
  };
}

/** The files that an output must never fall on. */
export function inputsOf(files: readonly string[], flags: CheckFlags): readonly string[] {
  return flags.profile === undefined ? files : [...files, flags.profile];
}
