import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import {
  EXPLAINED,
  LIST_CSV,
  PLEDGES,
  executedCell,
  statusSheet,
  typeInto,
  typingsOf,
  type Typing
} from "../builders/thirty-pledges";
import { run, temporaryFolder } from "./command-line";
import { reportSchema, type CheckedReport } from "./json-schema";

const DAY = ["--basis-date", "2025-12-31"] as const;
const folder = temporaryFolder();
afterAll(() => {
  folder.remove();
});

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

/** A copy into which something was typed, in a program that calculates. */
async function typed(from: string, name: string, typings: readonly Typing[]): Promise<string> {
  const host = openXlsx(bytesOf(from));
  await typeInto(host, typings);
  const path = folder.at(name);
  writeFileSync(path, host.bytes());
  return path;
}

function checked(path: string, day: readonly string[] = DAY): CheckedReport["workbooks"][number] {
  const { out } = run(["check", path, "--format", "json", ...day]);
  const [workbook] = reportSchema.parse(JSON.parse(out)).workbooks;
  if (!workbook) throw new Error(out);
  return workbook;
}

interface Verified {
  readonly state: string;
  readonly changes: readonly { readonly kind: string; readonly cells: readonly string[] }[];
  readonly touchedWaivers: readonly { readonly key: string; readonly cells: readonly string[] }[];
}

function verified(path: string): Verified {
  const { out } = run(["verify", path, "--format", "json"]);
  const [workbook] = (JSON.parse(out) as { workbooks: { seal: Verified }[] }).workbooks;
  if (!workbook) throw new Error(out);
  return workbook.seal;
}

const warningsOf = ({ findings }: CheckedReport["workbooks"][number]): typeof findings =>
  findings.filter(({ severity }) => severity !== "info");
const cellOf = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string =>
  `'${sheet}'!${cell}`;
const CHANGED = executedCell(EXPLAINED, 2023);

