import Papa from "papaparse";
import { refusal } from "../language/refusal";
import type { CalendarDate } from "../pledge/calendar-date";
import { NEW_PLEDGE_REFUSALS } from "./messages";
import type { NewPledge } from "./new-pledge";
import { parsePeriodEnd } from "./period-text";

/** What the columns of a list may be headed, spaces left out. */
const HEADINGS = {
  number: ["관리번호", "공약번호", "번호", "사업번호", "과제번호", "no", "no.", "number"],
  name: ["공약명", "공약사업명", "사업명", "과제명", "공약", "name", "pledge"],
  department: ["부서", "부서명", "총괄부서", "주관부서", "담당부서", "추진부서", "소관부서", "department"],
  team: ["추진담당", "담당팀", "팀", "팀명", "team"],
  partners: ["협조부서", "협업부서", "관련부서", "partners"],
  from: ["시작", "시작일", "시작연도", "시작년도", "착수", "부터", "from", "start"],
  to: ["종료", "종료일", "종료연도", "종료년도", "완료", "까지", "끝", "to", "end"]
} as const satisfies Record<string, readonly string[]>;

type Column = keyof typeof HEADINGS;

/**
 * New pledges from a list: rows of cell texts, the first filled row being the header, columns in any order.
 * Blank rows are passed over; a column that no heading names is not read.
 * @throws Refusal for a list without header or pledges, or with a date that cannot be read.
 */
export function pledgesFromRows(rows: readonly (readonly string[])[]): readonly NewPledge[] {
  const headerAt = rows.findIndex((row) => row.some((cell) => columnOf(cell) === "number"));
  const columns = (rows[headerAt] ?? []).map(columnOf);
  if (headerAt < 0 || !columns.includes("name")) throw refusal(NEW_PLEDGE_REFUSALS, "list-without-header");
  const pledges = rows.flatMap((row, index) => {
    if (index <= headerAt || row.every((cell) => cell.trim() === "")) return [];
    const textOf = (column: Column): string =>
      (row[columns.indexOf(column)] ?? "").replace(/\s+/g, " ").trim();
    const endOf = (column: "from" | "to"): CalendarDate | null => {
      const text = textOf(column);
      const date = text === "" ? null : parsePeriodEnd(text, column);
      if (text !== "" && !date)
        throw refusal(NEW_PLEDGE_REFUSALS, "period-unclear", { row: index + 1, text });
      return date;
    };
    return [
      {
        number: textOf("number"),
        name: textOf("name"),
        department: textOf("department"),
        team: textOf("team"),
        partners: textOf("partners"),
        period: { from: endOf("from"), to: endOf("to") }
      }
    ];
  });
  if (pledges.length === 0) throw refusal(NEW_PLEDGE_REFUSALS, "list-empty");
  return pledges;
}

/** Whether a row heads a list: it names the number and the pledge. */
export function isListHeader(row: readonly string[]): boolean {
  const columns = row.map(columnOf);
  return columns.includes("number") && columns.includes("name");
}

function columnOf(heading: string): Column | null {
  const compact = heading.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
  const found = Object.entries(HEADINGS).find(([, names]) => (names as readonly string[]).includes(compact));
  return found ? (found[0] as Column) : null;
}

/**
 * Rows of a CSV or tab-separated text, as Excel saves and copies it; a byte order mark is passed over.
 * @throws Refusal list-unclosed for a quotation mark that is never closed: all that follows would be one cell.
 */
export function rowsOfCsv(text: string): readonly (readonly string[])[] {
  const [firstLine = ""] = text.split(/\r?\n/, 1);
  const delimiter = !firstLine.includes(",") && firstLine.includes("\t") ? "\t" : ",";
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"), {
    delimiter
  });
  const [unclosed] = errors.filter((error) => error.type === "Quotes");
  if (unclosed) throw refusal(NEW_PLEDGE_REFUSALS, "list-unclosed", { row: (unclosed.row ?? 0) + 1 });
  const last = data.at(-1);
  return last?.length === 1 && last[0] === "" ? data.slice(0, -1) : data;
}
