import { Option } from "commander";
import { makePublicCopy } from "../../hosts/xlsx/public-copy/make-public-copy";
import type { PublicCopy } from "../../hosts/xlsx/public-copy/public-copy";
import { publicText } from "../../submission/public-copy/public-words";
import { EXIT, type ExitCode } from "../exit-code";
import { requireOutput } from "../files/write-output";
import { HELP } from "../help-texts";
import { outputOption, profileOption, type CheckFlags } from "../options/shared";
import { readProfile } from "../options/profile";
import type { Terminal } from "../terminal";
import { VERSION } from "../version";
import { inputsOf } from "../workbook/facts";
import { finish } from "../workbook/finish";
import { NODE_ZIP } from "../workbook/node-zip";
import { openWorkbook } from "../workbook/open";
import type { AddCommand } from "./command";

const FORMATS = ["text", "json"] as const;

interface Flags extends CheckFlags {
  readonly output: string;
  readonly format: (typeof FORMATS)[number];
}

export const addPublic: AddCommand = (program, session) => {
  const { locale } = session.terminal;
  program
    .command("public")
    .description(HELP.publicCopy[locale])
    .argument("<FILE>", HELP.file[locale])
    .addOption(outputOption(locale))
    .addOption(new Option("--format <format>", HELP.format[locale]).choices(FORMATS).default("text"))
    .addOption(profileOption(locale))
    .action(async (file: string, flags: Flags) => {
      session.code = await makePublic(file, flags, session.terminal);
    });
};

/** 0 done; 1 done, with something left that only its owner can judge. */
async function makePublic(file: string, flags: Flags, terminal: Terminal): Promise<ExitCode> {
  const inputs = inputsOf([file], flags);
  await requireOutput(flags.output, inputs);
  const profile = flags.profile === undefined ? undefined : await readProfile(flags.profile, terminal.locale);
  const { host } = await openWorkbook(file, terminal);
  const copy = await makePublicCopy(host.bytes(), { codec: NODE_ZIP, ...(profile ? { profile } : {}) });
  await finish(flags.output, copy.bytes, inputs, terminal);
  await terminal.write(
    flags.format === "json"
      ? jsonOf(file, flags.output, copy)
      : publicText(copy.removals, copy.remaining, terminal.locale)
  );
  return copy.remaining.length > 0 ? EXIT.findings : EXIT.clean;
}

function jsonOf(path: string, output: string, { removals, remaining }: PublicCopy): string {
  const tool = { name: "pledge-keeper", version: VERSION };
  return `${JSON.stringify({ tool, path, output, removals, remaining }, null, 2)}\n`;
}
