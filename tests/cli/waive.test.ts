import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx, readXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { formatCell } from "../../src/workbook/address";
import { run, temporaryFolder } from "./command-line";
import { reportSchema, type CheckedReport } from "./json-schema";

const WRONG = join(__dirname, "..", "..", "assets", "samples", "seed-card-errors.xlsx");
const DAY = ["--basis-date", "2025-12-31"] as const;
const BECAUSE = ["--reason", "반올림 차이임", "--role", "공약 총괄 담당"] as const;
const folder = temporaryFolder();
const waived = folder.at("사유.xlsx");

afterAll(() => {
  folder.remove();
});

function findings(path: string): CheckedReport["workbooks"][number]["findings"] {
  const { out } = run(["check", path, "--format", "json", ...DAY]);
  return reportSchema.parse(JSON.parse(out)).workbooks[0]?.findings ?? [];
}

const warnings = findings(WRONG).filter(({ severity }) => severity === "warning");
const [first] = warnings;
const key = first?.key ?? "";

test("one reason for one finding stands in every report, and in the file", () => {
  const { code, told } = run([
    "waive",
    WRONG,
    "-o",
    waived,
    "--key",
    key,
    ...BECAUSE,
    "--expires",
    "2099-06-30",
    ...DAY
  ]);
  expect(told).toContain("지적 1건에 사유를 적었습니다.");
  expect(code).toBe(1);
  const found = findings(waived).find((finding) => finding.key === key);
  expect(found?.waiver).toMatchObject({ reason: "반올림 차이임", expires: "2099-06-30" });
  expect(run(["check", waived, ...DAY]).out).toContain("반올림 차이임 (공약 총괄 담당");
  const sarif = run(["check", waived, "--format", "sarif", ...DAY]).out;
  expect(sarif).toContain('"suppressions"');
});

test("a reason that is taken away leaves the parts of the file as they were", async () => {
  const back = folder.at("지움.xlsx");
  const { told } = run(["waive", waived, "-o", back, "--remove", "--key", key, ...DAY]);
  expect(told).toContain("사유 1건을 지웠습니다.");
  const [was, is] = [WRONG, back].map((path) => readXlsx(new Uint8Array(readFileSync(path))));
  expect(is).toEqual(was);
  expect(run(["waive", back, "-o", folder.at("없음.xlsx"), "--remove", "--key", key, ...DAY]).code).toBe(2);
  await Promise.resolve();
});

test("a changed value lapses the reason, which is told with then and now; --stale renews or removes it", async () => {
  const host = openXlsx(new Uint8Array(readFileSync(waived)));
  const snapshot = await host.read();
  const kept = JSON.parse(snapshot.settings["waivers"] ?? "{}") as Record<
    string,
    { covers: { cell: string; value: string }[] }
  >;
  const covers = kept[key]?.covers ?? [];
  const sheet = snapshot.sheets.find(({ name }) => covers.some(({ cell }) => cell.includes(name)));
  const cell = sheet?.cells.find(
    (one) =>
      typeof one.value === "number" &&
      one.formula === undefined &&
      covers.some(
        (covered) => covered.cell.endsWith(`!${formatCell(one)}`) && covered.cell.includes(sheet.name)
      )
  );
  if (!sheet || !cell) throw new Error("the finding names no number");
  const change = {
    cell: formatCell(cell),
    before: { value: cell.value },
    after: { value: Number(cell.value) + 7 }
  };
  await host.apply({ title: "", steps: [{ kind: "set-cells", sheet: sheet.name, changes: [change] }] });
  const changed = folder.at("바뀜.xlsx");
  writeFileSync(changed, host.bytes());
  const list = run(["waive", changed, "--list", ...DAY]).out;
  expect(list).toContain("효력을 잃은 사유 1건");
  expect(list).toContain(`${Number(cell.value)} → ${String(Number(cell.value) + 7)}`);
  expect(findings(changed).find((finding) => finding.key === key)?.waiver).toBeNull();
  const renewed = folder.at("다시.xlsx");
  expect(run(["waive", changed, "-o", renewed, "--stale", ...BECAUSE, ...DAY]).told).toContain(
    "1건에 사유를"
  );
  expect(run(["waive", renewed, "--list", ...DAY]).out).toContain("사유가 있는 지적 1건");
  const cleared = folder.at("비움.xlsx");
  expect(run(["waive", changed, "-o", cleared, "--remove", "--stale", ...DAY]).told).toContain(
    "사유 1건을 지웠"
  );
});

test("one reason for all findings of a rule; --list shows keys for the rest", () => {
  const rule = first?.rule ?? "";
  const out = folder.at("규칙.xlsx");
  expect(run(["waive", WRONG, "-o", out, "--rule", rule, ...BECAUSE, ...DAY]).told).toContain(
    "사유를 적었습니다"
  );
  expect(findings(out).filter((one) => one.rule === rule && !one.waiver)).toEqual([]);
  const { out: list } = run(["waive", out, "--list", ...DAY]);
  for (const other of warnings.filter((one) => one.rule !== rule)) expect(list).toContain(`  ${other.key}\n`);
  expect(list).toMatch(/사유로 넘길 수 없는 오류 \d+건/);
});

test.each([
  [
    "an error that no reason can let stay",
    ["--rule", "grid-source-sum", ...BECAUSE],
    "사유로 넘길 수 없습니다"
  ],
  ["a key that is none", ["--key", "없는 것", ...BECAUSE], "없는 것"],
  [
    "personal data",
    ["--key", key, "--reason", "문의 010-1234-5678", "--role", "담당"],
    "개인정보를 적지 않습니다"
  ],
  ["no role", ["--key", key, "--reason", "사유"], "--role"],
  ["no finding", [...BECAUSE], "--key"],
  ["a rule that is none", ["--rule", "no-such", ...BECAUSE], "no-such"],
  ["an expiry that is past", ["--key", key, ...BECAUSE, "--expires", "2001-01-01"], "이미 지났습니다"],
  ["a removal with a reason", ["--remove", "--key", key, ...BECAUSE], "함께 쓸 수 없습니다"]
])("refuses %s with exit code 2, and writes nothing", (_, args, told) => {
  const out = folder.at("거절.xlsx");
  const answer = run(["waive", WRONG, "-o", out, ...args, ...DAY]);
  expect(answer.told).toContain(told);
  expect(answer.code).toBe(2);
  expect(existsSync(out)).toBe(false);
});

test("the input is never the output, and a likely name is remarked", () => {
  expect(run(["waive", WRONG, "-o", WRONG, "--key", key, ...BECAUSE, ...DAY]).code).toBe(2);
  const out = folder.at("이름.xlsx");
  const named = run([
    "waive",
    WRONG,
    "-o",
    out,
    "--key",
    key,
    "--reason",
    "협의",
    "--role",
    "홍길동 주무관",
    ...DAY
  ]);
  expect(named.told).toContain("사람의 이름으로 보이는 말이 있습니다: 홍○○");
  expect(named.told).not.toContain("홍길동");
});
