import { open } from "node:fs/promises";
import { Option } from "commander";
import { makeKeys } from "../../submission/seal/signature";
import { EXIT, type ExitCode } from "../exit-code";
import { requireOutput } from "../files/write-output";
import { systemCode, UsageRefusal, wrongUsage } from "../refusals";
import { SEAL_HELP, SEAL_TOLD } from "../seal-texts";
import type { Terminal } from "../terminal";
import type { AddCommand } from "./command";

export const addKeygen: AddCommand = (program, session) => {
  const { locale } = session.terminal;
  program
    .command("keygen")
    .description(SEAL_HELP.keygen[locale])
    .addOption(new Option("-o, --output <KEY>", SEAL_HELP.keyOutput[locale]).makeOptionMandatory())
    .action(async ({ output }: { readonly output: string }) => {
      session.code = await keygen(output, session.terminal);
    });
};

async function keygen(path: string, terminal: Terminal): Promise<ExitCode> {
  await requireOutput(path, []);
  const { privateKey, publicKey } = await makeKeys(globalThis.crypto.subtle);
  const publicPath = `${path}.pub`;
  await writeKey(path, privateKey, 0o600);
  await writeKey(publicPath, publicKey, 0o644);
  terminal.tell(SEAL_TOLD["keys-made"], { path, open: publicPath });
  return EXIT.clean;
}

/** Never over a file that is there: a lost key cannot be made again. */
async function writeKey(path: string, text: string, mode: number): Promise<void> {
  try {
    const handle = await open(path, "wx", mode);
    try {
      await handle.writeFile(text);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = systemCode(error);
    if (code === "EEXIST") throw new UsageRefusal("key-exists", SEAL_TOLD["key-exists"], { path });
    if (code !== "") throw wrongUsage("output-denied", { path, code });
    throw error;
  }
}
