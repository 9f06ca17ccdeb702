import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { publicCopy, type PublicCopy } from "../src/hosts/xlsx/public-copy/public-copy";
import { readXlsx } from "../src/hosts/xlsx/xlsx-host";
import { readBook } from "../src/reading";
import { checkBook } from "../src/rules/check";
import { publicPlan } from "../src/submission/public-copy/public-plan";
import { publicText } from "../src/submission/public-copy/public-words";
import { sheetNamed, type CellValue, type Snapshot } from "../src/workbook/snapshot";
import { ANNOTATION_SETTING } from "../src/submission/annotate/annotation-record";
import { ownSheetRecord, placedCells } from "../src/workbook/own-sheet";
import { bookOf } from "./builders/pledge-book";
import { workbookFromText } from "./builders/sheet-text";
import { hideThird, personalWorkbook, SECRETS } from "./builders/personal-workbook";

function seeded(): Uint8Array {
  const files = unzipSync(personalWorkbook());
  const workbook = hideThird(strFromU8(files["xl/workbook.xml"] ?? new Uint8Array()));
  return zipSync({ ...files, "xl/workbook.xml": strToU8(workbook) });
}

async function copyOf(bytes: Uint8Array): Promise<PublicCopy> {
  const snapshot = readXlsx(bytes);
  return publicCopy(bytes, publicPlan(snapshot, readBook(snapshot)));
}

/** Every part as text, markup taken out of the way of texts that stand in pieces. */
function everything(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .flatMap(([name, content]) => {
      const text = strFromU8(content);
      return [name, text, text.replace(/<[^>]*>/g, "")];
    })
    .join("\n");
}

function valueAt(snapshot: Snapshot, cell: string): { value: CellValue; formula: string | undefined } {
  const column = cell.charCodeAt(0) - 65;
  const row = Number(cell.slice(1)) - 1;
  const found = sheetNamed(snapshot, "카드")?.cells.find((one) => one.row === row && one.column === column);
  return { value: found?.value ?? null, formula: found?.formula };
}

