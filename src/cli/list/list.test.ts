import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decodeCsv, parseCsv } from "./csv";
import { periodFrom } from "./period";
import { readList } from "./read-list";

describe("CSV", () => {
  test("quoted fields hold separators, line breaks and quotes", () => {
    expect(parseCsv('a,"b, ""c""\nd",e\r\nf,,\n')).toEqual([
      ["a", 'b, "c"\nd', "e"],
      ["f", "", ""]
    ]);
  });

  test("the tab separates where the first line has one", () => {
    expect(parseCsv("a\tb,c\n")).toEqual([["a", "b,c"]]);
  });

  test("an open quotation mark is no CSV", () => {
    expect(parseCsv('a,"b')).toBeNull();
  });

  test("reads UTF-8 with its mark, and the Korean code page", () => {
    expect(decodeCsv(new TextEncoder().encode("\ufeff공약"))).toBe("공약");
    expect(decodeCsv(Uint8Array.of(0xb0, 0xf8, 0xbe, 0xe0))).toBe("공약");
  });
});

describe("period", () => {
  test("a year is its first or its last day", () => {
    expect(periodFrom("2026", "2030년")).toEqual({
      from: { year: 2026, month: 1, day: 1 },
      to: { year: 2030, month: 12, day: 31 }
    });
  });

  test("nothing is an open end", () => {
    expect(periodFrom("2026-07-01", "")).toEqual({ from: { year: 2026, month: 7, day: 1 }, to: null });
  });

  test("refuses what is no date, and an end before the beginning", () => {
    expect(() => periodFrom("2026-02-30", "")).toThrow("연도나 날짜가 아닙니다");
    expect(() => periodFrom("2027", "2026")).toThrow("앞섭니다");
  });
});

describe("list", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "list-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const listOf = async (text: string): Promise<string> => {
    const path = join(folder, "list.csv");
    await writeFile(path, text);
    return path;
  };

  test("finds its columns by their headings, in any order", async () => {
    const path = await listOf(
      "공약명, 관리 번호,부서,시작,끝\n길 넓히기,1-2,건설과,2026,2030\n\n숲 가꾸기,1-3,,,\n"
    );
    expect(await readList(path)).toEqual([
      {
        number: "1-2",
        name: "길 넓히기",
        department: "건설과",
        period: { from: { year: 2026, month: 1, day: 1 }, to: { year: 2030, month: 12, day: 31 } }
      },
      { number: "1-3", name: "숲 가꾸기", department: "", period: { from: null, to: null } }
    ]);
  });

  test.each([
    ["제목,내용\n가,나\n", "list-no-columns"],
    ["관리번호,공약명\n1-2,\n", "list-row-incomplete"],
    ["관리번호,공약명\n1-2,가\n1-2,나\n", "list-row-twice"],
    ["관리번호,공약명\n", "list-empty"]
  ])("refuses %j", async (text, code) => {
    await expect(readList(await listOf(text))).rejects.toMatchObject({ code });
  });
});
