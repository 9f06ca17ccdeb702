import { openGrid } from "../../hosts/grid/open/open-grid-book";
import type { GridSheet } from "../../hosts/grid/grid-book";
import { openXlsx, type XlsxHost } from "../../hosts/xlsx/xlsx-host";
import type { Answer, BilingualText } from "./protocol";

/** So many cells at once the page takes over without a stop that anybody feels. */
const PORTION = 6_000;
/** Reading the file's sheets is about so much of the work; the rest is making the grid's own of them. */
const READING = 0.7;

/**
 * Reads a workbook and sends it to the page in portions.
 * @throws Refusal for what cannot be read.
 */
export async function openJob(bytes: Uint8Array, answer: (answer: Answer) => void): Promise<void> {
  const host = openXlsx(bytes);
  const total = Math.max(1, sheetParts(host));
  const { header, sheetCount, sheets } = await openGrid(host, {
    onSheet: (index) => {
      if (index % 8 === 0) answer({ kind: "progress", fraction: READING * Math.min(1, index / total) });
    }
  });
  let portion: GridSheet[] = [];
  let cells = 0;
  let sent = 0;
  const send = (): void => {
    sent += portion.length;
    answer({ kind: "sheets", sheets: portion });
    answer({ kind: "progress", fraction: READING + (1 - READING) * (sent / Math.max(1, sheetCount)) });
    portion = [];
    cells = 0;
  };
  for (const sheet of sheets) {
    portion.push(sheet);
    cells += sheet.snapshot.cells.length;
    if (cells >= PORTION) send();
  }
  if (portion.length > 0) send();
  answer({ kind: "opened", header, notices: noticesOf(host) });
}

/** What the user should know of a file, in both languages. */
export function noticesOf(host: XlsxHost): readonly BilingualText[] {
  const english = host.noticesIn("en");
  return host.noticesIn("ko").map((ko, index) => ({ ko, en: english[index] ?? ko }));
}

/** About how many sheets there are, before they are read: for the progress alone. */
function sheetParts(host: XlsxHost): number {
  return host.parts.names.filter((name) => /\/worksheets\/[^/]+\.xml$/i.test(name)).length;
}
