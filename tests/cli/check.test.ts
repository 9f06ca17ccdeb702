import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { cellOf } from "../../src/pledge/grid";
import { fieldsOf } from "../../src/pledge/pledge";
import { readBook } from "../../src/reading";
import { formatCell } from "../../src/workbook/address";
import { BASIS, makeCards, run, runIntoClosedPipe, SEED, temporaryFolder } from "./command-line";
import { reportSchema, type CheckedReport } from "./json-schema";

const folder = temporaryFolder();
const cards = folder.at("카드.xlsx");
const broken = folder.at("깨짐.xlsx");

beforeAll(() => {
  makeCards(cards);
  writeFileSync(broken, readFileSync(cards).subarray(0, 2000));
});
afterAll(() => {
  folder.remove();
});

/** A copy that names the officer in charge, which no public copy may. */
async function nameOfficer(input: string, output: string): Promise<void> {
  const host = openXlsx(new Uint8Array(readFileSync(input)));
  const [officer] = readBook(await host.read()).pledges.flatMap((pledge) => fieldsOf(pledge, "officer"));
  if (!officer) throw new Error("the card has no place for the officer");
  const change = {
    cell: formatCell(officer.cell),
    before: { value: null },
    after: { value: "홍길동(☎3232)" }
  };
  await host.apply({
    title: "담당자",
    steps: [{ kind: "set-cells", sheet: officer.cell.sheet, changes: [change] }]
  });
  writeFileSync(output, host.bytes());
}

/** A copy with another amount of 군비 in 2022, which was closed by the end of 2023. */
async function setClosedYear(input: string, output: string): Promise<void> {
  const host = openXlsx(new Uint8Array(readFileSync(input)));
  const [pledge] = readBook(await host.read()).pledges;
  const grid = pledge?.grids.find(({ kind }) => kind === "executed");
  const cell = grid && cellOf(grid, "군비", "2022");
  if (!cell) throw new Error("the card has no such amount");
  const change = { cell: formatCell(cell.cell), before: { value: 77 }, after: { value: 70 } };
  await host.apply({
    title: "",
    steps: [{ kind: "set-cells", sheet: cell.cell.sheet, changes: [change] }]
  });
  writeFileSync(output, host.bytes());
}

function json(...args: readonly string[]): { code: number | null; report: CheckedReport } {
  const { code, out } = run(["check", ...args, "--format", "json", ...BASIS]);
  return { code, report: reportSchema.parse(JSON.parse(out)) };
}

describe("exit codes and verdicts", () => {
  test("0 without an error-level finding", () => {
    const { code, report } = json(SEED);
    expect(code).toBe(0);
    expect(["clean", "warnings"]).toContain(report.workbooks[0]?.verdict);
  });

  test("1 with error-level findings", () => {
    const { code, report } = json(cards);
    expect(code).toBe(1);
    expect(report.workbooks[0]?.verdict).toBe("errors");
    expect(report.workbooks[0]?.findings.some(({ severity }) => severity === "error")).toBe(true);
  });

  test("3 when one of three cannot be read, and the others are done", () => {
    const { code, report } = json(SEED, broken, cards);
    expect(code).toBe(3);
    expect(report.workbooks.map(({ verdict }) => verdict)).toEqual([
      expect.stringMatching(/clean|warnings/),
      "unreadable",
      "errors"
    ]);
    expect(report.workbooks[1]?.error).toMatch(/[가-힣]/u);
    expect(report.workbooks[0]?.error).toBeNull();
  });

  test("a file that is not there is unreadable, not clean", () => {
    const { code, report } = json(folder.at("없음.xlsx"));
    expect(code).toBe(3);
    expect(report.workbooks[0]).toMatchObject({ verdict: "unreadable", findings: [] });
  });

  test.each([
    ["빈 파일", new Uint8Array()],
    ["엑셀이 아닌 글", new TextEncoder().encode("관리카드")],
    [
      "옛 .xls",
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0))
    ]
  ])("%s is refused with a reason", (name, bytes) => {
    const path = folder.at(`${name}.xlsx`);
    writeFileSync(path, bytes);
    const { code, report } = json(path);
    expect(code).toBe(3);
    expect(report.workbooks[0]?.error).toMatch(/[가-힣]/u);
  });
});

