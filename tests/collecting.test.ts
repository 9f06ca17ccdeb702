import { officeRecordOf } from "../src/collecting/office-record-of";
import type { OfficeRecord } from "../src/collecting/office-record";
import { longFormOf } from "../src/collecting/long-form";
import type { CollectedFile, RollUp } from "../src/collecting/roll-up/roll-up";
import { rollUpWork } from "../src/collecting/roll-up/roll-up-work";
import { appendRows } from "../src/hosts/xlsx/append-rows";
import { calculate } from "../src/hosts/calculation";
import { emptyXlsx } from "../src/hosts/xlsx/empty-workbook";
import { openXlsx, readXlsx } from "../src/hosts/xlsx/xlsx-host";
import { RULES } from "../src/rules/catalogue";
import { checkWhole } from "../src/submission/checking/check-whole";
import type { Cell, Snapshot } from "../src/workbook/snapshot";
import { officeWorkbook } from "./builders/office-workbook";

const BASIS = { year: 2025, month: 12, day: 31 };

/** The record of an office, whose amounts and texts a change may spoil before they are read. */
async function recordOf(
  name: string,
  first: number,
  count: number,
  change: (snapshot: Snapshot) => Snapshot = (snapshot) => snapshot
): Promise<OfficeRecord> {
  const snapshot = change(readXlsx(await officeWorkbook(name, first, count)));
  return officeRecordOf(checkWhole(snapshot, { basisDate: BASIS, publicCopy: false }), "sealed", "백만원");
}

/** The first amount of every 집행 grid (계 × 총계) typed over, or the first that no formula gives. */
function typedOver(value: number | string, place: "whole" | "leaf"): (snapshot: Snapshot) => Snapshot {
  const fits = ({ formula, format, value: old }: Cell): boolean =>
    typeof old === "number" &&
    old > 0 &&
    format?.startsWith("#,##0") === true &&
    (formula === undefined) === (place === "leaf");
  return (snapshot) => ({
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      const found = sheet.name.endsWith("이행현황") ? sheet.cells.find(fits) : undefined;
      const cells = sheet.cells.map((cell) => {
        if (cell !== found) return cell;
        const { row, column, format = "" } = cell;
        return { row, column, value, format };
      });
      return { ...sheet, cells };
    })
  });
}

function fileOf(record: OfficeRecord, file: string): CollectedFile {
  const { seal, findings, notUnderstood, pledges } = record;
  return { office: record.office, file, seal, findings, notUnderstood, pledges, sameAs: null };
}

function rollUpOf(files: readonly CollectedFile[]): RollUp {
  return {
    files,
    leftFiles: [{ file: "깨짐.xlsx", why: "읽지 못함" }],
    unsealed: [],
    unit: "백만원",
    basisDate: "2025. 12. 31.",
    toolVersion: "0",
    ruleSet: "0123456789abcdef",
    rules: RULES.map(({ meta }) => meta)
  };
}

async function workbookOf(rollUp: RollUp): Promise<Snapshot> {
  const { patch, more } = rollUpWork(rollUp);
  const host = openXlsx(emptyXlsx());
  await host.apply(patch);
  return readXlsx(appendRows(host.bytes(), more.sheet, more.rows));
}

function withoutResults(snapshot: Snapshot): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        cell.formula === undefined ? cell : { ...cell, value: null, uncomputed: true as const }
      )
    }))
  };
}

test("every formula of the roll-up gives the value that is stored with it", async () => {
  const files = [
    fileOf(await recordOf("가나군", 0, 6), "가.xlsx"),
    fileOf(await recordOf("다라시", 6, 5, typedOver(1234.5, "leaf")), "나.xlsx"),
    fileOf(await recordOf("마바구", 11, 4, typedOver("미정", "whole")), "다.xlsx")
  ];
  expect(files[1]?.findings.some(({ severity }) => severity === "error")).toBe(true);
  expect(files[2]?.pledges.some(({ money }) => money.leftOut.length > 0)).toBe(true);
  const made = await workbookOf(rollUpOf(files));
  const computed = await calculate(withoutResults(made));
  const formulas = made.sheets.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== undefined));
  expect(formulas.length).toBeGreaterThan(70);
  expect(computed.sheets.map(({ cells }) => cells)).toEqual(made.sheets.map(({ cells }) => cells));
});

