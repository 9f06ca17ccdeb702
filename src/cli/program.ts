import { Command } from "commander";
import { addAnnotate } from "./commands/annotate";
import { addCardChanges } from "./commands/change-cards";
import { addCheck } from "./commands/check";
import { addClear } from "./commands/clear";
import { addCollect } from "./commands/collect";
import { addComing } from "./commands/coming";
import type { Session } from "./commands/command";
import { addFill } from "./commands/fill";
import { addFix } from "./commands/fix";
import { addKeygen } from "./commands/keygen";
import { addNew } from "./commands/new";
import { addPublic } from "./commands/public";
import { addSeal } from "./commands/seal";
import { addTemplate } from "./commands/template";
import { addVerify } from "./commands/verify";
import { addWaive } from "./commands/waive";
import { speak } from "./help";
import { HELP } from "./help-texts";
import { VERSION } from "./version";

/** The commands of the contract, in its order. */
const COMMANDS = [
  addCheck,
  addAnnotate,
  addFill,
  addNew,
  addCardChanges,
  addTemplate,
  addFix,
  addClear,
  addWaive,
  addSeal,
  addVerify,
  addKeygen,
  addPublic,
  addCollect,
  addComing
];

export function programOf(session: Session): Command {
  const { locale } = session.terminal;
  const program = new Command("pledge-keeper")
    .description(HELP.program[locale])
    .version(VERSION, "-V, --version", HELP.version[locale])
    .helpCommand("help [command]", HELP.helpCommand[locale])
    .exitOverride()
    .configureOutput({
      // The parser's own complaints are English: they come as exceptions and are told in the user's language.
      outputError: () => undefined
    })
    .addHelpText("after", () => `\n${HELP.exitCodes[locale]}\n${HELP.outputs[locale]}`);
  for (const add of COMMANDS) add(program, session);
  speak(program, locale);
  return program;
}
