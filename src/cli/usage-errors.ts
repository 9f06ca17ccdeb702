import type { CommanderError } from "commander";
import { wrongUsage, type CliMessageId, type UsageRefusal } from "./refusals";

const MESSAGES: Readonly<Record<string, CliMessageId>> = {
  "commander.missingArgument": "missing-argument",
  "commander.missingMandatoryOptionValue": "missing-argument",
  "commander.optionMissingArgument": "missing-value",
  "commander.unknownOption": "unknown-option",
  "commander.unknownCommand": "unknown-command",
  "commander.excessArguments": "excess-arguments",
  "commander.help": "no-command"
};

/** The parser's complaint in the user's language. It names what it complains of in quotes. */
export function usageErrorFrom(error: CommanderError): UsageRefusal {
  const [name = "", value = ""] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? "");
  const code = MESSAGES[error.code];
  if (code !== undefined) return wrongUsage(code, { name });
  const choices = /Allowed choices are (.*)\.$/.exec(error.message)?.[1];
  if (choices !== undefined) return wrongUsage("invalid-choice", { name, value, choices });
  return wrongUsage("usage", { detail: error.message });
}

/** Help or version were asked for and shown: nothing is wrong. */
export function isShown(error: CommanderError): boolean {
  return error.code === "commander.helpDisplayed" || error.code === "commander.version";
}
