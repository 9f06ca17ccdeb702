import { readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(__dirname, "../fixtures/figures");

/** One line of a file of figures, by its headings. */
export type FigureLine = Readonly<Record<string, string>>;

/** The lines of `tests/fixtures/figures/<name>.csv`: published figures under made-up names. */
export function figureLines(name: string): readonly FigureLine[] {
  const [head = [], ...lines] = fieldsIn(name);
  return lines.map((line) => Object.fromEntries(head.map((heading, at) => [heading, line[at] ?? ""])));
}

/** The same as a table drawn for `workbookFromText`: amounts as numbers, dashes and blanks as they are. */
export function figureTable(name: string, headings?: Readonly<Record<string, string>>): string {
  const [head = [], ...lines] = fieldsIn(name);
  const drawn = lines.map((line) => line.map(drawnText).join(" | "));
  return [head.map((heading) => headings?.[heading] ?? heading).join(" | "), ...drawn].join("\n");
}

function fieldsIn(name: string): readonly (readonly string[])[] {
  return readFileSync(join(FOLDER, `${name}.csv`), "utf8")
    .trim()
    .split("\n")
    .map(fieldsOf);
}

/** 7002450 for "7,002,450"; 0 for what is left blank or dashed. */
export function figureOf(text: string): number {
  return text === "" || text === "-" ? 0 : Number(text.replaceAll(",", ""));
}

function drawnText(text: string): string {
  return /^[\d,]+(?:\.\d+)?$/.test(text) ? text.replaceAll(",", "") : text;
}

/** Fields may stand in quotes, for the commas in them. */
function fieldsOf(line: string): string[] {
  return [...line.matchAll(/(?:"([^"]*)"|([^,]*))(?:,|$)/g)]
    .map(([, quoted, plain]) => quoted ?? plain ?? "")
    .slice(0, line.endsWith(",") ? undefined : -1);
}
