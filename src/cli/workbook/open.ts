import { openXlsx, readXlsx, type XlsxHost } from "../../hosts/xlsx/xlsx-host";
import { Refusal } from "../../language/refusal";
import type { Snapshot } from "../../workbook/snapshot";
import { readInput } from "../files/read-file";
import { CLI } from "../messages";
import { UnreadableRefusal } from "../refusals";
import type { Terminal } from "../terminal";
import { calculate } from "../../hosts/calculation";
import { NODE_ZIP } from "./node-zip";

/** The workbook of a file, for a check alone. @throws UnreadableRefusal telling why it cannot be read. */
export async function readWorkbook(path: string): Promise<Snapshot> {
  const bytes = await readInput(path);
  return calculate(asUnreadable(path, () => readXlsx(bytes, NODE_ZIP)));
}

export interface OpenedWorkbook {
  readonly path: string;
  readonly host: XlsxHost;
  readonly snapshot: Snapshot;
}

/** The workbook of a file, to be changed and written elsewhere. @throws UnreadableRefusal */
export async function openWorkbook(path: string, terminal: Terminal): Promise<OpenedWorkbook> {
  const bytes = await readInput(path);
  const host = asUnreadable(path, () => openXlsx(bytes, NODE_ZIP));
  for (const text of host.noticesIn(terminal.locale)) terminal.tell(CLI.notice, { text });
  return { path, host, snapshot: await calculate(await host.read()) };
}

/** Whatever the reader refuses is told with the file's name and ends in the exit code for unreadable files. */
function asUnreadable<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const texts = { ko: "{{path}}: {{ko}}", en: "{{path}}: {{en}}" };
    const data = { path, ko: error.tell("ko"), en: error.tell("en") };
    throw new UnreadableRefusal(error.code, texts, data, { cause: error });
  }
}
