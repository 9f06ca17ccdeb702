import { readInput } from "./read-file";

/** A text file in UTF-8. @throws UnreadableRefusal telling why it cannot be read. */
export async function readText(path: string): Promise<string> {
  return new TextDecoder().decode(await readInput(path));
}