describe("JSON", () => {
  test("gives grids as decimal strings and the basis date as given", () => {
    const { report } = json(SEED);
    expect(report.basisDate).toBe("2023-12-31");
    const [pledge] = report.workbooks[0]?.pledges ?? [];
    const grid = pledge?.grids.find(({ kind }) => kind === "executed");
    expect(grid?.unit).toBe("백만원");
    expect(grid?.rows["계"]?.[grid.columns.indexOf("총계")]).toBe("179");
    expect(grid?.rows["계"]?.[grid.columns.indexOf("2022")]).toBe("77");
  });

  test("the same input gives the same bytes, in any language", () => {
    const args = ["check", SEED, cards, "--format", "json", ...BASIS];
    const first = run(args).out;
    expect(run(args, { LC_ALL: "en_US.UTF-8", TZ: "Pacific/Kiritimati" }).out).toBe(first);
  });

  test("keys are unique within a workbook", () => {
    const keys = json(cards).report.workbooks[0]?.findings.map(({ key }) => key) ?? [];
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("other formats", () => {
  test("text tells the verdict line and each finding's cell", () => {
    const { out, code } = run(["check", cards, ...BASIS]);
    expect(code).toBe(1);
    expect(out).toMatch(/관리카드 1건 · 오류 [1-9]\d* · 주의 \d+/);
    expect(out).toContain("[required-field]");
    expect(out).toContain("기준일 2023-12-31");
  });

  test("SARIF is a log of version 2.1.0 that knows every rule it names", () => {
    const log = JSON.parse(run(["check", cards, "--format", "sarif", ...BASIS]).out) as {
      version: string;
      runs: {
        tool: { driver: { rules: { id: string }[] } };
        results: { ruleId: string; ruleIndex: number }[];
      }[];
    };
    expect(log.version).toBe("2.1.0");
    const [first] = log.runs;
    expect(first?.results.length).toBeGreaterThan(0);
    for (const { ruleId, ruleIndex } of first?.results ?? []) {
      expect(first?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    }
  });

  test("HTML goes into the file of --out, and nothing to the output", () => {
    const page = folder.at("결과.html");
    const { code, out, told } = run(["check", cards, "--format", "html", "--out", page, ...BASIS]);
    expect([code, out]).toEqual([1, ""]);
    expect(told).toContain(page);
    expect(readFileSync(page, "utf8")).toMatch(/^<!doctype html>[^]*관리카드 1건/);
  });
});

describe("options", () => {
  test("without a basis date today's is used and told", () => {
    const { told, out } = run(["check", SEED]);
    const date = /오늘\((\d{4}-\d{2}-\d{2})\)/.exec(told)?.[1];
    expect(date).toBeDefined();
    expect(out).toContain(`기준일 ${date}`);
  });

  test("a profile is judged member by member, in Korean", () => {
    const profile = folder.at("profile.json");
    writeFileSync(profile, JSON.stringify({ municipality: { name: "가상군", kind: "읍" } }));
    const { code, told } = run(["check", SEED, "--profile", profile, ...BASIS]);
    expect(code).toBe(2);
    expect(told).toContain("municipality.kind");
    expect(told).toContain("잘못된");
  });

  test("--public asks for personal data as well", async () => {
    const named = folder.at("담당자.xlsx");
    await nameOfficer(cards, named);
    const rulesOf = (...args: readonly string[]): readonly string[] =>
      json(named, ...args).report.workbooks[0]?.findings.map(({ rule }) => rule) ?? [];
    expect(rulesOf("--public")).toContain("personal-data");
    expect(rulesOf()).not.toContain("personal-data");
  });

  test("a baseline is compared with; one that cannot be read is told, and ends with exit code 3", () => {
    const same = run(["check", SEED, "--baseline", SEED, ...BASIS]);
    expect(same.told).toContain("이전 제출본");
    expect(same.out).toContain("달라진 것이 없습니다");
    expect(same.code).toBe(0);
    const unread = run(["check", SEED, "--baseline", broken, ...BASIS]);
    expect(unread.told).toContain("비교가 들어 있지 않습니다");
    expect(unread.out).toContain(SEED);
    expect(unread.code).toBe(3);
  });

  test("what differs from the baseline is found by its rules, and told in every format", async () => {
    const changed = folder.at("고침.xlsx");
    await setClosedYear(SEED, changed);
    const day = ["--basis-date", "2024-06-30"] as const;
    const { out, code } = run(["check", changed, "--baseline", SEED, "--format", "json", ...day]);
    const [workbook] = reportSchema.parse(JSON.parse(out)).workbooks;
    const found = workbook?.findings.filter(({ rule }) => rule === "baseline-closed-year");
    expect(found?.map(({ cells, expected, actual }) => [cells, expected, actual])).toEqual([
      [["이행현황!F11"], "77", "70"]
    ]);
    expect(workbook?.findings.map(({ rule }) => rule)).toContain("baseline-execution-fell");
    expect(workbook?.changes?.pledges[0]?.amounts).toEqual([
      expect.objectContaining({ row: "군비", column: "2022년", was: "77", now: "70", closed: true })
    ]);
    expect(code).toBe(1);
    expect(run(["check", changed, "--baseline", SEED, ...day]).out).toContain("77백만원 → 70백만원");
    expect(run(["check", changed, "--baseline", SEED, "--format", "html", ...day]).out).toContain(
      "무엇이 달라졌나"
    );
  });

  test("folders are walked, lock files of open workbooks passed over", () => {
    mkdirSync(folder.at("묶음"));
    writeFileSync(folder.at("묶음", "가.xlsx"), readFileSync(cards));
    writeFileSync(folder.at("묶음", "~$가.xlsx"), "lock");
    expect(json(folder.at("묶음")).report.workbooks.map(({ path }) => path)).toEqual([
      folder.at("묶음", "가.xlsx")
    ]);
  });
});

test("a reader that closes the pipe is no fault", async () => {
  const { code, told } = await runIntoClosedPipe(["check", SEED, "--format", "json", ...BASIS]);
  expect(told).not.toContain("오류");
  expect(code).toBe(0);
});
