import { readFileSync, writeFileSync } from "node:fs";
import { readXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { officeWorkbook } from "../builders/office-workbook";
import { personalWorkbook } from "../builders/personal-workbook";
import { BASIS, partsOf, run, SEED, temporaryFolder } from "./command-line";

const folder = temporaryFolder();
const personal = folder.at("개인정보.xlsx");
beforeAll(() => {
  writeFileSync(personal, personalWorkbook());
});
afterAll(() => {
  folder.remove();
});

interface Told {
  readonly removals: readonly {
    readonly kind: string;
    readonly place: string;
    readonly now: string | null;
  }[];
  readonly remaining: readonly { readonly kind: string; readonly place: string }[];
}

test("a public copy passes the check for the public, and the original is untouched", () => {
  const before = readFileSync(personal);
  const out = folder.at("공개.xlsx");
  const { code, out: text } = run(["public", personal, "-o", out]);
  expect(code).toBe(0);
  expect(text).toContain("이름: 카드!B3 → 홍○○");
  expect(text).toContain("문서 속성");
  expect(readFileSync(personal).equals(before)).toBe(true);
  const report = run(["check", out, "--public", "--format", "json", ...BASIS]).out;
  expect(report).not.toContain('"personal-data",');
  expect(Object.keys(partsOf(out)).filter((name) => name.startsWith("docProps/"))).toEqual([]);
});

test("each removal is told as JSON, in English too as text", () => {
  const out = folder.at("공개2.xlsx");
  const told = JSON.parse(run(["public", personal, "-o", out, "--format", "json"]).out) as Told;
  expect(told.removals).toContainEqual({ kind: "name", place: "카드!B3", now: "홍○○" });
  expect(told.removals).toContainEqual({ kind: "comment", place: "카드!B4", now: null });
  expect(told.remaining).toEqual([]);
  expect(run(["public", personal, "-o", out], { LANG: "en_US.UTF-8" }).out).toContain(
    "note or comment: 카드!B4"
  );
});

test("what annotating left is gone, and the cards are as they were", async () => {
  const [office, marked, out] = [folder.at("기관.xlsx"), folder.at("표시.xlsx"), folder.at("공개3.xlsx")];
  writeFileSync(office, await officeWorkbook("가나군", 0, 2));
  run(["annotate", office, "-o", marked, ...BASIS]);
  expect(run(["public", marked, "-o", out]).code).toBe(0);
  const copy = readXlsx(new Uint8Array(readFileSync(out)));
  const original = readXlsx(new Uint8Array(readFileSync(office)));
  expect(copy.settings).toEqual({});
  expect(copy.sheets.map(({ name, cells }) => ({ name, cells }))).toEqual(
    original.sheets.map(({ name, cells }) => ({ name, cells }))
  );
  expect(copy.sheets.flatMap(({ flags }) => flags)).toEqual([]);
});

test("the input is refused as output", () => {
  expect(run(["public", SEED, "-o", SEED]).code).toBe(2);
});
