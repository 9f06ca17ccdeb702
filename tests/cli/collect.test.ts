import { spawn } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync
} from "node:fs";
import { parquetReadObjects } from "hyparquet";
import Papa from "papaparse";
import { readRecord, writeRecord } from "../../src/cli/collect/state-folder";
import { readXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { lookupOf } from "../../src/workbook/cell-lookup";
import { parseCell } from "../../src/workbook/address";
import type { Cell } from "../../src/workbook/snapshot";
import { officeWorkbook } from "../builders/office-workbook";
import { BASIS, bundlePath, run, temporaryFolder } from "./command-line";

const folder = temporaryFolder();
const offices = folder.at("기관");
const NAMES = ["가나군", "다라시", "마바구", "사아군", "자차시", "카타구"];
const PLEDGES = 5;

beforeAll(async () => {
  mkdirSync(offices);
  for (const [at, name] of NAMES.entries()) {
    writeFileSync(
      folder.at("기관", `${at + 1} ${name}.xlsx`),
      await officeWorkbook(name, at * PLEDGES, PLEDGES)
    );
  }
});
afterAll(() => {
  folder.remove();
});

interface Results {
  readonly xlsx: string;
  readonly csv: string;
  readonly parquet: string;
}

function resultsAt(name: string): Results {
  return {
    xlsx: folder.at(`${name}.xlsx`),
    csv: folder.at(`${name}.csv`),
    parquet: folder.at(`${name}.parquet`)
  };
}

const argumentsFor = (input: string, { xlsx, csv, parquet }: Results): readonly string[] => [
  "collect",
  input,
  "-o",
  xlsx,
  "--data",
  csv,
  "--parquet",
  parquet,
  "--basis-date",
  "2025-12-31"
];

function bytesOf({ xlsx, csv, parquet }: Results): readonly Buffer[] {
  return [xlsx, csv, parquet].map((path) => readFileSync(path));
}

/** What a cell of a result shows. */
function cellAt(path: string, sheet: string, cell: string): Cell | undefined {
  const found = readXlsx(new Uint8Array(readFileSync(path))).sheets.find(({ name }) => name === sheet);
  const at = parseCell(cell);
  return found && at ? lookupOf(found).at(at.row, at.column) : undefined;
}

function rowsOfCsv(path: string): readonly Record<string, string>[] {
  const text = readFileSync(path, "utf8");
  expect(text.startsWith("\uFEFF")).toBe(true);
  return Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true }).data;
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  expect(["number", "boolean"]).toContain(typeof value);
  return JSON.stringify(value);
}

async function rowsOfParquet(path: string): Promise<readonly Record<string, unknown>[]> {
  const { buffer, byteOffset, byteLength } = readFileSync(path);
  return parquetReadObjects({ file: buffer.slice(byteOffset, byteOffset + byteLength) });
}