test("a roll-up of nothing but broken files says so, and its formulas hold", async () => {
  const made = await workbookOf(rollUpOf([]));
  const computed = await calculate(withoutResults(made));
  expect(computed.sheets.map(({ cells }) => cells)).toEqual(made.sheets.map(({ cells }) => cells));
  expect(made.sheets[3]?.cells.map(({ value }) => value)).toContain("깨짐.xlsx");
  expect(made.sheets[4]?.cells.at(-1)?.value).toBe("없음");
});

test("what is not settled is in no total and told with its cell", async () => {
  const { pledges } = await recordOf("마바구", 11, 1, typedOver("미정", "whole"));
  const [pledge] = pledges;
  const cell = pledge?.grids.find(({ kind }) => kind === "executed")?.cells[0]?.[0];
  expect(cell?.slice(0, 2)).toEqual([null, "undetermined"]);
  expect(pledge?.money.executed).toBeNull();
  expect(pledge?.money.leftOut).toEqual([
    { code: "undetermined", cell: expect.stringContaining(`!${cell?.[2] ?? ""}`) }
  ]);
});

test("leaves add up to what the grid states as its whole, for every grid", async () => {
  const record = await recordOf("가나군", 0, 12);
  let grids = 0;
  for (const grid of record.pledges.flatMap((pledge) => pledge.grids)) {
    let [leaves, whole] = [0, NaN];
    for (const { row, column, cell } of longFormOf(
      { ...record, pledges: [{ ...record.pledges[0]!, grids: [grid] }] },
      "",
      ""
    )) {
      if (row.leaf && column.leaf) leaves += Number(cell[0]);
      if (row.role === "total" && column.role === "grand-total") whole = Number(cell[0]);
    }
    expect(leaves).toBe(whole);
    grids += 1;
  }
  expect(grids).toBe(24);
});

test("a record is its own JSON, and says nothing of where its file lies", async () => {
  const record = await recordOf("가나군", 0, 3);
  expect(JSON.parse(JSON.stringify(record))).toEqual(record);
});

test("a link leads from an office to its first pledge, and from a pledge to its office", () => {
  const one = (count: number): CollectedFile["pledges"] =>
    Array.from({ length: count }, (_, at) => ({
      number: `1-${at + 1}`,
      name: "공약",
      department: "",
      area: "",
      status: "",
      statusClass: null,
      rate: null,
      money: { cost: null, plan: null, secured: null, executed: null, leftOut: [] },
      errors: 0,
      warnings: 0,
      place: ""
    }));
  const file = (office: string, count: number): CollectedFile => ({
    office,
    file: `${office}.xlsx`,
    seal: "not-sealed",
    pledges: one(count),
    findings: [],
    notUnderstood: 0,
    sameAs: null
  });
  const { patch, more } = rollUpWork(rollUpOf([file("가", 3), file("나", 2)]));
  const [offices] = patch.steps;
  expect(offices?.kind === "add-sheet" && offices.content.links).toEqual([
    { cell: "B7", target: "'공약 목록'!A7" },
    { cell: "B8", target: "'공약 목록'!A10" }
  ]);
  expect([...more.rows].map(({ links }) => links[0])).toEqual([
    { cell: "B8", target: "'기관별 총괄'!A7" },
    { cell: "B9", target: "'기관별 총괄'!A7" },
    { cell: "B10", target: "'기관별 총괄'!A8" },
    { cell: "B11", target: "'기관별 총괄'!A8" }
  ]);
});
