import { Option } from "commander";
import type { Locale } from "../../language/message";
import { HELP } from "../help-texts";

/** Options that several commands have, worded alike. */
export function outputOption(locale: Locale): Option {
  return new Option("-o, --output <OUT.xlsx>", HELP.output[locale]).makeOptionMandatory();
}

export function profileOption(locale: Locale): Option {
  return new Option("--profile <P.json>", HELP.profile[locale]);
}

export function basisDateOption(locale: Locale): Option {
  return new Option("--basis-date <YYYY-MM-DD>", HELP.basisDate[locale]);
}

export function publicOption(locale: Locale): Option {
  return new Option("--public", HELP.public[locale]);
}

/** What the options above leave in a command's options. */
export interface CheckFlags {
  readonly profile?: string;
  readonly basisDate?: string;
  readonly public?: true;
}