describe("many offices' workbooks", () => {
  const whole = resultsAt("모음");
  let told = "";
  beforeAll(() => {
    const { code, told: text } = run(argumentsFor(offices, whole));
    told = text;
    expect(code).toBe(0);
  });

  test("become one workbook with every office and every pledge", () => {
    const { sheets } = readXlsx(new Uint8Array(readFileSync(whole.xlsx)));
    expect(sheets.map(({ name }) => name)).toEqual([
      "기관별 총괄",
      "공약 목록",
      "지적 요약",
      "읽지 못한 파일",
      "봉인되지 않은 파일"
    ]);
    expect(NAMES.map((_, at) => cellAt(whole.xlsx, "기관별 총괄", `B${at + 7}`)?.value)).toEqual(NAMES);
    expect(cellAt(whole.xlsx, "기관별 총괄", "E6")).toMatchObject({
      value: NAMES.length * PLEDGES,
      formula: "=SUM(E7:E12)"
    });
    expect(cellAt(whole.xlsx, "공약 목록", `B${6 + NAMES.length * PLEDGES}`)?.value).toBe(NAMES.at(-1));
    expect(told).toContain(`파일 6개에서 공약 30건을 모았습니다.`);
  });

  test("and one data file, the same as CSV and as Parquet, whose leaves add up to the totals", async () => {
    const csv = rowsOfCsv(whole.csv);
    const parquet = await rowsOfParquet(whole.parquet);
    expect(parquet).toHaveLength(csv.length);
    const texts = parquet.map((row) =>
      Object.fromEntries(
        Object.entries(row)
          .filter(([name]) => !name.endsWith("_value"))
          .map(([name, value]) => [name, value === null ? "" : textOf(value)])
      )
    );
    expect(texts).toEqual(csv);
    const executed = csv.filter(({ kind, leaf }) => kind === "집행" && leaf === "true");
    const sum = executed.reduce((total, { amount }) => total + Number(amount), 0);
    expect(sum).toBeGreaterThan(0);
    const column = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
      .split("")
      .find((name) => cellAt(whole.xlsx, "기관별 총괄", `${name}5`)?.value === "집행");
    expect(cellAt(whole.xlsx, "기관별 총괄", `${column}6`)?.value).toBe(sum);
    const values = parquet.filter(({ kind, leaf }) => kind === "집행" && leaf === true);
    expect(values.reduce((total, row) => total + Number(row.amount_won_value), 0)).toBe(sum * 1_000_000);
  });

  test("nothing is left beside the results", () => {
    expect(readdirSync(folder.at()).filter((name) => name.startsWith("."))).toEqual([]);
  });

  test("the result does not depend on the number of workers, and a second run replaces it", () => {
    const before = bytesOf(whole);
    expect(run([...argumentsFor(offices, whole), "--workers", "1"]).code).toBe(0);
    expect(bytesOf(whole)).toEqual(before);
    expect(run([...argumentsFor(offices, whole), "--workers", "4"]).code).toBe(0);
    expect(bytesOf(whole)).toEqual(before);
  });

  test("a run that was killed goes on from where it was, to the same bytes", async () => {
    const killed = resultsAt("멈춤");
    const state = folder.at("상태");
    const args = [...argumentsFor(offices, killed), "--state", state, "--workers", "1"];
    const child = spawn(process.execPath, [bundlePath(), ...args], {
      stdio: "ignore",
      env: { PATH: process.env.PATH }
    });
    const ended = new Promise<string | null>((resolve) => {
      child.on("close", (_, signal) => {
        resolve(signal);
      });
    });
    const records = (): number =>
      existsSync(state) ? readdirSync(state).filter((name) => name.endsWith(".record")).length : 0;
    while (child.exitCode === null && records() < 2) await new Promise((resolve) => setImmediate(resolve));
    child.kill("SIGKILL");
    expect(await ended).toBe("SIGKILL");
    const done = records();
    expect(done).toBeGreaterThan(1);
    expect(done).toBeLessThan(NAMES.length);
    expect(existsSync(killed.xlsx)).toBe(false);
    const other = folder.at("상태 2");
    cpSync(state, other, { recursive: true });

    const { code, told: text } = run(args);
    expect(code).toBe(0);
    expect(text).toContain(`읽어 둔 파일 ${done}개`);
    expect(bytesOf(killed)).toEqual(bytesOf(whole));
    expect(existsSync(state)).toBe(false);

    // what was read is taken from its record, unless that is half written
    const [first = "", second = ""] = readdirSync(other).filter((name) => name.endsWith(".record"));
    const key = first.replace(".record", "");
    writeRecord(other, key, { ...readRecord(other, key), office: "기록에서" });
    const half = readFileSync(folder.at("상태 2", second));
    writeFileSync(folder.at("상태 2", second), half.subarray(0, half.length / 2));
    const again = resultsAt("다시");
    expect(run([...argumentsFor(offices, again), "--state", other]).code).toBe(0);
    const found = new Set(rowsOfCsv(again.csv).map(({ office }) => office));
    expect(found.has("기록에서")).toBe(true);
    expect(found.size).toBe(NAMES.length);
  });
});

describe("files that cannot be taken in", () => {
  const mixed = folder.at("섞임");
  const results = resultsAt("섞임 모음");
  const BROKEN: readonly (readonly [name: string, content: string | Buffer])[] = [
    ["b0.xlsx", ""],
    ["b1.xlsx", "zip이 아님"],
    ["b2.xls", Buffer.from("d0cf11e0a1b11ae1", "hex")],
    ["b3.xlsx", Buffer.from("504b0304", "hex")],
    ["b4.xlsb", "PK"],
    ["b5.xlsm", Buffer.alloc(4096, 7)],
    ["b6.xlsx", Buffer.from("504b05060000000000000000000000000000000000000000", "hex")]
  ];
  let code: number | null = null;
  let told = "";

  beforeAll(() => {
    mkdirSync(mixed);
    for (const name of readdirSync(offices)) copyFileSync(folder.at("기관", name), folder.at("섞임", name));
    for (const [name, content] of BROKEN) writeFileSync(folder.at("섞임", name), content);
    const [whole = Buffer.alloc(0)] = readdirSync(offices).map((name) =>
      readFileSync(folder.at("기관", name))
    );
    writeFileSync(folder.at("섞임", "b7.xlsx"), whole.subarray(0, whole.length / 2));
    const damaged = Buffer.from(whole);
    damaged.fill(0, 200, Math.floor(damaged.length / 2));
    writeFileSync(folder.at("섞임", "b8.xlsx"), damaged);
    mkdirSync(folder.at("섞임", "b9.xlsx"));
    ({ code, told } = run([...argumentsFor(mixed, results), folder.at("섞임", "없는 파일.xlsx")]));
  });

  test("cost nothing but themselves, and are listed with the reason", () => {
    expect(code).toBe(3);
    const whole = resultsAt("모음");
    const offices = (path: string): unknown => rowsOfCsv(path).map((row) => ({ ...row, file: "" }));
    expect(offices(results.csv)).toEqual(offices(whole.csv));
    const listed = Array.from({ length: 12 }, (_, at) => [
      cellAt(results.xlsx, "읽지 못한 파일", `A${at + 4}`)?.value,
      cellAt(results.xlsx, "읽지 못한 파일", `B${at + 4}`)?.value
    ]).filter(([name]) => name !== undefined);
    expect(listed.map(([name]) => name)).toEqual([
      ...[...BROKEN.map(([name]) => name), "b7.xlsx", "b8.xlsx", "없는 파일.xlsx"]
    ]);
    for (const [, why] of listed) expect(textOf(why)).toMatch(/[가-힣]/);
    expect(told).toContain("b7.xlsx");
    // no folder of the machine is told in the result
    expect(listed.map(([, why]) => textOf(why)).join()).not.toContain(folder.at());
  });
});

