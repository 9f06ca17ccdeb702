import { extname } from "node:path";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { isCellError } from "../../workbook/snapshot";
import { readInput } from "../files/read-file";
import { wrongUsage } from "../refusals";
import { readWorkbook } from "../workbook/open";
import { decodeCsv, parseCsv } from "./csv";
import { periodFrom } from "./period";
import type { PledgeRow } from "./pledge-row";

/** What the columns of a list may be headed; spaces do not count. */
const HEADINGS = {
  number: ["관리번호", "번호", "number"],
  name: ["공약명", "공약사업명", "사업명", "name"],
  department: ["주관부서", "담당부서", "추진부서", "부서", "department"],
  from: ["시작", "시작연도", "시작일", "from"],
  to: ["끝", "종료", "종료연도", "종료일", "to"]
} as const;

type Heading = keyof typeof HEADINGS;

/** The new pledges of `--list`. @throws UsageRefusal naming the row that is not as it must be. */
export async function readList(path: string): Promise<readonly PledgeRow[]> {
  const [heads = [], ...rows] = await rowsOf(path);
  const columns = columnsOf(heads);
  if (columns.number < 0 || columns.name < 0) throw wrongUsage("list-no-columns", { path });
  const pledges: PledgeRow[] = [];
  const numbers = new Set<string>();
  rows.forEach((row, at) => {
    const field = (heading: Heading): string => (row[columns[heading]] ?? "").trim();
    if (row.every((text) => text.trim() === "")) return;
    const [number, name] = [field("number"), field("name")];
    if (number === "" || name === "") throw wrongUsage("list-row-incomplete", { path, row: at + 2 });
    if (numbers.has(number)) throw wrongUsage("list-row-twice", { path, row: at + 2, number });
    numbers.add(number);
    pledges.push({
      number,
      name,
      department: field("department"),
      period: periodFrom(field("from"), field("to"))
    });
  });
  if (pledges.length === 0) throw wrongUsage("list-empty", { path });
  return pledges;
}

async function rowsOf(path: string): Promise<readonly (readonly string[])[]> {
  if (/^\.xls[xm]$/i.test(extname(path))) {
    const [sheet] = (await readWorkbook(path)).sheets;
    return sheet ? rowsOfSheet(sheet) : [];
  }
  const rows = parseCsv(decodeCsv(await readInput(path)));
  if (!rows) throw wrongUsage("list-quote", { path });
  return rows;
}

function rowsOfSheet(sheet: SheetSnapshot): readonly (readonly string[])[] {
  if (!sheet.used) return [];
  const { bottom, right } = sheet.used;
  const rows = Array.from({ length: bottom + 1 }, () => Array.from({ length: right + 1 }, () => ""));
  for (const { row, column, value } of sheet.cells) {
    const line = rows[row];
    if (line) line[column] = value === null ? "" : isCellError(value) ? value.error : String(value);
  }
  return rows;
}

function columnsOf(heads: readonly string[]): Readonly<Record<Heading, number>> {
  const folded = heads.map((head) => head.replace(/\s/g, "").toLowerCase());
  const find = (heading: Heading): number =>
    folded.findIndex((head) => (HEADINGS[heading] as readonly string[]).includes(head));
  return {
    number: find("number"),
    name: find("name"),
    department: find("department"),
    from: find("from"),
    to: find("to")
  };
}