/** One story: each step goes on with what the one before has left. */
describe("from nothing to a sealed workbook and back", () => {
  const filled = folder.at("채움.xlsx");
  const waived = folder.at("사유.xlsx");
  const sealed = folder.at("제출.xlsx");
  const again = folder.at("다시 제출.xlsx");
  let touched = "";

  test("thirty pledges of a list become sixty cards, told in one line", () => {
    const list = folder.at("목록.csv");
    writeFileSync(list, LIST_CSV);
    const { code, told } = run(["new", "-o", folder.at("카드.xlsx"), "--list", list, ...DAY]);
    expect(code).toBe(0);
    expect(told.trim().split("\n").slice(1)).toEqual([
      "알림: 시트 60개를 새로 만들었습니다 ('활력경제 1-1 실천계획'부터 '푸른환경 3-10 이행현황'까지).",
      "공약 30건의 카드를 만들었습니다."
    ]);
    const { pledges, findings } = checked(folder.at("카드.xlsx"));
    expect(pledges.map(({ number, name }) => [number, name])).toEqual(
      PLEDGES.map(({ number, name }) => [number, name])
    );
    // What is left to type, and nothing else.
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(
      new Set(["required-field", "status-one-class"])
    );
  });

  test("with the amounts typed in, only the year whose text differs needs a word", async () => {
    const full = await typed(folder.at("카드.xlsx"), "금액.xlsx", PLEDGES.flatMap(typingsOf));
    const fill = run(["fill", full, "-o", filled, ...DAY]);
    expect([fill.code, fill.told]).toEqual([0, expect.stringContaining("'총괄표'를 새로 만들었습니다")]);
    const report = checked(filled);
    expect(warningsOf(report)).toMatchObject([
      {
        rule: "text-year-sum",
        pledge: EXPLAINED.number,
        cells: [`'${statusSheet(EXPLAINED)}'!C18`],
        related: [`'${statusSheet(EXPLAINED)}'!G8`],
        actual: "147",
        expected: "142"
      }
    ]);
    expect(report.findings.every(({ rule, severity }) => severity !== "info" || rule === "plan-total")).toBe(
      true
    );
    const text = run(["check", filled, ...DAY]);
    expect([text.code, text.out]).toEqual([0, expect.stringContaining("오류 0 · 주의 1")]);
  });

  test("it cannot be sealed before the reason, and can with it", () => {
    const early = run(["seal", filled, "-o", sealed, ...DAY]);
    expect([early.code, existsSync(sealed)]).toEqual([1, false]);
    expect(early.told).toContain("사유 없는 주의 1건");
    expect(early.told).toContain("waive");

    const reason = ["--reason", "준공 정산이 늦어 글에 먼저 적음", "--role", "건설과 담당"] as const;
    const waive = run([
      "waive",
      filled,
      "-o",
      waived,
      "--rule",
      "text-year-sum",
      ...reason,
      "--expires",
      "2099-06-30",
      ...DAY
    ]);
    expect([waive.code, waive.told]).toEqual([0, expect.stringContaining("지적 1건에 사유를 적었습니다.")]);
    expect(warningsOf(checked(waived))[0]?.waiver).toMatchObject({
      role: "건설과 담당",
      expires: "2099-06-30"
    });

    const seal = run(["seal", waived, "-o", sealed, ...DAY]);
    expect([seal.code, seal.told]).toEqual([0, expect.stringContaining("봉인했습니다.")]);
    const intact = run(["verify", sealed]);
    expect([intact.code, intact.out]).toEqual([0, expect.stringContaining("바뀐 곳이 없습니다")]);
    expect(verified(sealed)).toMatchObject({ state: "intact", changes: [], touchedWaivers: [] });
  });

  test("after one cell is changed, verify names that cell, and the reason that is no longer one", async () => {
    touched = await typed(sealed, "손댐.xlsx", [{ ...CHANGED, value: 90 }]);
    const { code, out } = run(["verify", touched]);
    expect(code).toBe(1);
    expect(out).toContain("봉인한 뒤로 1곳이 바뀌었습니다");
    const [first, second, ...more] = out.split("\n").filter((line) => line.startsWith("  - "));
    expect(first).toBe(`  - ${cellOf(CHANGED)}: 값이 바뀜`);
    expect(second).toContain("다시 계산된 수식");
    expect(more).toEqual([]);
    expect(out).toContain("사유를 적은 지적의 값이 바뀌었습니다: text-year-sum");

    const { state, changes, touchedWaivers } = verified(touched);
    expect(state).toBe("changed");
    expect(changes.filter(({ kind }) => kind !== "recalculated")).toMatchObject([
      { kind: "cell", cells: [cellOf(CHANGED)] }
    ]);
    expect(touchedWaivers).toMatchObject([{ cells: [`'${statusSheet(EXPLAINED)}'!G8`] }]);
  });

  test("check tells of the broken seal and the lapsed reason, and the gate is shut", () => {
    const { out } = run(["check", touched, ...DAY]);
    expect(out).toContain("봉인한 뒤로 1곳이 바뀌었습니다");
    expect(out).toContain(cellOf(CHANGED));
    expect(out).toContain("보낼 수 없습니다: 다시 적어야 할 사유 1건");
    // Lines are broken where they become too long.
    expect(out.replace(/\s+/g, " ")).toContain(
      `사유를 적은 뒤 값이 바뀌었습니다 ('${statusSheet(EXPLAINED)}'!G8: 142 → 145`
    );
    const seal = run(["seal", touched, "-o", again, ...DAY]);
    expect([seal.code, existsSync(again)]).toEqual([1, false]);
  });

  test("with the text mended it is sealed again, and is intact", async () => {
    const mended = await typed(touched, "고침.xlsx", [
      { sheet: statusSheet(EXPLAINED), cell: "C18", value: `❍ ${EXPLAINED.name} 공사 : 145백만원` }
    ]);
    expect(warningsOf(checked(mended))).toEqual([]);
    const seal = run(["seal", mended, "-o", again, ...DAY]);
    expect([seal.code, seal.told]).toEqual([0, expect.stringContaining("봉인했습니다.")]);
    expect(verified(again)).toMatchObject({ state: "intact", changes: [] });
  });

  test("the next submission is told which closed year is another than was sent", async () => {
    const next = ["--basis-date", "2026-06-30"] as const;
    const closed = executedCell(PLEDGES[7] ?? EXPLAINED, 2024);
    const later = await typed(again, "다음.xlsx", [{ ...closed, value: 100 }]);
    const findings = checked(later, next).findings.filter(({ rule }) => rule === "baseline-closed-year");
    expect(findings.map(({ cells }) => cells)).toEqual([[cellOf(closed)]]);
    expect(findings[0]).toMatchObject({ severity: "error", actual: "100" });
    const text = run(["check", later, ...next]);
    expect(text.code).toBe(1);
    expect(text.out).toContain("2025-12-31 제출본");
  });
});
