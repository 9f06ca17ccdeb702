import { Help, type Argument, type Command, type Option } from "commander";
import { render, type Locale } from "../language/message";
import { displayWidth } from "../submission/report/text-width";
import { HELP } from "./help-texts";

/** Commander's own headings, as it passes them to `styleTitle`. */
const HEADINGS = {
  "Usage:": HELP.usage,
  "Arguments:": HELP.arguments,
  "Options:": HELP.options,
  "Global Options:": HELP.globalOptions,
  "Commands:": HELP.commands
} as const;

/** Makes a command, and every command below it, speak the language and measure Hangul by its width. */
export function speak(command: Command, locale: Locale): void {
  command.configureHelp({
    displayWidth,
    showGlobalOptions: false,
    styleTitle: (title) => (title in HEADINGS ? HEADINGS[title as keyof typeof HEADINGS][locale] : title),
    optionDescription: (option) => described(option, locale),
    argumentDescription: (argument: Argument) => argument.description,
    styleUsage: (usage) => inLanguage(usage, locale),
    subcommandTerm: (subcommand) => inLanguage(Help.prototype.subcommandTerm(subcommand), locale)
  });
  command.helpOption("-h, --help", HELP.help[locale]);
  for (const subcommand of command.commands) speak(subcommand, locale);
}

/** Commander's own placeholders. */
function inLanguage(usage: string, locale: Locale): string {
  return usage
    .replace("[options]", `[${HELP.optionsPlace[locale]}]`)
    .replace("[command]", `[${HELP.commandPlace[locale]}]`);
}

function described(option: Option, locale: Locale): string {
  const details = [
    ...(option.argChoices ? [render(HELP.choices, { values: option.argChoices.join(", ") }, locale)] : []),
    ...(typeof option.defaultValue === "string"
      ? [render(HELP.byDefault, { value: option.defaultValue }, locale)]
      : [])
  ];
  return option.description + (details.length > 0 ? ` (${details.join("; ")})` : "");
}
