import { CommanderError } from "commander";
import { render } from "../language/message";
import { Refusal } from "../language/refusal";
import type { Session } from "./commands/command";
import { EXIT, type ExitCode } from "./exit-code";
import { localeOf } from "./locale";
import { CLI } from "./messages";
import { programOf } from "./program";
import { UnreadableRefusal, wrongUsage } from "./refusals";
import { isClosedPipe, processTerminal, type Terminal } from "./terminal";
import { isShown, usageErrorFrom } from "./usage-errors";

/** Runs the command line and gives its exit code; tells whatever went wrong. */
async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const session: Session = { terminal, code: EXIT.clean };
  try {
    if (args.length === 0) throw wrongUsage("no-command");
    await programOf(session).parseAsync(args, { from: "user" });
    return session.code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (isShown(error)) return EXIT.clean;
      return tell(usageErrorFrom(error), terminal);
    }
    if (error instanceof Refusal) return tell(error, terminal);
    return fault(error, terminal);
  }
}

function tell(refusal: Refusal, terminal: Terminal): ExitCode {
  process.stderr.write(`${refusal.tell(terminal.locale)}\n`);
  return refusal instanceof UnreadableRefusal ? EXIT.unreadable : EXIT.usage;
}

function fault(error: unknown, { locale }: Terminal): ExitCode {
  const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${render(CLI.fault, { why }, locale)}\n`);
  return EXIT.fault;
}

const terminal = processTerminal(localeOf(process.env));

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error) => {
    if (!isClosedPipe(error)) process.exitCode = EXIT.fault;
  });
}
process.on("uncaughtException", (error) => process.exit(fault(error, terminal)));

void run(process.argv.slice(2), terminal).then((code) => {
  process.exitCode ??= code;
});
