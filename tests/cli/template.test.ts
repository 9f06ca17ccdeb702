import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { lookupOf } from "../../src/workbook/cell-lookup";
import { sheetNamed, type CellValue } from "../../src/workbook/snapshot";
import { run, temporaryFolder } from "./command-line";

const ROOT = join(__dirname, "..", "..");
const COUNTY = join(ROOT, "assets", "samples", "made-up-county.xlsx");
const FORM = join(ROOT, "tests", "fixtures", "own-template", "confirmation.xlsx");
const DAY = ["--basis-date", "2025-12-31"] as const;
const folder = temporaryFolder();
const [kept, filled] = [folder.at("서식.xlsx"), folder.at("채움.xlsx")];

afterAll(() => {
  folder.remove();
});

const read = (path: string) => readXlsx(new Uint8Array(readFileSync(path)));

function valueAt(path: string, sheet: string, row: number, column: number): CellValue {
  const found = sheetNamed(read(path), sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  return lookupOf(found).at(row, column)?.value ?? null;
}

/** The one workbook of a report. */
function workbookOf(report: string): Readonly<Record<string, unknown>> {
  const { workbooks } = JSON.parse(report) as { workbooks: readonly Readonly<Record<string, unknown>>[] };
  const [workbook] = workbooks;
  if (!workbook) throw new Error("no workbook");
  return workbook;
}

beforeAll(() => {
  const made = run(["template", "import", COUNTY, "--from", FORM, "--name", "확인표", "-o", kept]);
  if (made.code !== 0) throw new Error(made.told);
});

test("a form of another file is kept hidden, listed, and changes nothing of the check", () => {
  expect(read(kept).sheets.at(-1)).toMatchObject({ name: "서식 확인표", visibility: "hidden" });
  const { out } = run(["template", "list", kept, "--format", "json"]);
  expect(JSON.parse(out)).toMatchObject({
    own: [{ name: "확인표", per: "pledge", pattern: "{{관리번호}} 확인표", made: [] }],
    builtIn: expect.arrayContaining([expect.objectContaining({ id: "change-register" })])
  });
  const [before = "", after = ""] = [COUNTY, kept].map(
    (path) => run(["check", path, "--format", "json", ...DAY]).out
  );
  expect(workbookOf(after)).toEqual({ ...workbookOf(before), path: kept });
});

test("it is filled for all pledges with the values of its formulas, and filled again changes nothing", () => {
  const { code, told } = run([
    "template",
    "fill",
    kept,
    "--template",
    "확인표",
    "--all",
    "-o",
    filled,
    ...DAY
  ]);
  expect(told).toMatch(/서식 '확인표': 시트 \d+개를 만들고 0개를 새로 채웠습니다\./);
  expect(code).toBe(0);
  const made = read(filled).sheets.filter(({ name }) => name.endsWith(" 확인표") && !name.startsWith("서식"));
  expect(made.length).toBeGreaterThan(5);
  const [first] = made;
  expect(first?.cells.filter(({ uncomputed }) => uncomputed)).toEqual([]);
  const planned = [6, 7, 8, 9, 10].map((row) => Number(valueAt(filled, first!.name, row, 1)));
  expect(valueAt(filled, first!.name, 11, 1)).toBe(planned.reduce((sum, value) => sum + value, 0));
  const again = folder.at("다시.xlsx");
  const second = run(["template", "fill", filled, "--template", "확인표", "--all", "-o", again, ...DAY]);
  expect(second.told).toContain("시트 0개를 만들고 0개를 새로 채웠습니다.");
  expect(readFileSync(again).equals(readFileSync(filled))).toBe(true);
  const pledges = (path: string): unknown =>
    workbookOf(run(["check", path, "--format", "json", ...DAY]).out)["pledges"];
  expect(pledges(filled)).toEqual(pledges(COUNTY));
});

test("one pledge by its number; a missing one and a fault of the form are refused, and nothing is written", () => {
  const out = folder.at("하나.xlsx");
  const wrong = run([
    "template",
    "fill",
    kept,
    "--template",
    "확인표",
    "--pledge",
    "없음-1",
    "-o",
    out,
    ...DAY
  ]);
  expect([wrong.code, wrong.told]).toEqual([
    2,
    expect.stringContaining("관리번호 '없음-1'인 공약이 없습니다.")
  ]);
  const neither = run(["template", "fill", kept, "--template", "확인표", "-o", out, ...DAY]);
  expect([neither.code, neither.told]).toEqual([2, expect.stringContaining("--all")]);
  const per = ["--per", "workbook", "--name", "총괄", "--from", FORM];
  const faulty = run(["template", "import", COUNTY, ...per, "-o", out]);
  expect([faulty.code, faulty.told]).toEqual([2, expect.stringMatching(/고칠 곳이 \d+곳.*'서식 총괄'!B3/s)]);
  expect(() => readFileSync(out)).toThrow();
});

test("a new pledge gets a sheet of the form in place of the built-in cards, and is read from it", () => {
  const out = folder.at("새공약.xlsx");
  const one = ["--number", "새분야 9-1", "--name", "야시장 조성", "--department", "경제정책과"];
  const made = run(["new", kept, ...one, "--template", "확인표", "--instead", "-o", out, ...DAY]);
  expect([made.code, made.told]).toEqual([0, expect.stringContaining("공약 1건의 카드를 만들었습니다.")]);
  expect(read(out).sheets.at(-1)?.name).toBe("새분야 9-1 확인표");
  const { pledges } = workbookOf(run(["check", out, "--format", "json", ...DAY]).out);
  expect(pledges).toContainEqual(expect.objectContaining({ number: "새분야 9-1", name: "야시장 조성" }));
});

test("exported it is a workbook by itself, which can be imported again", () => {
  const out = folder.at("내보냄.xlsx");
  expect(run(["template", "export", kept, "--name", "확인표", "-o", out]).code).toBe(0);
  const { sheets, settings } = read(out);
  expect(sheets.map(({ visibility }) => visibility)).toEqual(["visible"]);
  expect(settings).toEqual({});
  expect(sheets[0]?.cells[0]?.value).toBe("{{지자체명}} {{임기}} 공약 이행 확인표");
  const again = folder.at("가져옴.xlsx");
  const taken = run(["template", "import", COUNTY, "--from", out, "--name", "가져온 표", "-o", again]);
  expect(taken.code).toBe(0);
  const removed = folder.at("지움.xlsx");
  expect(run(["template", "remove", again, "--name", "가져온 표", "-o", removed]).code).toBe(0);
  expect(read(removed).sheets.map(({ name }) => name)).toEqual(read(COUNTY).sheets.map(({ name }) => name));
});
