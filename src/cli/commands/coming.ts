import { HELP } from "../help-texts";
import { wrongUsage } from "../refusals";
import type { AddCommand } from "./command";

const COMING = ["import"] as const;

/** Commands of the contract that are not there yet: named, so that nobody looks for them in vain, and refused. */
export const addComing: AddCommand = (program, session) => {
  for (const command of COMING) {
    program
      .command(command)
      .description(HELP[command][session.terminal.locale])
      .argument("[FILE...]")
      .allowUnknownOption()
      .action(() => {
        throw wrongUsage("command-coming", { command });
      });
  }
};
