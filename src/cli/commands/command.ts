import type { Command } from "commander";
import type { ExitCode } from "../exit-code";
import type { Terminal } from "../terminal";

/** Where a command puts its answer: the parser gives actions no way to return one. */
export interface Session {
  readonly terminal: Terminal;
  code: ExitCode;
}

/** Adds one command to the program. */
export type AddCommand = (program: Command, session: Session) => void;
