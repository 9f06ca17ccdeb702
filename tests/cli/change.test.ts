import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { emptyXlsx } from "../../src/hosts/xlsx/empty-workbook";
import { openXlsx, readXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { lookupOf } from "../../src/workbook/cell-lookup";
import { parseCell } from "../../src/workbook/address";
import type { Snapshot } from "../../src/workbook/snapshot";
import { BASIS, makeCards, partsOf, run, SEED, temporaryFolder } from "./command-line";
import type { CheckedReport } from "./json-schema";

const folder = temporaryFolder();
const cards = folder.at("카드.xlsx");
beforeAll(() => {
  makeCards(cards);
});
afterAll(() => {
  folder.remove();
});

const read = (path: string): Snapshot => readXlsx(new Uint8Array(readFileSync(path)));
const sheetNames = (path: string): readonly string[] => read(path).sheets.map(({ name }) => name);

/** A copy of a workbook with one cell changed by hand. */
async function edited(path: string, sheet: string, cell: string, value: string | number): Promise<string> {
  const host = openXlsx(new Uint8Array(readFileSync(path)));
  const found = (await host.read()).sheets.find(({ name }) => name === sheet);
  const place = parseCell(cell);
  if (!found || !place) throw new Error(`no ${sheet}!${cell}`);
  const old = lookupOf(found).at(place.row, place.column);
  const before = old
    ? { value: old.value, ...(old.formula === undefined ? {} : { formula: old.formula }) }
    : { value: null };
  await host.apply({
    title: "손으로",
    steps: [{ kind: "set-cells", sheet, changes: [{ cell, before, after: { value } }] }]
  });
  const out = folder.at(`고쳐 씀 ${sheet} ${cell}.xlsx`);
  writeFileSync(out, host.bytes());
  return out;
}

describe("annotate and clear", () => {
  test.each([
    ["the seed's card", SEED],
    ["new cards", cards]
  ])("give back every part of %s, byte for byte", (_, input) => {
    const [marked, cleared] = [folder.at("표시.xlsx"), folder.at("지움.xlsx")];
    const before = partsOf(input);
    expect(run(["annotate", input, "-o", marked, ...BASIS]).code).toBe(input === SEED ? 0 : 1);
    expect(sheetNames(marked).at(-1)).toBe("검증결과");
    expect(read(marked).sheets.flatMap(({ flags }) => flags).length).toBeGreaterThan(0);
    expect(run(["clear", marked, "-o", cleared]).code).toBe(0);
    expect(partsOf(cleared)).toEqual(before);
  });

  test("annotating leaves every cell of the user's sheets as it was", () => {
    const marked = folder.at("표시2.xlsx");
    run(["annotate", SEED, "-o", marked, ...BASIS]);
    const users = read(marked).sheets.filter(({ name }) => name !== "검증결과");
    expect(users.map(({ cells, merges }) => ({ cells, merges }))).toEqual(
      read(SEED).sheets.map(({ cells, merges }) => ({ cells, merges }))
    );
  });

  test("an annotated workbook is checked as if it were not, and annotated again to the same bytes", () => {
    const [once, twice] = [folder.at("한 번.xlsx"), folder.at("두 번.xlsx")];
    run(["annotate", SEED, "-o", once, ...BASIS]);
    run(["annotate", once, "-o", twice, ...BASIS]);
    expect(readFileSync(twice).equals(readFileSync(once))).toBe(true);
    const findings = (path: string): unknown =>
      (JSON.parse(run(["check", path, "--format", "json", ...BASIS]).out) as CheckedReport).workbooks[0]
        ?.findings;
    expect(findings(once)).toEqual(findings(SEED));
  });

  test("later work on an annotated workbook is kept when it is cleared", async () => {
    const marked = folder.at("표시3.xlsx");
    run(["annotate", cards, "-o", marked, ...BASIS]);
    const [sheet = ""] = sheetNames(cards);
    const worked = await edited(marked, sheet, "Z90", "나중에 쓴 글");
    const cleared = folder.at("지움3.xlsx");
    expect(run(["clear", worked, "-o", cleared]).code).toBe(0);
    const after = read(cleared);
    expect(after.sheets.map(({ name }) => name)).toEqual(sheetNames(cards));
    expect(after.sheets.flatMap(({ flags }) => flags)).toEqual([]);
    expect(after.sheets[0]?.cells.some(({ value }) => value === "나중에 쓴 글")).toBe(true);
  });

  test("clearing what was never annotated gives the same bytes", () => {
    const out = folder.at("그대로.xlsx");
    expect(run(["clear", SEED, "-o", out]).told).toContain("지울 표시가 없습니다");
    expect(readFileSync(out).equals(readFileSync(SEED))).toBe(true);
  });
});

describe("new", () => {
  test("adds the cards of a list to a workbook, and refuses a number that is taken", () => {
    const list = folder.at("목록.csv");
    const out = folder.at("더함.xlsx");
    writeFileSync(
      list,
      "\ufeff관리번호,공약명,주관부서,시작,끝\n2-1,길 넓히기,건설과,2026,2030\n2-2,숲 가꾸기,산림과,2026,\n"
    );
    expect(run(["new", cards, "-o", out, "--list", list, ...BASIS]).code).toBe(0);
    expect(sheetNames(out)).toHaveLength(sheetNames(cards).length + 4);
    const taken = run(["new", out, "-o", folder.at("x.xlsx"), "--number", "2-1", "--name", "다른", ...BASIS]);
    expect(taken.code).toBe(2);
    expect(taken.told).toContain("이미 있습니다");
  });

  test("takes a list in a workbook as well", async () => {
    const list = folder.at("목록.xlsx");
    const out = folder.at("더함2.xlsx");
    const host = openXlsx(emptyXlsx());
    const [sheet = ""] = (await host.read()).sheets.map(({ name }) => name);
    const texts = { A1: "공약명", B1: "관리번호", A2: "길 넓히기", B2: "3-1" };
    await host.apply({
      title: "목록",
      steps: [
        {
          kind: "set-cells",
          sheet,
          changes: Object.entries(texts).map(([cell, value]) => ({
            cell,
            before: { value: null },
            after: { value }
          }))
        }
      ]
    });
    writeFileSync(list, host.bytes());
    expect(run(["new", "-o", out, "--list", list, ...BASIS]).code).toBe(0);
    const cells = read(out).sheets.flatMap((made) => made.cells.map(({ value }) => value));
    expect(cells).toEqual(expect.arrayContaining(["3-1", "길 넓히기"]));
  });
});

describe("fill", () => {
  test("adds the overview sheets and leaves the cards as they were", () => {
    const out = folder.at("채움.xlsx");
    expect(run(["fill", SEED, "-o", out, ...BASIS]).code).toBe(0);
    expect(sheetNames(out).length).toBeGreaterThan(sheetNames(SEED).length);
    expect(sheetNames(out).slice(0, sheetNames(SEED).length)).toEqual(sheetNames(SEED));
  });

  test("writes nothing for a workbook without cards", () => {
    const [empty, out] = [folder.at("빈 것.xlsx"), folder.at("빈 것 채움.xlsx")];
    writeFileSync(empty, emptyXlsx());
    const { code, told } = run(["fill", empty, "-o", out, ...BASIS]);
    expect(code).toBe(2);
    expect(told).toContain("관리카드를 찾지 못해");
    expect(existsSync(out)).toBe(false);
  });
});

test("outputs are the same bytes every time", () => {
  for (const command of ["annotate", "fill"]) {
    const [one, other] = [folder.at(`${command}1.xlsx`), folder.at(`${command}2.xlsx`)];
    run([command, SEED, "-o", one, ...BASIS]);
    run([command, SEED, "-o", other, ...BASIS], { TZ: "America/New_York", LANG: "en_US.UTF-8" });
    expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
  }
});
