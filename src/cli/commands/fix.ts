import { Option } from "commander";
import { joinFixes } from "../../rules/fixes";
import { countBySeverity } from "../../submission/report/verdict";
import type { ExitCode } from "../exit-code";
import { remarkExtension, requireOutput } from "../files/write-output";
import { HELP } from "../help-texts";
import { CLI } from "../messages";
import { rulesFrom } from "../options/rules";
import {
  basisDateOption,
  outputOption,
  profileOption,
  publicOption,
  type CheckFlags
} from "../options/shared";
import type { Terminal } from "../terminal";
import { checkSnapshot } from "../workbook/check-snapshot";
import { exitFor } from "../workbook/exit-for";
import { factsFrom, inputsOf } from "../workbook/facts";
import { finish } from "../workbook/finish";
import { openWorkbook } from "../workbook/open";
import { calculate } from "../../hosts/calculation";
import type { AddCommand } from "./command";

interface Flags extends CheckFlags {
  readonly output: string;
  readonly rule?: readonly string[];
}

export const addFix: AddCommand = (program, session) => {
  const { locale } = session.terminal;
  program
    .command("fix")
    .description(HELP.fix[locale])
    .argument("<FILE>", HELP.file[locale])
    .addOption(outputOption(locale))
    .addOption(new Option("--rule <ID...>", HELP.rule[locale]))
    .addOption(profileOption(locale))
    .addOption(basisDateOption(locale))
    .addOption(publicOption(locale))
    .action(async (file: string, flags: Flags) => {
      session.code = await fix(file, flags, session.terminal);
    });
};

/** Applies the fixes that are beyond doubt and checks the outcome again: its errors decide the exit code. */
async function fix(file: string, flags: Flags, terminal: Terminal): Promise<ExitCode> {
  const inputs = inputsOf([file], flags);
  await requireOutput(flags.output, inputs);
  remarkExtension(file, flags.output, terminal);
  const rules = rulesFrom(flags.rule);
  const facts = await factsFrom(flags, terminal);
  const { host, snapshot } = await openWorkbook(file, terminal);
  const before = checkSnapshot(snapshot, facts);
  const fixable = before.result.findings.filter(
    (finding) => finding.fix !== null && (rules === undefined || rules.includes(finding.rule))
  );
  if (fixable.length === 0) terminal.tell(CLI["nothing-fixed"]);
  else await host.apply(joinFixes(fixable, terminal.locale));
  const after = checkSnapshot(await calculate(await host.read()), facts);
  await finish(flags.output, host.bytes(), inputs, terminal);
  const counts = countBySeverity(after.result.findings);
  const left = new Set(after.result.findings.map(({ key }) => key));
  terminal.tell(CLI.fixed, {
    count: fixable.filter(({ key }) => !left.has(key)).length,
    errors: counts.error,
    warnings: counts.warning
  });
  return exitFor(after.result, terminal);
}
