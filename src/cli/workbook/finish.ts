import { CLI } from "../messages";
import type { Terminal } from "../terminal";
import { writeOutput } from "../files/write-output";

/** Writes a command's output and tells where it is. */
export async function finish(
  output: string,
  content: Uint8Array | string,
  inputs: readonly string[],
  terminal: Terminal
): Promise<void> {
  const { replaced } = await writeOutput(output, content, inputs);
  terminal.tell(CLI[replaced ? "output-replaced" : "output-written"], { path: output });
}
