import type { CheckResult } from "../../rules/check";
import { CLI } from "../messages";
import { EXIT, type ExitCode } from "../exit-code";
import type { Terminal } from "../terminal";

/** The exit code that a check's result asks for. A rule that failed is our fault: silence would pass for "in order". */
export function exitFor(result: CheckResult, terminal: Terminal): ExitCode {
  if (result.toolErrors.length > 0) {
    terminal.tell(CLI["rules-failed"], { count: new Set(result.toolErrors.map(({ rule }) => rule)).size });
    return EXIT.fault;
  }
  return result.findings.some(({ severity }) => severity === "error") ? EXIT.findings : EXIT.clean;
}
