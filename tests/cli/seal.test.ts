import { readFileSync, statSync, writeFileSync, existsSync } from "node:fs";
import { openXlsx, readXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { lookupOf } from "../../src/workbook/cell-lookup";
import { parseCell } from "../../src/workbook/address";
import { join } from "node:path";
import { BASIS, run, SEED, temporaryFolder } from "./command-line";

const COUNTY = join(__dirname, "..", "..", "assets", "samples", "made-up-county.xlsx");
const DAY = ["--basis-date", "2025-12-31"] as const;
const folder = temporaryFolder();
const sealed = folder.at("봉인.xlsx");
const key = folder.at("열쇠.pem");

beforeAll(() => {
  const made = run(["seal", COUNTY, "-o", sealed, ...DAY]);
  if (made.code !== 0) throw new Error(made.told);
});
afterAll(() => {
  folder.remove();
});

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

/** A copy with one cell changed, as another program would. */
async function tampered(sheet: string, cell: string, value: string | number): Promise<string> {
  const host = openXlsx(bytesOf(sealed));
  const found = (await host.read()).sheets.find(({ name }) => name === sheet);
  const place = parseCell(cell);
  if (!found || !place) throw new Error(`no ${sheet}!${cell}`);
  const old = lookupOf(found).at(place.row, place.column);
  const before = {
    value: old?.value ?? null,
    ...(old?.formula === undefined ? {} : { formula: old.formula })
  };
  await host.apply({
    title: "",
    steps: [{ kind: "set-cells", sheet, changes: [{ cell, before, after: { value } }] }]
  });
  const out = folder.at("손댐.xlsx");
  writeFileSync(out, host.bytes());
  return out;
}

describe("seal", () => {
  test("makes a copy with the result sheet, which verifies as intact", () => {
    expect(readXlsx(bytesOf(sealed)).sheets.at(-1)?.name).toBe("검증결과");
    const { code, out } = run(["verify", sealed]);
    expect(out).toContain("봉인한 뒤로 바뀐 곳이 없습니다");
    expect(out).toContain("기준일 2025-12-31");
    expect(code).toBe(0);
  });

  test("a shut gate is told with its reasons, and nothing is written", () => {
    const out = folder.at("안됨.xlsx");
    const { code, told } = run(["seal", SEED, "-o", out, ...BASIS]);
    expect(code).toBe(1);
    expect(told).toMatch(/봉인하지 않았습니다\. 보낼 수 없습니다: 사유 없는 주의 \d+건/);
    expect(told).toContain("사유를 적으십시오");
    expect(existsSync(out)).toBe(false);
  });

  test("sealing the sealed one again gives the same bytes", () => {
    const again = folder.at("다시.xlsx");
    const { code, told } = run(["seal", sealed, "-o", again, ...DAY]);
    expect([code, told]).toEqual([0, expect.stringContaining("이미 봉인되어")]);
    expect(Buffer.compare(readFileSync(again), readFileSync(sealed))).toBe(0);
  });

  test("sealing the same workbook twice gives the same bytes", () => {
    const other = folder.at("둘째.xlsx");
    run(["seal", COUNTY, "-o", other, ...DAY]);
    expect(Buffer.compare(readFileSync(other), readFileSync(sealed))).toBe(0);
  });
});

describe("verify", () => {
  test("names the cell that was changed since", async () => {
    const [sheet] = readXlsx(bytesOf(sealed)).sheets;
    if (!sheet) throw new Error("no sheet");
    const path = await tampered(sheet.name, "A2", "다른 글");
    const text = run(["verify", path]);
    expect(text.code).toBe(1);
    expect(text.out).toMatch(new RegExp(`${sheet.name}'?!A2: `));
    const json = JSON.parse(run(["verify", path, "--format", "json"]).out) as {
      workbooks: { seal: { state: string; changes: { cells: string[] }[] } }[];
    };
    expect(json.workbooks[0]?.seal.state).toBe("changed");
    expect(json.workbooks[0]?.seal.changes[0]?.cells[0]).toContain("!A2");
  });

  test("one that is not sealed says so; one that cannot be read costs only itself", () => {
    const plain = run(["verify", COUNTY]);
    expect([plain.code, plain.out]).toEqual([1, expect.stringContaining("봉인되지 않은 파일")]);
    const broken = folder.at("깨짐.xlsx");
    writeFileSync(broken, "no workbook");
    const { code, out } = run(["verify", broken, sealed]);
    expect(code).toBe(3);
    expect(out).toContain("바뀐 곳이 없습니다");
  });
});

describe("a signature", () => {
  const signed = folder.at("서명.xlsx");
  beforeAll(() => {
    expect(run(["keygen", "-o", key]).code).toBe(0);
    const made = run(["seal", COUNTY, "-o", signed, "--sign", key, "--role", "기획예산과 총괄", ...DAY]);
    expect([made.code, made.told]).toEqual([0, expect.stringContaining("기획예산과 총괄")]);
  });

  test("is checked with the sender's public key", () => {
    const { code, out } = run(["verify", signed, "--public-key", `${key}.pub`]);
    expect([code, out]).toEqual([0, expect.stringContaining("서명이 맞습니다")]);
  });

  test("of another key, or missing where a key was given, is no clean answer", () => {
    const other = folder.at("다른 열쇠.pem");
    run(["keygen", "-o", other]);
    expect(run(["verify", signed, "--public-key", `${other}.pub`]).code).toBe(1);
    expect(run(["verify", sealed, "--public-key", `${key}.pub`]).code).toBe(1);
  });

  test("keys are for their owner alone, and never written over", () => {
    expect(statSync(key).mode & 0o077).toBe(0);
    expect(run(["keygen", "-o", key])).toMatchObject({
      code: 2,
      told: expect.stringContaining("이미 있습니다")
    });
  });

  test("the private key is nowhere in the workbook, and a role takes no name", () => {
    const secret = readFileSync(key, "utf8").split("\n")[1] ?? "";
    const { settings } = readXlsx(bytesOf(signed));
    expect(JSON.stringify(settings)).not.toContain(secret);
    const named = run([
      "seal",
      COUNTY,
      "-o",
      folder.at("이름.xlsx"),
      "--sign",
      key,
      "--role",
      "담당 홍길동",
      ...DAY
    ]);
    expect(named.code).toBe(2);
  });
});