describe("seals, results and names", () => {
  test("unsealed files are listed, and left out where a seal is required", () => {
    const results = resultsAt("봉인");
    const sealed = folder.at("봉인 기관");
    mkdirSync(sealed);
    copyFileSync(folder.at("기관", "1 가나군.xlsx"), folder.at("봉인 기관", "열림.xlsx"));
    const seal = run([
      "seal",
      folder.at("기관", "2 다라시.xlsx"),
      "-o",
      folder.at("봉인 기관", "봉인.xlsx"),
      "--basis-date",
      "2025-12-31"
    ]);
    expect(seal.code).toBe(0);
    expect(run(argumentsFor(sealed, results)).code).toBe(0);
    const list = (cell: string): unknown => cellAt(results.xlsx, "봉인되지 않은 파일", cell)?.value;
    expect([list("A4"), list("B4"), list("C4"), list("A5")]).toEqual([
      "열림.xlsx",
      "봉인 없음",
      "들어 있음",
      undefined
    ]);
    expect(run([...argumentsFor(sealed, results), "--require-seal"]).code).toBe(3);
    expect([list("A4"), list("C4")]).toEqual(["열림.xlsx", "빠짐"]);
    expect(new Set(rowsOfCsv(results.csv).map(({ office }) => office))).toEqual(new Set(["다라시"]));
  });

  test("the last result among the files is not one of them; another's result is left out and told", () => {
    const inside = { ...resultsAt("안"), xlsx: folder.at("기관", "총괄.xlsx") };
    expect(run(argumentsFor(offices, inside)).code).toBe(0);
    const first = bytesOf(inside);
    expect(run(argumentsFor(offices, inside)).code).toBe(0);
    expect(bytesOf(inside)).toEqual(first);
    const { told } = run(argumentsFor(offices, resultsAt("밖")));
    expect(told).toContain("총괄.xlsx: 기관의 파일이 아니라 collect가 만든 결과 파일");
  });

  test("an office's own file is never written over, nor are two outputs one file", () => {
    const own = folder.at("기관", "1 가나군.xlsx");
    const before = readFileSync(own);
    expect(run(["collect", offices, "-o", own, ...BASIS]).code).toBe(2);
    expect(readFileSync(own).equals(before)).toBe(true);
    const one = folder.at("하나.xlsx");
    expect(run(["collect", offices, "-o", one, "--data", one, ...BASIS]).code).toBe(2);
    expect(run(["collect", offices, "-o", one, "--workers", "0", ...BASIS]).told).toContain("--workers");
  });

  test("a text that a spreadsheet would run is guarded in the CSV and whole in Parquet", async () => {
    const evil = folder.at("식");
    mkdirSync(evil);
    writeFileSync(folder.at("식", "=1+1.xlsx"), await officeWorkbook('=HYPERLINK("x")', 0, 1));
    const results = resultsAt("식 모음");
    expect(run(argumentsFor(evil, results)).code).toBe(0);
    const [row] = rowsOfCsv(results.csv);
    expect(row).toMatchObject({ office: '\'=HYPERLINK("x")', file: "'=1+1.xlsx" });
    const [plain] = await rowsOfParquet(results.parquet);
    expect(plain).toMatchObject({ office: '=HYPERLINK("x")', file: "=1+1.xlsx" });
    expect(cellAt(results.xlsx, "기관별 총괄", "B7")).toMatchObject({ value: '=HYPERLINK("x")' });
    expect(cellAt(results.xlsx, "기관별 총괄", "B7")?.formula).toBeUndefined();
  });
});