describe("a workbook with personal data everywhere", () => {
  const original = seeded();
  let copy: PublicCopy;
  let snapshot: Snapshot;
  beforeAll(async () => {
    copy = await copyOf(original);
    snapshot = readXlsx(copy.bytes);
  });

  test("the workbook has what the copy must not have", () => {
    const text = everything(original);
    for (const secret of SECRETS) expect(text).toContain(secret);
  });

  test.each(SECRETS)("%s is in no byte of the copy", (secret) => {
    expect(everything(copy.bytes)).not.toContain(secret);
  });

  test("texts are masked and otherwise as they were", () => {
    expect(valueAt(snapshot, "B3").value).toBe("홍○○ 주무관 (☎○○○○), 김○ ○○○○");
    expect(valueAt(snapshot, "A4").value).toBe("문의 010-○○○○-○○○○ h***@example.kr 까지");
    expect(valueAt(snapshot, "B4").value).toBe("홍○○ 팀장 출장");
    expect(valueAt(snapshot, "C4").value).toBe("추진 내용 2023년 3건");
    expect(valueAt(snapshot, "D2").value).toBe("청렴한 공직문화 조성");
    expect(valueAt(snapshot, "B7").value).toBe(900101123456);
    expect(valueAt(snapshot, "B5").value).toBeNull();
    const parts = unzipSync(copy.bytes);
    // a text with several looks keeps them
    expect(strFromU8(parts["xl/sharedStrings.xml"] ?? new Uint8Array())).toContain(
      '<r><t>문의 010-○○</t></r><r><rPr><b/></rPr><t>○○-○○○○ h***@example.kr</t></r><r><t xml:space="preserve"> 까지</t></r>'
    );
    const drawing = strFromU8(parts["xl/drawings/drawing1.xml"] ?? new Uint8Array());
    expect(drawing).toContain("<a:t>연락 010-○○</a:t>");
    expect(drawing).toContain('<a:rPr b="1"/><a:t>○○-○○○○ 홍</a:t>');
    expect(drawing).toContain('x="9001011234"');
    expect(strFromU8(parts["xl/charts/chart1.xml"] ?? new Uint8Array())).toContain(
      "<c:v>9001011234568</c:v>"
    );
  });

  test("hidden sheets are gone; formulas that looked there, and into other files, are their values", () => {
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(["카드", "둘째"]);
    expect(valueAt(snapshot, "A6")).toEqual({ value: 6, formula: undefined });
    expect(valueAt(snapshot, "B6")).toEqual({ value: 7, formula: undefined });
    expect(valueAt(snapshot, "C6")).toEqual({ value: "전화 010-○○○○-○○○○", formula: undefined });
    expect(valueAt(snapshot, "D6")).toEqual({ value: 9, formula: undefined });
    expect(valueAt(snapshot, "E6")).toEqual({ value: 7, formula: "=A6+1" });
    expect(snapshot.names.map(({ name }) => name)).toEqual(["쓰는이름"]);
    expect(snapshot.externalLinks).toEqual([]);
  });

  test("comments, people, properties and settings are gone; the protection is not", () => {
    expect(snapshot.sheets.flatMap(({ notes }) => notes)).toEqual([]);
    expect(sheetNamed(snapshot, "카드")?.protected).toBe(true);
    const names = Object.keys(unzipSync(copy.bytes));
    expect(
      names.filter((name) =>
        /docProps|persons|comments|customXml|externalLinks|printerSettings|vmlDrawing/i.test(name)
      )
    ).toEqual([]);
    expect(names).toContain("xl/charts/chart1.xml");
  });

  test("a check of the copy finds nothing personal", () => {
    const book = readBook(snapshot);
    const { findings } = checkBook(book, snapshot, {
      basisDate: { year: 2023, month: 12, day: 31 },
      publicCopy: true,
      rules: ["personal-data"]
    });
    expect(findings).toEqual([]);
  });

  test("each removal is told with its place, and none with what stood there", () => {
    const places = (kind: string): readonly string[] =>
      copy.removals.filter((removal) => removal.kind === kind).map(({ place }) => place);
    expect(places("hidden-sheet")).toEqual(["비밀"]);
    expect(places("comment")).toContain("카드!B4");
    expect(places("covered-cell")).toEqual(["카드!B5"]);
    expect(places("properties")).toEqual(["docProps/core.xml", "docProps/app.xml", "docProps/custom.xml"]);
    expect(places("formula")).toEqual(["카드!A6", "카드!B6", "카드!C6", "카드!D6"]);
    expect(places("mobile")).toEqual(
      expect.arrayContaining(["카드!A4", "xl/drawings/drawing1.xml", "xl/worksheets/sheet1.xml"])
    );
    for (const locale of ["ko", "en"] as const) {
      const text = publicText(copy.removals, copy.remaining, locale);
      for (const secret of SECRETS.filter((one) => /\d|홍|@/.test(one))) expect(text).not.toContain(secret);
    }
    expect(copy.remaining).toEqual([]);
  });

  test("the same workbook gives the same bytes, and a copy of the copy loses nothing more", async () => {
    expect(Buffer.from((await copyOf(original)).bytes).equals(copy.bytes)).toBe(true);
    const again = await copyOf(copy.bytes);
    expect(again.removals).toEqual([]);
    expect(Buffer.from(again.bytes).equals(copy.bytes)).toBe(true);
  });
});

test("a workbook with nothing personal asks for nothing", () => {
  const snapshot = readXlsx(personalWorkbook());
  const plan = publicPlan(
    { ...snapshot, sheets: snapshot.sheets.filter(({ name }) => name === "둘째") },
    readBook(snapshot)
  );
  expect(plan.sheetsGone).toEqual([]);
  expect(plan.removals.filter(({ kind }) => kind !== "defined-name")).toEqual([]);
});

test("a template of the office's own goes even where it is shown, and our result sheet goes", () => {
  const sheets = { 카드: "가 | =서식!A1 → 이행표", 서식: "이행표", 검증결과: "판정" };
  const drawn = workbookFromText(sheets);
  const record = (name: string): object => {
    const sheet = sheetNamed(drawn, name);
    return sheet ? ownSheetRecord(name, placedCells(sheet)) : {};
  };
  const template = { ...record("서식"), name: "이행표", kind: "pledge", pattern: "{{관리번호}}" };
  const settings = {
    "template:1": JSON.stringify(template),
    [ANNOTATION_SETTING]: JSON.stringify(record("검증결과"))
  };
  const { sheetsGone, removals, patch } = publicPlan({ ...drawn, settings }, bookOf([]));
  expect(sheetsGone).toEqual(["서식", "검증결과"]);
  expect(removals.map(({ kind, place }) => [kind, place])).toEqual([
    ["template-sheet", "서식"],
    ["result-sheet", "검증결과"],
    ["formula", "카드!B1"]
  ]);
  expect(patch.steps).toMatchObject([
    { kind: "set-cells", changes: [{ cell: "B1", after: { value: "이행표" } }] }
  ]);
});
