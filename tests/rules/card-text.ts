import { parseIsoDate, type CalendarDate } from "../../src/pledge/calendar-date";
import type { Baseline } from "../../src/pledge/baseline";
import { baselineOf } from "../../src/pledge/baseline-of";
import { readBook } from "../../src/reading";
import { parseColumn } from "../../src/workbook/address";
import type { SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";
import { workbookFromText } from "../builders/sheet-text";

/** A workbook drawn in text, with what it is to be checked for. */
export interface CardText {
  readonly snapshot: Snapshot;
  readonly basisDate: CalendarDate;
  readonly publicCopy: boolean;
  /** What was last sent, where the text tells it. */
  readonly baseline: Baseline | null;
}

const DEFAULT_BASIS = "2023-12-31";

/**
 * Reads the text of a ```card block: first, if wanted, the lines `기준일 2023-12-31` and `공개본`, then the sheets, each
 * under a line `# 시트이름`, drawn as in `tests/builders/sheet-text.ts`. Without a `#` line all is one sheet 이행현황.
 * A line `숨긴 행 7` or `숨긴 열 E` in a sheet hides that row or column. What stands below a line
 * `이전 제출 2022-12-31` is the workbook that was last sent, as of that day.
 * @throws Error on a basis date that is no day, or a sheet that comes twice.
 */
export function parseCardText(text: string): CardText {
  const [now = "", then] = text.split(/^\s*이전 제출\s+(?=\d{4}-\d{2}-\d{2}\s*$)/m);
  if (then === undefined) return { ...parseWorkbook(now), baseline: null };
  const { snapshot, basisDate } = parseWorkbook(`기준일 ${then.trimStart()}`);
  return { ...parseWorkbook(now), baseline: baselineOf(readBook(snapshot), basisDate) };
}

function parseWorkbook(text: string): Omit<CardText, "baseline"> {
  let basis = DEFAULT_BASIS;
  let publicCopy = false;
  let name = "이행현황";
  const hidden: Hidden[] = [];
  const sheets = new Map<string, string[]>();
  for (const line of text.split("\n")) {
    const date = /^\s*기준일\s+(\S+)\s*$/.exec(line);
    const heading = /^\s*#\s+(.+?)\s*$/.exec(line);
    const hide = /^\s*숨긴 (?:행 (\d+)|열 ([A-Z]+))\s*$/.exec(line);
    if (hide) {
      hidden.push({
        sheet: name,
        row: hide[1] === undefined ? null : Number(hide[1]) - 1,
        column: hide[2] === undefined ? null : parseColumn(hide[2])
      });
    } else if (date && sheets.size === 0) basis = date[1] ?? "";
    else if (/^\s*공개본\s*$/.test(line) && sheets.size === 0) publicCopy = true;
    else if (heading) {
      name = heading[1] ?? "";
      if (sheets.has(name)) throw new Error(`sheet "${name}" is drawn twice`);
      sheets.set(name, []);
    } else if (sheets.has(name)) sheets.get(name)?.push(line);
    else if (line.trim() !== "") sheets.set(name, [line]);
  }
  const basisDate = parseIsoDate(basis);
  if (!basisDate) throw new Error(`no such basis date: ${basis}`);
  const drawn = Object.fromEntries([...sheets].map(([sheet, lines]) => [sheet, lines.join("\n")]));
  const snapshot = workbookFromText(drawn);
  return { snapshot: { ...snapshot, sheets: snapshot.sheets.map(hiding(hidden)) }, basisDate, publicCopy };
}

interface Hidden {
  readonly sheet: string;
  readonly row: number | null;
  readonly column: number | null;
}

function hiding(hidden: readonly Hidden[]): (sheet: SheetSnapshot) => SheetSnapshot {
  return (sheet) => {
    const own = hidden.filter((entry) => entry.sheet === sheet.name);
    const spans = (places: readonly (number | null)[]): SheetSnapshot["hiddenRows"] =>
      places.flatMap((place) => (place === null ? [] : [{ first: place, last: place }]));
    return {
      ...sheet,
      hiddenRows: spans(own.map((entry) => entry.row)),
      hiddenColumns: spans(own.map((entry) => entry.column))
    };
  };
}
