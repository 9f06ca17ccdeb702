import { calculate } from "../../src/hosts/calculation";
import { formatCell, parseCell } from "../../src/workbook/address";
import { lookupOf } from "../../src/workbook/cell-lookup";
import type { WorkbookHost } from "../../src/workbook/host";
import { contentOf } from "../../src/workbook/steps/cells";
import type { CellChange, Step } from "../../src/workbook/patch";
import { sheetNamed, type CellValue, type Snapshot } from "../../src/workbook/snapshot";

/** What an officer types into a cell. */
export interface Typing {
  readonly sheet: string;
  readonly cell: string;
  readonly value: string | number;
}

/** A pledge of the list, and the amounts that its cards get: 백만원 by year from 2022. */
export interface ListedPledge {
  readonly number: string;
  readonly name: string;
  readonly department: string;
  readonly national: readonly number[];
  readonly own: readonly number[];
}

const AREAS = ["활력경제 1", "든든복지 2", "푸른환경 3"] as const;
const DEPARTMENTS = ["경제정책과", "주민복지과", "환경위생과", "건설과"] as const;
const WHAT = [
  "골목",
  "쉼터",
  "마을길",
  "장터",
  "둘레길",
  "놀이터",
  "도서관",
  "하천",
  "회관",
  "주차장"
] as const;
const HOW = ["고치기", "넓히기", "새로 만들기"] as const;
const YEARS = [2022, 2023, 2024, 2025, 2026] as const;
/** Columns of the years on either card, and the rows of 국비 and 군비. */
const YEAR_COLUMNS = ["F", "G", "H", "I", "J"] as const;
const PLAN = { national: 22, own: 24 };
const EXECUTED = { national: 9, own: 11 };

/** The last day of the last year that has been executed. */
export const BASIS_DATE = { year: 2025, month: 12, day: 31 };
const EXECUTED_YEARS = 4;

export const PLEDGES: readonly ListedPledge[] = AREAS.flatMap((area, group) =>
  WHAT.map((what, at) => {
    const order = group * WHAT.length + at;
    return {
      number: `${area}-${at + 1}`,
      name: `${what} ${HOW[group] ?? ""}`,
      department: DEPARTMENTS[order % DEPARTMENTS.length] ?? "",
      national: YEARS.map((_, year) => 40 + 11 * order + 3 * year),
      own: YEARS.map((_, year) => 25 + 7 * order + 2 * year)
    };
  })
);

/** Of whose narrative one year disagrees with the grid: the one thing that needs a reason. */
export const EXPLAINED = pledgeAt(4);
export const EXPLAINED_YEAR = 2023;

function pledgeAt(at: number): ListedPledge {
  const pledge = PLEDGES[at];
  if (!pledge) throw new Error(`no pledge ${at}`);
  return pledge;
}

export const planSheet = ({ number }: ListedPledge): string => `${number} 실천계획`;
export const statusSheet = ({ number }: ListedPledge): string => `${number} 이행현황`;

const ROWS = [
  ["관리번호", "공약명", "주관부서", "시작", "끝"],
  ...PLEDGES.map(({ number, name, department }) => [number, name, department, "2022", "2026"])
];

/** The list as a file, and as it is copied from Excel. */
export const LIST_CSV = `\ufeff${ROWS.map((row) => row.join(",")).join("\r\n")}\r\n`;
export const LIST_COPIED = `${ROWS.map((row) => row.join("\t")).join("\n")}\n`;

/** All that is typed onto the two cards of a pledge. */
export function typingsOf(pledge: ListedPledge): readonly Typing[] {
  const plan = planSheet(pledge);
  const status = statusSheet(pledge);
  const typings: Typing[] = [];
  for (const [at, year] of YEARS.entries()) {
    const column = YEAR_COLUMNS[at] ?? "";
    const national = pledge.national[at] ?? 0;
    const own = pledge.own[at] ?? 0;
    typings.push(
      { sheet: plan, cell: `${column}${PLAN.national}`, value: national },
      { sheet: plan, cell: `${column}${PLAN.own}`, value: own }
    );
    if (at >= EXECUTED_YEARS) continue;
    const told = national + own + (pledge === EXPLAINED && year === EXPLAINED_YEAR ? 5 : 0);
    typings.push(
      { sheet: status, cell: `${column}${EXECUTED.national}`, value: national },
      { sheet: status, cell: `${column}${EXECUTED.own}`, value: own },
      { sheet: status, cell: `C${17 + at}`, value: `❍ ${pledge.name} 공사 : ${told}백만원` }
    );
  }
  typings.push({ sheet: status, cell: "F29", value: "○" }, { sheet: status, cell: "J29", value: 0.8 });
  return typings;
}

/** The amount of 국비 in a year of the executed grid. */
export function executedCell(
  pledge: ListedPledge,
  year: number
): { readonly sheet: string; readonly cell: string } {
  return { sheet: statusSheet(pledge), cell: `${YEAR_COLUMNS[year - 2022] ?? ""}${EXECUTED.national}` };
}

/** Types into a file as a program that calculates does: every formula that depends on it gets its new value. */
export async function typeInto(host: WorkbookHost, typings: readonly Typing[]): Promise<void> {
  const before = await host.read();
  await host.apply({ title: "손으로 씀", steps: stepsOf(before, typings) });
  const typed = await host.read();
  const calculated = await calculate(withoutValues(typed));
  const steps = typed.sheets.flatMap((sheet): Step[] => {
    const found = sheetNamed(calculated, sheet.name);
    const changes = sheet.cells.flatMap((cell): CellChange[] => {
      const value = found && lookupOf(found).at(cell.row, cell.column)?.value;
      if (cell.formula === undefined || value === undefined || value === cell.value) return [];
      const before = contentOf(cell);
      return [{ cell: formatCell(cell), before, after: { ...before, value } }];
    });
    return changes.length === 0 ? [] : [{ kind: "set-cells", sheet: sheet.name, changes }];
  });
  if (steps.length > 0) await host.apply({ title: "계산", steps });
}

function stepsOf(snapshot: Snapshot, typings: readonly Typing[]): readonly Step[] {
  return [...new Set(typings.map(({ sheet }) => sheet))].map((name) => {
    const sheet = sheetNamed(snapshot, name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    const changes = typings
      .filter((typing) => typing.sheet === name)
      .map(({ cell, value }) => {
        const place = parseCell(cell);
        const found = place && lookupOf(sheet).at(place.row, place.column);
        return { cell, before: found ? contentOf(found) : { value: null }, after: { value } };
      });
    return { kind: "set-cells", sheet: name, changes };
  });
}

function withoutValues(snapshot: Snapshot): Snapshot {
  const blank: CellValue = null;
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        cell.formula === undefined ? cell : { ...cell, value: blank, uncomputed: true as const }
      )
    }))
  };
}
